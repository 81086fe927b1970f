import { describe, expect, test } from 'vitest';
import { tableCsv, tableSchema } from '../../src/formats/table';
import { dataPackage } from '../../src/formats/dataPackage';
import { figureColumns } from '../../src/outputs/tables/figures';
import { ruleColumns, type RuleRow } from '../../src/outputs/tables/rules';
import { seriesColumns } from '../../src/outputs/tables/series';
import { sourceColumns } from '../../src/outputs/tables/sources';
import * as schemas from '../../src/schemas';
import * as content from '../content/entries';
import { readCsv } from '../support/csv';
import { packageFaults, schemaFaults, tableFaults } from '../support/dataPackage';

/** The tables as they are declared, and with the entries on disk as their rows; the files themselves are tested once built. */

const sources = content.sources().map(({ id, data }) => ({ id, data: schemas.source.parse(data) }));
const rules = content.rules().map(({ id, data }) => {
  const rule = { id, data: schemas.rule.parse(data) };
  return { rule, official: sources.find((one) => one.id === rule.data.official)!.data } as RuleRow;
});
const years = { unit: 'gCO2e/kWh', by: 'year', from: 2000, to: 2001 } as const;

describe.each([
  ['figures', figureColumns],
  ['series', seriesColumns(years)],
  ['sources', sourceColumns],
  ['rules', ruleColumns],
] as const)('the table of %s', (_, columns) => {
  test('has a Table Schema that follows the standard', () => {
    const key = [columns.find(({ name }) => name === 'id' || name === 'place')!.name];
    expect(schemaFaults(tableSchema(columns, key), '', () => [])).toEqual([]);
  });
});

test('every rule fits the schema of its table, and so does every document', () => {
  for (const [schema, file] of [
    [tableSchema(ruleColumns, ['id']), tableCsv(ruleColumns, rules)],
    [tableSchema(sourceColumns, ['id']), tableCsv(sourceColumns, sources as never)],
  ] as const)
    expect(tableFaults(schema, readCsv(file))).toEqual([]);
  expect(rules.length).toBeGreaterThan(100);
});

test('a wrong cell is found', () => {
  const row = { place: 'CHN', name: { en: 'China', zh: '中国' }, year: 1999, value: 1 };
  const columns = seriesColumns(years);
  expect(tableFaults(tableSchema(columns, ['place', 'year']), readCsv(tableCsv(columns, [row, row])))).toEqual([
    'line 2, year: is too low: "1999"',
    'line 3, year: is too low: "1999"',
    'the primary key is not unique',
  ]);
});

test('a package with faults is found', () => {
  const sound = dataPackage({
    name: 'sample',
    title: 'Sample',
    description: 'A package of one table.',
    version: '1',
    date: '2026-01-01',
    keywords: ['energy'],
    contributor: { title: 'Somebody' },
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
    resources: [
      {
        name: 'table',
        path: 'table.csv',
        title: 'Table',
        bytes: 1,
        hash: `sha256:${'0'.repeat(64)}`,
        schema: tableSchema(seriesColumns(years), ['place', 'year']),
      },
    ],
  });
  expect(packageFaults(sound)).toEqual([]);
  expect(packageFaults({ ...sound, created: '2026-01-01', licenses: [], resources: undefined })).toEqual([
    'created',
    'licenses is no list with entries',
  ]);
  const [table] = sound.resources;
  const broken = { ...table, path: '../table.csv', schema: { ...table!.schema, primaryKey: ['nobody'] } };
  expect(packageFaults({ ...sound, resources: [broken, broken] })).toEqual([
    'resources[0].path: ../table.csv',
    'resources[0].schema.primaryKey: no column nobody',
    'resources[1].name: "table" twice',
    'resources[1].path: ../table.csv',
    'resources[1].schema.primaryKey: no column nobody',
  ]);
});
