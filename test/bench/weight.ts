import type { Weight } from '../../src/weight/measure.ts';
import { startSite } from '../browser/site.ts';
import { budgets } from '../budgets.ts';
import { kinds } from '../pages/kinds.ts';
import { kilobytes, scrollToEnd } from './page.ts';
import type { Table } from './table.ts';

/** What one page of each kind loads, cold and scrolled to its end, in both languages. */
export async function weight(): Promise<Table> {
  const site = await startSite();
  const rows: string[][] = [];
  for (const { name, path, budget } of kinds) {
    const weights: Weight[] = [];
    for (const locale of ['en', 'zh']) {
      const { page, bytes, close } = await site.open(`/${locale}/${path}`);
      await scrollToEnd(page);
      weights.push(bytes());
      await close();
    }
    const both = (print: (one: Weight) => string | number) => weights.map(print).join(' / ');
    rows.push([
      name,
      both(({ requests }) => requests),
      both(({ total }) => kilobytes(total)),
      both(({ html }) => kilobytes(html)),
      both(({ css }) => kilobytes(css)),
      both(({ script }) => kilobytes(script)),
      `${budgets[budget].total} (${budgets[budget].script})`,
    ]);
  }
  await site.close();
  return {
    title: 'Weight of each kind of page',
    note: 'English / Chinese, kB after Brotli, bodies only; in the budget, the part for script in brackets.',
    head: ['page', 'requests', 'total', 'HTML', 'CSS', 'script', 'budget'],
    rows,
  };
}
