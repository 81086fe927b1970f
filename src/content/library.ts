import { locales, type Locale } from '../i18n/locales';
import { coordinates, nowhere } from '../library/coordinates';
import { byEffect } from '../library/effect';
import { packColumns, type Columns, type Values } from '../library/facets';
import { facetOptions, optionValues, valuesOf, type Facet } from '../library/options';
import { rowOf, type CaseRow } from '../library/row';
import { cases, entry, type Case } from './entries';

/** A case with its row and what it holds in each facet. */
export interface Shelved {
  one: Case;
  row: CaseRow;
  values: Values;
}

/** The whole library in a language. */
export interface Library {
  /** By effect: metered energy, carbon or water first, the largest saving on top; then other measures; then what has no number. */
  shelf: readonly Shelved[];
  facets: readonly Facet[];
  columns: Columns;
}

const made = new Map<Locale, Library>();

/** All cases of a language in the order of their effect, with the facets they can be narrowed by. */
export function library(locale: Locale): Library {
  const known = made.get(locale);
  if (known) return known;
  const others = cases(locales.find(({ path }) => path !== locale)!.path);
  const shelf = cases(locale)
    .map((one) => ({
      one,
      row: rowOf(one, entry(others, one.id, 'cases').words.data.title, locale),
      values: valuesOf(one),
    }))
    .sort((a, b) => byEffect(a.row.effect, b.row.effect) || b.row.year - a.row.year || (a.one.id < b.one.id ? -1 : 1));
  for (const { one } of shelf)
    if (!coordinates[one.facts.country] && !nowhere.has(one.facts.country))
      throw new Error(
        `content/cases/${one.id}/facts.yaml: country "${one.facts.country}" has no place on the map; add it to src/library/coordinates.ts`,
      );
  const values = shelf.map((shelved) => shelved.values);
  const facets = facetOptions(values, locale);
  const library = { shelf, facets, columns: packColumns(values, optionValues(facets)) };
  made.set(locale, library);
  return library;
}

/** Europe and North America, for the sentence on where the library is thin. */
const west = new Set(
  'EU US CA GB IE FR DE NL BE LU CH AT IT ES PT DK SE NO FI IS PL CZ EE LV LT GR HU RO BG HR SI SK'.split(' '),
);

/** How many cases come from where. */
export function spread(locale: Locale): { n: number; china: number; west: number; many: number; elsewhere: number } {
  const countries = cases(locale).map(({ facts }) => facts.country);
  const count = (holds: (country: string) => boolean) => countries.filter(holds).length;
  const [china, western, many] = [
    count((country) => country === 'CN'),
    count((country) => west.has(country)),
    count((country) => country === 'INT'),
  ];
  return { n: countries.length, china, west: western, many, elsewhere: countries.length - china - western - many };
}
