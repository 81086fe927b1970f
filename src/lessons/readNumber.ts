import type { Locale } from '../i18n/locales';

/** Words after a number that multiply it, longest first. */
const multiples = {
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
  ],
  zh: [
    ['百万', 1e6],
    ['千万', 1e7],
    ['万亿', 1e12],
    ['千', 1e3],
    ['万', 1e4],
    ['亿', 1e8],
  ],
} as const satisfies Record<Locale, readonly (readonly [string, number])[]>;

/**
 * Digits with a point from digits with separators, `'` standing for a space or an apostrophe. The last mark is the decimal one if it is
 * a point or a comma that comes once; but a single comma before three digits groups thousands, as both languages write them. All other
 * marks are of one kind and group digits by threes.
 */
function plain(text: string): string | undefined {
  const marks = text.match(/[.,']/g) ?? [];
  const last = marks.at(-1);
  const thousands = marks.length === 1 && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text);
  const decimal = last && last !== "'" && !thousands && text.split(last).length === 2 ? last : undefined;
  const [whole = '', fraction = ''] = decimal ? text.split(decimal) : [text];
  const groups = whole.split(/[.,']/);
  if (groups.length > 1) {
    const oneKind = new Set(whole.match(/[.,']/g)).size === 1;
    if (!oneKind || !/^[+-]?\d{1,3}$/.test(groups[0]!) || !groups.slice(1).every((group) => /^\d{3}$/.test(group)))
      return undefined;
  }
  return `${groups.join('')}${fraction && `.${fraction}`}`;
}

/**
 * A number as a learner types it: `1,234.5`, `1 234,5`, `１２３４`, `1.2e3`, `1.2 million`, `3.5万`. A single comma before three digits
 * groups thousands, as both languages have it; the unit, or the word for a number it begins with, may stand behind the number.
 *
 * @returns nothing if it is not a number
 */
export function readNumber(text: string, locale: Locale, unit = ''): number | undefined {
  const fold = (part: string): string =>
    part.normalize('NFKC').replaceAll('−', '-').replaceAll('。', '.').toLowerCase();
  let rest = fold(text).trim();
  const written = fold(unit).trim();
  if (written && rest.endsWith(written)) rest = rest.slice(0, -written.length).trim();
  const [word, factor] = multiples[locale].find(([name]) => rest.endsWith(name)) ?? ['', 1];
  // “54 million” where the answer is asked for in million kWh: the word belongs to the unit.
  const times = word && written.startsWith(word) ? 1 : factor;
  rest = rest
    .slice(0, rest.length - word.length)
    .trim()
    .replace(/^([+-])\s+/, '$1')
    .replace(/[\s'’]+/g, "'");
  const [, digits = '', exponent = ''] = /^([+-]?[\d.,']+)(e[+-]?\d{1,3})?$/.exec(rest) ?? [];
  const number = plain(digits);
  if (number === undefined || !/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(number)) return undefined;
  const value = Number(`${number}${exponent}`) * times;
  return Number.isFinite(value) ? value : undefined;
}
