import { averageIntensity, co2 } from '@tgwf/co2';

/** The Sustainable Web Design Model, version 4, as CO2.js computes it. Used while the site is built; nothing of it travels. */

const model = new co2({ model: 'swd', version: 4, results: 'segment' });

/** Emissions of one part of the system for the bytes sent, in g CO2e. */
interface Part {
  id: 'dataCentres' | 'networks' | 'devices';
  inUse: number;
  inTheMaking: number;
}

/**
 * What the model counts for bytes sent, by part of the system.
 *
 * @param bytes sent, at least 1
 */
export function partsOf(bytes: number): Part[] {
  const found = model.perByte(bytes);
  return [
    { id: 'dataCentres', inUse: found.dataCenterOperationalCO2e, inTheMaking: found.dataCenterEmbodiedCO2e },
    { id: 'networks', inUse: found.networkOperationalCO2e, inTheMaking: found.networkEmbodiedCO2e },
    { id: 'devices', inUse: found.consumerDeviceOperationalCO2e, inTheMaking: found.consumerDeviceEmbodiedCO2e },
  ];
}

/** The world’s average grid in the newest list that CO2.js carries, in g CO2e/kWh. Its model keeps an older figure of its own. */
export const newestWorldGrid: number = averageIntensity.data['WORLD']!;
