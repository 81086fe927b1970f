/**
 * Where the electricity of a data centre goes in a year, what heat it passes on, and what is left of its emissions when
 * clean power is counted.
 */

/** Hours of a year without a leap day, h. */
const hoursPerYear = 8760;

/**
 * Energy of the computing equipment in a year.
 *
 * itEnergy = itLoad × loadFactor × 8760 ÷ 1000
 *
 * @param itLoad power the equipment can draw, W
 * @param loadFactor average draw as a share of that, 0 to 1
 * @returns kWh
 */
export const yearlyItEnergy = (itLoad: number, loadFactor: number): number =>
  (itLoad * loadFactor * hoursPerYear) / 1000;

/**
 * Energy the building adds to that of the computing equipment: cooling, power supply, light.
 *
 * overheadEnergy = itEnergy × (PUE − 1)
 *
 * @param itEnergy kWh
 * @param pue facility energy per IT energy, 1 or more (ISO/IEC 30134-2)
 * @returns kWh
 */
export const overheadEnergy = (itEnergy: number, pue: number): number => itEnergy * (pue - 1);

/**
 * Energy lost between the meter and the computing equipment, and for light: backup supply, transformers, wiring.
 *
 * supplyLoss = itEnergy × lossPerItEnergy
 *
 * @param itEnergy kWh
 * @param lossPerItEnergy kWh lost for each kWh of the equipment: 1 ÷ UPS efficiency − 1, and the same for distribution, and light
 * @returns kWh
 */
export const supplyLoss = (itEnergy: number, lossPerItEnergy: number): number => itEnergy * lossPerItEnergy;

/**
 * Heat passed on to others, by the energy reuse factor: reused energy per energy of the whole data centre.
 *
 * reusedEnergy = facilityEnergy × ERF
 *
 * @param facilityEnergy kWh, at the meter of the building
 * @param energyReuseFactor 0 to 1 (ISO/IEC 30134-6)
 * @returns kWh
 */
export const reusedEnergy = (facilityEnergy: number, energyReuseFactor: number): number =>
  facilityEnergy * energyReuseFactor;

/**
 * Emissions of the electricity that clean power does not cover.
 *
 * unmatchedEmissions = (1 − matchedShare) × facilityEnergy × carbonIntensity
 *
 * With the average of a grid as intensity this is a lower bound where the share already counts the clean part of that
 * grid: what is left is then dirtier than the average.
 *
 * @param facilityEnergy kWh
 * @param carbonIntensity of the electricity, gCO2e/kWh
 * @param matchedShare share covered by clean power, 0 to 1
 * @returns gCO2e
 */
export const unmatchedEmissions = (facilityEnergy: number, carbonIntensity: number, matchedShare: number): number =>
  (1 - matchedShare) * facilityEnergy * carbonIntensity;
