import type { Footprint } from '../../content/footprints';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import { fill } from '../../i18n/messages';
import { kilobytes, milligrams } from '../../weight/print';
import words from './words';

/** The name of a kind of page. */
export function nameOf(budget: string, locale: Locale): string {
  const name = words[locale].groups[budget];
  if (!name) throw new Error(`src/components/footprint/words.ts has no name for pages of the kind “${budget}”`);
  return name;
}

/** The kinds of pages of a release in the order of its file, each with its pages. */
export const groupsOf = ({ limits, pages }: Footprint) =>
  Object.entries(limits)
    .map(([budget, limit]) => ({ budget, limit, pages: pages.filter((page) => page.budget === budget) }))
    .filter((group) => group.pages.length > 0);

/** Mean bytes of the pages of a kind in one language; undefined if the release had none. */
export function meanOf({ pages }: Footprint, budget: string, locale: Locale): number | undefined {
  const totals = pages.filter((page) => page.budget === budget).map(({ weights }) => weights[locale].total);
  return totals.length > 0 ? totals.reduce((sum, total) => sum + total, 0) / totals.length : undefined;
}

/** One number, or the smallest and the largest; said once where both read the same. */
export function printed(value: number | readonly number[], print: (value: number) => string, locale: Locale): string {
  const all = typeof value === 'number' ? [value] : value;
  const [low, high] = [print(Math.min(...all)), print(Math.max(...all))];
  return low === high ? low : fill(words[locale].range, { low, high });
}

/** What the pages of each kind weigh, from the lightest to the heaviest, as text. */
export const extentsOf = (footprint: Footprint, locale: Locale) =>
  groupsOf(footprint).map(({ budget, limit, pages }) => {
    const weights = pages.map((page) => page.weights[locale]);
    const kB = (bytes: number) => kilobytes(bytes, locale);
    const mg = (bytes: number) => milligrams(bytes, footprint.gramsPerGigabyte, locale);
    const of = (part: 'total' | 'html' | 'script', print: (bytes: number) => string) =>
      printed(
        weights.map((weight) => weight[part]),
        print,
        locale,
      );
    return {
      name: nameOf(budget, locale),
      total: of('total', kB),
      // In pages of one file the script is within the HTML, and not told apart.
      script: weights.every(({ requests }) => requests === 1) ? '–' : of('script', kB),
      requests: printed(
        weights.map(({ requests }) => requests),
        (requests) => formatNumber(requests, locale),
        locale,
      ),
      first: of('total', mg),
      again: of('html', mg),
      limit: kilobytes(limit.total * 1000, locale, 3),
    };
  });
