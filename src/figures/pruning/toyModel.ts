/**
 * A toy model: a curve that is the sum of 40 cosine waves, each with a weight of its own. The weights are fitted to 40 made-up points,
 * which these waves meet exactly. Deterministic, so that server and reader see the same; the distillation figure uses it as its teacher.
 */
export const count = 40;

const point = (index: number): number => {
  const x = (index + 0.5) / count;
  const smooth =
    0.5 * Math.sin(2 * Math.PI * x) - 0.45 * Math.cos(5.2 * Math.PI * x) + 0.3 * Math.sin(9.4 * Math.PI * x);
  const peak = 0.4 * Math.exp(-(((x - 0.63) / 0.06) ** 2) / 2);
  return smooth + peak + 0.08 * Math.sin(index * index * 2.3);
};
const wave = (order: number, x: number): number => Math.cos(Math.PI * order * x);

/** The waves are orthogonal at the 40 points, so that the best weight of each is its mean product with the points. */
export const weights: readonly number[] = Array.from({ length: count }, (_, order) => {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += point(index) * wave(order, (index + 0.5) / count);
  return (sum * (order === 0 ? 1 : 2)) / count;
});

export const output = (kept: readonly number[], x: number): number =>
  kept.reduce((sum, weight, order) => sum + weight * wave(order, x), 0);

/** Pruning by magnitude: so many of the weights nearest zero become zero, and the others stay as they are. */
export function prune(removed: number): number[] {
  const order = weights
    .map((_, index) => index)
    .sort((one, other) => Math.abs(weights[one]!) - Math.abs(weights[other]!));
  const gone = new Set(order.slice(0, removed));
  return weights.map((weight, index) => (gone.has(index) ? 0 : weight));
}

const places = Array.from({ length: count }, (_, index) => (index + 0.5) / count);
/** Typical difference (root mean square) between a curve and the whole model, as a share of the size of the whole model. */
export function miss(curve: (x: number) => number): number {
  let off = 0;
  let all = 0;
  for (const x of places) {
    const whole = output(weights, x);
    off += (curve(x) - whole) ** 2;
    all += whole ** 2;
  }
  return Math.sqrt(off / all);
}
