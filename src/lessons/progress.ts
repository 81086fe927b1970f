import { numbersOf } from './classCode';
import { isRight } from './judge';
import { isScored, scoredItems, type Answer, type Item, type Lesson, type Outcome, type Progress } from './lesson';

/*
 * What a learner has done, as one short text: for a learning platform, which keeps 4,096 characters (SCORM 1.2, `cmi.suspend_data`),
 * for an address or for the device.
 */

const version = 1;
/** What SCORM 1.2 lets a lesson keep, in characters. */
const packedLimit = 4096;
/** Beyond these nobody reads on. */
const longestText = 4000;
const longestNumber = 40;
const mostTries = 99;

const cutTo = (text: string, length: number): string => [...text].slice(0, length).join('');

/** What was read, with the ids of the texts that had to be cut. */
export type Unpacked = Progress & { cut: readonly string[] };

/**
 * Progress as a compact text of at most `limit` characters. If it does not fit, all answers in words are cut to one length, the longest
 * that fits, and the text says which were.
 */
export function packProgress(progress: Progress, limit = packedLimit): string {
  const pack = (length: number): string => {
    const cut: string[] = [];
    const items = [...new Set([...Object.keys(progress.answers), ...Object.keys(progress.tries)])].map((id) => {
      const answer = progress.answers[id] ?? null;
      const kept = typeof answer === 'string' ? cutTo(answer, length) : answer;
      if (kept !== answer) cut.push(id);
      return [id, kept, progress.tries[id] ?? 0];
    });
    return JSON.stringify([version, progress.step, items, ...(cut.length ? [cut] : [])]);
  };
  let [fits, tooLong] = [0, longestText + 1];
  if (pack(longestText).length <= limit) return pack(longestText);
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (pack(middle).length <= limit) fits = middle;
    else tooLong = middle;
  }
  return pack(fits);
}

/** The answer if it is one an item can have. */
function answerFor(item: Item, answer: unknown): Answer | undefined {
  switch (item.kind) {
    case 'choice':
      return item.options.some(({ id }) => id === answer) ? (answer as string) : undefined;
    case 'several':
    case 'order': {
      if (!Array.isArray(answer) || new Set(answer).size !== answer.length) return undefined;
      return answer.every((chosen) => item.options.some(({ id }) => id === chosen)) ? (answer as string[]) : undefined;
    }
    case 'guess':
      return typeof answer === 'string' && answer.length <= longestNumber && /^-?\d+(\.\d+)?$/.test(answer)
        ? answer
        : undefined;
    case 'number':
      return typeof answer === 'string' && answer.length <= longestNumber ? answer : undefined;
    case 'text':
      return typeof answer === 'string' ? cutTo(answer, longestText) : undefined;
  }
}

const whole = (value: unknown, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, most) : 0;

/**
 * Reads what `packProgress` wrote. Items the lesson does not have and answers they cannot have are left out.
 *
 * @returns nothing if the text is none of ours or of another version
 */
export function unpackProgress(lesson: Pick<Lesson, 'steps' | 'items'>, text: string): Unpacked | undefined {
  let packed: unknown;
  try {
    packed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(packed) || packed[0] !== version || !Array.isArray(packed[2])) return undefined;
  const answers: [string, Answer][] = [];
  const tries: [string, number][] = [];
  for (const entry of packed[2] as unknown[]) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Object.hasOwn(lesson.items, entry[0])) continue;
    const [id, given, tried] = entry as [string, unknown, unknown];
    const item = lesson.items[id]!;
    const answer = answerFor(item, given);
    if (answer !== undefined) answers.push([id, answer]);
    if (isScored(item) && answer !== undefined && whole(tried, mostTries)) tries.push([id, whole(tried, mostTries)]);
  }
  const cut = Array.isArray(packed[3]) ? (packed[3] as unknown[]) : [];
  return {
    answers: Object.fromEntries(answers),
    tries: Object.fromEntries(tries),
    step: whole(packed[1], lesson.steps.length - 1),
    cut: answers.map(([id]) => id).filter((id) => cut.includes(id)),
  };
}

/** How a scored item went, from the answer last checked and how often it was. An answer nobody checked counts as open. */
export function outcomeOf(
  lesson: Pick<Lesson, 'id' | 'locale' | 'items'>,
  itemId: string,
  progress: Pick<Progress, 'answers' | 'tries'>,
  code: string,
): Outcome {
  const item = lesson.items[itemId];
  const answer = progress.answers[itemId];
  const tries = progress.tries[itemId] ?? 0;
  if (!item || answer === undefined || tries === 0) return 'open';
  if (!isRight(item, answer, numbersOf(lesson, itemId, code), lesson.locale)) return 'wrong';
  return tries === 1 ? 'first' : 'later';
}

/** How each scored item went, in the order of results. */
export const outcomesOf = (
  lesson: Pick<Lesson, 'id' | 'locale' | 'steps' | 'items'>,
  progress: Pick<Progress, 'answers' | 'tries'>,
  code: string,
): Outcome[] => scoredItems(lesson).map((id) => outcomeOf(lesson, id, progress, code));

export interface Points {
  /** Items right in the end: a point each, however many tries it took. */
  right: number;
  /** Of these, right at the first try. */
  atOnce: number;
  of: number;
}

/** The points of a result: one for each item that is right, whether at once or later. */
export const pointsOf = (outcomes: readonly Outcome[]): Points => ({
  right: outcomes.filter((outcome) => outcome === 'first' || outcome === 'later').length,
  atOnce: outcomes.filter((outcome) => outcome === 'first').length,
  of: outcomes.length,
});
