import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';
import { budgets } from '../budgets';
import { kinds } from './kinds';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const locales = ['en', 'zh'] as const;

describe.each(locales)('/%s/', (locale) => {
  describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
    const path = `/${locale}/${kind.path}`;

    test.each([
      [320, 'light'],
      [320, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)('has no fault that axe finds, and no sideways scroll, at %i px in the %s theme', async (width, colorScheme) => {
      // axe is put into the page by the test; the policy that ships would rightly refuse it.
      const { page, close } = await site.open(path, { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      await page.addScriptTag({ content: axe });
      for (const summary of await page.locator('details > summary').all()) if (await summary.isVisible()) await summary.click();
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary}`).join(' | ')}`);
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    });

    test('says nothing on the console, asks nobody else, and stores nothing, under the policy that ships', async () => {
      const { page, messages, foreign, close } = await site.open(path);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(300);
      expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1);
      expect(messages).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
      await close();
    });

    test(`weighs no more than its budget (${budgets[kind.budget].total} kB, ${budgets[kind.budget].script} kB of it script)`, async () => {
      const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const network = await context.newCDPSession(page);
      await network.send('Network.enable');
      const types = new Map<string, string>();
      const bytes = new Map<string, number>();
      network.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
      network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength));
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      await page.evaluate(async () => {
        for (let at = 0; at < document.body.scrollHeight; at += 600) {
          window.scrollTo(0, at);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
      await page.waitForTimeout(400);
      const sum = (wanted: (type: string) => boolean) => [...bytes].reduce((total, [id, size]) => total + (wanted(types.get(id) ?? '') ? size : 0), 0) / 1000;
      expect(sum(() => true)).toBeGreaterThan(1);
      expect(sum(() => true)).toBeLessThanOrEqual(budgets[kind.budget].total);
      expect(sum((type) => type === 'Script')).toBeLessThanOrEqual(budgets[kind.budget].script);
      await context.close();
    });

    test('is complete without its script', async () => {
      const { page, close } = await site.open(path, { javaScriptEnabled: false });
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'zh' ? 'zh-CN' : 'en');
      await close();
    });
  });
});

test('an unknown address gets the 404 page, in both languages', async () => {
  const { page, close } = await site.open('/en/no-such-page/');
  const text = await page.locator('body').innerText();
  expect(text).toContain('There is no such page');
  expect(text).toContain('没有这一页');
  await close();
});

test('the start page offers both languages and says which is which to search engines', async () => {
  const { page, messages, close } = await site.open('/');
  expect(await page.locator('main a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('hreflang')]))).toEqual([
    ['/en/', 'en'],
    ['/zh/', 'zh-CN'],
  ]);
  expect(await page.locator('link[hreflang="x-default"]').count()).toBe(1);
  expect(messages).toEqual([]);
  await close();
});
