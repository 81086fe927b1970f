import type { Locale } from '../i18n/locales';
import type { Lesson } from './lesson';

/*
 * A class code changes the numbers of a lesson's questions, so that each class has its own and the key follows. Nothing is looked up:
 * the numbers come from the letters of the code.
 */

const longest = 24;

/**
 * A class code as it counts, from one typed by hand: `kite 47`, `Kite-47` and `ＫＩＴＥ４７` are all `KITE47`. Spaces and dashes are
 * dropped, letters and digits of any script stay.
 *
 * @returns an empty string, which is the code of everybody without one, if there is anything else in it or more than 24 characters
 */
export function normaliseCode(text: string): string {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '');
  return /^[\p{L}\p{M}\p{Nd}]+$/u.test(code) && [...code].length <= longest ? code : '';
}

/** Short, friendly, hard to misspell, and not the name of a person. */
const words = {
  en: [
    ...['KITE', 'MAPLE', 'OTTER', 'RIVER', 'CORAL', 'COMET', 'LEMON', 'TIGER', 'CLOUD', 'PIANO', 'ROBIN', 'OCEAN'],
    ...['PANDA', 'MANGO', 'CEDAR', 'DELTA', 'FALCON', 'HARBOUR', 'ISLAND', 'LANTERN', 'MEADOW', 'PEBBLE', 'SAIL'],
    ...['SUNNY', 'TULIP', 'WHALE', 'ZEBRA', 'BAMBOO', 'CANOE', 'GARDEN'],
  ],
  zh: [
    ...[
      '风筝',
      '枫叶',
      '海豚',
      '小溪',
      '珊瑚',
      '彗星',
      '柠檬',
      '白云',
      '钢琴',
      '知更鸟',
      '大海',
      '熊猫',
      '芒果',
      '雪松',
    ],
    ...['灯笼', '草地', '鹅卵石', '帆船', '郁金香', '竹林', '花园', '蓝鲸', '白鹭', '银杏', '向日葵', '萤火虫', '茉莉'],
    ...['蒲公英', '小岛', '麦田'],
  ],
} as const satisfies Record<Locale, readonly string[]>;

/** Two digits that are an insult, bad luck or a sign of something to somebody. */
const unfortunate: readonly number[] = [13, 14, 18, 38, 44, 69, 74, 88];

/**
 * A code for a class that a teacher can say aloud: `KITE 47`, `风筝47`.
 *
 * @param random gives numbers from 0 up to but not including 1, such as `Math.random`
 */
export function suggestCode(locale: Locale, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const numbers = Array.from({ length: 90 }, (_, index) => index + 10).filter((n) => !unfortunate.includes(n));
  return `${pick(words[locale])}${locale === 'zh' ? '' : ' '}${pick(numbers)}`;
}

/**
 * 32 bits of a text that are the same on every machine: FNV-1a over its UTF-8 bytes (Glenn Fowler, Landon Curt Noll, Phong Vo), then the
 * finaliser of MurmurHash3 (`fmix32`, Austin Appleby, public domain), since the high bits of FNV-1a alone differ little between short
 * texts that end differently.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Digits after the point in a number as JavaScript prints it. */
function decimals(value: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}

interface Grid {
  from: number;
  to: number;
  step: number;
}

/**
 * The number a class has at one place of one question, evenly drawn from `from`, `from + step`, … up to `to`. It is counted in whole
 * steps, so that it is the very number a reader sees: 0.3, not 0.30000000000000004.
 *
 * @throws RangeError if the grid holds no number
 */
export function draw(code: string, lessonId: string, itemId: string, name: string, { from, to, step }: Grid): number {
  const scale = 10 ** Math.max(decimals(from), decimals(step));
  const first = Math.round(from * scale);
  const apart = Math.round(step * scale);
  const points = Math.floor(Math.floor(to * scale + 1e-6) / apart - first / apart + 1e-9) + 1;
  if (!(apart > 0 && points >= 1)) throw new RangeError(`no number from ${from} to ${to} in steps of ${step}`);
  const hash = hash32([normaliseCode(code), lessonId, itemId, name].join('\n'));
  return (first + Math.floor((hash * points) / 2 ** 32) * apart) / scale;
}

/** The numbers of a question for a class; none where it has none. The same in every language. */
export function numbersOf(lesson: Pick<Lesson, 'id' | 'items'>, itemId: string, code: string): Record<string, number> {
  const item = lesson.items[itemId];
  if (item?.kind !== 'number') return {};
  return Object.fromEntries(
    Object.entries(item.numbers).map(([name, drawn]) => [
      name,
      'value' in drawn ? drawn.value : draw(code, lesson.id, itemId, name, drawn),
    ]),
  );
}
