import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTree, publishing } from '../support/copyTree';

/**
 * Whoever builds the same tree gets the same bytes, wherever the folder lies, whatever the time zone and the language of the machine: so a
 * published site can be compared with its source. The first build is the one the slow tests begin with.
 */
/** Pagefind writes languages and filters in the order of a hash table, another at each run, and names these files by their bytes. */
const exceptions = /^pagefind\/(cases\/)?(pagefind-entry\.json|.+\.pf_(meta|filter))$/;
const tree = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'another folder');

const digests = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

beforeAll(() => {
  copyTree(tree, 'copied');
  execFileSync('npm', ['run', 'build', '--silent'], {
    cwd: tree,
    env: {
      ...publishing,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    },
    stdio: 'inherit',
  });
}, 900_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test('two builds of the same tree hold the same files with the same bytes', () => {
  const [first, second] = [digests('dist'), digests(join(tree, 'dist'))];
  // Brotli and gzip beside each file are not part of a build.
  const names = [...first.keys()].filter((file) => !/\.(br|gz)$/.test(file) || second.has(file));
  expect(names.length).toBeGreaterThan(5000);
  const excused = (all: Iterable<string>) => [...all].filter((file) => exceptions.test(file));
  expect(excused(second.keys()).length).toBe(excused(names).length);
  const held = names.filter((file) => !exceptions.test(file));
  expect([...second.keys()].filter((file) => !exceptions.test(file) && !first.has(file)).slice(0, 20)).toEqual([]);
  expect(held.filter((file) => first.get(file) !== second.get(file)).slice(0, 20)).toEqual([]);
});
