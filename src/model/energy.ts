/**
 * Energy at the meter of the building.
 *
 * facilityEnergy = itEnergy × PUE
 *
 * @param itEnergy energy of the servers, kWh
 * @param pue power usage effectiveness, facility energy per IT energy, 1 or more
 * @returns kWh
 * @see ISO/IEC 30134-2 for PUE
 */
export const facilityEnergy = (itEnergy: number, pue: number): number => itEnergy * pue;

/**
 * Energy of the servers, taken back out of a published energy that already contains a PUE.
 *
 * itEnergy = publishedEnergy ÷ PUE; without a PUE in it (`includedPue` 1) it is the published energy itself.
 *
 * @param publishedEnergy kWh
 * @param includedPue the PUE inside that figure, 1 or more
 * @returns kWh
 */
export const itEnergyWithin = (publishedEnergy: number, includedPue: number): number => publishedEnergy / includedPue;

/**
 * Energy of accelerators that run for some hours, with their share of the host.
 *
 * itEnergy = acceleratorHours × acceleratorPower × hostOverhead ÷ 1000
 *
 * @param acceleratorHours accelerators × hours, h
 * @param acceleratorPower average power of one accelerator, W
 * @param hostOverhead power of the whole server per power of its accelerators, 1 or more
 * @returns kWh
 */
export const acceleratorEnergy = (acceleratorHours: number, acceleratorPower: number, hostOverhead: number): number =>
  (acceleratorHours * acceleratorPower * hostOverhead) / 1000;
