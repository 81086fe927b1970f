import { floatingPointEnergy } from './methods/floatingPoint';

/**
 * Energy of one output token when so many requests are served together, between two measured batch sizes.
 *
 * Reading the weights costs the same however many requests share it, so the energy of a token is a part that each request
 * pays alone and a part divided by the batch: it is a straight line in 1 ÷ batch.
 *
 * tokenEnergy = upper + (lower − upper) × (1 ÷ batch − 1 ÷ upperBatch) ÷ (1 ÷ lowerBatch − 1 ÷ upperBatch)
 *
 * Between measured points this is interpolation; below the smaller one it is extrapolation and must be called so.
 *
 * @param lower kWh per token measured with `lowerBatch` requests together
 * @param upper kWh per token measured with `upperBatch`, more than `lowerBatch`
 * @param batch 1 or more
 * @returns kWh per token
 * @throws RangeError when the batches do not rise
 */
export function tokenEnergyAtBatch(
  lower: number,
  upper: number,
  batch: number,
  lowerBatch: number,
  upperBatch: number,
): number {
  if (!(lowerBatch > 0 && upperBatch > lowerBatch && batch > 0)) throw new RangeError('batches must rise from above 0');
  return upper + ((lower - upper) * (1 / batch - 1 / upperBatch)) / (1 / lowerBatch - 1 / upperBatch);
}

/**
 * Energy of reading a text before the first word is written, from the arithmetic: about two operations for each active
 * parameter and token, at the speed and power of one accelerator. A model, not a measurement.
 *
 * readingEnergy = 2 × activeParameters × tokens ÷ (peak × utilisation) ÷ 3600 × power ÷ 1000
 *
 * @param activeParameters those used for each token
 * @param tokens read
 * @param peak FLOP/s, above 0
 * @param utilisation share of the peak that is reached, above 0
 * @param power W
 * @returns kWh
 * @throws RangeError when peak or utilisation is not above 0
 * @see Kaplan et al. 2020, Scaling Laws for Neural Language Models, section 2.1, for the two operations
 */
export function readingEnergy(
  activeParameters: number,
  tokens: number,
  peak: number,
  utilisation: number,
  power: number,
): number {
  return floatingPointEnergy(activeParameters, tokens, 0, {
    promptFlops: 2,
    outputFlops: 2,
    peak,
    utilisation,
    power,
  });
}

/**
 * Tokens an agent reads over a run in which every call reads all that was said before it again.
 *
 * readTokens = calls × promptTokens + perCall × calls × (calls − 1) ÷ 2
 *
 * @param calls of the model in the run
 * @param promptTokens instructions and files it begins with
 * @param perCall tokens each call adds: what it wrote and what its tool gave back
 */
export const contextTokens = (calls: number, promptTokens: number, perCall: number): number =>
  calls * promptTokens + (perCall * calls * Math.max(0, calls - 1)) / 2;
