import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { samples } from '../../src/components/data/samples';
import { byteOrderMark } from '../../src/formats/csv';
import { standsApart } from '../../src/formats/licences';
import { localePaths } from '../../src/i18n/locales';
import { serve } from '../../src/server/serve';
import { release } from '../../src/site';
import { factors, rules, sources } from '../content/entries';
import { readCsv } from '../support/csv';
import { packageFaults, tableFaults } from '../support/dataPackage';

/** The data release as files, read from the built site. */

const root = `dist/data/${release.id}`;
const text = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const json = (file: string) => JSON.parse(text(file));
const table = (file: string) => readCsv(text(file));
const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  licenses?: { name: string }[];
  schema?: { fields: { name: string }[]; foreignKeys?: any[] };
}
const described = json('datapackage.json') as { resources: Resource[]; sources: { title: string }[] };
const tables = described.resources.filter(({ schema }) => schema);

describe('the package of the release', () => {
  test.each(['datapackage.json', 'cases.datapackage.json'])('%s follows Data Package, version 2', (file) => {
    expect(packageFaults(json(file))).toEqual([]);
  });

  test('describes every table there is', () => {
    const files = globSync('**/*.csv', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
    expect(tables.map(({ path }) => path).sort()).toEqual(files.sort());
  });

  test('states size and digest of each file as it is', () => {
    for (const { path, bytes, hash } of described.resources) {
      const file = readFileSync(`${root}/${path}`);
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    }
  });

  test('states the licence of each series whose record states one, and names its document', () => {
    const named = (path: string) => described.resources.find((one) => one.path === path)!;
    expect(named('electricity/ember-life-cycle.csv').licenses!.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    for (const { id, data } of factors().filter(({ data }) => data.series))
      expect(named(`${id}.csv`).licenses !== undefined, id).toBe(Boolean(data.licence));
    expect(described.sources.some(({ title }) => /Yearly Electricity Data/.test(title))).toBe(true);
  });

  test('keeps data to be shared alike in files of their own', () => {
    const apart = factors()
      .filter(({ id, data }) => standsApart(data.licence, id))
      .map(({ id }) => id);
    expect(apart).toContain('electricity/hourly-electricity-maps-2023');
    for (const file of ['calculators.json', 'factors.json', 'factors.csv'])
      expect(
        apart.filter((id) => text(file).includes(`${id}#`)),
        file,
      ).toEqual([]);
  });
});

describe.each(tables.map((one) => [one.path, one] as const))('%s', (path, { schema }) => {
  test('begins with one byte order mark, so that a spreadsheet shows Chinese', () => {
    expect(text(path).lastIndexOf(byteOrderMark)).toBe(0);
  });

  test('has the columns of its schema, and each value fits its type', () => {
    const { columns, rows } = table(path);
    expect(rows.length).toBeGreaterThan(0);
    expect(tableFaults(schema!, { columns, rows })).toEqual([]);
  });

  test('points only to lines that exist', () => {
    for (const { fields, reference } of schema!.foreignKeys ?? []) {
      const target = tables.find(({ name }) => name === reference.resource)!;
      const known = new Set(table(target.path).rows.map((row) => row[reference.fields[0]]));
      expect(table(path).rows.filter((row) => !known.has(row[fields[0]]!))).toEqual([]);
    }
  });

  test('holds no cell that a spreadsheet runs as a formula', () => {
    const { columns, rows } = table(path);
    const risky = rows.flatMap((row) =>
      columns.filter((name) => /^([=@]|[+-](?!\d[\d.,e+-]*\s?%?$))/.test(row[name]!)),
    );
    expect(risky).toEqual([]);
  });
});

describe('the file of a record', () => {
  const figures = new Map(table('factors.csv').rows.map((row) => [row.id, row]));

  test.each(factors().map(({ id, data }) => [id, data] as const))('%s', (id, data) => {
    const file = json(`${id}.json`);
    expect(file).toMatchObject({ id, release: release.id, label: data.label, boundary: data.boundary });
    expect(file.source).toMatchObject({ id: data.source, locator: data.locator });
    expect(file.source.title && file.source.publisher && file.source.reference.zh).toBeTruthy();
    expect(file.licence).toBe(data.licence ?? null);
    expect(file.history).toContainEqual({ release: release.id, status: release.status });
    if (data.series) {
      expect(file.figures).toEqual([]);
      expect(Object.keys(file.places)).toEqual([...new Set(table(file.table).rows.map(({ place }) => place))]);
      return;
    }
    expect(file.figures).toHaveLength(data.figures ? Object.keys(data.figures).length : 1);
    for (const one of file.figures) {
      const row = figures.get(one.id)!;
      expect([one.value, one.low?.value ?? 0, one.unit]).toEqual([Number(row.value), Number(row.low), row.unit]);
    }
    const documents = [file.source, ...file.otherSources].map(({ id: known }: { id: string }) => known);
    for (const one of file.figures) expect(documents, one.id).toContain(one.source.id);
  });

  test('says who uses it, with titles in each language and pages that exist', () => {
    const { usedBy } = json('training/gpt-3.json');
    expect(usedBy.calculators.map(({ id }: { id: string }) => id)).toContain('training-in-cars');
    expect(usedBy.texts.length).toBeGreaterThan(0);
    for (const one of [...usedBy.calculators, ...usedBy.texts])
      for (const locale of localePaths) {
        expect(one.title[locale]).toBeTruthy();
        expect(
          existsSync(`dist${new URL(one.pages[locale], 'http://site').pathname}index.html`),
          one.pages[locale],
        ).toBe(true);
      }
  });
});

test('every rule stands in both files, with its official text in full', () => {
  const known = ids(rules());
  expect(ids(table('rules.csv').rows as never)).toEqual(known);
  const list = json('rules.json').rules;
  expect(ids(list)).toEqual(known);
  for (const { id, official, claims, dates, checked } of list) {
    expect(official.title, id).toBeTruthy();
    expect(dates.length, id).toBeGreaterThan(0);
    expect(checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.keys(rules().find((one) => one.id === id)!.data.claims ?? {})).toEqual(
      claims.map((claim: { id: string }) => claim.id),
    );
  }
});

test('every document stands in the table of documents', () => {
  expect(ids(table('sources.csv').rows as never)).toEqual(ids(sources()));
});

describe('the examples of the page for programs', async () => {
  const { server, port } = await serve('dist', 0);
  afterAll(() => void server.close());
  const base = `http://127.0.0.1:${port}/data/${release.id}/`;
  const [curl, python, javascript] = samples(base);

  test('the one in JavaScript prints all figures of a record', async () => {
    const printed: unknown[][] = [];
    const run = Object.getPrototypeOf(async () => {}).constructor('fetch', 'console', javascript!.code);
    await run(fetch, { log: (...line: unknown[]) => printed.push(line) });
    const { figures } = json('training/gpt-3.json');
    expect(printed).toEqual(figures.map(({ id, value, unit }: any) => [id, value, unit]));
  });

  test('the others ask for files and columns that exist', () => {
    for (const { code } of [curl!, python!]) expect(code).toContain('factors.csv');
    const { columns, rows } = table('factors.csv');
    for (const [, name] of python!.code.matchAll(/\["(\w+)"\]/g)) expect(columns).toContain(name);
    const asked = /== "([^"]+)"/.exec(python!.code)![1];
    expect(rows.filter(({ id }) => id === asked)).toHaveLength(1);
  });

  test('pages of other sites may read the files', async () => {
    const answer = await fetch(`${base}factors.csv`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    await answer.body?.cancel();
  });
});
