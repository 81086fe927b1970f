import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishing } from '../support/copyTree';

/** The site built for an address of its own, under a path: what a publisher would put on a server. */
const out = '.cache/settings';

beforeAll(() => {
  rmSync(out, { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'], {
    env: {
      ...publishing,
      SITE_URL: 'https://atlas.example',
      BASE_PATH: '/green/',
      REPOSITORY_URL: 'https://code.example/atlas',
    },
    stdio: 'inherit',
  });
}, 600_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const read = (path: string) => readFileSync(`${out}/${path}`, 'utf8');

describe('SITE_URL, BASE_PATH and REPOSITORY_URL', () => {
  test('every link and file of every page lies under the base path', () => {
    const astray: string[] = [];
    for (const file of globSync(`${out}/**/*.html`)) {
      const html = readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>|props="[^"]*"/g, '');
      for (const [, url] of html.matchAll(/\s(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)) {
        if (!url!.startsWith('/green/')) astray.push(`${file}: ${url}`);
      }
    }
    expect(astray.slice(0, 10)).toEqual([]);
  });

  test('scripts and style sheets named by a page exist', () => {
    const html = read('en/calculators/training-in-cars/index.html');
    const files = [...html.matchAll(/\b(?:component-url|renderer-url|href)="\/green\/(_astro\/[^"]+)"/g)].map(
      ([, file]) => file!,
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(existsSync(`${out}/${file}`), file).toBe(true);
  });

  test('the public address stands in canonical links, alternates and citations, and nowhere the local one', () => {
    const html = read('zh/calculators/training-in-cars/index.html');
    expect(html).toContain('<link rel="canonical" href="https://atlas.example/green/zh/calculators/training-in-cars/"');
    expect(html).toContain('hreflang="en" href="https://atlas.example/green/en/calculators/training-in-cars/"');
    expect(html).toContain('https://atlas.example/green/zh/calculators/training-in-cars/');
    expect(html).not.toContain('localhost');
    expect(read('en/embed/training-in-cars/index.html')).not.toContain('localhost');
  });

  test('the citation of every page names the address of that page', () => {
    let boxes = 0;
    for (const file of globSync(`${out}/*/{learn,facts,cases,data}/**/*.html`)) {
      const html = readFileSync(file, 'utf8');
      const box = /<div class="citebox"[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1];
      // The page for programs tells how to cite the data set, whose page is another.
      if (!box || file.endsWith('data/api/index.html')) continue;
      boxes++;
      expect(box, file).toContain(/<link rel="canonical" href="([^"]+)"/.exec(html)![1]);
    }
    expect(boxes).toBeGreaterThan(400);
  });

  test('errors are reported to the repository', () => {
    expect(read('en/about/index.html')).toContain('https://code.example/atlas/issues/new');
  });
});
