import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archived, release, site, type Release } from '../site.ts';
import { frozenCopy, localeOf } from './copies.ts';
import { indexPage, type Listed } from './indexPage.ts';
import { manifestOf } from './manifest.ts';

/**
 * `npm run release` freezes the draft release: marks it frozen, builds the site, and keeps the embeds and the data of
 * that build under `public/archive/<release>/`. `-- --check` shows what would be kept, from the last build, and changes
 * nothing; `-- --date=2026-11-26` freezes it with another day than today's.
 */

const folder = `public/archive/${release.id}`;
const file = `content/releases/${release.id}.yaml`;
const readme =
  'A release that is frozen never changes. Open the next one: content/releases/<next>.yaml, status: draft.';

/** What pages fetch for themselves, and cases that stand whole in `cases.json`. */
const leftOut = /^\/data\/[^/]+\/(calculators|cases)\/|\.txt$/;

const size = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The built files of which the archive keeps a copy, by their address in the site. */
function kept(): { path: string; to: string }[] {
  return globSync(['dist/data/**/*', 'dist/*/embed/**/*'], { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').replace(/^dist/, ''))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .filter((path) => !leftOut.test(path))
    .flatMap((path) => {
      const to = archived(path, release.id);
      return to ? [{ path, to }] : [];
    })
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

const built = (path: string): string => `dist${path}${path.endsWith('/') ? 'index.html' : ''}`;

/** Writes the copies below a folder and says what they are. */
function copyAll(into: string, frozen: Release): Listed[] {
  return kept().map(({ path, to }) => {
    const below = to.slice(`/archive/${release.id}/`.length);
    const target = join(into, below, to.endsWith('/') ? 'index.html' : '');
    mkdirSync(dirname(target), { recursive: true });
    const locale = localeOf(path);
    if (!locale) {
      cpSync(built(path), target);
      return { path: below };
    }
    const html = readFileSync(built(path), 'utf8');
    writeFileSync(target, frozenCopy(html, frozen, { at: to, origin: site.origin, base: site.base, locale }));
    return { path: below, title: /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? below };
  });
}

/** Files in which the address of this machine stands, where it would stay for good. */
const local = (into: string): string[] =>
  globSync('**/*.{html,json,csv}', { cwd: into }).filter((name) =>
    readFileSync(join(into, name), 'utf8').includes('//localhost'),
  );

function commit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

function check(): void {
  if (!existsSync('dist/data')) throw new Error('there is no build to look at; run "npm run build" first');
  const groups = new Map<string, { files: number; bytes: number }>();
  for (const { path, to } of kept()) {
    const group = to
      .split('/')
      .slice(3, to.split('/').length > 5 ? 5 : 4)
      .join('/');
    const known = groups.get(group) ?? { files: 0, bytes: 0 };
    groups.set(group, { files: known.files + 1, bytes: known.bytes + readFileSync(built(path)).length });
  }
  for (const [group, { files, bytes }] of groups)
    console.log(`${group.padEnd(32)} ${String(files).padStart(5)} ${size(bytes).padStart(9)}`);
  const all = [...groups.values()];
  console.log(
    `\nRelease ${release.id} (${release.status}): ${all.reduce((sum, one) => sum + one.files, 0)} files, ${size(all.reduce((sum, one) => sum + one.bytes, 0))}. Nothing was changed.`,
  );
}

function freeze(date: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/^status: draft$/m, 'status: frozen').replace(/^date: .*$/m, `date: ${date}`);
  const frozen: Release = { ...release, status: 'frozen', date };
  // Beside the archive until it is whole, so that a run that fails leaves nothing behind.
  const draft = `.cache/archive-${release.id}`;
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(file, after);
  try {
    execFileSync('npm', ['run', 'build', '--silent'], {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    mkdirSync(draft, { recursive: true });
    const listed = copyAll(draft, frozen);
    const astray = local(draft);
    if (astray.length > 0) throw new Error(`the address of this machine stands in ${astray.slice(0, 5).join(', ')}`);
    writeFileSync(join(draft, 'index.html'), indexPage(frozen, listed));
    const manifest = manifestOf(draft, { release: release.id, date, commit: commit() });
    writeFileSync(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(draft, folder);
    console.log(
      `\nRelease ${release.id} is frozen: ${manifest.files.length} files, ${size(manifest.bytes)} in ${folder}. Build once more and commit it with ${file}.`,
    );
  } catch (error) {
    writeFileSync(file, before);
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

const wanted = process.argv.slice(2);
const date = wanted.find((word) => word.startsWith('--date='))?.slice('--date='.length);
const unknown = wanted.find((word) => word !== '--check' && !word.startsWith('--date='));
try {
  if (unknown) throw new Error(`"${unknown}" is not known; there are --check and --date=YYYY-MM-DD`);
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error(`"${date}" is not a day such as 2026-11-26`);
  if (wanted.includes('--check')) check();
  else if (release.status === 'frozen') throw new Error(`release ${release.id} is frozen. ${readme}`);
  else if (existsSync(folder)) throw new Error(`${folder} exists already. ${readme}`);
  else freeze(date ?? new Date().toISOString().slice(0, 10));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
