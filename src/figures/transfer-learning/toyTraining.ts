/**
 * A toy model of 14 numbers, the heights of 14 overlapping bumps, learns a curve by gradient descent: at every step each number
 * moves a little down the slope of the squared error. Deterministic, so that server and reader see the same.
 */
export const samples = 61;
const [bumps, width] = [14, 0.09];
export const places = Array.from({ length: samples }, (_, index) => index / (samples - 1));
const shapes = places.map((place) =>
  Array.from({ length: bumps }, (_, bump) => Math.exp(-(((place - bump / (bumps - 1)) / width) ** 2) / 2)),
);
const overlap = Array.from({ length: bumps }, (_, one) =>
  Array.from({ length: bumps }, (_, other) => shapes.reduce((sum, at) => sum + at[one]! * at[other]!, 0) / samples),
);
/** Small enough to be stable: the largest row sum is above the largest eigenvalue. */
const rate = 1 / Math.max(...overlap.map((row) => row.reduce((sum, value) => sum + value, 0)));
export const old = (x: number) => Math.sin(2 * Math.PI * x) + 0.4 * Math.sin(6 * Math.PI * x);
export const tasks = [
  (x: number) => old(x) + 0.5 * Math.exp(-(((x - 0.72) / 0.12) ** 2) / 2),
  (x: number) => 0.9 * Math.cos(2.8 * Math.PI * x) - 0.3 * Math.sin(4 * Math.PI * x),
];
export type Curve = (x: number) => number;
const pull = (curve: Curve) =>
  Array.from(
    { length: bumps },
    (_, bump) => shapes.reduce((sum, at, index) => sum + at[bump]! * curve(places[index]!), 0) / samples,
  );
export function train(from: readonly number[], curve: Curve, count: number): number[] {
  const wanted = pull(curve);
  let numbers = [...from];
  for (let done = 0; done < count; done++)
    numbers = numbers.map(
      (value, one) =>
        value - rate * (overlap[one]!.reduce((sum, share, other) => sum + share * numbers[other]!, 0) - wanted[one]!),
    );
  return numbers;
}
export const drawn = (numbers: readonly number[]) =>
  shapes.map((at) => at.reduce((sum, shape, bump) => sum + shape * numbers[bump]!, 0));
const size = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / samples);
export const miss = (curve: Curve, line: readonly number[]) =>
  size(line.map((value, index) => value - curve(places[index]!))) / size(places.map(curve));

export const blank = Array.from({ length: bumps }, () => 0);
export const learned = train(blank, old, 2000);
export const choices = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500];
