/**
 * Price of one point: what a better score costs more, for each percentage point gained.
 *
 * marginalCost = (cost − costBefore) ÷ ((score − scoreBefore) × 100)
 *
 * @param costBefore operations, kWh or gCO2e of the model compared with
 * @param scoreBefore its share of right answers, 0 to 1
 * @param cost the same of the better model
 * @param score its share of right answers, above `scoreBefore`
 * @returns the unit of the cost, for each percentage point; below 0 where the better model costs less
 * @throws RangeError when nothing is gained: there is no point to price
 * @see Schwartz et al. 2020, Green AI, section on floating-point operations
 */
export function marginalCost(costBefore: number, scoreBefore: number, cost: number, score: number): number {
  if (!(score > scoreBefore)) throw new RangeError('no points are gained');
  return (cost - costBefore) / ((score - scoreBefore) * 100);
}

/**
 * How many times the computation a lower error or loss takes, where it falls as a power of the computation above a floor.
 *
 * computationTimes = ((from − floor) ÷ (to − floor)) ^ exponent
 *
 * @param from present error or loss
 * @param to wanted error or loss, in the same unit
 * @param exponent powers of the computation for each power of the error: 1 ÷ alpha where loss − floor ∝ computation ^ −alpha
 * @param floor what remains in any case; 0 where the law has none
 * @returns times the present computation; below 1 where `to` is above `from`
 * @throws RangeError when either lies at or below the floor: no computation reaches it
 * @see Kaplan et al. 2020, Equations 1.1 and 1.3; Hoffmann et al. 2022, Equation 2; Thompson et al. 2021
 */
export function computationTimes(from: number, to: number, exponent: number, floor = 0): number {
  if (!(from > floor) || !(to > floor)) throw new RangeError('error and loss must be above the floor');
  return ((from - floor) / (to - floor)) ** exponent;
}

/**
 * Exponent of such a law from the one number that is often printed: times the computation to halve the error.
 *
 * exponent = log2(halvingTimes)
 *
 * @throws RangeError when halvingTimes is not above 0
 */
export function exponentOfHalving(halvingTimes: number): number {
  if (!(halvingTimes > 0)) throw new RangeError('halvingTimes must be above 0');
  return Math.log2(halvingTimes);
}

/**
 * Operations of a dense transformer for one token it reads or writes: a multiplication and an addition for each parameter.
 *
 * operationsPerToken = 2 × parameters
 *
 * @param parameters without those of the vocabulary
 * @see Kaplan et al. 2020, Equation 2.2, without the part that grows with the length of the text
 */
export const operationsPerToken = (parameters: number): number => 2 * parameters;
