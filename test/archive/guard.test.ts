import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { archivedEditions, differences, type Difference } from '../../src/archive/editions';
import { faultsOf } from '../../src/archive/manifest';
import { release, releases } from '../../src/site';
import { treeEdition, unexplained } from '../support/editions';

/** A cited figure never changes silently. */

const movesOf = (id: string): Difference[] =>
  (
    parse(readFileSync(`content/releases/${id}.yaml`, 'utf8')) as { moves: (Difference & { why: unknown })[] }
  ).moves.map(({ of, from, to }) => ({ of, from, to }));

test('no figure, bound, unit, formula or claim differs from the last frozen release without being told', () => {
  const last = archivedEditions().at(-1);
  const moved = last ? differences(last.edition, treeEdition()) : [];
  expect(unexplained(release, release.status === 'draft' ? movesOf(release.id) : [], moved)).toEqual([]);
});

test('every frozen release is in the archive, and tells its moves as they were', () => {
  const archived = archivedEditions();
  expect(archived.map(({ id }) => id)).toEqual(
    releases.filter(({ status }) => status === 'frozen').map(({ id }) => id),
  );
  archived.forEach(({ id, edition }, index) => {
    const before = archived[index - 1]?.edition;
    expect(movesOf(id), id).toEqual(before ? differences(before, edition) : []);
  });
});

test('no archived file has changed, gone or been added since its release', () => {
  expect(globSync('public/archive/*/').flatMap(faultsOf)).toEqual([]);
});

const before = new Map<string, string | number>([
  ['training/a#hours', 10],
  ['training/a#hours unit', 'h'],
  ['training/a#hours high', 12],
  ['calculators/c m.energy', 'power * hours'],
  ['cases/x#claim-y', '40 %'],
]);

test.each([
  ['a value', 'training/a#hours', 11],
  ['a bound', 'training/a#hours high', 13],
  ['a bound that is gone', 'training/a#hours high', null],
  ['a bound that is new', 'training/a#hours low', 8],
  ['a unit', 'training/a#hours unit', 'd'],
  ['a formula', 'calculators/c m.energy', 'power * hours * pue'],
  ['a claim', 'cases/x#claim-y', '41 %'],
])('%s that moves after a freeze is named, with the release to open', (_what, of, to) => {
  const after = new Map(before);
  if (to === null) after.delete(of);
  else after.set(of, to);
  const moved = differences(before, after);
  const from = before.get(of) ?? null;
  expect(moved).toEqual([{ of, from, to }]);
  expect(unexplained({ id: '2026.1', status: 'frozen' }, [], moved)).toEqual([
    `${of}: ${from} → ${to} (2026.1 is frozen: open release 2026.2)`,
  ]);
});

test('a new figure is no move, its bounds are none either', () => {
  const after = new Map<string, string | number>([
    ...before,
    ['training/b', 1],
    ['training/b unit', 'h'],
    ['training/b low', 0],
  ]);
  expect(differences(before, after)).toEqual([]);
});

test('the file of a draft has to tell the moves that are, and no others', () => {
  const move = { of: 'training/a#hours', from: 10, to: 11 };
  const draft = { id: '2026.2', status: 'draft' } as const;
  expect(unexplained(draft, [move], [move])).toEqual([]);
  expect(unexplained(draft, [], [move])).toEqual([
    'training/a#hours: 10 → 11 is not told in content/releases/2026.2.yaml',
  ]);
  expect(unexplained(draft, [{ ...move, to: 12 }], [])).toEqual([
    'training/a#hours: 10 → 12 is told in content/releases/2026.2.yaml and is not so',
  ]);
});
