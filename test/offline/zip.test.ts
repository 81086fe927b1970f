import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withZip, zipPath } from '../../src/offline/withZip';
import { zipFolder } from '../../src/offline/zipFolder';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const folder of ['en', 'zh', 'download']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'zh/index.html'), '绿色'.repeat(100));
  writeFileSync(join(root, 'en/index.html'), 'green '.repeat(100));
  writeFileSync(join(root, 'picture.png'), 'pixels');
  writeFileSync(join(root, 'download/old.zip'), 'old');
});
afterAll(() => rmSync(root, { recursive: true }));

const settings = {
  day: '2026-11-26',
  without: (path: string) => path.startsWith('download/'),
  instead: (path: string, content: Buffer) => (path === 'picture.png' ? Buffer.from('other pixels') : content),
};
const zip = async (name: string) => {
  const file = join(root, 'download', name);
  const made = await zipFolder(root, file, settings);
  return { ...made, content: readFileSync(file) };
};

describe('the zip of a folder', () => {
  test('holds its files by their names, and what stands in their place where that is told', async () => {
    const { files, bytes, content } = await zip('a.zip');
    const held = unzipSync(content);
    expect(Object.keys(held)).toEqual(['en/index.html', 'picture.png', 'zh/index.html']);
    expect(Buffer.from(held['zh/index.html']!).toString()).toBe('绿色'.repeat(100));
    expect(Buffer.from(held['picture.png']!).toString()).toBe('other pixels');
    expect([files, bytes]).toEqual([3, content.length]);
  });

  test('is the same to the byte whenever and wherever it is made', async () => {
    const { content } = await zip('a.zip');
    utimesSync(join(root, 'en/index.html'), new Date(0), new Date(0));
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Shanghai';
    const again = await zip('b.zip');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(again.content.equals(content)).toBe(true);
  });
});

describe('the page that names the zip', () => {
  const page = `<p data-zip="${zipPath('2026.1')}" data-words="All of it, {size}" data-none="None here.">None here.</p><p>More</p>`;

  test('links to it with its size once it is made', () => {
    expect(withZip(page, '64 MB')).toContain(
      '><a class="btn" href="/download/green-ai-atlas-2026.1.zip" download>All of it, 64 MB</a></p><p>More</p>',
    );
  });

  test('can be told again, and has no link inside the zip', () => {
    expect(withZip(withZip(page, '64 MB'), '65 MB')).toBe(withZip(page, '65 MB'));
    expect(withZip(withZip(page, '64 MB'))).toBe(page);
  });

  test('says so where it has no place for it', () => expect(() => withZip('<p></p>')).toThrow());
});
