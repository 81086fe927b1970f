import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';

/** axe on every page that is an entry of its own, not only on one of each kind. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const paths = globSync([
  'dist/*/cases/*/index.html',
  'dist/*/data/*/*/index.html',
  'dist/*/learn/*/index.html',
  'dist/*/calculators/*/index.html',
]).map((file) =>
  file
    .replaceAll('\\', '/')
    .replace(/^dist/, '')
    .replace(/index\.html$/, ''),
);

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

test('there are entries', () => expect(paths.length).toBeGreaterThan(100));

test.each(paths)('%s', async (path) => {
  const { page, messages, close } = await site.open(path, { viewport: { width: 360, height: 800 }, bypassCSP: true });
  await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(messages).toEqual([]);
  await close();
});
