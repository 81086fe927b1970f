import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOf, manifestOf } from '../../src/archive/manifest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-manifest-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/a.csv'), 'abc');
  writeFileSync(join(folder, 'index.html'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seal = () =>
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify(manifestOf(folder, { release: '2026.1', date: '2026-11-26' })),
  );

test('names every file with its size and SHA-256 digest', () => {
  // The digests of "abc" and of nothing are those printed in FIPS 180-2 and with the examples of NIST.
  expect(manifestOf(folder, { release: '2026.1', date: '2026-11-26' })).toEqual({
    release: '2026.1',
    date: '2026-11-26',
    bytes: 3,
    files: [
      { path: 'data/a.csv', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
      { path: 'index.html', bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    ],
  });
});

test('finds nothing wrong with an untouched folder', () => {
  seal();
  expect(faultsOf(folder)).toEqual([]);
});

test('names what changed, what is gone and what was added', () => {
  seal();
  writeFileSync(join(folder, 'data/a.csv'), 'abd');
  rmSync(join(folder, 'index.html'));
  writeFileSync(join(folder, 'data/b.csv'), '');
  expect(faultsOf(folder)).toEqual([
    `${folder}/data/a.csv has changed`,
    `${folder}/index.html is missing`,
    `${folder}/data/b.csv is not in the manifest`,
  ]);
});

test('a folder without a manifest is no release', () => {
  expect(faultsOf(folder)).toEqual([`${folder}: there is no manifest.json`]);
});
