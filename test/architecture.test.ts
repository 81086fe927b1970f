import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/**
 * Which part of `src/` may import which. A line names only lines above it, so there is no way round in a circle.
 * The README shows the same table; a folder that is not here may import nothing and be imported by nothing.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'model/': [],
  'charts/': [],
  'styles/': [],
  'pictures/': [],
  'site.ts': [],
  'sitemap.ts': ['site.ts'],
  'notices.ts': [],
  'i18n/': ['model/'],
  'curriculum.ts': ['i18n/'],
  'subjects.ts': ['i18n/'],
  'schemas.ts': ['i18n/', 'model/', 'subjects.ts'],
  'content.config.ts': ['schemas.ts'],
  'search/': ['i18n/'],
  'library/': ['charts/', 'i18n/', 'model/', 'schemas.ts', 'search/', 'subjects.ts'],
  'server/': ['site.ts'],
  'weight/': ['i18n/', 'site.ts'],
  'offline/': ['i18n/', 'site.ts', 'weight/'],
  'archive/': ['i18n/', 'site.ts'],
  'formats/': ['i18n/', 'schemas.ts'],
  'calculators/': ['charts/', 'formats/', 'i18n/', 'model/', 'pictures/'],
  'lessons/': ['calculators/', 'formats/', 'i18n/', 'pictures/'],
  'content.ts': ['calculators/', 'charts/', 'schemas.ts', 'formats/', 'i18n/', 'model/', 'site.ts'],
  'content/': ['calculators/', 'content.ts', 'curriculum.ts', 'lessons/', 'schemas.ts', 'i18n/', 'library/', 'site.ts'],
  'figures/': ['charts/', 'content/', 'content.ts', 'i18n/', 'library/', 'schemas.ts', 'site.ts'],
  'embed/': [
    'calculators/',
    'charts/',
    'content/',
    'content.ts',
    'figures/',
    'formats/',
    'i18n/',
    'lessons/',
    'library/',
    'notices.ts',
    'site.ts',
    'styles/',
  ],
  'outputs/': ['calculators/', 'content/', 'content.ts', 'formats/', 'i18n/', 'library/', 'model/', 'site.ts'],
  'social/': [
    'calculators/',
    'charts/',
    'content/',
    'content.ts',
    'i18n/',
    'library/',
    'model/',
    'pictures/',
    'site.ts',
  ],
  'components/': [
    'archive/',
    'calculators/',
    'charts/',
    'content/',
    'content.ts',
    'schemas.ts',
    'curriculum.ts',
    'figures/',
    'formats/',
    'i18n/',
    'library/',
    'model/',
    'offline/',
    'pictures/',
    'site.ts',
    'social/',
    'styles/',
    'subjects.ts',
    'weight/',
  ],
  'layouts/': ['components/', 'i18n/', 'site.ts', 'social/', 'styles/'],
  'pages/': [
    'calculators/',
    'charts/',
    'components/',
    'content/',
    'content.ts',
    'curriculum.ts',
    'embed/',
    'i18n/',
    'layouts/',
    'lessons/',
    'library/',
    'model/',
    'offline/',
    'outputs/',
    'search/',
    'site.ts',
    'social/',
    'styles/',
    'subjects.ts',
  ],
};

const files = list('src/**/*');
const code = files.filter((file) => /\.(ts|js|mjs|svelte|astro)$/.test(file));

/** The line of the table a file belongs to: its folder, or the file itself if it stands alone. */
const partOf = (file: string): string => {
  const [, first, ...rest] = file.split('/');
  return rest.length === 0 ? first! : `${first}/`;
};

interface Import {
  file: string;
  written: string;
  /** The file meant; undefined when there is none inside `src/`. */
  target: string | undefined;
}

