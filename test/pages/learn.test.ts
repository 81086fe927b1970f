import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { curriculumIds } from '../../src/curriculum';
import { localePaths } from '../../src/i18n/locales';
import * as entries from '../content/entries';
import { startSite, type Site } from '../browser/site';

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

/** A page as it lies in the folder: what needs no browser is read there. */
const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
const explainers = entries.facts('explainers').map(({ id }) => id);
const checks = entries.facts('facts');

describe.each(localePaths)('Learn in %s', (locale) => {
  test('the list leads to every explainer and to every claim', async () => {
    const { page, messages, close } = await site.open(`/${locale}/learn/`, { javaScriptEnabled: false });
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const id of explainers) expect(links).toContain(`/${locale}/learn/${id}/`);
    for (const { id } of checks) expect(links).toContain(`/${locale}/facts/${id}/`);
    for (const path of ['learn/map/', 'glossary/', 'facts/', 'rules/', 'act/', 'learn/feed.xml'])
      expect(links).toContain(`/${locale}/${path}`);
    expect(messages).toEqual([]);
    await close();
  });

  test('whoever goes on by “next” comes through every explainer once, and “before this” leads back', () => {
    const step = (id: string, way: 'next' | 'prev') =>
      new RegExp(`<a href="/${locale}/learn/([^"]+)/" rel="${way}"`).exec(built(`/${locale}/learn/${id}/`))?.[1];
    const seen = [explainers.find((id) => !step(id, 'prev'))!];
    for (let next = step(seen[0]!, 'next'); next && seen.length <= explainers.length; next = step(next, 'next')) {
      expect(step(next, 'prev')).toBe(seen.at(-1));
      seen.push(next);
    }
    expect([...seen].sort()).toEqual([...explainers].sort());
  });

  test('the map has a place for every id, shows the one a reader came from, and marks nothing by script', async () => {
    const { page, close } = await site.open(`/${locale}/learn/map/`, { javaScriptEnabled: false });
    for (const id of curriculumIds) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    const here = page.locator('[id="T1.2"] .here');
    expect(await here.isVisible()).toBe(false);
    await page.goto(`${site.origin}/${locale}/learn/map/#T1.2`);
    expect(await here.isVisible()).toBe(true);
    await close();
  });

  test('the page of an explainer says where it stands', async () => {
    const { page, close } = await site.open(`/${locale}/learn/rebound/`, { javaScriptEnabled: false });
    expect(await page.locator('.locator li').count()).toBe(explainers.length);
    expect(await page.locator('.locator [aria-current]').count()).toBe(1);
    expect(await page.locator('.locator > a').getAttribute('href')).toBe(`/${locale}/learn/map/#X4`);
    await close();
  });

  test('a term opens its card by key, closes by Escape, and leads to its place in the glossary', async () => {
    const { page, messages, close } = await site.open(`/${locale}/learn/rebound/`);
    const word = page.locator('article button.term, .minute button.term').first();
    const card = page.locator(`#${await word.getAttribute('popovertarget')}`);
    expect(await card.isVisible()).toBe(false);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await card.isVisible()).toBe(true);
    const target = (await card.locator('a').getAttribute('href'))!;
    expect(target).toMatch(new RegExp(`^/${locale}/glossary/#`));
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.goto(site.origin + target);
    expect(await page.locator(`[id="${target.split('#')[1]}"] h2`).isVisible()).toBe(true);
    expect(messages).toEqual([]);
    await close();
  });

  test('resting on a term opens its card', async () => {
    const { page, close } = await site.open(`/${locale}/learn/rebound/`);
    const word = page.locator('article button.term, .minute button.term').first();
    const known = await page.evaluate(() => 'interestForElement' in HTMLButtonElement.prototype);
    await word.scrollIntoViewIfNeeded();
    await word.hover();
    const card = page.locator(`#${await word.getAttribute('popovertarget')}`);
    // Browsers without `interestfor` keep to the press; the one the tests use may be older.
    if (known) await card.waitFor({ state: 'visible', timeout: 5000 });
    else expect(await card.isVisible()).toBe(false);
    await close();
  });

  test('the glossary holds every term, once, with its word in the other language', async () => {
    const { page, close } = await site.open(`/${locale}/glossary/`, { javaScriptEnabled: false });
    const other = localePaths.find((path) => path !== locale)!;
    for (const { id, data } of entries.terms()) {
      const heading = await page.locator(`[id="${id}"] h2`).innerText();
      expect(heading).toContain(data[locale].term);
      expect(heading).toContain(data[other].term);
    }
    await close();
  });

  test('every fact check has claim, verdict, numbers as a table, a sentence to say and data for machines', async () => {
    const { page, messages, close } = await site.open(`/${locale}/facts/`);
    for (const { id, data } of checks) {
      await page.goto(`${site.origin}/${locale}/facts/${id}/`, { waitUntil: 'load' });
      const words = entries.words('facts').find((entry) => entry.id === `${id}/${locale}`)!.data;
      expect(await page.locator('.claim').innerText(), id).toBe(words.claim);
      expect(await page.locator('.fact-scale > li').count(), id).toBe(data.numbers.length);
      expect(await page.locator('.table-twin tbody tr').count(), id).toBe(data.numbers.length);
      expect((await page.locator('.say').innerText()).length, id).toBeGreaterThan(40);
      const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
      const review = described['@graph'].find((node: { '@type': string }) => node['@type'] === 'ClaimReview');
      expect(review, id).toMatchObject({ '@type': 'ClaimReview', claimReviewed: words.claim });
      expect(review.reviewRating.alternateName, id).toBe(await page.locator('.verdict.big').innerText());
    }
    expect(messages).toEqual([]);
    await close();
  }, 120_000);

  test.each(['learn', 'facts'])('the feed of %s can be read and leads to pages that exist', async (kind) => {
    const { page, close } = await site.open(`/${locale}/${kind}/`);
    const text = await page.evaluate(async (address) => (await fetch(address)).text(), `/${locale}/${kind}/feed.xml`);
    // Our pages let no text be parsed.
    const empty = await page.context().newPage();
    const links = await empty.evaluate((text) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      if (feed.querySelector('parsererror')) throw new Error('no XML');
      return [...feed.querySelectorAll('entry > link')].map((link) => new URL(link.getAttribute('href')!).pathname);
    }, text);
    // A feed holds the fifty newest.
    expect(links.length).toBe(Math.min(50, kind === 'learn' ? explainers.length + checks.length : checks.length));
    for (const link of links) expect(built(link), link).toContain('</html>');
    await close();
  });
});
