import { globSync, readFileSync } from 'node:fs';
import { locales, type Locale } from '../../src/i18n/locales';
import { numbersOf } from '../../src/lessons/classCode';
import { evaluate } from '../../src/lessons/formula';
import type { LessonGiven } from '../../src/lessons/given';
import { scoredItems, type Answer, type Lesson, type NumberItem, type Outcome } from '../../src/lessons/lesson';
import * as entries from '../content/entries';

/** A lesson as it was built: its file and what the file carries. */
interface BuiltLesson {
  id: string;
  locale: Locale;
  /** Address on the site. */
  path: string;
  html: string;
  lesson: Lesson;
}

/** What stands in a block of data of a lesson's file. */
export const blockOf = (html: string, id: 'data' | 'settings'): unknown =>
  JSON.parse(new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(html)![1]!);

const lessonIn = (html: string): Lesson => (blockOf(html, 'data') as LessonGiven).lesson;

/** Every lesson that was built, in every language. */
export const builtLessons = (): BuiltLesson[] =>
  locales.flatMap(({ path: locale }) =>
    globSync(`dist/${locale}/teach/*/do/index.html`)
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => {
        const html = readFileSync(file, 'utf8');
        return { id: file.split('/')[3]!, locale, path: `/${file.slice(5, -10)}`, html, lesson: lessonIn(html) };
      }),
  );

/** The first lesson of each shape, by id, for tests that take too long for every lesson. */
export const oneOfEachShape = (): string[] => {
  const first = new Map<string, string>();
  for (const { id, data } of entries.facts('lessons')) if (!first.has(data.shape)) first.set(data.shape, id);
  return [...first.values()];
};

/** The answers a test may give to an item that is right or wrong. */
export function answersTo(lesson: Lesson, id: string, code: string): { right: Answer; wrong: Answer } {
  const item = lesson.items[id]!;
  switch (item.kind) {
    case 'choice':
      return { right: item.key, wrong: item.options.find((option) => option.id !== item.key)!.id };
    case 'several': {
      const stray = item.options.find((option) => !item.key.includes(option.id));
      return { right: item.key, wrong: stray ? [stray.id] : item.key.slice(1) };
    }
    case 'order': {
      const right = item.options.map((option) => option.id);
      return { right, wrong: [...right.slice(1), right[0]!] };
    }
    case 'number': {
      const key = keyNumber(item, lesson, id, code);
      return { right: String(key), wrong: String(key * 7 + 1) };
    }
    default:
      throw new Error(`${id} is neither right nor wrong`);
  }
}

/** The right number of a class. */
const keyNumber = (item: NumberItem, lesson: Lesson, id: string, code: string): number =>
  evaluate(item.answer, numbersOf(lesson, id, code));

/** What a learner gets, question by question: all four outcomes in turn. */
export const mixedOutcomes = (lesson: Lesson): Record<string, Outcome> =>
  Object.fromEntries(
    scoredItems(lesson).map((id, at) => [id, (['later', 'first', 'wrong', 'open'] as const)[at % 4]!]),
  );
