import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';

/** What a release says, as one list of values that another release can be compared with. */

/** By name of what is said: a figure by its id, its bounds, unit and the formulas and claims by longer names. */
export type Edition = ReadonlyMap<string, string | number>;

/** One thing that differs; null stands where a release says nothing. */
export interface Difference {
  of: string;
  from: string | number | null;
  to: string | number | null;
}

/** A figure in the forms of the data files and of the records. */
export interface Amount {
  value: number;
  unit: string;
  low?: Bound;
  high?: Bound;
}
/** Alone, or with what is told of it. */
type Bound = number | { value: number } | null | undefined;
const boundOf = (bound: Bound): number | undefined => (typeof bound === 'object' ? bound?.value : bound);

/** The values of a figure under their names. */
export const amountEntries = (id: string, { value, unit, low, high }: Amount): [string, string | number][] => [
  [id, value],
  [`${id} unit`, unit],
  ...[['low', boundOf(low)] as const, ['high', boundOf(high)] as const].flatMap(([end, bound]): [string, number][] =>
    bound === undefined ? [] : [[`${id} ${end}`, bound]],
  ),
];

/** A formula under its name. */
export const formulaName = (calculator: string, mode: string, step: string): string =>
  `calculators/${calculator} ${mode}.${step}`;

/** A number in the words of a case or rule under its name. */
export const claimName = (kind: 'cases' | 'rules', id: string, claim: string): string => `${kind}/${id}#claim-${claim}`;

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

interface Claims {
  id: string;
  claims: { id: string; printed: { en: string } }[];
}
interface Calculators {
  calculators: { id: string; modes: { mode: string; steps: { name: string; formula: string | null }[] }[] }[];
}
interface Figures {
  figures: ({ id: string } & Amount)[];
  series?: { id: string; unit: string }[];
}

/** What an archived release says, read from its data files. */
export function archivedEdition(folder: string): Edition {
  const entries: [string, string | number][] = [];
  for (const file of globSync('factors*.json', { cwd: folder })) {
    const { figures, series = [] } = json<Figures>(join(folder, file));
    for (const { id, ...amount } of figures) entries.push(...amountEntries(id, amount));
    for (const { id, unit } of series)
      for (const [place, period, value] of seriesLines(readFileSync(join(folder, `${id}.csv`), 'utf8')))
        entries.push(...amountEntries(`${id}#${place}-${period}`, { value, unit }));
  }
  for (const { id, modes } of json<Calculators>(join(folder, 'calculators.json')).calculators)
    for (const { mode, steps } of modes)
      for (const { name, formula } of steps) if (formula) entries.push([formulaName(id, mode, name), formula]);
  for (const kind of ['cases', 'rules'] as const)
    for (const { id, claims } of json<Record<string, Claims[]>>(join(folder, `${kind}.json`))[kind]!)
      for (const claim of claims) entries.push([claimName(kind, id, claim.id), claim.printed.en]);
  return new Map(entries);
}

/** Place, year or hour, and value of each line of a series file. */
const seriesLines = (text: string): [place: string, period: string, value: number][] =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data.map(
    ({ place, year, hour, value }) => [place!, (year ?? hour)!, Number(value)],
  );

/** The releases in the archive, oldest first, each read once. */
export const archivedEditions = (): { id: string; edition: Edition }[] =>
  (known ??= globSync('public/archive/*/data')
    .map((data) => ({ id: basename(join(data, '..')), edition: archivedEdition(data) }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })));
let known: { id: string; edition: Edition }[] | undefined;

/**
 * Everything that one release said and the other says differently or not at all, by name. What is only new is no move:
 * nobody can have cited it.
 */
export const differences = (before: Edition, after: Edition): Difference[] => [
  ...[...before].flatMap(([of, from]) => {
    const to = after.get(of) ?? null;
    return to === from ? [] : [{ of, from, to }];
  }),
  // A bound that is added changes what is said of a figure that was there.
  ...[...after].flatMap(([of, to]) =>
    !before.has(of) && / (low|high)$/.test(of) && before.has(of.replace(/ (low|high)$/, ''))
      ? [{ of, from: null, to }]
      : [],
  ),
];
