import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../src/lessons/classCode';
import type { Item, Progress } from '../../src/lessons/lesson';
import { outcomesOf, packProgress, pointsOf, unpackProgress } from '../../src/lessons/progress';
import { lessonOf, oneOfEach } from './lesson';

const lesson = lessonOf(oneOfEach);
const progress: Progress = {
  answers: {
    guess: '6',
    cause: 'chips',
    which: ['smaller', 'cleaner'],
    energy: '1,234.5',
    rank: ['lamp', 'kettle', 'home', 'city'],
    words: '“Québec” & <b>河流</b>\n第二行',
  },
  tries: { cause: 2, which: 1, energy: 3 },
  step: 0,
};

describe('progress as text', () => {
  test('is read back as it was', () => {
    expect(unpackProgress(lesson, packProgress(progress))).toEqual({ ...progress, cut: [] });
  });

  test('a long lesson with short texts fits whole into what SCORM 1.2 keeps', () => {
    const items = Object.fromEntries(
      Array.from({ length: 5 }, (_, part) =>
        Object.entries(oneOfEach).map(([id, item]): [string, Item] => [`${id}-with-a-long-name-${part}`, item]),
      ).flat(),
    );
    const answers = Object.fromEntries(
      Object.keys(items).map((id) => [
        id,
        id.startsWith('words') ? '两句话写出自己的想法。'.repeat(8) : progress.answers[id.split('-')[0]!]!,
      ]),
    );
    const full: Progress = { answers, tries: Object.fromEntries(Object.keys(items).map((id) => [id, 12])), step: 0 };
    const packed = packProgress(full);
    expect(packed.length).toBeLessThanOrEqual(4096);
    expect(unpackProgress(lessonOf(items), packed)).toMatchObject({ answers, cut: [] });
  });

  test('texts that are too long are cut, never within a character, and said to be', () => {
    const items = { ...oneOfEach, more: oneOfEach.words, most: oneOfEach.words };
    const long = { ...progress.answers, more: '🪁'.repeat(3000), most: '"\n'.repeat(2500) };
    const packed = packProgress({ ...progress, answers: long });
    expect(packed.length).toBeLessThanOrEqual(4096);
    expect(packed.length).toBeGreaterThan(4000);
    const read = unpackProgress(lessonOf(items), packed)!;
    expect(read.cut).toEqual(['more', 'most']);
    expect(read.answers['more']).toMatch(/^(🪁){500,}$/u);
    expect(long.most.startsWith(String(read.answers['most']))).toBe(true);
    expect(read.answers['words']).toBe(progress.answers['words']);
  });

  test.each(['', 'null', '{}', '[]', '[2,0,[]]', '[1,0]', '[1,0,{}]', '{"step":1}', '[1,0,[[', 'ABCD-EFGH'])(
    '%j is none of ours',
    (text) => expect(unpackProgress(lesson, text)).toBeUndefined(),
  );

  test('what does not fit the lesson is left out, and names of prototypes do no harm', () => {
    const text = JSON.stringify([
      1,
      99,
      [
        ['__proto__', { polluted: true }, 1],
        ['constructor', 'x', 1],
        ['gone', 'x', 1],
        'nonsense',
        ['cause', 'no-such-option', 1],
        ['which', ['smaller', 'smaller'], 1],
        ['rank', ['lamp', 7], 1],
        ['energy', 12, 1],
        ['guess', '4', 5],
        ['words', 'kept', -1],
      ],
      'nonsense',
    ]);
    expect(unpackProgress(lesson, text)).toEqual({
      answers: { guess: '4', words: 'kept' },
      tries: {},
      step: 0,
      cut: [],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(unpackProgress(lesson, '[1,-3,[["cause","grid",1000000]]]')).toMatchObject({
      tries: { cause: 99 },
      step: 0,
    });
  });
});

describe('outcomes and points', () => {
  const { n, power } = numbersOf(lesson, 'energy', 'KITE 47') as { n: number; power: number };

  test('right at once, right later, wrong, and open', () => {
    const answers = { ...progress.answers, cause: 'grid', energy: String((n * power * 10) / 1000) };
    const outcomes = outcomesOf(lesson, { answers, tries: { cause: 1, energy: 3, which: 2 } }, 'kite-47');
    // The scored items in order: cause, which, energy, rank; the order was never checked.
    expect(outcomes).toEqual(['first', 'wrong', 'later', 'open']);
    expect(pointsOf(outcomes)).toEqual({ right: 2, atOnce: 1, of: 4 });
  });

  test('the answer of another class is wrong', () => {
    const another = ['A', 'B', 'C', 'D'].find((code) => {
      const numbers = numbersOf(lesson, 'energy', code);
      return Math.abs((numbers['n']! * numbers['power']!) / (n * power) - 1) > 0.1;
    })!;
    const done = { answers: { energy: String((n * power * 10) / 1000) }, tries: { energy: 1 } };
    expect(outcomesOf(lesson, done, 'KITE47')[2]).toBe('first');
    expect(outcomesOf(lesson, done, another)[2]).toBe('wrong');
  });
});
