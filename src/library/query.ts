import { tidyQuery } from '../search/address';
import { byFacet, facetNames, heldBy, type Columns, type Options, type Selection } from './facets';

/** What the address of the case library asks for, all of it, so that a link shows what its sender saw. */

export const sorts = ['fit', 'effect', 'grade', 'year'] as const;
export type Sort = (typeof sorts)[number];
export const views = ['list', 'table', 'world', 'time'] as const;
export type View = (typeof views)[number];
/** So many of the things nobody knows are named. */
export const mostUnknown = 12;
/** How many cases can stand side by side. */
export const mostCompared = 4;

export interface Query {
  /** Words to look for; empty: all cases. */
  text: string;
  chosen: Selection;
  sort: Sort;
  view: View;
  /** Ids of the cases side by side. */
  compare: string[];
}

/** Without words there is nothing to fit, so the effect decides. */
export const usualSort = (text: string): Sort => (text ? 'fit' : 'effect');

const split = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .filter(Boolean);

/**
 * Reads `?q=heat&verdict=watch&grade=B,C&sort=year&view=table&compare=a,b`; whatever stands there, the answer is a query that can be
 * asked.
 *
 * @returns the query, its choices in the order of `options`, and what nothing here knows
 */
export function readQuery(search: string, options: Options): { query: Query; unknown: string[] } {
  const given = new URLSearchParams(search);
  const unknown: string[] = [];
  const odd = (values: readonly string[]) =>
    unknown.push(...values.map((value) => tidyQuery(value).slice(0, 40)).filter(Boolean));
  const chosen = byFacet((name) => {
    const values = split(given, name);
    odd(values.filter((value) => !options[name].includes(value)));
    return options[name].filter((option) => values.includes(option));
  });
  const one = <T extends string>(name: string, known: readonly T[], usual: T): T => {
    const value = given.get(name);
    if (value !== null && !known.includes(value as T)) odd([value]);
    return known.find((option) => option === value) ?? usual;
  };
  const text = tidyQuery(given.get('q') ?? '');
  const sort = one('sort', sorts, usualSort(text));
  const compare = [...new Set(split(given, 'compare'))];
  const ids = compare.filter((id) => /^[a-z0-9-]{1,80}$/.test(id));
  odd(compare.filter((id) => !ids.includes(id)));
  odd(ids.slice(mostCompared));
  return {
    query: {
      text,
      chosen,
      sort: sort === 'fit' ? usualSort(text) : sort,
      view: one('view', views, 'list'),
      compare: ids.slice(0, mostCompared),
    },
    unknown: [...new Set(unknown)].slice(0, mostUnknown),
  };
}

/** The query string that asks this again, empty for the library as it first stands. */
export function writeQuery({ text, chosen, sort, view, compare }: Query): string {
  const parts = [
    text && `q=${encodeURIComponent(text)}`,
    ...facetNames.map((name) => chosen[name].length > 0 && `${name}=${chosen[name].join(',')}`),
    sort !== usualSort(text) && `sort=${sort}`,
    view !== 'list' && `view=${view}`,
    compare.length > 0 && `compare=${compare.join(',')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * The numbers of cases in the order asked for. Cases are numbered by effect; options of grades run from A to E, of years from new to
 * old; the order of the words' answer is that of `fitting` itself.
 */
export function ordered(columns: Columns, fitting: readonly number[], sort: Sort): number[] {
  const list = [...fitting];
  if (sort === 'fit') return list;
  if (sort === 'effect') return list.sort((a, b) => a - b);
  const rank = (index: number): number => heldBy(columns, sort, index)[0]!;
  return list.sort((a, b) => rank(a) - rank(b) || a - b);
}
