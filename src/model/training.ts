/**
 * Arithmetic of training a dense transformer: about six operations per parameter and token
 * (two forward, four backward).
 *
 * trainingCompute = 6 × parameters × tokens
 *
 * @param parameters those active for each token; for a mixture of experts not all of them
 * @param tokens read during training
 * @returns FLOP
 * @see Kaplan et al. 2020, Scaling Laws for Neural Language Models, section 2.1
 */
export const trainingCompute = (parameters: number, tokens: number): number => 6 * parameters * tokens;

/**
 * Accelerator time that an amount of arithmetic takes.
 *
 * acceleratorHours = compute ÷ (peak × utilisation) ÷ 3600
 *
 * @param compute FLOP
 * @param peak dense peak of one accelerator, FLOP/s, above 0
 * @param utilisation share of the peak that is reached, above 0
 * @returns h
 * @throws RangeError when peak or utilisation is not above 0
 */
export function acceleratorHours(compute: number, peak: number, utilisation: number): number {
  if (!(peak > 0) || !(utilisation > 0)) throw new RangeError('peak and utilisation must be above 0');
  return compute / (peak * utilisation) / 3600;
}
