/**
 * How many of a thing an amount of emissions equals.
 *
 * @param emissions gCO2e
 * @param emissionsOfOne gCO2e of one such thing, above 0
 * @returns a count
 * @throws RangeError when one thing has no emissions
 */
export function equivalents(emissions: number, emissionsOfOne: number): number {
  if (!(emissionsOfOne > 0)) throw new RangeError('one of them must have emissions above 0 g');
  return emissions / emissionsOfOne;
}
