import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '../../src/site';
import { startSite, type Site } from '../browser/site';

/** The box of citations: a sentence to print, every format with the reader's day, copying. */

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

/** Days differ around the world: in this place it is already the next day when it is evening in Greenwich. */
const place = { timezoneId: 'Pacific/Kiritimati' };
const dayThere = () => new Date(Date.now() + 14 * 3600e3).toISOString().slice(0, 10);
const formats = [
  'APA 7',
  'MLA 9',
  'Chicago 17',
  'BibTeX',
  'BibLaTeX',
  'RIS',
  'CSL-JSON',
  'GB/T 7714—2025',
  'Wikipedia',
];

const pages = [
  ['en', 'data/training/gpt-3/'],
  ['zh', 'data/training/gpt-3/'],
  ['en', 'cases/bloom-carbon-footprint/'],
  ['zh', 'facts/five-cars/'],
  ['en', 'learn/five-cars/'],
  ['zh', 'rules/eu-ai-act-energy/'],
  ['en', 'data/electricity/ember-life-cycle/chn/'],
] as const;

describe('a page', () => {
  test.each(pages)('%s/%s writes every format with the reader’s day, and copies', async (locale, path) => {
    const { page, messages, foreign, close } = await site.open(`/${locale}/${path}`, {
      ...place,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const box = page.locator('.citebox').first();
    const names = await box.locator('summary').allTextContents();
    expect(names.filter((name) => formats.includes(name)).sort()).toEqual([...formats].sort());
    expect(await box.locator('[data-format="bibtex"]').textContent()).not.toContain('urldate');
    await box.scrollIntoViewIfNeeded();
    await box.locator('summary').first().focus();
    await expect.poll(() => box.locator('[data-format="ris"]').textContent()).toContain('ER  -');
    const day = dayThere();
    expect(await box.locator('[data-format="bibtex"]').textContent()).toContain(`urldate = {${day}}`);
    expect(await box.locator('[data-format="gbt7714"]').textContent()).toContain(`[${day}]`);
    expect(await box.locator('[data-format="ris"]').textContent()).toContain(`Y2  - ${day.replaceAll('-', '/')}/`);
    const say = box.locator('.to-print').first();
    const sentence = (await say.textContent())!.trim();
    expect(sentence).toContain(release.id);
    expect(/draft|草稿/.test(sentence)).toBe(release.status === 'draft');
    const opening = page.locator('details:has(.to-print) > summary');
    if (!(await say.isVisible())) await opening.click();
    await say.locator('xpath=following-sibling::p[1]').getByRole('button').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText().then((text) => text.trim())))
      .toBe(sentence);
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('selects the text where copying is not allowed', async () => {
    const { page, close } = await site.open('/en/rules/eu-ai-act-energy/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    const box = page.locator('.citebox');
    await box.locator('summary').first().focus();
    await box.getByRole('button').first().click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain(`data release ${release.id}`);
    await close();
  });

  test('without a script has three formats and no day', async () => {
    const { page, close } = await site.open('/en/cases/bloom-carbon-footprint/', { javaScriptEnabled: false });
    const box = page.locator('.citebox').first();
    const shown = box.locator('details:not([hidden]) [data-format]');
    expect(await shown.count()).toBe(3);
    for (const text of await shown.allTextContents()) expect(text).not.toMatch(/urldate|\]\[\d{4}-/);
    expect(await box.locator('details[hidden]').first().isVisible()).toBe(false);
    await close();
  });

  test('gives a sentence for each figure of a record', async () => {
    const { page, close } = await site.open('/en/data/training/gpt-3/');
    const rows = await page.locator('.figures tr[id]').evaluateAll((list) => list.map(({ id }) => id));
    const said = page.locator('.to-print');
    expect(await said.evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset.of))).toEqual(rows);
    expect(rows.length).toBeGreaterThan(3);
    await close();
  });
});

describe.each(['en', 'zh'])('a calculator in %s', (locale) => {
  test('writes the sentence and every format of the state it shows', async () => {
    const { page, messages, close } = await site.open(
      `/${locale}/calculators/training-in-cars/?model=bloom-176b`,
      place,
    );
    const give = page.locator('#give');
    await give.scrollIntoViewIfNeeded();
    await expect.poll(() => give.locator('.formats label').count()).toBe(9);
    for (const name of ['BibLaTeX', 'RIS', 'Wikipedia']) {
      await give.getByRole('radio', { name, exact: true }).check({ force: true });
      await expect.poll(() => give.locator('pre').first().textContent()).toContain(dayThere().slice(0, 4));
      expect(await give.locator('pre').first().textContent()).toContain('BLOOM');
    }
    const sentence = await give.locator('.to-print').textContent();
    expect(sentence).toContain('BLOOM');
    expect(sentence).toContain(locale === 'zh' ? '口径：' : 'What is counted: ');
    expect(sentence).toContain(locale === 'zh' ? `数据版本${release.id}` : `data release ${release.id}`);
    expect(/draft|草稿/.test(sentence!)).toBe(release.status === 'draft');
    expect(messages).toEqual([]);
    await close();
  });

  test('brings only its own citation until more is asked for', async () => {
    const { page, close } = await site.open(`/${locale}/calculators/training-in-cars/`);
    const give = page.locator('#give');
    await give.scrollIntoViewIfNeeded();
    expect(await give.locator('.formats').count()).toBe(0);
    expect(await give.locator('pre').first().textContent()).toContain(release.id);
    await give.locator('button.btn').first().click();
    await expect.poll(() => give.locator('.formats label').count()).toBe(9);
    await close();
  });
});
