import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress, type Compressed } from '../../src/server/precompress';

let root: string;
let sum: Compressed;
const text = 'Every number has its source. '.repeat(100);
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  writeFileSync(join(root, 'long.html'), text);
  writeFileSync(join(root, 'short.html'), 'Too short to save a packet.');
  writeFileSync(join(root, 'picture.png'), text);
  sum = await precompress(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('precompress', () => {
  test('writes brotli and gzip beside text over 1 kB, and beside nothing else', () => {
    expect(readdirSync(root).sort()).toEqual([
      'long.html',
      'long.html.br',
      'long.html.gz',
      'picture.png',
      'short.html',
    ]);
  });

  test('gives back the same text', () => {
    expect(brotliDecompressSync(readFileSync(join(root, 'long.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(root, 'long.html.gz'))).toString()).toBe(text);
  });

  test('counts what it wrote', () => {
    expect(sum).toMatchObject({ files: 1, text: text.length });
    expect(sum.br).toBe(readFileSync(join(root, 'long.html.br')).length);
    expect(sum.gz).toBe(readFileSync(join(root, 'long.html.gz')).length);
  });
});
