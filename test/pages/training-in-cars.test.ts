import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const page = '/en/calculators/training-in-cars/';
const value = async (on: Page, quantity: string): Promise<number> =>
  Number(await on.locator(`.inst data[data-quantity="${quantity}"]`).first().getAttribute('value'));
const awake = (on: Page) => on.locator('.inst[data-alive]').waitFor();

describe('the calculator page', () => {
  test('opens with GPT-3 as published: 9.66 cars, 552.1 t, unrounded in <data>', async () => {
    const { page: on, close } = await site.open(page, { javaScriptEnabled: false });
    expect(await value(on, 'equivalents')).toBeCloseTo(9.66, 2);
    expect((await value(on, 'total')) / 1e6).toBeCloseTo(552.1, 1);
    await close();
  });

  test('without script says that it shows the standard example, and lists the published models', async () => {
    const { page: on, close } = await site.open(`${page}?model=bloom-176b`, { javaScriptEnabled: false });
    expect(await on.locator('body').innerText()).toMatch(/standard example/i);
    const rows = on.locator('#models tbody tr');
    expect(await rows.count()).toBeGreaterThanOrEqual(25);
    await close();
  });

  test.each(['en', 'zh'])('a link gives one answer in both languages (%s)', async (locale) => {
    const { page: on, close } = await site.open(
      `/${locale}/calculators/training-in-cars/?model=bloom-176b&country=CHN&year=2024&runs=3`,
    );
    await awake(on);
    // 433,196 + 256,646 kWh, three times, at 555 g/kWh, and the published 11.2 t of hardware three times
    const expected = (433_196 + 256_646) * 3 * grid('CHN', 2024) + 3 * 11.2e6;
    expect((await value(on, 'total')) / expected).toBeCloseTo(1, 6);
    await close();
  });

  test('the default is never shown as the answer of a link', async () => {
    const context = await site.browser.newContext();
    const on = await context.newPage();
    let release: () => void = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    await on.route('**/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await on.goto(`${site.origin}${page}?model=llama-3-1-405b`, { waitUntil: 'commit' });
    await on.locator('.held-note').waitFor({ state: 'visible' });
    expect(
      await on
        .locator('.holds')
        .first()
        .evaluate((node) => getComputedStyle(node).visibility),
    ).toBe('hidden');
    release();
    await awake(on);
    expect(await on.locator('.held-note').isVisible()).toBe(false);
    expect(await value(on, 'equivalents')).toBeCloseTo(156.25, 1);
    await context.close();
  });

  test('if the script fails, the page says that it shows the standard example', async () => {
    const context = await site.browser.newContext();
    const on = await context.newPage();
    await on.clock.install();
    await on.route('**/*.js', (route) => route.abort());
    await on.goto(`${site.origin}${page}?model=bloom-176b`);
    await on.clock.runFor(9_000);
    await on.locator('.late').first().waitFor({ state: 'visible', timeout: 15_000 });
    expect(
      await on
        .locator('.holds')
        .first()
        .evaluate((node) => getComputedStyle(node).visibility),
    ).toBe('visible');
    await context.close();
  });

  test('a wild query string is corrected, and the correction is said', async () => {
    const { page: on, messages, close } = await site.open(`${page}?model=nonsense&pue=0.2&year=2031&foo=1&runs=abc`);
    await awake(on);
    const said = await on.locator('[role="status"].corrections').innerText();
    for (const word of ['nonsense', '0.2', '2031', 'foo', 'abc']) expect(said).toContain(word);
    expect(await value(on, 'total')).toBeGreaterThan(0);
    expect(messages).toEqual([]);
    await close();
  });

  test('answers the keyboard: a slider moves the number and the address', async () => {
    const { page: on, close } = await site.open(page);
    await awake(on);
    const before = await value(on, 'equivalents');
    await on.getByRole('slider', { name: /PUE/ }).focus();
    for (let press = 0; press < 40; press++) await on.keyboard.press('ArrowRight');
    expect(await value(on, 'equivalents')).toBeGreaterThan(before);
    await on.waitForFunction(() => location.search.includes('pue='));
    await close();
  });

  test('a number that cannot be used is refused in words and changes nothing', async () => {
    const { page: on, close } = await site.open(page);
    await awake(on);
    const before = await value(on, 'equivalents');
    const field = on.locator('input[name="runs"]');
    await field.fill('minus one');
    await field.blur();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await on.locator('.field.bad').innerText()).toContain('Enter a number from 1 to 1,000');
    expect(await value(on, 'equivalents')).toBe(before);
    await close();
  });

  test('every mode works from its control, its working names only figures in use, and reset goes back', async () => {
    const { page: on, messages, close } = await site.open(page);
    await awake(on);
    for (const [mode, needle] of [
      ['Chips and hours', 'electricity/ember-life-cycle/world'],
      ['Parameters and tokens', 'hardware/model-flops-utilisation'],
    ] as const) {
      await on.getByText(mode, { exact: true }).click();
      await on.locator(`#working a[href*="${needle}"]`).first().waitFor();
      expect(await on.locator('#working').textContent()).not.toContain('GPT-3');
      expect(await value(on, 'total')).toBeGreaterThan(0);
    }
    await on.getByRole('button', { name: 'Reset' }).click();
    await on.waitForFunction(() => location.search === '');
    expect(await value(on, 'equivalents')).toBeCloseTo(9.66, 2);
    expect(messages).toEqual([]);
    await close();
  });

  test('a grid of the reader’s own place is named with its year, and a missing year is said', async () => {
    const { page: on, close } = await site.open(`${page}?country=AFG&year=2025`);
    await awake(on);
    expect(await on.locator('.inst').innerText()).toContain('no figure of 2025');
    expect(await on.locator('#working').textContent()).toContain('Afghanistan 2024');
    await close();
  });

  test('the language switch goes to the same page and keeps the query string', async () => {
    const { page: on, close } = await site.open(`${page}?model=bloom-176b`);
    await awake(on);
    await on.locator('header a[data-keep-query]').click();
    await on.waitForURL('**/zh/calculators/training-in-cars/?model=bloom-176b');
    await awake(on);
    expect((await value(on, 'total')) / 1e6).toBeCloseTo(50.5, 1);
    await close();
  });

  test('“five cars” opens the search of 2019 beside its correction', async () => {
    const { page: on, close } = await site.open(page);
    await on.locator('details.claim summary').click();
    const counts = await on
      .locator('details.claim data[data-quantity="equivalents"]')
      .evaluateAll((list) => list.map((node) => Number(node.getAttribute('value'))));
    expect(counts[0]).toBeCloseTo(4.97, 2);
    expect(counts[1]).toBeCloseTo(0.056, 3);
    await close();
  });

  test('hands out the state as link, citation, snippet and files', async () => {
    const { page: on, close } = await site.open(`${page}?model=bloom-176b`);
    await awake(on);
    const give = on.locator('#give');
    await give.scrollIntoViewIfNeeded();
    expect(await give.textContent()).toContain('model=bloom-176b');
    for (const name of ['BibTeX', 'GB/T 7714—2025']) {
      await give.getByRole('radio', { name, exact: true }).check({ force: true });
      expect(await give.locator('pre').first().textContent()).toContain('2026.1');
    }
    await give.getByRole('button', { name: 'Pictures, CSV, JSON' }).click();
    for (const [name, file, needle] of [
      ['CSV', 'training-in-cars.csv', 'publishedTotal'],
      ['JSON', 'training-in-cars.json', '"formula"'],
      ['Save as SVG', 'training-in-cars-wide.svg', 'CC BY 4.0'],
    ] as const) {
      const [download] = await Promise.all([
        on.waitForEvent('download'),
        give.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      expect(readFileSync(await download.path(), 'utf8')).toContain(needle);
    }
    await close();
  });

  test('prints black on white with its permalink', async () => {
    const { page: on, close } = await site.open(`${page}?model=bloom-176b`);
    await awake(on);
    await on.emulateMedia({ media: 'print' });
    expect(await on.locator('.printonly.mono').isVisible()).toBe(true);
    expect(await on.locator('.inst .panel').isVisible()).toBe(false);
    await close();
  });
});

/** Grams per kilowatt-hour of a place and year, read from the CSV itself. */
function grid(place: string, year: number): number {
  const line = readFileSync('content/factors/electricity/ember-life-cycle.csv', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${place},`) && row.includes(`,${year},`))!;
  return Number(line.split(',').at(-1));
}
