/**
 * Water a data centre uses on its own site, mostly to cool.
 *
 * waterOnSite = itEnergy × WUE. WUE is defined on IT energy (ISO/IEC 30134-9), so PUE must not enter here.
 *
 * @param itEnergy kWh
 * @param wue L/kWh
 * @returns L
 */
export const waterOnSite = (itEnergy: number, wue: number): number => itEnergy * wue;

/**
 * Water consumed where the electricity is made.
 *
 * waterAtPlant = facilityEnergy × waterIntensity: all electricity the site draws, so PUE enters here, once.
 *
 * @param facilityEnergy kWh, at the meter of the building
 * @param waterIntensity of the electricity, L/kWh
 * @returns L
 */
export const waterAtPlant = (facilityEnergy: number, waterIntensity: number): number => facilityEnergy * waterIntensity;