const imports: Import[] = code.flatMap((file) =>
  [...read(file).matchAll(/(?:\bfrom|\bimport(?:\.meta\.glob)?)\s*\(?\s*['"]((?:\.{1,2}|~)\/[^'"]+)['"]/g)].flatMap(
    ([, written]): Import[] => {
      const path = written!.replace(/\?.*$/, '').replace(/^~\//, `${posix.relative(dirname(file), 'src')}/`);
      const meant = posix.join(dirname(file), path);
      const targets = meant.includes('*')
        ? files.filter((known) => posix.matchesGlob(known, meant))
        : [meant, `${meant}.ts`, `${meant}.js`, `${meant}/index.ts`]
            .filter((known) => files.includes(known))
            .slice(0, 1);
      return targets.length > 0
        ? targets.map((target) => ({ file, written: written!, target }))
        : [{ file, written: written!, target: undefined }];
    },
  ),
);
const across = imports.flatMap(({ file, target }) =>
  target && partOf(file) !== partOf(target) ? [{ file, from: partOf(file), to: partOf(target) }] : [],
);

describe('the folders of src/', () => {
  test('import only what the table lets them', () => {
    expect(imports.length).toBeGreaterThan(100);
    const broken = across
      .filter((one) => !mayImport[one.from]?.includes(one.to))
      .map(({ file, from, to }) => `${file}: ${from} may not import ${to}`);
    expect([...new Set(broken)]).toEqual([]);
  });

  test('import in one direction: each line of the table names only lines above it', () => {
    const order = Object.keys(mayImport);
    const upwards = Object.entries(mayImport).flatMap(([from, targets]) =>
      targets.filter((to) => !order.slice(0, order.indexOf(from)).includes(to)).map((to) => `${from} → ${to}`),
    );
    expect(upwards).toEqual([]);
  });

  test('have a line in the table, and the table has no line for a folder that is gone', () => {
    expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(mayImport).sort());
  });

  test('are shown in the README as they are here', () => {
    const section = read('README.md').split('## Which folder may import which')[1]?.split('\n## ')[0] ?? '';
    const shown = [...section.matchAll(/^(\S+) +→ (.+)$/gm)].map(([, from, to]) => [from, to]);
    const meant = Object.entries(mayImport).map(([from, to]) => [from, to.length > 0 ? to.join(', ') : 'nothing']);
    expect(shown).toEqual(meant);
  });
});

describe('content/', () => {
  test('is imported by nothing: no import leads out of src/ or to no file', () => {
    const lost = imports.filter(({ target }) => target === undefined);
    expect(lost.map(({ file, written }) => `${file} imports ${written}`)).toEqual([]);
  });

  test('holds words and numbers, no code', () => {
    const content = list('content/**/*');
    expect(content.filter((file) => !/\.(yaml|mdx|csv)$/.test(file))).toEqual([]);
    expect(content.filter((file) => file.endsWith('.mdx') && /^(import|export)\b/m.test(read(file)))).toEqual([]);
  });
});

test('the address of the site stands in src/site.ts and nowhere else in src/', () => {
  expect(code.filter((file) => read(file).includes('localhost:4321'))).toEqual(['src/site.ts']);
});

describe('numbers with a source are records, not code', () => {
  /** Parts of a declaration that say where a reader starts and how far the controls go. */
  const declared = new Set(['inputs', 'modes', 'presets', 'claimStates']);
  /** Days and hours of a year. */
  const definitions = new Set([365, 8760]);
  const digits = (value: number) => value.toExponential().replace(/e.*$/, '').replaceAll(/[-.]/g, '').length;

  /** Numbers of three or more significant digits in the arithmetic of a file, those in formula texts included. */
  function typedNumbers(file: string): string[] {
    const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const found: number[] = [];
    const visit = (node: ts.Node): void => {
      const name = ts.isPropertyAssignment(node) ? node.name.getText() : undefined;
      if (name && declared.has(name)) return;
      if (ts.isNumericLiteral(node)) found.push(Number(node.text));
      if (name === 'formula') {
        for (const [number] of node.getText().matchAll(/(?<![\w.])\d[\d.]*/g)) found.push(Number(number));
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found.filter((value) => digits(value) >= 3 && !definitions.has(value)).map((value) => `${file}: ${value}`);
  }

  test.each(code.filter((file) => /^src\/(model\/.+|calculators\/[^/]+\/calculator)\.ts$/.test(file)))('%s', (file) => {
    expect(typedNumbers(file)).toEqual([]);
  });
});
