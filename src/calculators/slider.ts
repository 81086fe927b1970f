import type { NumberInput } from './calculator';

/** Where a value stands on its slider, in thousandths of the track. */
export const sliderSteps = 1000;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Logarithmic sliders start at 1 unit below their minimum's power, or at zero when the minimum is zero. */
const shift = ({ min }: NumberInput) => (min > 0 ? 0 : 1);

/** Position of a value, 0 to 1000. */
export function sliderPosition(input: NumberInput, value: number): number {
  const { min, max, scale } = input;
  if (scale !== 'log') return Math.round(((clamp(value, min, max) - min) / (max - min)) * sliderSteps);
  const by = shift(input);
  const share = Math.log((clamp(value, min, max) + by) / (min + by)) / Math.log((max + by) / (min + by));
  return Math.round(share * sliderSteps);
}

/** The value a position stands for: a multiple of the step, or three significant digits on a logarithmic slider. */
export function sliderValue(input: NumberInput, position: number): number {
  const { min, max, step, scale, whole } = input;
  const share = clamp(position / sliderSteps, 0, 1);
  if (scale !== 'log')
    return clamp(Number((min + Math.round((share * (max - min)) / step) * step).toPrecision(12)), min, max);
  const by = shift(input);
  const value = Number(((min + by) * ((max + by) / (min + by)) ** share - by).toPrecision(3));
  return clamp(whole ? Math.round(value) : value, min, max);
}
