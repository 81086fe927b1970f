/** Narrowing the case library: no page, no language, so that build and browser count alike. */

export const facetNames = ['actor', 'lever', 'place', 'verdict', 'grade', 'size', 'cost', 'year', 'subject'] as const;
export type FacetName = (typeof facetNames)[number];
/** What one case holds in each facet. */
export type Values = Readonly<Record<FacetName, readonly string[]>>;
/** What is chosen in each facet; a facet without a choice is empty. */
export type Selection = Readonly<Record<FacetName, readonly string[]>>;
/** The options of each facet, in the order they are offered. */
export type Options = Readonly<Record<FacetName, readonly string[]>>;

/** How large a published change is, whichever way it goes; what it is a change of stands beside it. */
export const sizes = ['over-half', 'tenth-to-half', 'under-tenth', 'none'] as const;
export type Size = (typeof sizes)[number];
/** The size of a change in per cent: under 10, from 10 to 50, over 50; `none` where no change was published. */
export function sizeOf(percent: number | undefined): Size {
  if (percent === undefined) return 'none';
  const size = Math.abs(percent);
  return size > 50 ? 'over-half' : size >= 10 ? 'tenth-to-half' : 'under-tenth';
}

/** One list for each facet. */
export const byFacet = <T>(list: (name: FacetName) => T): Record<FacetName, T> =>
  Object.fromEntries(facetNames.map((name) => [name, list(name)])) as Record<FacetName, T>;
/** Nothing chosen. */
export const nothing = (): Selection => byFacet(() => []);
/** How many choices there are in all. */
export const chosenCount = (chosen: Selection): number =>
  facetNames.reduce((sum, name) => sum + chosen[name].length, 0);

/** What each case holds, by the place of its values among the options: short to send and quick to count. */
export interface Columns {
  size: number;
  options: Options;
  /** For each facet and case the places of its values; a single one without brackets. */
  held: Readonly<Record<FacetName, readonly (number | readonly number[])[]>>;
}

/** Packs what the cases hold; the order of the cases is kept. */
export function packColumns(cases: readonly Values[], options: Options): Columns {
  const held = byFacet((name) =>
    cases.map((values) => {
      const places = values[name].map((value) => options[name].indexOf(value));
      return places.length === 1 ? places[0]! : places;
    }),
  );
  return { size: cases.length, options, held };
}

/** The places a case holds in a facet. */
export const heldBy = (columns: Columns, name: FacetName, index: number): readonly number[] => {
  const held = columns.held[name][index]!;
  return typeof held === 'number' ? [held] : held;
};

const places = (columns: Columns, chosen: Selection) =>
  facetNames
    .filter((name) => chosen[name].length > 0)
    .map((name) => ({ name, wanted: new Set(chosen[name].map((value) => columns.options[name].indexOf(value))) }));

export interface Survey {
  /** The cases that fit, by their number. */
  fitting: number[];
  /** How many cases each option would show, were nothing else set in its facet. */
  counts: Record<FacetName, number[]>;
}

/**
 * Several options within a facet widen, several facets narrow. One pass over all cases: one that fails in a single
 * facet still counts for the options of that facet.
 *
 * @param among the cases to look at, all if left out
 */
export function survey(columns: Columns, chosen: Selection, among?: ReadonlySet<number>): Survey {
  const set = places(columns, chosen);
  const fitting: number[] = [];
  const counts = byFacet((name) => columns.options[name].map(() => 0));
  for (let index = 0; index < columns.size; index++) {
    if (among && !among.has(index)) continue;
    const failed = set.filter(({ name, wanted }) => !heldBy(columns, name, index).some((place) => wanted.has(place)));
    if (failed.length > 1) continue;
    if (failed.length === 0) fitting.push(index);
    for (const name of failed.length === 0 ? facetNames : [failed[0]!.name])
      for (const place of heldBy(columns, name, index)) counts[name][place]!++;
  }
  return { fitting, counts };
}

/** The fewest facets to clear so that something is left; of equals, those that leave most. */
export function loosening(
  columns: Columns,
  chosen: Selection,
  among?: ReadonlySet<number>,
): { remove: FacetName[]; left: number } | undefined {
  const set = facetNames.filter((name) => chosen[name].length > 0);
  const ways = Array.from({ length: 2 ** set.length - 1 }, (_, index) =>
    set.filter((_name, bit) => ((index + 1) >> bit) & 1),
  ).sort((a, b) => a.length - b.length);
  let found: { remove: FacetName[]; left: number } | undefined;
  for (const remove of ways) {
    if (found && remove.length > found.remove.length) break;
    const cleared = { ...chosen, ...Object.fromEntries(remove.map((name) => [name, []])) };
    const left = survey(columns, cleared, among).fitting.length;
    if (left > (found?.left ?? 0)) found = { remove, left };
  }
  return found;
}
