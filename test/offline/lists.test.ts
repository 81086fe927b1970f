import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepList, neededBy } from '../../src/offline/lists';

/** A small site under a base path, as the build leaves one. */
const files: Readonly<Record<string, string>> = {
  'keep.js': 'void 0',
  'en/calculators/one/index.html': [
    '<head><meta property="og:title" content="One &amp; all"><link rel="stylesheet" href="/atlas/_astro/site.css"></head>',
    '<button type="button" data-keep="/atlas/keep.js" data-also="do/">Keep</button>',
    '<astro-island component-url="/atlas/_astro/View.js" renderer-url="/atlas/_astro/client.js" props="{&quot;rest&quot;:[0,&quot;/atlas/data/1/one.json&quot;],&quot;series&quot;:[0,{&quot;whole&quot;:[0,{&quot;url&quot;:[0,&quot;/atlas/data/1/whole.txt&quot;],&quot;packed&quot;:[0,&quot;12 3&quot;],&quot;others&quot;:[1,[[0,&quot;/atlas/data/1/whole.zh.txt&quot;]]]}]}],&quot;link&quot;:[0,&quot;/atlas/en/data/&quot;]}"></astro-island>',
    '<a href="/atlas/data/1/table.csv">Table</a>',
  ].join('\n'),
  'en/calculators/one/do/index.html': '<p>Alone</p>',
  'en/offline/missing/index.html': '<link rel="stylesheet" href="/atlas/_astro/site.css">',
  'en/learn/plain/index.html': '<p>Nothing to keep.</p>',
  '_astro/site.css': '@font-face { src: url("/atlas/_astro/face.woff2") }',
  '_astro/face.woff2': 'face',
  '_astro/View.js': 'import{a}from"./shared.js";const later=()=>import(`./Cite.js`);',
  '_astro/client.js': 'export default 1',
  '_astro/shared.js': 'export const a=1',
  '_astro/Cite.js': 'import"./shared.js"',
  '_astro/unused.js': 'void 0',
  'data/1/one.json': '{}',
  'data/1/whole.txt': '12 3',
  'data/1/whole.zh.txt': '12 3',
  'data/1/table.csv': 'a,b',
};
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const needed = (page: string) =>
  neededBy(root, '/atlas/', [join(root, page)]).map((file) => relative(root, file).replaceAll('\\', '/'));
const list = () =>
  keepList(root, '/atlas/', 'en/calculators/one/', (file) => {
    const text = readFileSync(file, 'utf8');
    return [relative(root, file), text.length, createHash('sha256').update(text).digest('base64')];
  });

describe('what a page needs', () => {
  test('is all it asks for at once or later: style, font, script, parts imported on demand, data of its live parts', () => {
    expect(needed('en/calculators/one/index.html')).toEqual([
      '_astro/Cite.js',
      '_astro/View.js',
      '_astro/client.js',
      '_astro/face.woff2',
      '_astro/shared.js',
      '_astro/site.css',
      'data/1/one.json',
      'data/1/whole.zh.txt',
      'en/calculators/one/index.html',
    ]);
  });

  test('is not what it merely links to, nor what it already holds', () => {
    expect(needed('en/calculators/one/index.html')).not.toContain('data/1/table.csv');
    expect(needed('en/calculators/one/index.html')).not.toContain('data/1/whole.txt');
  });

  test('stops the build where a file is missing', () => {
    writeFileSync(join(root, 'broken.html'), '<script src="/atlas/_astro/gone.js"></script>');
    expect(() => needed('broken.html')).toThrow(/gone\.js/);
  });
});

describe('the list of a page', () => {
  test('names the page, its title, and every file once, with those of the parts that go with it', () => {
    const { page, title, files: named } = list()!;
    expect([page, title]).toEqual(['en/calculators/one/', 'One & all']);
    const paths = named.map(([path]) => path.replaceAll('\\', '/'));
    expect(paths).toContain('en/calculators/one/do/index.html');
    expect(paths).toContain('en/offline/missing/index.html');
    expect(paths).toContain('keep.js');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has another digest as soon as one byte of one file is another', () => {
    const before = list()!.digest;
    expect(list()!.digest).toBe(before);
    writeFileSync(join(root, '_astro/Cite.js'), 'import"./shared.js";');
    expect(list()!.digest).not.toBe(before);
  });

  test('is there only for a page with the button', () => {
    expect(keepList(root, '/atlas/', 'en/learn/plain/', () => ['', 0, ''])).toBeUndefined();
  });
});
