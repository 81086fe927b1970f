/**
 * Energy from the arithmetic of an answer: operations ÷ (peak × utilisation) seconds, at a given power.
 *
 * energy = (promptFlops × inputTokens + outputFlops × outputTokens) × active parameters ÷ (peak × utilisation) ÷ 3600 × power ÷ 1000
 *
 * Too low for output by 2 to 4 times for dense models and by 16 to 22 times for mixtures of experts when set against
 * measurements with 64 requests together: writing is bound by memory, not by arithmetic.
 *
 * @param activeParameters a count, not billions
 * @param constants.promptFlops operations for each parameter and token read: 2 in the usual count, 1 in Digital4Better's
 * @param constants.outputFlops for each parameter and token written
 * @param constants.peak FLOP/s
 * @param constants.utilisation share of the peak that is reached
 * @param constants.power W
 * @returns kWh
 * @throws RangeError when peak or utilisation is not above 0
 */
export function floatingPointEnergy(
  activeParameters: number,
  inputTokens: number,
  outputTokens: number,
  constants: { promptFlops: number; outputFlops: number; peak: number; utilisation: number; power: number },
): number {
  const { promptFlops, outputFlops, peak, utilisation, power } = constants;
  if (!(peak > 0) || !(utilisation > 0)) throw new RangeError('peak and utilisation must be above 0');
  const operations = (promptFlops * inputTokens + outputFlops * outputTokens) * activeParameters;
  return ((operations / (peak * utilisation) / 3600) * power) / 1000;
}
