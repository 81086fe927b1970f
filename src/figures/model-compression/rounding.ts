/** Rounding of made-up weights: what the picture shows and its table says. */
export const choices = [32, 16, 8, 4, 3, 2] as const;

/** 32 made-up weights in a bell shape: logistic quantiles, dealt out by the golden ratio so that they look mixed. */
export const count = 32;
const odd = 20;
const bell = Array.from({ length: count }, (_, index) => {
  const u = (0.3 + index * 0.618034) % 1;
  return Math.log(u / (1 - u));
});
const widest = Math.max(...bell.map(Math.abs));
/** All but the one that may be made large; the error is that of these. */
export const others: readonly number[] = bell.map((_, index) => index).filter((index) => index !== odd);

/** The usual symmetric rule: the largest weight sets the step, every weight goes to the nearest multiple of it. */
export function rounded(bits: number, outlier: boolean) {
  const weights = bell.map((value, index) => (outlier && index === odd ? 3 * widest : value));
  const largest = Math.max(...weights.map(Math.abs));
  const half = 2 ** (bits - 1) - 1;
  const step = largest / half;
  const stored = weights.map((value) => Math.round(value / step) * step);
  const error = Math.sqrt(
    others.reduce((sum, index) => sum + (weights[index]! - stored[index]!) ** 2, 0) /
      others.reduce((sum, index) => sum + weights[index]! ** 2, 0),
  );
  const zeros = others.filter((index) => stored[index] === 0).length;
  return { weights, stored, largest, half, step, error, zeros };
}
