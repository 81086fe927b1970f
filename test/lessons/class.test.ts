import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeAnswerFile } from '../../src/lessons/answerFile';
import { classTable, tableCsv, type Counts } from '../../src/lessons/classTable';
import { numbersOf } from '../../src/lessons/classCode';
import { evaluate } from '../../src/lessons/formula';
import { scoredItems, type Answer, type Item, type Outcome } from '../../src/lessons/lesson';
import { lessonKey } from '../../src/lessons/lessonKey';
import { writeResult } from '../../src/lessons/resultCode';
import { marking } from '../../src/lessons/words/marking';
import { lessonOf, oneOfEach } from './lesson';
import { seeded } from './random';

const code = 'KITE 47';
const lesson = lessonOf(
  Object.fromEntries(
    ['a', 'b'].flatMap((part) =>
      Object.entries(oneOfEach).map(([id, item]): [string, Item] => [`${id}-${part}`, item]),
    ),
  ),
);
const another = lessonOf(oneOfEach, 'another');
const lessons = [lessonKey(another), lessonKey(lesson)];
const scored = scoredItems(lesson);
const random = seeded(30);
const below = (n: number): number => Math.floor(random() * n);
const someOutcome = (): Outcome => (['first', 'later', 'wrong', 'open'] as const)[below(4)]!;

/** An answer that is right, or one that is wrong. */
function answerTo(id: string, right: boolean): Answer {
  const item = lesson.items[id]!;
  if (item.kind === 'choice') return right ? item.key : item.options.find((option) => option.id !== item.key)!.id;
  if (item.kind === 'several') return right ? item.key : item.key.slice(1);
  if (item.kind === 'order') {
    const ids = item.options.map((option) => option.id);
    return right ? ids : ids.reverse();
  }
  if (item.kind === 'number') {
    const value = evaluate(item.answer, numbersOf(lesson, id, code));
    return String(right ? value : value * 3 + 1);
  }
  throw new Error(`${id} is not scored`);
}

/** What a learner has done whose questions went like this. */
const progressOf = (outcomes: readonly Outcome[]) => ({
  answers: Object.fromEntries(
    scored.flatMap((id, at): [string, Answer][] =>
      outcomes[at] === 'open' ? [] : [[id, answerTo(id, outcomes[at] !== 'wrong')]],
    ),
  ),
  tries: Object.fromEntries(
    scored.flatMap((id, at): [string, number][] =>
      outcomes[at] === 'open' ? [] : [[id, outcomes[at] === 'first' ? 1 : 2]],
    ),
  ),
});

const surnames = ['Li Ming', '王小雨', 'Anne-Marie Dupont', "O'Neill, Pat", 'Zoë', 'Karl Lena Anna', '欧阳娜娜'];
const learners = Array.from({ length: 30 }, (_, index) => ({
  name: `${surnames[index % surnames.length]!.replace(',', '')} ${'abcdefghij'[Math.floor(index / surnames.length)]}`,
  outcomes: scored.map(someOutcome),
  /** Every third hands in a file, every seventh of the others slips. */
  by: index % 3 === 0 ? ('file' as const) : index % 7 === 1 ? ('slip' as const) : ('code' as const),
}));

/** The code with one character changed into another that is in use. */
function slip(text: string): string {
  const at = below(text.length);
  if (text[at] === '-') return slip(text);
  return text.slice(0, at) + (text[at] === '7' ? '4' : '7') + text.slice(at + 1);
}

describe('a class of thirty', () => {
  const separators = [' ', '\t', ', ', ': ', '，', '  '];
  const pasted = learners
    .filter(({ by }) => by !== 'file')
    .map(({ name, outcomes, by }, index) => {
      const sound = writeResult(lesson, code, outcomes);
      return `${name}${separators[index % separators.length]}${by === 'slip' ? slip(sound) : index % 2 ? sound : sound.toLowerCase()}`;
    })
    .join('\r\n');
  const files = learners
    .filter(({ by }) => by === 'file')
    .map(({ name, outcomes }) => ({
      name: `${name}.html`,
      text: writeAnswerFile(lesson, progressOf(outcomes), { name, code, date: '2026-11-26' }),
    }));
  const table = classTable(lessons, { pasted, files, code });

  test('has learners of every sort', () => {
    expect(new Set(learners.map(({ by }) => by)).size).toBe(3);
    expect(new Set(learners.map(({ name }) => name)).size).toBe(30);
  });

  test('is found to have done the lesson, and every learner stands in the table as it went', () => {
    expect(table.lesson?.id).toBe('made-up');
    const truth = [...learners.filter(({ by }) => by !== 'file'), ...learners.filter(({ by }) => by === 'file')].map(
      ({ name, outcomes, by }) => ({ name, outcomes: by === 'slip' ? undefined : outcomes }),
    );
    expect(table.rows.map(({ name, outcomes }) => ({ name, outcomes }))).toEqual(truth);
    expect(table.rows.every(({ outcomes, problem }) => (outcomes ? !problem : problem === 'mistyped'))).toBe(true);
    expect(table.rows.some(({ otherClass, replaced }) => otherClass || replaced)).toBe(false);
  });

  test('is counted question by question without those that slipped', () => {
    const counting = learners.filter(({ by }) => by !== 'slip');
    const truth = scored.map((_, at): Counts => ({
      first: counting.filter(({ outcomes }) => outcomes[at] === 'first').length,
      later: counting.filter(({ outcomes }) => outcomes[at] === 'later').length,
      wrong: counting.filter(({ outcomes }) => outcomes[at] === 'wrong').length,
      open: counting.filter(({ outcomes }) => outcomes[at] === 'open').length,
    }));
    expect(table.summary).toEqual(truth);
    expect(table.learners).toBe(counting.length);
  });

  test('asked for with another class code has every row flagged', () => {
    const rows = classTable(lessons, { pasted, files, code: 'KITE 48' }).rows;
    expect(rows.filter(({ outcomes }) => outcomes).every(({ otherClass }) => otherClass)).toBe(true);
  });

  test('as CSV has one line for each and is read by Papa Parse', () => {
    const rows = Papa.parse<string[]>(tableCsv(table, marking.en), { skipEmptyLines: true }).data;
    expect(rows).toHaveLength(31);
    expect(rows[0]).toEqual(['Name', 'Right', 'At once', 'Of', ...scored.map((_, at) => `Q${at + 1}`), 'Remark']);
    expect(rows.slice(1).map(([name]) => name)).toEqual(table.rows.map(({ name }) => name));
    const sound = table.rows.findIndex(({ outcomes }) => outcomes);
    const right = table.rows[sound]!.outcomes!.filter((outcome) => outcome === 'first' || outcome === 'later').length;
    expect(rows[sound + 1]!.slice(1, 4)).toEqual([
      String(right),
      String(table.rows[sound]!.outcomes!.filter((outcome) => outcome === 'first').length),
      '8',
    ]);
  });
});

