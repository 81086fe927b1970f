import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { locales } from '../../src/i18n/locales';
import { startSite, type Site } from '../browser/site';
import { caseQueries } from '../search/caseQueries';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const status = (page: Page) => page.locator('#found');
const ids = (page: Page) =>
  page
    .locator('.res h3 a, .case-table th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
/** Waits until the list has answered. */
const settled = async (page: Page) => {
  await page.locator('.lib section[aria-busy="false"]').waitFor({ timeout: 30_000 });
  await page.waitForTimeout(50);
};
const open = async (path: string) => {
  const opened = await site.open(path);
  await settled(opened.page);
  return opened;
};

describe('search in the library', () => {
  test.each(locales.map(({ path }) => path))(
    'finds one of the expected cases among the first five for 95 of 100 queries on %s pages',
    async (locale) => {
      const { page, messages, close } = await open(`/${locale}/cases/?view=list`);
      const field = page.locator('#case-search');
      const queries = caseQueries.filter((query) => query.locale === locale);
      expect(queries.length).toBeGreaterThanOrEqual(50);
      const missed: string[] = [];
      for (const { query, expected } of queries) {
        await field.fill(query);
        await field.press('Enter');
        await page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, query);
        await settled(page);
        const first = (await ids(page)).slice(0, 5);
        if (!expected.some((id) => first.includes(id))) missed.push(`${query}: ${first.join(' ') || 'nothing'}`);
      }
      await close();
      expect(messages).toEqual([]);
      expect(1 - missed.length / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
    240_000,
  );

  test('answers while the reader types, keeps the words in the address, and shows where they stand', async () => {
    const { page, close } = await site.open('/en/cases/');
    await page.locator('#case-search').click();
    await settled(page);
    await page.locator('#case-search').pressSequentially('swimming');
    await page.waitForURL('**/en/cases/?q=swimming');
    await settled(page);
    expect(await ids(page)).toContain('deep-green-swimming-pool');
    expect(await page.locator('.excerpt mark').first().innerText()).toMatch(/swimming/i);
    await close();
  });

  test('words typed before the rest of the page was there are not lost', async () => {
    const { page, close } = await site.open('/en/cases/');
    await page.locator('#case-search').evaluate((field: HTMLInputElement) => {
      field.value = 'methane';
      field.focus();
    });
    await page.waitForURL('**/en/cases/?q=methane');
    await settled(page);
    expect(await page.locator('#case-search').inputValue()).toBe('methane');
    await close();
  });
});

describe('narrowing', () => {
  test('a choice of the page as it comes narrows the list, and going back undoes it', async () => {
    const { page, close } = await site.open('/en/cases/');
    const before = await status(page).innerText();
    await page.locator('summary', { hasText: 'What do we say?' }).click();
    await page.locator('a[data-choice="verdict=avoid"]').click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?verdict=avoid');
    const count = (await ids(page)).length;
    expect(count).toBeGreaterThan(0);
    await page.goBack();
    await settled(page);
    expect(await status(page).innerText()).toBe(before);
    await close();
  });

  test('the counts say how many each option would show', async () => {
    const { page, close } = await open('/en/cases/?verdict=watch');
    const option = page.locator('.facets label', { hasText: 'China' });
    const promised = Number(await option.locator('.n').innerText());
    await option.click();
    await settled(page);
    expect(await status(page).innerText()).toBe(`${promised} cases`);
    await close();
  });

  test('words and choices go together', async () => {
    const { page, close } = await open('/en/cases/?q=cooling&place=CN');
    const links = await ids(page);
    expect(links).toContain('alibaba-qiandao-lake-cooling');
    expect(await page.locator('.res .who').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('China')]),
    );
    for (const who of await page.locator('.res .who').allInnerTexts()) expect(who).toContain('China');
    await close();
  });

  test('nothing found offers the nearest way out, and takes it', async () => {
    const { page, close } = await open('/en/cases/?place=FI&verdict=avoid');
    expect(await status(page).innerText()).toBe('No case fits all of these.');
    const way = page.locator('.acts button').first();
    const promised = /see (\d+)/.exec(await way.innerText())?.[1];
    await way.click();
    await settled(page);
    expect(await status(page).innerText()).toMatch(new RegExp(`^${promised} cases?$`));
    await close();
  });

  test('words that are together nowhere are offered one by one', async () => {
    const { page, close } = await open('/en/cases/?q=swimming+methane');
    expect(await status(page).innerText()).toBe('No case fits all of these.');
    await page.locator('.acts button', { hasText: 'Only “swimming”' }).waitFor();
    await page.locator('.acts button', { hasText: 'Only “methane”' }).click();
    await settled(page);
    expect(await ids(page)).toContain('unep-mars-methane-alerts');
    await close();
  });

  test('an address that asks for what does not exist is corrected aloud', async () => {
    const { page, messages, close } = await open('/zh/cases/?verdict=perhaps&view=3d&grade=A,Z&compare=no-such-case');
    await page.locator('.notice', { hasText: 'no-such-case' }).waitFor();
    expect(await page.locator('.notice').innerText()).toMatch(/已更正/);
    expect(await page.locator('.notice').innerText()).toMatch(/perhaps/);
    // the page asks for the file of the case that is not there, and the browser says so
    expect(messages.filter((message) => !/404/.test(message))).toEqual([]);
    await close();
  });
});

