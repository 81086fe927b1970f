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
