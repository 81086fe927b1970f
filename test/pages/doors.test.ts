import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

test('an unknown address gets the 404 page, in both languages', async () => {
  const { page, close } = await site.open('/en/no-such-page/');
  const text = await page.locator('body').innerText();
  expect(text).toContain('There is no such page');
  expect(text).toContain('没有这一页');
  await close();
});

test('the start page offers both languages and says which is which to search engines', async () => {
  const { page, messages, close } = await site.open('/');
  expect(
    await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('hreflang')])),
  ).toEqual([
    ['/en/', 'en'],
    ['/zh/', 'zh-CN'],
  ]);
  expect(await page.locator('link[hreflang="x-default"]').count()).toBe(1);
  expect(messages).toEqual([]);
  await close();
});
