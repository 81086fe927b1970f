/**
 * Software carbon intensity: SCI = (E × I + M) per R of the SCI specification (ISO/IEC 21031).
 *
 * @param operationalEmissions E × I, location-based, without offsets or certificates, gCO2e
 * @param embodiedEmissions M, gCO2e
 * @param functionalUnits R, how many functional units were served, above 0
 * @returns gCO2e for one functional unit
 * @throws RangeError when nothing was served: a rate has no meaning then
 */
export function softwareCarbonIntensity(
  operationalEmissions: number,
  embodiedEmissions: number,
  functionalUnits: number,
): number {
  if (!(functionalUnits > 0)) throw new RangeError('functionalUnits must be above 0');
  return (operationalEmissions + embodiedEmissions) / functionalUnits;
}
