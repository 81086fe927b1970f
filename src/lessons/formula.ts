import type { Formula } from './lesson';

const operations: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/**
 * The value of a formula in reverse Polish notation: `['n', 'power', 20, '+', '*']` is n × (power + 20).
 *
 * @throws Error for a name without a number, too few or too many operands, and a result that is not finite
 */
export function evaluate(formula: Formula, numbers: Readonly<Record<string, number>>): number {
  const stack: number[] = [];
  for (const part of formula) {
    if (typeof part === 'number') {
      stack.push(part);
    } else if (Object.hasOwn(operations, part)) {
      const right = stack.pop();
      const left = stack.pop();
      if (left === undefined || right === undefined) throw new Error(`“${part}” has too few operands`);
      stack.push(operations[part]!(left, right));
    } else if (Object.hasOwn(numbers, part)) {
      stack.push(numbers[part]!);
    } else {
      throw new Error(`no number is named “${part}”`);
    }
  }
  if (stack.length !== 1) throw new Error(stack.length ? 'the formula has too many operands' : 'the formula is empty');
  if (!Number.isFinite(stack[0])) throw new Error('the formula has no finite value');
  return stack[0]!;
}

/** The names a formula needs numbers for. */
export const namesIn = (formula: Formula): string[] => [
  ...new Set(formula.filter((part): part is string => typeof part === 'string' && !Object.hasOwn(operations, part))),
];
