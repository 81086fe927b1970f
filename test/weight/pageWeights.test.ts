import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { markOf, weightMark, type Told } from '../../src/weight/marks';
import { pageWeights } from '../../src/weight/pageWeights';

const root = mkdtempSync(join(tmpdir(), 'weights-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const page = (title: string, body: string): string =>
  `<!doctype html><title>${title} · Green AI Atlas</title><link rel="stylesheet" href="/look.css">${body}<footer data-grams-per-gigabyte="200">${weightMark.size}, ${weightMark.emissions}</footer>`;
const cells = (path: string): string =>
  (['title', 'size', 'script', 'requests', 'first', 'return'] satisfies Told[])
    .map((what) => markOf(path, what))
    .join('|');

test('a page tells of others, and of itself, what they weigh; a dash stands for one that is not there', async () => {
  const style = Array.from({ length: 400 }, (_, index) => `.c${index * 7919}{order:${index * index}}`).join('');
  const other = page('A & B', '<p>Some text.</p>');
  write('look.css', style);
  write('en/other/index.html', other);
  write(
    'en/table/index.html',
    page('Table', `<p>${cells('other/')}</p><p>${cells('gone/')}</p><p>${cells('table/')}</p>`),
  );
  const done = pageWeights().hooks['astro:build:done'] as unknown as (told: object) => Promise<void>;
  await done({ dir: pathToFileURL(`${root}/`), logger: { info: () => undefined } });

  const told = [...readFileSync(join(root, 'en/table/index.html'), 'utf8').matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) =>
    text!.split('|'),
  );
  const html = brotliCompressSync(other).length;
  const total = html + brotliCompressSync(style).length;
  const [title, size, script, requests, first, again] = told[0]!;
  expect(title).toBe('A & B');
  expect(Number(size!.replace('\u00a0kB', ''))).toBeCloseTo(total / 1000, 1);
  expect(script).toBe('0\u00a0kB');
  expect(requests).toBe('2');
  // 200 g for a gigabyte are a milligram for 5,000 bytes.
  expect(Number(first)).toBeCloseTo(total / 5000, 1);
  expect(Number(again)).toBeCloseTo(html / 5000, 2);
  expect(told[1]).toEqual(Array.from({ length: 6 }, () => '–'));
  expect(told[2]![0]).toBe('Table');
  expect(Number(told[2]![5])).toBeGreaterThan(0);
  expect(readFileSync(join(root, 'en/other/index.html'), 'utf8')).not.toContain('{');
});
