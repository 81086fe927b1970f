import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { localePaths, type Locale } from '../../src/i18n/locales';
import { release, site } from '../../src/site';
import { pageWeight, type Weight } from '../../src/weight/measure';
import { budgets, firstRoundTrip } from '../budgets';
import * as entries from '../content/entries';
import { kinds } from './kinds';

/** What the pages weigh, against what is written down of it; read from the files, no browser needed. */

interface Recorded {
  limits: unknown;
  pages: { path: string; weights: Record<Locale, Weight> }[];
}

const recorded = entries.footprints().find(({ id }) => id === release.id)?.data as Recorded | undefined;
const update = 'run `npm run build && npm run footprint`, then build again';
const each = kinds.flatMap((kind) => localePaths.map((locale) => [locale, kind] as const));
const weights = new Map<string, Weight>();
const weightOf = (locale: Locale, path: string): Weight => weights.get(`${locale}/${path}`)!;
beforeAll(
  () =>
    Promise.all(
      each.map(async ([locale, { path }]) => {
        const page = `${locale}/${path}`;
        weights.set(page, await pageWeight('dist', site.base, `dist/${page}index.html`));
      }),
    ).then(() => undefined),
  300_000,
);

test(`the newest release has its footprint written down (${update})`, () => {
  expect(recorded).toBeDefined();
});

test(`and in it the limits in force and a page of every kind (${update})`, () => {
  expect(recorded!.limits).toEqual(budgets);
  expect(recorded!.pages.map(({ path }) => path).sort()).toEqual(kinds.map(({ path }) => path).sort());
});

test(`no page is more than 5 % heavier than it was then (if it has to be: ${update})`, () => {
  const heavier: string[] = [];
  for (const [locale, { path }] of each) {
    const before = recorded?.pages.find((page) => page.path === path)?.weights[locale].total;
    const { total } = weightOf(locale, path);
    if (before !== undefined && total > 1.05 * before) heavier.push(`/${locale}/${path}: ${before} → ${total} bytes`);
  }
  expect(heavier).toEqual([]);
});

test('a page of text comes, with its style sheets, in the first round trip, unless a reason is given', () => {
  const beyond = new Set<string>();
  for (const [locale, { path, budget }] of each) {
    if (budget !== 'text or list') continue;
    const { html, css } = weightOf(locale, path);
    if (html + css > 1000 * firstRoundTrip) beyond.add(path);
  }
  const excused = kinds.filter(({ beyondFirstTrip }) => beyondFirstTrip).map(({ path }) => path);
  expect([...beyond].sort()).toEqual(excused.sort());
});

describe.each(localePaths)('the page about the footprint, %s', (locale) => {
  const html = readFileSync(`dist/${locale}/footprint/index.html`, 'utf8');
  const rowOf = (path: string): string[] => {
    const row = html
      .split('<tr>')
      .find((part) => part.includes(`href="${site.base}${locale}/${path}"`) && part.includes('<td'));
    return [...(row ?? '').matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) =>
      cell!.replace(/<[^>]*>/g, '').trim(),
    );
  };

  test('has every number filled in', () => {
    expect(html).not.toMatch(/\{[a-z]+-of:/);
    expect(html).not.toMatch(/undefined|NaN/);
  });

  test('says of a page what the page says of itself', () => {
    const path = 'learn/five-cars/';
    const page = readFileSync(`dist/${locale}/${path}index.html`, 'utf8');
    const [title, size] = rowOf(path);
    const footer = /<div class="weigh"[\s\S]*?<b class="num">([^<]*)<\/b>/.exec(page)![1]!;
    expect(page).toContain(`<title>${title} · `);
    expect(size).toMatch(/\d/);
    expect(footer).toContain(size);
  });

  test('counts a first visit from all bytes, a return visit from the page alone', () => {
    const path = 'learn/five-cars/';
    const { total, html: again } = weightOf(locale, path);
    const cells = rowOf(path).slice(-2).map(Number);
    const perGigabyte = entries.factors().find(({ id }) => id === 'web/swd-v4-per-gigabyte')!.data.value as number;
    // The page was weighed before its own weight was written into it: a few bytes.
    expect(cells[0]! / ((total / 1e9) * perGigabyte * 1000)).toBeCloseTo(1, 1);
    expect(cells[1]! / ((again / 1e9) * perGigabyte * 1000)).toBeCloseTo(1, 1);
  });

  test('is linked from the weight in the footer of every page', () => {
    expect(readFileSync(`dist/${locale}/glossary/index.html`, 'utf8')).toMatch(
      new RegExp(`<div class="weigh"[\\s\\S]*?href="${site.base}${locale}/footprint/"`),
    );
  });
});
