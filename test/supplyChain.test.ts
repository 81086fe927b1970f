import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifest = read<Record<'devDependencies' | 'optionalDependencies', Record<string, string>>>('package.json');
const { lockfileVersion, packages } = read<{ lockfileVersion: number; packages: Record<string, Locked> }>(
  'package-lock.json',
);
const { '': root, ...installed } = packages;
const direct = { ...manifest.devDependencies, ...manifest.optionalDependencies };
/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that ask for nothing a volunteer, a school or a company could not give. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  '(MIT OR CC0-1.0)',
  'Python-2.0',
  'Unlicense',
];
/** Other licences, each for packages that do not travel to readers. */
const exceptions: readonly { licence: string; packages: RegExp; why: string }[] = [
  { licence: 'MPL-2.0', packages: /^lightningcss(-|$)/, why: 'part of Vite; shortens style sheets in the build' },
  { licence: 'MPL-2.0', packages: /^axe-core$/, why: 'looks at pages in tests' },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-libvips-/,
    why: 'optional part of Astro for images, of which the site builds none',
  },
  { licence: 'Apache-2.0 AND LGPL-3.0-or-later', packages: /^@img\/sharp-win32-/, why: 'the same, for Windows' },
  {
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    packages: /^@img\/sharp-wasm32$/,
    why: 'the same, as WebAssembly',
  },
  { licence: 'CPAL-1.0 OR AGPL-1.0', packages: /^citeproc$/, why: 'writes citations in tests, to compare ours with' },
];

describe('direct dependencies', () => {
  test('each stands in the README with its reason, and no other', () => {
    const [, section = ''] = /^## Packages\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
    const rows = [...section.matchAll(/^\| (\S.*?) +\| (.+?) +\|$/gm)].slice(2);
    const told = rows.flatMap(([, names]) => names!.split(', '));
    expect(told.sort()).toEqual(Object.keys(direct).sort());
    for (const [, names, reason] of rows) expect(reason!.length, names).toBeGreaterThan(4);
  });

  test('each is named in one exact version, which is the one that is locked', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(installed[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe('the lock file', () => {
  test('is of the form this test can read, and was made from package.json', () => {
    expect(lockfileVersion).toBe(3);
    expect(root).toMatchObject({
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
    expect(Object.keys(installed).length).toBeGreaterThan(Object.keys(direct).length);
  });

  test('holds a digest of every package, strong enough that no other can pass for it', () => {
    expect(
      Object.keys(installed).filter((path) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(installed[path]!.integrity ?? '')),
    ).toEqual([]);
  });

  test('names no place to fetch from: every package comes from the registry of whoever installs', () => {
    expect(Object.keys(installed).filter((path) => installed[path]!.resolved !== undefined)).toEqual([]);
  });

  test('has no hole: what a package needs, also for platforms other than this one, is locked', () => {
    const missing: string[] = [];
    for (const [path, { dependencies, optionalDependencies }] of Object.entries(packages))
      for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
        // Node looks beside the package first, then in every folder above it.
        const folders = path.split(/(?<=^|\/)(?=node_modules\/)/).map((_, index, all) =>
          all
            .slice(0, index + 1)
            .join('')
            .replace(/\/$/, ''),
        );
        const places = ['', ...folders].map((folder) => `${folder && `${folder}/`}node_modules/${name}`);
        if (!places.some((place) => place in installed)) missing.push(`${path || 'package.json'} needs ${name}`);
      }
    expect(missing).toEqual([]);
  });
});

describe('licences', () => {
  test('every package has one that is allowed, or an exception with its reason', () => {
    const refused = Object.entries(installed).flatMap(([path, { license = 'none' }]) => {
      const name = nameOf(path);
      const fine =
        allowed.includes(license) || exceptions.some((one) => one.licence === license && one.packages.test(name));
      return fine ? [] : [`${name}: ${license}`];
    });
    expect(refused).toEqual([]);
  });

  test('the lock file tells the same as the packages that are here', () => {
    const other = Object.entries(installed).flatMap(([path, { license }]) => {
      const file = `${path}/package.json`;
      if (!existsSync(file)) return [];
      const own = read<{ license?: string | { type: string }; licenses?: { type: string }[] }>(file);
      const said = typeof own.license === 'object' ? own.license.type : (own.license ?? own.licenses?.[0]?.type);
      return said === license ? [] : [`${path}: ${said}, not ${license}`];
    });
    expect(other).toEqual([]);
  });

  test('every exception is needed', () => {
    for (const { licence, packages: names, why } of exceptions)
      expect(
        Object.entries(installed).some(([path, { license }]) => license === licence && names.test(nameOf(path))),
        why,
      ).toBe(true);
  });
});

test('installing runs no script of a package, and writes exact versions and no registry', () => {
  const settings = readFileSync('.npmrc', 'utf8').split('\n');
  expect(settings).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'omit-lockfile-registry-resolved=true', 'save-exact=true']),
  );
});

test('no file of ours names a registry', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && file !== 'package-lock.json');
  expect(files.length).toBeGreaterThan(1000);
  const named = files.filter((file) => {
    if (!existsSync(file) || /\.(png|woff2|ico|pdf|zip)$/.test(file)) return false;
    const text = readFileSync(file, 'utf8');
    return /registry\.(npmjs|yarnpkg|npmmirror)\.|npm\.pkg\.github\.com|^\s*(@[\w-]+:)?registry\s*=/m.test(text);
  });
  expect(named).toEqual([]);
});
