/**
 * The closed list of units a stored number may have: one canonical unit per quantity, after ISO/IEC 21031 (SCI).
 * Conversion happens when a figure is written down (`printed` keeps the published form) or when it is
 * shown, never in between.
 */
export const units = [
  '1', // a ratio or a count: PUE, utilisation, parameters, tokens, cars
  'kWh',
  'gCO2e',
  'gCO2e/kWh',
  'gCO2e/km',
  'kWh/GB',
  'W',
  'h',
  'km',
  's',
  'GB',
  'FLOP',
  'FLOP/s',
  'L',
  'L/kWh',
] as const;

export type Unit = (typeof units)[number];
