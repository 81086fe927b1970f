/**
 * ML CO2 Impact: rated power × hours × grid intensity. No PUE, no host, no count of devices, no share of making them.
 *
 * @see Lacoste et al. 2019; mlco2/impact at d0d3ee5 (March 2026), js/grayscale.js and js/data.js. Written anew from the formula.
 */

/** kWh as the formula gives it: rated power (W) × hours ÷ 1000. */
export const energyAsDocumented = (ratedPower: number, hours: number): number => (ratedPower * hours) / 1000;

/** Rounded as decimal text is, which is how the page rounds: 0.015 is stored a little below itself and becomes 0.01. */
const toTwoDecimals = (value: number) => Number(value.toFixed(2));

/** kWh as the page has it: rounded to two decimals before it goes on, so that anything under 5 Wh is nothing. */
export const energyAsShipped = (ratedPower: number, hours: number): number =>
  toTwoDecimals(energyAsDocumented(ratedPower, hours));

/** gCO2e as the formula gives it. */
export const emissionsAsDocumented = (energy: number, carbonIntensity: number): number => energy * carbonIntensity;

/**
 * gCO2e as the page has it for a region of its list: whole grams per kWh, then kilograms per kWh to two decimals,
 * then the product to two decimals of a kilogram. An intensity the reader types in is not rounded there.
 */
export const emissionsAsShipped = (ratedPower: number, hours: number, carbonIntensity: number): number =>
  1000 * toTwoDecimals(energyAsShipped(ratedPower, hours) * toTwoDecimals(Math.trunc(carbonIntensity) / 1000));
