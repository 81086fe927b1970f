import { carbonBill, exchanged } from '../../model/carbonPrice';
import type { AnyState, Figure, Figures } from '../calculator';

/** Prices of a tonne that can be chosen, each in a record of its own, and the currencies they are turned into. */

export const currencies = ['USD', 'CNY', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

/** Ids of the records without what they all begin with. */
const published = [
  'price-korea-2026',
  'price-china-2025',
  'price-rggi-2025',
  'price-california-2025',
  'tax-singapore-2026',
  'price-uk-2026',
  'price-eu-2026',
  'price-eu-2025',
  'price-canada-2026',
  'tax-sweden-2025',
  'path-iea-2030',
  'damage-imf-2025',
  'damage-rennert-2022',
  'damage-epa-2023',
  'damage-uba-2026',
] as const;

const prefix = 'prices/carbon-';
export const rates = 'prices/exchange-rates-2025';
export const priceRecords = published.map((price) => prefix + price);

/** What the figure of a price is called, where the record holds several. */
const named: Readonly<Record<string, string>> = { 'price-eu-2026': 'march', 'price-china-2025': 'average2025' };
export const priceFigures = ['price', ...Object.values(named)];

/** The figure that stands for a price. */
export const priceFigure = (price: string): string => `${prefix}${price}#${named[price] ?? 'price'}`;

/** The currency of a price for one tonne. */
export const currencyOf = (figure: Figure | undefined): Currency | undefined =>
  currencies.find((currency) => figure?.unit === `${currency}/t`);

/** Units of a currency for one US dollar. */
const ratePerDollar = (currency: Currency, figures: Figures): number | undefined =>
  currency === 'USD' ? 1 : figures[`${rates}#${currency === 'CNY' ? 'yuanPerDollar' : 'eurosPerDollar'}`]?.value;

/** What the same emissions cost at every published price, in one currency, cheapest first. */
export function billsAt(state: AnyState, emissions: number, figures: Figures) {
  const to = ratePerDollar(state.currency as Currency, figures);
  return published
    .flatMap((price) => {
      const figure = figures[priceFigure(price)];
      const own = currencyOf(figure);
      const from = own && ratePerDollar(own, figures);
      if (!figure || !from || !to) return [];
      const bill = (perTonne: number) => carbonBill(emissions, exchanged(perTonne, from, to), Number(state.paid));
      return [
        {
          price,
          value: bill(figure.value),
          ...(figure.low !== undefined && { low: bill(figure.low) }),
          ...(figure.high !== undefined && { high: bill(figure.high) }),
        },
      ];
    })
    .sort((a, b) => a.value - b.value);
}
