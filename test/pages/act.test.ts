import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { startSite, type Site } from '../browser/site';

/** What you can do: a pledge that is filled in and printed, and goes nowhere. */

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

describe.each(localePaths)('the pledge, %s', (locale) => {
  const path = `/${locale}/act/pledge/`;

  test('prints what was chosen and written, and leaves out the rest', async () => {
    const { page, foreign, messages, close } = await site.open(path);
    await page.locator('#pledge-name').fill('Class 8b');
    await page.locator('input[name="total"]').check();
    await page.emulateMedia({ media: 'print' });
    const promises = page.locator('.promises li');
    expect(await promises.count()).toBeGreaterThan(5);
    expect(await promises.filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('#pledge-name').inputValue()).toBe('Class 8b');
    expect(await page.locator('.buttons').isVisible()).toBe(false);
    expect(foreign).toEqual([]);
    expect(messages).toEqual([]);
    expect(page.url()).toBe(site.origin + path);
    await close();
  });

  test('fits on one sheet, filled in to the full', async () => {
    const { page, close } = await site.open(path);
    await page.locator('.seg label').nth(2).click();
    for (const box of await page.locator('.promises input').all()) await box.check();
    await page.locator('#pledge-own').fill('One line.\n'.repeat(3).trim());
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await close();
  });

  test('offers a class no promise about buying, and a company all of them', async () => {
    const { page, close } = await site.open(path);
    const buy = page.locator('input[name="buy"]');
    expect(await buy.isVisible()).toBe(false);
    await page.locator('.seg label').nth(2).click();
    expect(await buy.isVisible()).toBe(true);
    await close();
  });

  test('without a script is a sheet for a pen: every promise, no button that does nothing', async () => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.promises li').filter({ visible: true }).count()).toBeGreaterThan(5);
    expect(await page.locator('.buttons').isVisible()).toBe(false);
    await close();
  });
});

test.each(localePaths)(
  'each kind of reader has five actions, each with a case and a calculator, %s',
  async (locale) => {
    const { page, close } = await site.open(`/${locale}/act/`);
    const readers = await page
      .locator('.shelf h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(readers).toHaveLength(9);
    for (const reader of readers) {
      await page.goto(site.origin + reader);
      const actions = page.locator('section.act');
      expect(await actions.count(), reader).toBe(5);
      for (const action of await actions.all()) {
        expect(await action.locator(`a[href^="/${locale}/cases/"]`).count(), reader).toBeGreaterThan(0);
        expect(await action.locator(`a[href^="/${locale}/calculators/"]`).count(), reader).toBe(1);
      }
    }
    await close();
  },
);
