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
  'yr', // a span of years: how long a machine is kept, how soon a change pays back
  'USD',
  'EUR',
  'CNY',
  'USD/t', // a price for one tonne of CO2e
  'EUR/t',
  'CNY/t',
  'FLOP/J', // calculations for each joule: speed per watt
  'FLOP/gCO2e',
  '1/kWh', // things done, such as tokens or images, for each kilowatt-hour
  '1/gCO2e',
] as const;

export type Unit = (typeof units)[number];