describe('views', () => {
  test('the order is kept in the address: newest first', async () => {
    const { page, close } = await open('/en/cases/?view=table');
    await page.locator('th button', { hasText: 'Year' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?sort=year&view=table');
    const years = (await page.locator('.case-table td.num').allInnerTexts()).map(Number);
    expect(years.length).toBeGreaterThan(10);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain('Year');
    await close();
  });

  test('the world shows a dot a place and lists them; one can be chosen', async () => {
    const { page, messages, close } = await open('/en/cases/?view=world');
    await page.locator('.spot').first().waitFor();
    expect(await page.locator('.spot').count()).toBeGreaterThan(10);
    await page.locator('.tally button', { hasText: 'Finland' }).click();
    await settled(page);
    expect(new URL(page.url()).search).toBe('?place=FI&view=world');
    expect(messages).toEqual([]);
    await close();
  });

  test('the years count every case once', async () => {
    const { page, close } = await open('/en/cases/?view=time');
    await page.locator('.time .tally li').first().waitFor();
    const counts = (await page.locator('.time .tally li').allInnerTexts()).map((text) =>
      Number(text.split(' ').at(-1)),
    );
    const total = Number((await status(page).innerText()).split(' ')[0]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    await close();
  });

  test('two to four cases stand side by side, from the list and from the address', async () => {
    const { page, close } = await site.open('/en/cases/');
    const boxes = page.locator('.beside input');
    // the page wakes with the search field
    await page.locator('#case-search').click();
    await boxes.first().waitFor();
    for (const index of [0, 1, 2, 3]) await boxes.nth(index).check();
    await page.locator('.compare thead th').nth(3).waitFor();
    expect(await boxes.nth(4).isDisabled()).toBe(true);
    const address = page.url();
    await page.goto(address);
    await page.locator('.compare thead th').nth(3).waitFor();
    await page.locator('.compare button', { hasText: 'Remove' }).first().click();
    await page.locator('.compare thead th').nth(3).waitFor({ state: 'detached' });
    expect(await page.locator('.compare thead th').count()).toBe(3);
    await close();
  });
});

describe('the living library has no fault that axe finds, and no sideways scroll at 320 px', () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  test.each([
    '/en/cases/?q=cooling',
    '/zh/cases/?view=table&verdict=watch',
    '/en/cases/?view=world',
    '/zh/cases/?view=time',
    '/en/cases/?compare=lumi-kajaani-district-heat,tencent-tianjin-heat-recovery&verdict=avoid&place=CN,FI',
  ])('%s', async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 320, height: 800 }, bypassCSP: true });
    await settled(page);
    if (path.includes('compare')) await page.locator('.compare table').waitFor();
    if (/world|time/.test(path)) await page.locator('.tally').waitFor();
    await page.addScriptTag({ content: axe });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const faults = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as {
              axe: {
                run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
              };
            }
          ).axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
          );
        });
        expect(faults, `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    await close();
  });
});

test('the library works with the keyboard alone', async () => {
  const { page, close } = await site.open('/en/cases/');
  await page.keyboard.press('/');
  // “/” goes to the first search field, the one of the header; Tab leads on to that of the library
  await page.locator('#case-search').focus();
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('case-search');
  await page.keyboard.type('heat');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/cases/?q=heat');
  await settled(page);
  await page.locator('.facets input:not(:disabled)').first().focus();
  await page.keyboard.press('Space');
  await page.waitForURL('**actor=**');
  await settled(page);
  expect((await ids(page)).length).toBeGreaterThan(0);
  await close();
});

test('the page as it comes loads no engine and no library', async () => {
  const { page, close } = await site.open('/en/cases/');
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /pagefind|library/.test(name))
      .map(({ name }) => name),
  );
  expect(asked).toEqual([]);
  await close();
});

test('a card is one file that asks for nothing; its one script tells the height', async () => {
  const { page, messages, close } = await site.open('/en/embed/cases/speck-neuromorphic-vision-chip/');
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
  expect(await page.locator('h1').innerText()).toMatch(/camera chip/);
  expect(messages).toEqual([]);
  await close();
});
