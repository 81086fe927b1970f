/**
 * Embodied emissions of a machine, allocated to one piece of work: M = TE × TS × RS of the SCI specification (ISO/IEC 21031), with
 * TS = TiR ÷ EL.
 *
 * @param totalEmbodied TE, emissions of making the machine, gCO2e
 * @param timeReserved TiR, how long it is reserved for the work, h
 * @param expectedLifespan EL, h, above 0
 * @param resourceShare RS, the share of the machine that is reserved, 0 to 1
 * @returns gCO2e
 * @throws RangeError when the life span is not above 0
 */
export function allocatedEmbodied(
  totalEmbodied: number,
  timeReserved: number,
  expectedLifespan: number,
  resourceShare: number,
): number {
  if (!(expectedLifespan > 0)) throw new RangeError('expectedLifespan must be above 0 h');
  return totalEmbodied * (timeReserved / expectedLifespan) * resourceShare;
}

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
