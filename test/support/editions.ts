import { amountEntries, claimName, formulaName, type Difference, type Edition } from '../../src/archive/editions';
import { calculators } from '../../src/calculators';
import { result } from '../../src/calculators/result';
import { initialState } from '../../src/calculators/state';
import * as entries from '../content/entries';
import { allFigures } from './content';

/** What the tree says now, read from the records and declarations themselves and not from the data files made of them. */
export function treeEdition(): Edition {
  const figures = allFigures();
  const claims = (['cases', 'rules'] as const).flatMap((kind) =>
    (kind === 'cases' ? entries.facts('cases') : entries.rules()).flatMap(({ id, data }) =>
      Object.entries((data.claims ?? {}) as Record<string, { printed: { en: string } }>).map(
        ([claim, { printed }]): [string, string] => [claimName(kind, id, claim), printed.en],
      ),
    ),
  );
  const formulas = calculators.flatMap((calculator) =>
    Object.keys(calculator.modes).flatMap((mode) =>
      Object.entries(result(calculator, initialState(calculator, mode), figures).steps).flatMap(
        ([name, { formula }]): [string, string][] =>
          formula ? [[formulaName(calculator.id, mode, name), formula]] : [],
      ),
    ),
  );
  return new Map([
    ...Object.entries(figures).flatMap(([id, figure]) => amountEntries(id, figure)),
    ...formulas,
    ...claims,
  ]);
}

const told = ({ of, from, to }: Difference): string => `${of}: ${from} → ${to}`;

/**
 * What is wrong with the numbers of a tree beside the last release that is in the archive: a move after a freeze, or one
 * that the file of a draft does not tell as it is.
 */
export function unexplained(
  current: { id: string; status: 'draft' | 'frozen' },
  moves: readonly Difference[],
  moved: readonly Difference[],
): string[] {
  const [real, said] = [moved.map(told), moves.map(told)];
  const [year, number] = current.id.split('.').map(Number) as [number, number];
  if (current.status === 'frozen')
    return real.map((one) => `${one} (${current.id} is frozen: open release ${year}.${number + 1})`);
  return [
    ...real
      .filter((one) => !said.includes(one))
      .map((one) => `${one} is not told in content/releases/${current.id}.yaml`),
    ...said
      .filter((one) => !real.includes(one))
      .map((one) => `${one} is told in content/releases/${current.id}.yaml and is not so`),
  ];
}
