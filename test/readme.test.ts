import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as schemas from '../src/schemas';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
const blocks = (text: string): string[] => [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block]) => block!);
const spans = (text: string): string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);

/** What is written as a path: under a folder of the project, or a file name with the ending of a file. */
const isPath = (word: string): boolean =>
  /^(content|src|test|public|\.ci|\.deploy|\.github)\//.test(word) ||
  /^[\w.-]+\.(astro|cff|css|csv|js|json|md|mdx|mjs|svelte|ts|yaml)$/.test(word);

/** `<id>` stands for any name, `[locale]` for itself; a path may begin in any folder. */
function exists(path: string): boolean {
  const pattern = path
    .replaceAll(/[[\]]/g, '[$&]')
    .replaceAll(/<[^>]+>/g, '*')
    .replace(/\/$/, '');
  return globSync([pattern, `{content,src,test,public}/**/${pattern}`], { cwd: root }).length > 0;
}

describe.each(['README.md', 'CONTRIBUTING.md', '.deploy/README.md'])('%s', (file) => {
  const text = read(file);
  const words = [...blocks(text), ...spans(text)]
    .flatMap((part) => part.split(/\s+/))
    .map((word) => word.replace(/[,;:]$/, ''));

  test('names only files and folders that exist', () => {
    const paths = [...new Set(words.filter(isPath))];
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (run [\w:-]+|start\b|test\b)/g)].map(([, name]) =>
      name!.replace(/^run /, ''),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

test('the record and the case shown in CONTRIBUTING.md have the shape their collections ask for', () => {
  const shown = [...read('CONTRIBUTING.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
    ([, block]) => parse(block!) as object,
  );
  const faults = (
    schema: { safeParse: (data: unknown) => { success: boolean; error?: { message: string } | undefined } },
    data: unknown,
  ) => schema.safeParse(data).error?.message ?? '';
  expect(shown.length).toBe(2);
  expect(faults(schemas.factor, shown[0])).toBe('');
  expect(faults(schemas.caseFacts, shown[1])).toBe('');
});
