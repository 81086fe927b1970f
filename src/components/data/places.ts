/** A place with its names, the reader's language first. */
export interface Named {
  place: string;
  names: readonly string[];
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

/**
 * The place somebody means by what they typed: its name in any language or its code, else the only one whose name begins so.
 *
 * @returns undefined when there is none, or more than one begins so
 */
export function findPlace<Place extends Named>(places: readonly Place[], typed: string): Place | undefined {
  const asked = plain(typed);
  if (!asked) return undefined;
  const exact = places.find(
    ({ place, names }) => place.toLowerCase() === asked || names.some((name) => plain(name) === asked),
  );
  if (exact) return exact;
  const begun = places.filter(({ names }) => names.some((name) => plain(name).startsWith(asked)));
  return begun.length === 1 ? begun[0] : undefined;
}

/** The places drawn before anybody chooses: those a reader is likeliest to look for, then whatever comes. */
export function firstPlaces(places: readonly string[], count: number): string[] {
  const wanted = ['WORLD', 'CHN', 'CN', 'USA', 'US', 'FRA', 'FR'];
  return [
    ...wanted.filter((place) => places.includes(place)),
    ...places.filter((place) => !wanted.includes(place)),
  ].slice(0, count);
}
