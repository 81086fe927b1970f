import { spawn } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../src/server/serve.ts';
import { chromiumPath } from '../../src/social/chromium.ts';
import { caseQueries } from '../search/caseQueries.ts';
import { copyTree } from '../support/copyTree.ts';
import { quantile, type Table } from './table.ts';

/**
 * The site at other sizes: built in a temporary folder with cases made from the real ones with made-up words. What a search transfers
 * until its first results is measured over the query set of the tests, each query in a cold browser.
 */

const locales = ['en', 'zh'] as const;

/** Numbers that look random and are the same each time. */
let seed = 20261125;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** New words keep coming as a library grows: most sentences are those of real cases in another order, some hold a word of their own. */
const syllables =
  'ba ce di fo gu ha ki lo mu ne pa ri so tu va we xi yo za qua stra blen dor fin gel mar nor pil sen tor'.split(' ');
const newWord = (locale: string): string =>
  locale === 'en'
    ? Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
    : Array.from({ length: 2 }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 20_000))).join('');

/** The sentences of all real cases in a language, without their markup. */
function sentencesOf(root: string, locale: string): string[] {
  return globSync(`content/cases/*/${locale}.mdx`, { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split(/^---$/m)
      .slice(2)
      .join('')
      .replace(/<[^>]+>/g, '')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#') && !line.includes('{'))
      .flatMap((line) => line.split(locale === 'en' ? /(?<=[.]) / : /(?<=。)/)),
  );
}

function generate(root: string, size: number): void {
  const cases = join(root, 'content', 'cases');
  const real = readdirSync(cases);
  const pools = Object.fromEntries(locales.map((locale) => [locale, sentencesOf(root, locale)]));
  for (let index = real.length; index < size; index++) {
    const base = real[index % real.length]!;
    const made = join(cases, `made-${index}`);
    mkdirSync(made);
    const facts = readFileSync(join(cases, base, 'facts.yaml'), 'utf8');
    writeFileSync(join(made, 'facts.yaml'), facts.replace(/^year: \d+/m, `year: ${2012 + Math.floor(random() * 15)}`));
    for (const locale of locales) {
      const gap = locale === 'en' ? ' ' : '';
      const sentence = (): string => `${random() < 0.1 ? `${newWord(locale)}${gap}` : ''}${pick(pools[locale]!)}`;
      const front = readFileSync(join(cases, base, `${locale}.mdx`), 'utf8').split(/^---$/m)[1]!;
      const headings = readFileSync(join(cases, base, `${locale}.mdx`), 'utf8').match(/^## .*$/gm)!;
      const title = `${sentence().slice(0, locale === 'en' ? 60 : 24)} ${newWord(locale)}`.replace(
        /[:'"#{}[\]<>]/g,
        ' ',
      );
      writeFileSync(
        join(made, `${locale}.mdx`),
        `---${front.replace(/^title: .*$/m, `title: '${title}'`).replace(/^alsoSearch:(?: \[.*\]|(?:\n- .*)+)$/m, `alsoSearch: [${newWord(locale)}]`)}---\n\n${headings
          .map((heading) => `${heading}\n\n${Array.from({ length: 4 }, sentence).join(gap)}`)
          .join('\n\n')}\n`,
      );
    }
  }
}

/** Runs a command and returns its time in seconds and its largest memory in megabytes, where the system tells. */
function measured(root: string, command: string, args: string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=12000', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let kilobytes = 0;
  const look = setInterval(() => {
    const file = `/proc/${child.pid}/status`;
    if (existsSync(file))
      kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0));
  }, 500);
  return new Promise((resolve, reject) =>
    child.on('exit', (code) => {
      clearInterval(look);
      if (code !== 0) reject(new Error(`${command} ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1000 });
    }),
  );
}

const bytesIn = (folder: string, pattern: string): number =>
  globSync(pattern, { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
const middle = (values: readonly number[]): number => quantile(values, 0.5);

/** Does something in a copy of the project with that many cases, and removes the copy. Fewer than there are cannot be: texts name them. */
async function inCopy<T>(cases: number, work: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const home = process.cwd();
  try {
    copyTree(root);
    generate(root, cases);
    return await work(root);
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true, force: true });
  }
}

interface Built {
  build: { seconds: number; megabytes: number };
  index: { seconds: number };
  pages: number;
}

async function buildIn(root: string): Promise<Built> {
  const bin = join(process.cwd(), 'node_modules');
  return {
    build: await measured(root, join(bin, '.bin', 'node'), [join(bin, 'astro', 'bin', 'astro.mjs'), 'build']),
    index: await measured(root, 'npm', ['run', 'index', '--silent']),
    pages: globSync('**/*.html', { cwd: join(root, 'dist') }).length,
  };
}

const realCases = (): number => readdirSync('content/cases').length;

/** How long a build takes with so many case pages more, half of them in each language. */
export async function build(sizes: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    console.error(`  building with ${size} made-up pages`);
    const { build, index, pages } = await inCopy(realCases() + size / locales.length, buildIn);
    rows.push([
      String(size),
      String(pages),
      build.seconds.toFixed(0),
      ((build.seconds / pages) * 1000).toFixed(0),
      index.seconds.toFixed(0),
      build.megabytes.toFixed(0),
    ]);
  }
  return {
    title: 'Build',
    note: 'The whole site with so many made-up case pages more, half of them in each language; embeds and data files come on top. Seconds.',
    head: ['made-up pages', 'HTML files in all', 'build', 'ms a file', 'search indices', 'memory MB'],
    rows,
  };
}

/** A row for each language of what a search of the site in this folder takes. */
async function searchedIn(root: string): Promise<string[][]> {
  const home = process.cwd();
  const megabytes = bytesIn(join(root, 'dist', 'pagefind', 'cases'), '{index,fragment}/*') / 1e6;
  process.chdir(root);
  try {
    return (await searched()).map((row) => [...row, megabytes.toFixed(1)]);
  } finally {
    process.chdir(home);
  }
}

/** What a search of the cases transfers and how long it takes, in a library of so many cases; the real one where it is as large. */
export async function search(sizes: readonly number[]): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const cases = Math.max(size, realCases());
    console.error(`  searching ${cases} cases`);
    const found =
      size <= realCases()
        ? await searchedIn(process.cwd())
        : await inCopy(size, async (root) => {
            await buildIn(root);
            return searchedIn(root);
          });
    rows.push(...found.map((row) => [String(cases), ...row]));
  }
  return {
    title: 'Search of the cases',
    note: 'Until the first results, each query in a cold browser on the machine itself: median and worst. Texts name real cases, so that fewer than there are cannot be built; the smallest size is the site as it is.',
    head: ['cases', 'language', 'kB', 'worst kB', 'ms', 'worst ms', 'expected among first five', 'index MB'],
    rows,
  };
}

/**
 * Asks in the page, and tells how long the first results took and how many bytes had come by then; what is asked for after they stand
 * there is not counted, however late a look from outside would be.
 */
function firstResults(query: string): Promise<{ took: number; received: number }> {
  const start = performance.now();
  const answer = new Promise<{ took: number; received: number }>((resolve) => {
    const look = (): void => {
      if (!document.querySelector('.hit .excerpt, #library .acts button')) return;
      watch.disconnect();
      const end = performance.now();
      const received = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ startTime, responseEnd }) => startTime >= start && responseEnd > 0 && responseEnd <= end)
        .reduce((sum, { transferSize }) => sum + transferSize, 0);
      resolve({ took: end - start, received });
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
  });
  const field = document.querySelector<HTMLInputElement>('#case-search')!;
  field.value = query;
  field.focus();
  return answer;
}

async function searched(): Promise<string[][]> {
  const rows: string[][] = [];
  const { server, port } = await serve('dist', 0, '/', 11);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  for (const locale of locales) {
    const bytes: number[] = [];
    const times: number[] = [];
    let hits = 0;
    const queries = caseQueries.filter((query) => query.locale === locale);
    for (const { query, expected } of queries) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/${locale}/cases/`, { waitUntil: 'networkidle' });
      const { took, received } = await page.evaluate(firstResults, query);
      times.push(took);
      bytes.push(received);
      await page.locator('section[aria-busy="false"]').waitFor();
      const first = await page
        .locator('.res h3 a')
        .evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute('href')!.split('/').at(-2)!));
      if (expected.some((id) => first.includes(id))) hits++;
      await context.close();
    }
    rows.push([
      locale,
      (middle(bytes) / 1000).toFixed(0),
      (Math.max(...bytes) / 1000).toFixed(0),
      middle(times).toFixed(0),
      Math.max(...times).toFixed(0),
      `${hits} of ${queries.length}`,
    ]);
  }
  await browser.close();
  server.close();
  return rows;
}
