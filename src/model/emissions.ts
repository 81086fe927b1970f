/**
 * Operational emissions, O = E × I of the SCI specification (ISO/IEC 21031).
 *
 * @param energy kWh, at the boundary the intensity is meant for (here: the meter of the building)
 * @param carbonIntensity of the electricity, gCO2e/kWh
 * @returns gCO2e
 */
export const operationalEmissions = (energy: number, carbonIntensity: number): number => energy * carbonIntensity;

/**
 * Embodied emissions of a device, allocated to one use of it: M = TE × TS × RS of the SCI specification, with TS = TiR ÷ EL.
 *
 * @param totalEmbodied TE, emissions of making the device, gCO2e
 * @param timeReserved TiR, h
 * @param expectedLifespan EL, h, above 0
 * @param resourceShare RS, the share of the device that is reserved, 0 to 1; all of it when left out
 * @returns gCO2e
 * @throws RangeError when the life span is not above 0
 */
export function embodiedEmissions(
  totalEmbodied: number,
  timeReserved: number,
  expectedLifespan: number,
  resourceShare = 1,
): number {
  if (!(expectedLifespan > 0)) throw new RangeError('expectedLifespan must be above 0 h');
  return ((totalEmbodied * timeReserved) / expectedLifespan) * resourceShare;
}
