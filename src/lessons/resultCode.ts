import { hash32, normaliseCode } from './classCode';
import type { Outcome } from './lesson';
import type { LessonKey } from './lessonKey';

/*
 * A result as a few letters and digits that a learner copies from a screen: 10 bits for the lesson and its release, 10 for the class
 * code, 2 for each question, then zeros up to a whole group of four characters less 16 bits of checksum. Up to twelve questions take
 * twelve characters. It holds no name. It stops slips of the pen, not cheating: anybody who reads this can make one.
 */

/** Crockford's base 32: no I, L, O, which are read as 1, 1, 0, and no U. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const outcomes = ['open', 'wrong', 'later', 'first'] as const satisfies readonly Outcome[];

const hashBits = 10;
const checkBits = 16;
const group = 4;
const shortest = 12;
/** No lesson has questions for so many characters, dashes and spaces among them. */
const longest = 200;

const bitsOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (value >>> (count - 1 - index)) & 1);
const valueOf = (bits: readonly number[]): number => bits.reduce((value, bit) => value * 2 + bit, 0);

/**
 * CRC-16 of bits, the highest first: polynomial 1021 (hexadecimal), beginning with FFFF (CRC-16/IBM-3740 in Greg Cook's catalogue). It
 * notices every change within 16 bits in a row, thus any three characters that stand side by side, and two that changed places.
 */
export function crc16(bits: readonly number[]): number {
  let register = 0xffff;
  for (const bit of bits) {
    const carry = (register >>> 15) ^ bit;
    register = ((register << 1) & 0xffff) ^ (carry ? 0x1021 : 0);
  }
  return register;
}

const lessonHash = ({ id, release }: Pick<LessonKey, 'id' | 'release'>): number =>
  hash32(`lesson\n${id}\n${release}`) >>> (32 - hashBits);
const classHash = (code: string): number => hash32(`class\n${normaliseCode(code)}`) >>> (32 - hashBits);

/** Characters of a code with so many questions, dashes not counted. */
const lengthFor = (items: number): number =>
  group * Math.ceil(Math.max(shortest, (2 * hashBits + 2 * items + checkBits) / 5) / group);

/** Lessons whose codes could not be told apart; none may share a site. */
export function sameInCodes<Key extends Pick<LessonKey, 'id' | 'release'>>(lessons: readonly Key[]): Key[] {
  return lessons.filter((one) => lessons.some((other) => other !== one && lessonHash(other) === lessonHash(one)));
}

/** The result code of a lesson, such as `7K3F-9QWX-2M4T`, from how each question went in the order of results. */
export function writeResult(
  lesson: Pick<LessonKey, 'id' | 'release'>,
  code: string,
  results: readonly Outcome[],
): string {
  const data = [
    ...bitsOf(lessonHash(lesson), hashBits),
    ...bitsOf(classHash(code), hashBits),
    ...results.flatMap((outcome) => bitsOf(outcomes.indexOf(outcome), 2)),
  ];
  while (data.length < 5 * lengthFor(results.length) - checkBits) data.push(0);
  const bits = [...data, ...bitsOf(crc16(data), checkBits)];
  const characters = Array.from(
    { length: bits.length / 5 },
    (_, at) => alphabet[valueOf(bits.slice(5 * at, 5 * at + 5))],
  );
  return characters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

export type ResultProblem = 'too short' | 'mistyped' | 'other lesson' | 'unknown';

export type ReadResult<Key> =
  | { problem: ResultProblem }
  | {
      problem?: undefined;
      lesson: Key;
      outcomes: Outcome[];
      /** Whether it was made with the class code asked for; by 10 bits, so one other code in a thousand passes. */
      sameClass: boolean;
    };

/**
 * Reads a result code as typed: in lower or upper case, with or without dashes and spaces, O for 0, I or L for 1.
 *
 * @param asked the class code to compare with, and the lesson it should be of, if only one is meant
 * @returns or why it cannot be read: `too short`; `mistyped`; `unknown`, if it is sound but of no lesson given, perhaps of another
 *   release; `other lesson`, if it is not of the one asked for
 */
export function readResult<Key extends LessonKey>(
  lessons: readonly Key[],
  text: string,
  asked: { code?: string; lesson?: string } = {},
): ReadResult<Key> {
  if (text.length > longest) return { problem: 'mistyped' };
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const digits = [...typed].map((character) => alphabet.indexOf(character));
  if (digits.includes(-1)) return { problem: 'mistyped' };
  const bits = digits.flatMap((digit) => bitsOf(digit, 5));
  const meant = lessons.filter((lesson) => lessonHash(lesson) === valueOf(bits.slice(0, hashBits)));
  const length = digits.length;
  if (length < shortest || meant.some(({ items }) => length < lengthFor(items.length))) return { problem: 'too short' };
  const data = bits.slice(0, -checkBits);
  if (length % group !== 0 || crc16(data) !== valueOf(bits.slice(-checkBits))) return { problem: 'mistyped' };
  const lesson = meant.find(({ items }) => length === lengthFor(items.length));
  if (!lesson) return { problem: 'unknown' };
  const results = data.slice(2 * hashBits);
  const used = 2 * lesson.items.length;
  if (results.slice(used).includes(1)) return { problem: 'mistyped' };
  if (asked.lesson !== undefined && asked.lesson !== lesson.id) return { problem: 'other lesson' };
  return {
    lesson,
    outcomes: lesson.items.map((_, at) => outcomes[valueOf(results.slice(2 * at, 2 * at + 2))]!),
    sameClass: valueOf(data.slice(hashBits, 2 * hashBits)) === classHash(asked.code ?? ''),
  };
}
