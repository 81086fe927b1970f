import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatExact, formatPercent, formatQuantity, formatUnscaled } from '../../src/i18n/format';
import { isLocale, type Locale } from '../../src/i18n/locales';
import { allFigures } from '../support/content';

/** Every number on a built page that names a figure, against the record on disk. */
const figures = allFigures();

/** All the ways in which the site may print a figure. */
const known = new Map<string, Set<string>>();
function waysToPrint(id: string, locale: Locale): Set<string> {
  const key = `${locale} ${id}`;
  let ways = known.get(key);
  if (!ways) {
    const { value, unit } = figures[id]!;
    const digits = [1, 2, 3, 4, 5, 6];
    ways = new Set([
      ...digits.map((n) => formatQuantity(value, unit, locale, n)),
      ...(unit === '1' ? digits.map((n) => formatPercent(value, locale, n)) : []),
      formatUnscaled(value, unit, locale),
      formatExact(value, locale),
    ]);
    known.set(key, ways);
  }
  return ways;
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

/** Whether a text is a printed figure, with at most words before or after it: “1.4 times”, “PUE 1.54”, “少62%”. */
const prints = (text: string, ways: Set<string>): boolean =>
  ways.has(text) ||
  [...ways].some((way) => {
    const at = text.indexOf(way);
    return at >= 0 && !/[\d.,]/.test(text.slice(0, at) + text.slice(at + way.length));
  });

test('every figure on every page exists, with its value, and is printed as its record has it', () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const file of globSync('dist/**/*.html')) {
    const path = file.replaceAll('\\', '/').replace(/^dist/, '');
    const locale = path.split('/')[1];
    if (!isLocale(locale)) continue;
    for (const [, attributes, text] of readFileSync(file, 'utf8').matchAll(
      /<data\b([^>]*\bdata-figure="[^>]*)>([\s\S]*?)<\/data>/g,
    )) {
      const id = /\bdata-figure="([^"]*)"/.exec(attributes!)![1]!;
      const value = Number(/\bvalue="([^"]*)"/.exec(attributes!)?.[1]);
      seen++;
      if (!Object.hasOwn(figures, id)) wrong.push(`${path}: there is no figure ${id}`);
      else if (value !== figures[id]!.value) wrong.push(`${path}: ${id} carries ${value}`);
      else if (!prints(plain(text!), waysToPrint(id, locale)))
        wrong.push(`${path}: ${id} is printed “${plain(text!)}”`);
    }
  }
  expect(seen).toBeGreaterThan(3000);
  expect(wrong.slice(0, 40)).toEqual([]);
});
