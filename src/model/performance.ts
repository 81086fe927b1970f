/** Joules in a kilowatt-hour. */
export const joulesPerKilowattHour = 3_600_000;

/**
 * Performance per watt: work done for each unit of energy. A calculation a second for each watt is a calculation for each joule.
 *
 * performancePerEnergy = work ÷ energy
 *
 * @param work things done: tokens, images, calculations; or calculations a second, if `energy` is a power
 * @param energy kWh or J, above 0; W for work a second
 * @returns things for each kWh, or calculations for each joule
 * @throws RangeError when the energy is not above 0
 * @see Green500, which ranks supercomputers by calculations a second for each watt
 */
export function performancePerEnergy(work: number, energy: number): number {
  if (!(energy > 0)) throw new RangeError('energy must be above 0');
  return work / energy;
}

/**
 * Performance per gram of carbon: work done until one gram of greenhouse gas has been emitted by the electricity.
 *
 * performancePerGram = performancePerKilowattHour ÷ carbonIntensity
 *
 * @param performancePerKilowattHour things done for each kWh
 * @param carbonIntensity of the electricity, gCO2e/kWh, above 0: on a grid without emissions the measure has no value
 * @returns things for each gCO2e
 * @throws RangeError when the intensity is not above 0
 */
export function performancePerGram(performancePerKilowattHour: number, carbonIntensity: number): number {
  if (!(carbonIntensity > 0)) throw new RangeError('carbonIntensity must be above 0 gCO2e/kWh');
  return performancePerKilowattHour / carbonIntensity;
}

/**
 * Place in a ranking where more is better: one more than the number of those that do better; equals share a place.
 *
 * @param own value of the one that is ranked
 * @param others values of all in the ranking; its own among them does not matter
 * @returns 1 for the best
 */
export const rankAmong = (own: number, others: readonly number[]): number =>
  1 + others.filter((other) => other > own * (1 + 1e-12)).length;
