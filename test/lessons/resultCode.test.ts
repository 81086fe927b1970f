import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lessons/lesson';
import type { LessonKey } from '../../src/lessons/lessonKey';
import { crc16, readResult, sameInCodes, writeResult } from '../../src/lessons/resultCode';
import { seeded } from './random';

const lessonWith = (items: number, id = `lesson-${items}`): LessonKey => ({
  id,
  title: id,
  release: '2026.1',
  items: Array.from({ length: items }, (_, index) => ({ id: `i${index}`, ask: '?', kind: 'choice' })),
});
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const random = seeded(20261126);
const below = (n: number): number => Math.floor(random() * n);
const someOutcomes = (n: number): Outcome[] =>
  Array.from({ length: n }, () => (['first', 'later', 'wrong', 'open'] as const)[below(4)]!);

const lessons = [0, 1, 4, 7, 12, 13, 22, 23, 30].map((items) => lessonWith(items));
const some = () => {
  const lesson = lessons[below(lessons.length)]!;
  const outcomes = someOutcomes(lesson.items.length);
  return { lesson, outcomes, code: writeResult(lesson, 'KITE 47', outcomes) };
};

test('the lessons of these tests can be told apart, and lessons that cannot are found', () => {
  expect(sameInCodes(lessons)).toEqual([]);
  // Among a thousand and more lessons two must share ten bits.
  const many = Array.from({ length: 1100 }, (_, index) => lessonWith(4, `l${index}`));
  expect(sameInCodes(many).length).toBeGreaterThan(1);
});

test('crc16 gives the check value of CRC-16/IBM-3740 for the digits 1 to 9', () => {
  const bits = [...Buffer.from('123456789')].flatMap((byte) => [...byte.toString(2).padStart(8, '0')].map(Number));
  expect(crc16(bits)).toBe(0x29b1);
});

describe('a result code', () => {
  test.each([
    [0, 14],
    [4, 14],
    [12, 14],
    [13, 19],
    [22, 19],
    [23, 24],
  ])('with %i questions has %i characters with its dashes', (items, length) => {
    const code = writeResult(lessonWith(items), 'KITE 47', someOutcomes(items));
    expect(code).toHaveLength(length);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+$/);
  });

  test('is read back as lesson, class and outcomes', () => {
    for (let round = 0; round < 500; round += 1) {
      const { lesson, outcomes, code } = some();
      expect(readResult(lessons, code, { code: 'kite-47' })).toEqual({ lesson, outcomes, sameClass: true });
      expect(readResult(lessons, code, { code: 'KITE 48' })).toMatchObject({ sameClass: false });
    }
  });

  test('is read without dashes, with spaces, in lower case, in full width, and with letters for digits', () => {
    for (let round = 0; round < 200; round += 1) {
      const { lesson, outcomes, code } = some();
      const bare = code.replaceAll('-', '');
      const wide = [...code].map((one) => String.fromCodePoint(one.codePointAt(0)! + 0xfee0)).join('');
      const forms = [bare, bare.toLowerCase(), ` ${code.replaceAll('-', ' ')} `, wide, code.replaceAll('-', '–')];
      for (const form of [...forms, code.replaceAll('0', 'o').replaceAll('1', 'l'), code.replaceAll('1', 'I')])
        expect(readResult(lessons, form), form).toMatchObject({ lesson, outcomes });
    }
  });

  test('with any one character wrong is never taken', () => {
    for (let round = 0; round < 40; round += 1) {
      const bare = some().code.replaceAll('-', '');
      for (let at = 0; at < bare.length; at += 1)
        for (const other of `${alphabet}U$é`)
          if (other !== bare[at])
            expect(readResult(lessons, bare.slice(0, at) + other + bare.slice(at + 1)).problem).toMatch(
              /^(mistyped|too short)$/,
            );
    }
  });

  test('with two neighbours, or the next but one, changed round is never taken', () => {
    for (let round = 0; round < 300; round += 1) {
      const bare = some().code.replaceAll('-', '');
      for (const apart of [1, 2])
        for (let at = 0; at + apart < bare.length; at += 1) {
          const swapped = [...bare];
          [swapped[at], swapped[at + apart]] = [swapped[at + apart]!, swapped[at]!];
          if (swapped.join('') !== bare) expect(readResult(lessons, swapped.join('')).problem).toBeDefined();
        }
    }
  });

  test('with a character missing or too many is not taken, and said to be short where it is', () => {
    for (let round = 0; round < 200; round += 1) {
      const bare = some().code.replaceAll('-', '');
      expect(readResult(lessons, bare.slice(0, -1))).toEqual({ problem: 'too short' });
      expect(readResult(lessons, bare.slice(0, -4)).problem).toBeDefined();
      expect(readResult(lessons, `${bare}0`).problem).toBeDefined();
    }
    expect(readResult(lessons, '')).toEqual({ problem: 'too short' });
  });

  test('made at random is taken less than once in five hundred', () => {
    const rounds = 50_000;
    let taken = 0;
    for (let round = 0; round < rounds; round += 1) {
      const text = Array.from({ length: 12 }, () => alphabet[below(32)]).join('');
      if (readResult(lessons, text).problem === undefined) taken += 1;
    }
    expect(taken).toBeLessThan(rounds / 500);
  });

  test('of another lesson or of none we know is said to be that', () => {
    const [one, other] = [lessonWith(4), lessonWith(7)];
    const code = writeResult(one, '', someOutcomes(4));
    expect(readResult([one, other], code, { lesson: other.id })).toEqual({ problem: 'other lesson' });
    expect(readResult([other], code)).toEqual({ problem: 'unknown' });
    expect(readResult([{ ...one, release: '2027.1' }], code)).toEqual({ problem: 'unknown' });
  });
});
