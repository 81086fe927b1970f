import { count, miss, output, weights } from '../pruning/toyModel';

/**
 * The pupil of the toy model: a few numbers, the heights of as many overlapping bumps. It never sees the points to which the teacher was
 * fitted, only the teacher's outputs, and moves every number a little down the slope of the squared difference at each step.
 */
export const sizes = [8, 12, 16] as const;
export const choices = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500] as const;

const places = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
const bump = (size: number, index: number, x: number): number =>
  Math.exp(-(((x * (size - 1) - index) / 0.75) ** 2 / 2));

export const pupil = (numbers: readonly number[], x: number): number =>
  numbers.reduce((sum, height, index) => sum + height * bump(numbers.length, index, x), 0);

export const difference = (numbers: readonly number[]): number => miss((x) => pupil(numbers, x));

export function learn(size: number, steps: number): number[] {
  const bumps = Array.from({ length: size }, (_, index) => index);
  const mean = (value: (x: number) => number) => places.reduce((sum, x) => sum + value(x), 0) / count;
  const overlap = bumps.map((one) => bumps.map((other) => mean((x) => bump(size, one, x) * bump(size, other, x))));
  const wanted = bumps.map((one) => mean((x) => bump(size, one, x) * output(weights, x)));
  /** Small enough to be stable: the largest row sum is above the largest eigenvalue. */
  const rate = 1 / Math.max(...overlap.map((row) => row.reduce((sum, value) => sum + value, 0)));
  let numbers = bumps.map(() => 0);
  for (let done = 0; done < steps; done++)
    numbers = numbers.map(
      (height, one) =>
        height - rate * (overlap[one]!.reduce((sum, share, other) => sum + share * numbers[other]!, 0) - wanted[one]!),
    );
  return numbers;
}
