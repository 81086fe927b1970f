import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import * as entries from '../content/entries';
import { startSite, type Site } from '../browser/site';

/** Rules: each has its own page with official text and day of checking, and the texts that name one lead there. */

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
const rules = entries.rules();
const sources = new Map(entries.sources().map(({ id, data }) => [id, data]));
const escaped = (text: string) => text.replaceAll('&', '&#38;').replaceAll("'", '&#39;').replaceAll('"', '&#34;');

describe.each(localePaths)('rules in %s', (locale) => {
  test('the list leads to every rule', () => {
    const list = built(`/${locale}/rules/`);
    for (const { id } of rules) expect(list).toContain(`href="/${locale}/rules/${id}/"`);
  });

  test.each(rules.map(({ id, data }) => [id, data] as const))(
    '%s links its official text and says when it was checked',
    (id, data) => {
      const page = built(`/${locale}/rules/${id}/`);
      const { url, title } = sources.get(data.official)!;
      if (url) expect(page.replace(/&(?:amp|#38);/g, '&')).toContain(`href="${url}"`);
      else expect(page).toContain(escaped(title).slice(0, 20));
      const year = String(data.checked).slice(0, 4);
      expect(page).toMatch(new RegExp(locale === 'en' ? `Checked \\d+ \\w+ ${year}` : `${year}年\\d+月\\d+日核对`));
      for (const claim of Object.keys(data.claims ?? {})) expect(page).toContain(`id="claim-${claim}"`);
    },
  );

  test('an explainer lists every rule it names', () => {
    const texts = entries.words('explainers').filter(({ id }) => id.endsWith(`/${locale}`));
    let named = 0;
    for (const { id, body } of texts) {
      const ids = new Set([...body.matchAll(/<Rule\s[^>]*?\bid="([^"]+)"/g)].map(([, rule]) => rule!));
      if (ids.size === 0) continue;
      const list = /<section class="row depth" id="rules">[\s\S]*?<\/section>/.exec(
        built(`/${locale}/learn/${id.split('/')[0]}/`),
      )?.[0];
      for (const rule of ids) expect(list, id).toContain(`href="/${locale}/rules/${rule}/"`);
      named += ids.size;
    }
    expect(named).toBeGreaterThan(60);
  });

  test('the line of time is narrowed to a place', async () => {
    const { page, close } = await site.open(`/${locale}/learn/roadmaps-and-incentives/`);
    const lines = page.locator('.rule-lines > li');
    await page.locator('.rule-lines').scrollIntoViewIfNeeded();
    const choices = page.locator('#figure-1 .seg input');
    await expect.poll(() => page.locator('#figure-1 astro-island[ssr]').count()).toBe(0);
    await choices.last().check({ force: true });
    expect(await lines.count()).toBe(rules.length);
    await page.locator('#figure-1 .seg input[value="us"]').check({ force: true });
    expect(await lines.count()).toBe(rules.filter(({ data }) => data.place.startsWith('US')).length);
    await close();
  });

  test('the duties to disclose are sorted, and narrowed to what the public sees', async () => {
    const { page, close } = await site.open(`/${locale}/learn/who-must-disclose/`);
    await page.locator('.duties').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#figure-1 astro-island[ssr]').count()).toBe(0);
    const duties = rules.filter(({ data }) => data.disclosure);
    const shown = () =>
      page
        .locator('.duties tbody a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
    expect((await shown()).sort()).toEqual(duties.map(({ id }) => id).sort());
    await page.locator('#figure-1 .seg input[value="since"]').check({ force: true });
    const dates = (await shown()).map((id) => String(duties.find((duty) => duty.id === id)!.data.dates[0].date));
    expect(dates).toEqual([...dates].sort());
    await page.locator('#figure-1 input[type="checkbox"]').check();
    expect((await shown()).sort()).toEqual(
      duties
        .filter(({ data }) => data.disclosure.to.includes('public'))
        .map(({ id }) => id)
        .sort(),
    );
    await close();
  });
});
