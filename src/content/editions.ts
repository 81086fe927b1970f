/** What became of a record from release to release. A pure module: who calls it says which releases there are. */

/** The values of one release, by figure id. */
export interface Edition {
  id: string;
  values: ReadonlyMap<string, string | number>;
}

/** What one release did to a record. */
export interface Step {
  edition: string;
  /** The record was not in any release before. */
  first: boolean;
  /** Figures whose value differs from that of the release before. */
  changed: { figure: string; from: number; to: number }[];
}

/**
 * The history of some figures, newest release first. A release without any of them is left out.
 *
 * @param editions the releases, oldest first
 */
export function history(figures: readonly string[], editions: readonly Edition[]): Step[] {
  const steps: Step[] = [];
  let before: Edition | undefined;
  for (const edition of editions) {
    if (!figures.some((id) => edition.values.has(id))) continue;
    const changed = figures.flatMap((figure) => {
      const [from, to] = [before?.values.get(figure), edition.values.get(figure)];
      return typeof from === 'number' && typeof to === 'number' && from !== to ? [{ figure, from, to }] : [];
    });
    steps.unshift({ edition: edition.id, first: !before, changed });
    before = edition;
  }
  return steps;
}
