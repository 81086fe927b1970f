import type { Locale } from '../i18n/locales';
import { fill } from '../i18n/messages';
import { evaluate } from './formula';
import { isScored, type Answer, type Item, type NumberItem } from './lesson';
import { readNumber } from './readNumber';
import { judging } from './words/judging';

export interface Judgement {
  right: boolean;
  /** What to say to the answer, one paragraph each. */
  says: string[];
  /** The answer cannot be read, so that it should not count as a try. */
  unread?: true;
}

/** Rounding of the machine, which no tolerance of a lesson should depend on. */
const machine = 1e-9;

/** Whether a number is the value of the formula, as far as the tolerance of the item allows. */
function near(
  value: number,
  item: NumberItem,
  formula: NumberItem['answer'],
  numbers: Readonly<Record<string, number>>,
) {
  const target = evaluate(formula, numbers);
  return Math.abs(value - target) <= (item.tolerance + machine) * Math.abs(target);
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  new Set(one).size === new Set(other).size && one.every((id) => other.includes(id));

const list = (answer: Answer): readonly string[] => (typeof answer === 'string' ? [answer] : answer);

/**
 * Whether an answer is right, and what to say to it. Guesses and texts are never wrong, and nothing is said to them.
 *
 * @param numbers the numbers of the class (`numbersOf`)
 * @throws Error if a formula of the item cannot be evaluated with these numbers
 */
export function judge(
  item: Item,
  answer: Answer,
  numbers: Readonly<Record<string, number>>,
  locale: Locale,
): Judgement {
  const w = judging[locale];
  const chosen = list(answer);
  switch (item.kind) {
    case 'guess':
    case 'text':
      return { right: true, says: [] };
    case 'choice': {
      const option = item.options.find(({ id }) => id === chosen[0]);
      if (chosen.length !== 1 || !option) return { right: false, says: [w.choose], unread: true };
      return { right: option.id === item.key, says: [option.why] };
    }
    case 'several': {
      const known = item.options.filter(({ id }) => chosen.includes(id));
      if (known.length === 0) return { right: false, says: [w.choose], unread: true };
      const right = sameSet(chosen, item.key);
      const wrong = known.filter(({ id }) => !item.key.includes(id));
      const heard = right ? known : wrong;
      return { right, says: heard.length ? heard.map(({ why }) => why) : [w.missing] };
    }
    case 'number': {
      const value = readNumber(chosen[0] ?? '', locale, item.unit);
      if (value === undefined) return { right: false, says: [w.notANumber], unread: true };
      if (near(value, item, item.answer, numbers)) return { right: true, says: [item.right] };
      const slip = item.slips.find((known) => near(value, item, known.answer, numbers));
      return { right: false, says: [slip?.why ?? item.wrong] };
    }
    case 'order': {
      const all = item.options.length;
      if (
        chosen.length !== all ||
        !sameSet(
          chosen,
          item.options.map(({ id }) => id),
        )
      )
        return { right: false, says: [w.orderAll], unread: true };
      const inPlace = item.options.filter(({ id }, index) => chosen[index] === id).length;
      return inPlace === all
        ? { right: true, says: [item.right] }
        : { right: false, says: [item.wrong, fill(w.inPlace[inPlace === 0 ? 'none' : 'some'], { inPlace, all })] };
    }
  }
}

/** Whether an answer to a scored item is right. */
export const isRight = (item: Item, answer: Answer, numbers: Readonly<Record<string, number>>, locale: Locale) =>
  isScored(item) && judge(item, answer, numbers, locale).right;

/**
 * What the answer key prints for an item, one line each: the right option or options, the number of the class, the right order, or the
 * sample of a text. A guess has no key.
 *
 * @param format writes a number with its unit
 */
export function keyOf(
  item: Item,
  numbers: Readonly<Record<string, number>>,
  format: (value: number, unit: string) => string,
): string[] {
  switch (item.kind) {
    case 'guess':
      return [];
    case 'choice':
      return item.options.filter(({ id }) => id === item.key).map(({ text }) => text);
    case 'several':
      return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
    case 'number':
      return [format(evaluate(item.answer, numbers), item.unit)];
    case 'order':
      return item.options.map(({ text }) => text);
    case 'text':
      return [item.sample];
  }
}
