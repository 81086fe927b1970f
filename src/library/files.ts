import type { Locale } from '../i18n/locales';
import type { Messages } from '../i18n/messages';
import type { Columns } from './facets';
import type { Facet } from './options';
import type { CaseRow } from './row';

/** What the library page fetches, and only when it is touched. All files lie in one folder a language. */

/** How many rows travel in one file. */
export const rowsPerFile = 50;

/** `index.json`: the words and the options. */
export interface LibraryIndex {
  words: Messages['cases'];
  facets: Facet[];
  /** How many cases there are. */
  size: number;
}

/** `columns.json`: what each case holds, in the order by effect. */
export type LibraryColumns = Columns;

/** `rows-<n>.json`: the rows of the cases numbered from n × {@link rowsPerFile}. */
export type LibraryRows = CaseRow[];

/** `pages.json`: for each case the name the search index knows its page by; written once the index is built. */
export type LibraryPages = string[];

/** A case as the data of a release tells it: `/data/<release>/cases/<id>.json`; here only what stands side by side. */
export interface CaseFile {
  id: string;
  levers: Messages['cases']['levers'] extends Record<infer Lever, string> ? Lever[] : never;
  cost: keyof Messages['cases']['costs'];
  effect: { boundary: Record<Locale, string>; period: Record<Locale, string> };
  summary: Record<Locale, CaseRow>;
  words: Record<Locale, { sections: { heading: string; text: string }[] }>;
}
