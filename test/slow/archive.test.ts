import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archivedEdition, differences } from '../../src/archive/editions';
import { faultsOf, type Manifest } from '../../src/archive/manifest';
import { copyTree, publishing } from '../support/copyTree';

/**
 * A copy of the tree is frozen, a factor in it is changed, and it is built again: no archived byte may move, and what is
 * live must. The copy has releases of its own, so that it does not matter which ones the tree has.
 */
const copy = resolve('.cache/archive-copy');
const [first, second] = ['2099.1', '2099.2'];
const archive = join(copy, 'public/archive', first);
const factor = join(copy, 'content/factors/training/gpt-3.yaml');

const write = (path: string, text: string) => {
  mkdirSync(join(copy, path, '..'), { recursive: true });
  writeFileSync(join(copy, path), text);
};
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const run = (...command: string[]) =>
  execFileSync('npm', ['run', '--silent', ...command], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: publishing,
  });
const refusal = (...command: string[]): string => {
  try {
    run(...command);
    return '';
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
};
const releaseFile = (moves: string) =>
  `status: draft\ndate: 2099-01-01\nabout: { en: A made-up release, zh: 虚构的版本 }\n${moves}`;

let before: Manifest;
let frozenBytes: Map<string, string>;
const bytesOf = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]),
  );

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  copyTree(copy);
  rmSync(join(copy, 'public/archive'), { recursive: true, force: true });
  rmSync(join(copy, 'content/releases'), { recursive: true });
  write(`content/releases/${first}.yaml`, releaseFile('moves: []\n'));
  run('release', '--', '--date=2099-02-03');
  before = JSON.parse(readFileSync(join(archive, 'manifest.json'), 'utf8'));
  frozenBytes = bytesOf(archive);

  const text = readFileSync(factor, 'utf8');
  const changed = text.replace(/(publishedEmissions: \{ value: )\d+/, (_, head: string) => `${head}540000000`);
  if (changed === text) throw new Error('the emissions of GPT-3 are not where the test looks for them');
  writeFileSync(factor, changed);
  write(
    `content/releases/${second}.yaml`,
    releaseFile(
      'moves:\n  - of: training/gpt-3#publishedEmissions\n    from: 552100000\n    to: 540000000\n    why: { en: A made-up reason, zh: 虚构的原因 }\n',
    ),
  );
  write(
    'content/tombstones/made-up.yaml',
    'path: cases/made-up/\ntitle: { en: A made-up case, zh: 虚构的案例 }\nwithdrawn: 2099-03-04\nwhy: { en: It never was., zh: 本来就没有。 }\nreplacedBy: cases/bloom-carbon-footprint/\n',
  );
  run('build');
}, 900_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }), 120_000);

describe('a frozen release', () => {
  test('is marked so, with its day, in one place and in every data file', () => {
    expect(read(`content/releases/${first}.yaml`)).toMatch(/^status: frozen\ndate: 2099-02-03$/m);
    expect(JSON.parse(readFileSync(join(archive, 'data/factors.json'), 'utf8'))).toMatchObject({
      release: first,
      status: 'frozen',
      date: '2099-02-03',
    });
    expect(before).toMatchObject({ release: first, date: '2099-02-03' });
  });

  test('holds every calculator and case card in both languages, and the data', () => {
    const paths = new Set(before.files.map(({ path }) => path));
    for (const locale of ['en', 'zh']) {
      for (const file of globSync('src/calculators/*/calculator.ts'))
        expect(paths).toContain(`${locale}/${file.split(/[\\/]/)[2]}/index.html`);
      for (const file of globSync('content/cases/*/facts.yaml'))
        expect(paths).toContain(`${locale}/cases/${file.split(/[\\/]/)[2]}/index.html`);
    }
    for (const file of globSync('content/factors/*/*.yaml').map((name) => name.replaceAll('\\', '/')))
      expect(paths).toContain(`data/${file.slice('content/factors/'.length).replace(/yaml$/, 'json')}`);
    expect(before.bytes).toBeLessThan(40e6);
  });

  test('cannot be frozen a second time', () => {
    rmSync(join(copy, `content/releases/${second}.yaml`));
    expect(refusal('release')).toContain(`release ${first} is frozen`);
    const path = `content/releases/${first}.yaml`;
    const frozen = read(path);
    write(path, frozen.replace('status: frozen', 'status: draft'));
    expect(refusal('release')).toContain('exists already');
    write(path, frozen);
  });
});

describe('a factor changed afterwards', () => {
  test('moves no archived byte, neither in the tree nor in the built site', () => {
    expect(frozenBytes.size).toBeGreaterThan(1000);
    expect(bytesOf(archive)).toEqual(frozenBytes);
    expect(bytesOf(join(copy, 'dist/archive', first))).toEqual(frozenBytes);
    expect(faultsOf(archive)).toEqual([]);
  });

  test('moves what is live: data, embed and page', () => {
    const live = JSON.parse(read(`dist/data/${second}/training/gpt-3.json`));
    const old = JSON.parse(readFileSync(join(archive, 'data/training/gpt-3.json'), 'utf8'));
    const value = (file: { figures: { id: string; value: number }[] }) =>
      file.figures.find(({ id }) => id === 'training/gpt-3#publishedEmissions')!.value;
    expect([value(old), value(live)]).toEqual([552_100_000, 540_000_000]);
    expect(read('dist/en/embed/training-in-cars/index.html')).toContain('540000000');
    expect(readFileSync(join(archive, 'en/training-in-cars/index.html'), 'utf8')).not.toContain('540000000');
    expect(read('dist/en/data/training/gpt-3/index.html')).toMatch(/552(\.1)?\s*t\s*CO₂e before, 540\s*t/);
  });

  test('is the only thing that moved, and the archive and the live data say so', () => {
    expect(
      differences(archivedEdition(join(archive, 'data')), archivedEdition(join(copy, 'dist/data', second))),
    ).toEqual([{ of: 'training/gpt-3#publishedEmissions', from: 552_100_000, to: 540_000_000 }]);
    expect(read('dist/zh/data/releases/index.html')).toContain('虚构的原因');
    expect(read('dist/en/data/releases/feed.xml')).toContain(`Release ${second}`);
  });

  test('leaves the data of the release before at its address', () => {
    for (const name of ['factors.csv', 'training/gpt-3.json', 'datapackage.json'])
      expect(read(`dist/data/${first}/${name}`)).toBe(readFileSync(join(archive, 'data', name), 'utf8'));
    expect(JSON.parse(read(`dist/data/${first}/cases/bloom-carbon-footprint.json`)).id).toBe('bloom-carbon-footprint');
  });
});

test('something withdrawn leaves a page at its address that says why and what replaces it', () => {
  for (const [locale, why] of [
    ['en', 'It never was.'],
    ['zh', '本来就没有。'],
  ] as const) {
    const page = read(`dist/${locale}/cases/made-up/index.html`);
    expect(page).toContain(why);
    expect(page).toContain(`href="/${locale}/cases/bloom-carbon-footprint/"`);
    expect(existsSync(join(copy, `dist/${locale}/data/releases/index.html`))).toBe(true);
    expect(read(`dist/${locale}/data/releases/index.html`)).toContain(`href="/${locale}/cases/made-up/"`);
  }
});
