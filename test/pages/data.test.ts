import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

describe('the list of records', () => {
  test.each([
    ['en', 'pue', 'World average PUE, 2025'],
    ['zh', '平均pue', '全球平均PUE，2025年'],
  ])('narrows as one types on %s pages, and comes back', async (locale, query, name) => {
    const { page, messages, close } = await site.open(`/${locale}/data/`);
    const field = page.locator('form.narrow input[type="search"]');
    const all = await page.locator('.records li').count();
    const shown = page.locator('.records li:visible');
    await field.fill(query);
    const found = await shown.count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(30);
    expect(await shown.locator('a').allInnerTexts()).toContain(name);
    for (const section of await page.locator('.families section:visible').all())
      expect(await section.locator('li:visible').count()).toBeGreaterThan(0);
    const said = await page.locator('form.narrow [role="status"]').innerText();
    for (const n of [found, all]) expect(said).toContain(String(n));
    await field.press('Enter');
    expect(new URL(page.url()).pathname).toBe(`/${locale}/data/`);
    await field.fill('');
    expect(await page.locator('.families section:visible').count()).toBe(
      await page.locator('.families section').count(),
    );
    expect(messages).toEqual([]);
    await close();
  });

  test('leads to the search of the whole site when a name is not found, and without a script', async () => {
    const { page, close } = await site.open('/en/data/');
    await page.locator('#narrow').fill('zzzz');
    expect(await page.locator('.records li:visible').count()).toBe(0);
    const address = new URL((await page.locator('.elsewhere a').getAttribute('href'))!, page.url());
    expect([address.pathname, address.search]).toEqual(['/en/search/', '?kind=factor&q=zzzz']);
    const form = page.locator('form.narrow');
    expect(await form.getAttribute('action')).toBe('/en/search/');
    expect(await form.locator('input[name="kind"]').getAttribute('value')).toBe('factor');
    await close();
  });
});

describe('places of a series side by side', () => {
  test('four are drawn without a touch; one goes and another comes, by its name in the other language', async () => {
    const { page, messages, foreign, close } = await site.open('/en/data/electricity/ember-life-cycle/');
    const lines = page.locator('.compare .curves path');
    expect(await lines.count()).toBe(4);
    const chips = page.locator('.compare .chip');
    await chips.first().waitFor();
    const field = page.locator('.compare form input');
    expect(await field.isDisabled()).toBe(true);
    await chips.filter({ hasText: 'France' }).click();
    await field.fill('印度');
    await field.press('Enter');
    await chips.filter({ hasText: 'India' }).waitFor();
    expect(await lines.count()).toBe(4);
    await chips.filter({ hasText: 'World' }).click();
    await field.fill('Atlantis');
    await field.press('Enter');
    expect(await page.locator('.compare [role="status"]').innerText()).toContain('Atlantis');
    expect(await chips.count()).toBe(3);
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});

test('a record shows what others answer to its question', async () => {
  const { page, close } = await site.open('/zh/data/datacentre/pue-world-average/');
  const links = await page.locator('#answers th a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toContain('/zh/data/datacentre/us-2023/#pue');
  expect(await page.locator('#answers tr.own').count()).toBe(1);
  await close();
});
