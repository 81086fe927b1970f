import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const hits = async (path: string) => {
  const { page, messages, close } = await site.open(path);
  await page.locator('.results h3 a').first().waitFor({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  const links = await page
    .locator('.results h3 a')
    .evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
  await close();
  return { links, messages };
};

describe('search', () => {
  test.each([
    ['余热', 'tencent-tianjin-heat-recovery'],
    ['知识蒸馏', 'tinybert-distillation'],
    ['绿色人工智能', '/zh/'],
    ['数据中心', '/zh/learn/green-data-centres/'],
  ])('finds the Chinese word %s', async (word, needle) => {
    const { links, messages } = await hits(`/zh/search/?q=${encodeURIComponent(word)}`);
    expect(links.some((href) => href.includes(needle))).toBe(true);
    expect(messages).toEqual([]);
  });

  test('finds a Chinese word on the English pages and an English one on the Chinese', async () => {
    expect(
      (await hits('/en/search/?q=余热')).links.some((href) => href.includes('tencent-tianjin-heat-recovery')),
    ).toBe(true);
    expect(
      (await hits('/zh/search/?q=waste+heat')).links.some((href) => href.includes('tencent-tianjin-heat-recovery')),
    ).toBe(true);
  });

  test('puts the explainer first for its own subject, and the header form leads there', async () => {
    const { page, close } = await site.open('/en/about/');
    await page.locator('#header-search').fill('five cars');
    await page.locator('#header-search').press('Enter');
    await page.waitForURL('**/en/search/?q=five+cars');
    await page.locator('.results h3 a').first().waitFor({ timeout: 30_000 });
    expect(await page.locator('.results h3 a').first().getAttribute('href')).toContain('/en/learn/five-cars/');
    await close();
  });

  test('keeps to one kind when asked', async () => {
    const { links } = await hits('/en/search/?q=training&kind=case');
    expect(links.length).toBeGreaterThan(0);
    for (const href of links.filter((link) => link.includes('/en/') && !link.includes('/search/')))
      expect(href).toContain('/en/cases/');
  });

  test('loads no engine before it is asked', async () => {
    const { page, close } = await site.open('/en/search/');
    await page.waitForLoadState('networkidle');
    expect(
      await page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/')).length,
      ),
    ).toBe(0);
    await close();
  });

  test('says so when nothing is found, and shows foreign text only as text', async () => {
    const nothing = await site.open('/en/search/?q=zzqqxx');
    await nothing.page.getByText('Nothing found').first().waitFor({ timeout: 30_000 });
    await nothing.close();
    const hostile = await site.open(`/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> energy')}`);
    await hostile.page.locator('.answers h2').first().waitFor({ timeout: 30_000 });
    expect(await hostile.page.locator('.answers h2').first().innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await hostile.page.locator('main img').count()).toBe(0);
    expect(hostile.messages).toEqual([]);
    await hostile.close();
  });
});
