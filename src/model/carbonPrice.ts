/**
 * What an amount of emissions costs at a price for one tonne.
 *
 * carbonBill = emissions ÷ 1,000,000 × pricePerTonne × paidShare
 *
 * @param emissions gCO2e
 * @param pricePerTonne money for one tonne of CO2e
 * @param paidShare share of the tonnes that is paid for, 0 to 1; the rest is free allocation
 * @returns money, in the currency of the price
 * @throws RangeError when the share is not from 0 to 1
 * @see OECD, Effective Carbon Rates 2025, Annex B, for prices paid and allowances given free
 */
export function carbonBill(emissions: number, pricePerTonne: number, paidShare = 1): number {
  if (!(paidShare >= 0 && paidShare <= 1)) throw new RangeError('paidShare must be from 0 to 1');
  return (emissions / 1e6) * pricePerTonne * paidShare;
}

/**
 * What a carbon price that is passed on in full adds to one kilowatt-hour.
 *
 * carbonCostPerKwh = carbonIntensity × pricePerTonne × paidShare ÷ 1,000,000
 *
 * @param carbonIntensity of the electricity, gCO2e/kWh
 * @param pricePerTonne money for one tonne of CO2e
 * @param paidShare share of the tonnes that is paid for, 0 to 1
 * @returns money for one kWh, in the currency of the price
 * @throws RangeError when the share is not from 0 to 1
 */
export const carbonCostPerKwh = (carbonIntensity: number, pricePerTonne: number, paidShare = 1): number =>
  carbonBill(carbonIntensity, pricePerTonne, paidShare);

/**
 * An amount of money in another currency.
 *
 * exchanged = amount ÷ ratePerDollar × otherRatePerDollar
 *
 * @param amount money
 * @param ratePerDollar units of its own currency for one US dollar, above 0
 * @param otherRatePerDollar units of the other currency for one US dollar
 * @returns money in the other currency
 * @throws RangeError when the rate is not above 0
 */
export function exchanged(amount: number, ratePerDollar: number, otherRatePerDollar: number): number {
  if (!(ratePerDollar > 0)) throw new RangeError('ratePerDollar must be above 0');
  return (amount / ratePerDollar) * otherRatePerDollar;
}
