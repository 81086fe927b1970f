/** A logarithmic axis in whole powers of ten: where values stand, in per cent, and where its lines are. */
export interface LogScale {
  /** Per cent of the axis, to a hundredth, which is finer than a screen; what is at or below its start stands at 0. */
  x: (value: number) => number;
  /** Powers of ten from the start of the axis to its end. */
  ticks: readonly number[];
}

/** An axis that holds all values above zero, with the next power of ten at each end. */
export function logScale(values: readonly number[]): LogScale {
  const shown = values.filter((value) => value > 0 && Number.isFinite(value));
  const from = shown.length > 0 ? Math.floor(Math.log10(Math.min(...shown)) + 1e-9) : 0;
  const to = Math.max(from + 1, shown.length > 0 ? Math.ceil(Math.log10(Math.max(...shown)) - 1e-9) : 1);
  const x = (value: number) =>
    value > 0 ? Math.round(Math.min(1, Math.max(0, (Math.log10(value) - from) / (to - from))) * 10_000) / 100 : 0;
  return { x, ticks: Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index)) };
}
