import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeOf, packageOf } from '../src/notices';

/** Licences under which code may travel to readers: they ask for no more than that their notice goes with it. */
const free = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];

test('a module belongs to the innermost package it lies in', () => {
  expect(packageOf('/a/node_modules/d3/node_modules/d3-scale/src/index.js')).toBe('d3-scale');
  expect(packageOf('/a/node_modules/@scope/name/index.js?raw')).toBe('@scope/name');
  expect(packageOf('/a/src/site.ts')).toBeUndefined();
});

test('a package without a licence may not travel', () =>
  expect(() => noticeOf('nothing', 'test/fixtures/noLicence')).toThrow('nothing comes without a licence'));

test('the built site names the code of others it carries, each under a licence that allows it, with its text', () => {
  const [, ...parts] = readFileSync('dist/licences.txt', 'utf8').split(/^-{72}$/m);
  const told = parts.map((part) => /^\s*(\S+) (\S+) \(([^)]+)\)\n\n([\s\S]+)$/.exec(part)!);
  const names = told.map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['astro', 'd3-array', 'fflate', 'pagefind', 'papaparse', 'svelte', 'uqr']),
  );
  // What only builds or tests may not be among them.
  for (const name of ['citeproc', 'jsep', 'vite', 'yaml', 'typescript']) expect(names).not.toContain(name);
  for (const [, name, version, licence, text] of told) {
    expect(free, name).toContain(licence);
    expect(version, name).toBe(
      (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version,
    );
    expect(text, name).toMatch(/copyright|public domain/i);
  }
});
