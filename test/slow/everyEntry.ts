import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales';
import { startSite, type Site } from '../browser/site';
import { expectAccessible, walkTo } from '../pages/accessible';
import { kinds, lookedAtIn } from '../pages/kinds';

/**
 * axe on every entry of a language that is written by hand and on a tenth of the records, not only on one page of each kind; a file a
 * language, so that they run side by side.
 */
export function everyEntry(locale: Locale): void {
  const written = globSync(
    ['cases', 'learn', 'facts', 'rules', 'act'].map((kind) => `dist/${locale}/${kind}/*/index.html`),
  );
  const records = globSync(`dist/${locale}/data/*/*/index.html`).sort();
  const paths = [...written, ...records.filter((_, index) => index % 10 === 0)].map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/, '')
      .replace(/index\.html$/, ''),
  );

  let site: Site;
  beforeAll(async () => void (site = await startSite()), 120_000);
  afterAll(() => site.close());

  test('there are entries', () => expect(paths.length).toBeGreaterThan(200));

  test.each(kinds.filter((kind) => lookedAtIn(kind) !== locale).map(({ path }) => `/${locale}/${path}`))(
    '%s at 320 and 1280 px in both themes',
    (path) => expectAccessible(site, path, 'always'),
  );

  test.each(paths)('%s', async (path) => {
    const { page, messages } = await walkTo(site, path);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(messages).toEqual([]);
  });
}