describe('what a teacher pastes', () => {
  const one = writeResult(
    lesson,
    code,
    scored.map(() => 'first'),
  );
  const two = writeResult(
    lesson,
    code,
    scored.map(() => 'wrong'),
  );
  const names = (pasted: string) =>
    classTable(lessons, { pasted, files: [] }).rows.map(({ name, outcomes, problem }) => [
      name,
      outcomes?.[0] ?? problem,
    ]);

  test.each([
    ['nothing', '', []],
    ['empty lines', ' \n\r\n\t\n', []],
    [
      'several in one line',
      `Li Ming ${one}, Ana ${two}`,
      [
        ['Li Ming', 'first'],
        ['Ana', 'wrong'],
      ],
    ],
    [
      'several in one line, names last',
      `${one} Li Ming; ${two} Ana`,
      [
        ['Li Ming', 'first'],
        ['Ana', 'wrong'],
      ],
    ],
    [
      'no space before the code',
      `李明${one}\n李红：${two}`,
      [
        ['李明', 'first'],
        ['李红', 'wrong'],
      ],
    ],
    ['a list with numbers', `1. Li Ming - ${one}`, [['Li Ming', 'first']]],
    ['a code without a name', one, [['', 'first']]],
    ['a code in groups', `Karl Lena ${one.replaceAll('-', ' ')}`, [['Karl Lena', 'first']]],
    ['a slip in a code in groups', `Karl Lena ${slip(one).replaceAll('-', ' ')}`, [['Karl Lena', 'mistyped']]],
    [
      'a slip before a sound code',
      `Li ${slip(one)} Ana ${two}`,
      [
        ['Li', 'mistyped'],
        ['Ana', 'wrong'],
      ],
    ],
    ['half a code', `Li Ming ${one.slice(0, 9)}`, [['Li Ming', 'too short']]],
    ['a name alone', 'Li Ming', [['Li Ming', 'no code']]],
    [
      'the answers to a form',
      `"Timestamp","Email","Your name","Class","Result code"\n"2026/11/26 10:03:22","a@example.org","Ming, Li","7b","${one}"`,
      [['Ming, Li', 'first']],
    ],
    [
      'a form in Chinese',
      `提交时间\t姓名\t班级\t成绩码\n2026-11-26 10:03\t李明\t七（2）班\t${one}`,
      [['李明', 'first']],
    ],
    ['a form without headings', `2026-11-26 10:03,Li Ming,20260001,${one}`, [['Li Ming', 'first']]],
    [
      'a cell left empty',
      `Name,Class,Code\nLi,,${one}\n,7b,${two}`,
      [
        ['Li', 'first'],
        ['', 'wrong'],
      ],
    ],
  ])('%s', (_, pasted, rows) => expect(names(pasted)).toEqual(rows));

  test('of two rows with one name the later counts, and the earlier stays visible', () => {
    const table = classTable(lessons, { pasted: `Li Ming ${two}\nli ming ${one}\nLi Ming ${slip(one)}`, files: [] });
    expect(table.rows.map(({ replaced, problem }) => [replaced, problem])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, 'mistyped'],
    ]);
    expect(table.learners).toBe(1);
    expect(table.summary[0]).toEqual({ first: 1, later: 0, wrong: 0, open: 0 });
  });

  test('rows of another lesson are a problem, as are files that are none of ours', () => {
    const stray = writeResult(another, code, ['first', 'first', 'first', 'first']);
    const table = classTable(lessons, {
      pasted: `Li ${stray}\nMing ${one}\nAna ${two}`,
      files: [{ name: 'essay.html', text: '<p>Essay</p>' }],
    });
    expect(table.lesson?.id).toBe('made-up');
    expect(table.rows.map(({ problem }) => problem)).toEqual(['other lesson', undefined, undefined, 'no answers']);
  });

  test('a name that is a formula is harmless in the CSV', () => {
    const table = classTable(lessons, { pasted: `=HYPERLINK(1) ${one}`, files: [] });
    expect(tableCsv(table, marking.en)).toContain("\r\n'=HYPERLINK(1),8,8,8,");
  });

  test('long lines of nonsense take no long time', () => {
    const started = performance.now();
    classTable(lessons, { pasted: 'AAAA '.repeat(4000), files: [] });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
