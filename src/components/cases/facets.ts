/** Filtering of the case list: no page, no language, so that build and browser count alike. */

export const facetNames = ['pathway', 'actor', 'place', 'grade', 'year'] as const;
export type FacetName = (typeof facetNames)[number];
/** What one case holds in each facet. */
export type Values = Readonly<Record<FacetName, readonly string[]>>;
/** What is chosen in each facet; a facet without a choice is empty. */
export type Selection = Record<FacetName, string[]>;

export const yearGroups = ['from-2025', '2020-2024', 'before-2020'] as const;
/** The group of years a result belongs to. */
export const yearGroup = (year: number): (typeof yearGroups)[number] =>
  year >= 2025 ? 'from-2025' : year >= 2020 ? '2020-2024' : 'before-2020';

/** One list of options a facet. */
export const byFacet = (values: (name: FacetName, index: number) => string[]): Selection =>
  Object.fromEntries(facetNames.map((name, index) => [name, values(name, index)])) as Selection;
/** Nothing chosen. */
export const nothing = (): Selection => byFacet(() => []);

export type Options = Readonly<Record<FacetName, readonly string[]>>;

/** Values in one attribute: for each facet the places of its values among the options, as in `0.2 1 0 3 1`. */
export const packValues = (values: Values, options: Options): string =>
  facetNames.map((name) => values[name].map((value) => options[name].indexOf(value)).join('.')).join(' ');
export const unpackValues = (packed: string, options: Options): Values => {
  const parts = packed.split(' ');
  return byFacet((name, facet) => parts[facet]!.split('.').map((place) => options[name][Number(place)]!));
};

/** Several options within a facet widen, several facets narrow. `without` leaves facets out of account. */
export const fits = (values: Values, chosen: Selection, without: readonly FacetName[] = []): boolean =>
  facetNames.every(
    (name) =>
      without.includes(name) ||
      chosen[name].length === 0 ||
      chosen[name].some((option) => values[name].includes(option)),
  );

/** How many cases an option would show, were nothing else set in its facet. */
export const countOption = (all: readonly Values[], chosen: Selection, name: FacetName, option: string): number =>
  all.filter((values) => values[name].includes(option) && fits(values, chosen, [name])).length;

/**
 * Reads `?pathway=technology&grade=B,C`.
 *
 * @returns the known choices in the order of `options`, and what no facet knows
 */
export function readSelection(search: string, options: Options): { chosen: Selection; unknown: string[] } {
  const query = new URLSearchParams(search);
  const unknown: string[] = [];
  const chosen = byFacet((name) => {
    const given = query
      .getAll(name)
      .flatMap((text) => text.split(','))
      .filter(Boolean);
    unknown.push(...given.filter((value) => !options[name].includes(value)).map((value) => value.slice(0, 40)));
    return options[name].filter((option) => given.includes(option));
  });
  return { chosen, unknown };
}

/** The query string of a selection, empty when nothing is chosen. */
export function writeSelection(chosen: Selection): string {
  const parts = facetNames.filter((name) => chosen[name].length > 0).map((name) => `${name}=${chosen[name].join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The fewest facets to clear so that something is left; of equals, those that leave most. */
export function loosening(
  all: readonly Values[],
  chosen: Selection,
): { remove: FacetName[]; left: number } | undefined {
  const set = facetNames.filter((name) => chosen[name].length > 0);
  const ways = Array.from({ length: 2 ** set.length - 1 }, (_, index) =>
    set.filter((_name, bit) => ((index + 1) >> bit) & 1),
  );
  return ways
    .map((remove) => ({ remove, left: all.filter((values) => fits(values, chosen, remove)).length }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => a.remove.length - b.remove.length || b.left - a.left)[0];
}
