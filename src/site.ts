import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Who publishes the site and where: the only place that names a host. Read once at build, from the environment.
 * Unset, the site runs at its local address and says "draft" where a citation would need the public one.
 */
const environment = (name: string): string | undefined => {
  const value = process.env[name]?.trim();
  return value ? value.replace(/\/+$/, '') : undefined;
};

/** Public address without a path, such as the one of a domain. */
const publicUrl = environment('SITE_URL');

export const site = {
  /** Where the pages are served while building and testing. */
  origin: publicUrl ?? 'http://localhost:4321',
  /** The address that citations and snippets print; undefined while the site is a draft. */
  publicUrl,
  /** Path under which the site lives, with a slash at both ends. */
  base: `/${(environment('BASE_PATH') ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  repositoryUrl: environment('REPOSITORY_URL'),
  contactUrl: environment('CONTACT_URL'),
  name: { en: 'Green AI Atlas', zh: '绿色 AI 图鉴' },
} as const;

/** A data release: frozen, its figures never change again; until then it is a draft. */
export interface Release {
  id: string;
  status: 'draft' | 'frozen';
  /** The day it was frozen, for a draft the day its figures were last set. */
  date: string;
}

/** A file of `content/releases/`, whose name is the id. */
function readRelease(file: string): Release {
  const id = /([^/\\]+)\.yaml$/.exec(file)![1]!;
  const { status, date } = parse(readFileSync(file, 'utf8')) as Partial<Release>;
  if (!/^\d{4}\.\d+$/.test(id)) throw new Error(`${file}: a release is named by year and number, such as 2026.1.yaml`);
  if (status !== 'draft' && status !== 'frozen') throw new Error(`${file}: status must be draft or frozen`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) throw new Error(`${file}: date must be a day such as 2026-11-25`);
  return { id, status, date: date! };
}

/** Every data release, the oldest first. */
export const releases: readonly Release[] = globSync('content/releases/*.yaml')
  .map(readRelease)
  .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
const open = releases.slice(0, -1).find(({ status }) => status === 'draft');
if (open) throw new Error(`content/releases: ${open.id} is still a draft, so no release may follow it`);
if (releases.length === 0) throw new Error('content/releases holds no release');

/** The data release all pages show. */
export const release: Release = releases.at(-1)!;

/** Ids of every release there is, the oldest first. */
export const releaseIds: readonly string[] = releases.map(({ id }) => id);

/** Address of a page inside the site: `href('/en/learn/')` with the base path in front. */
export const href = (path: string): string => `${site.base}${path.replace(/^\//, '')}`;

/** Full address of a page, for links that leave the site with it. */
export const absolute = (path: string): string => `${site.origin}${href(path)}`;

/** An address for files that outlive the build: with the public host where one is known, else without any. */
export const lasting = (path: string): string => (site.publicUrl ? absolute(path) : href(path));

/** Where the archive of a release keeps the copy of an address of the live site: of an embed, a card or a data file. */
export function archived(path: string, id: string): string | undefined {
  const [, data] = /^\/data\/([^/]+\/.+)$/.exec(path) ?? [];
  if (data) return data.startsWith(`${id}/`) ? `/archive/${id}/data/${data.slice(id.length + 1)}` : undefined;
  const [, locale, rest] = /^\/([a-z]{2})\/embed\/(.+\/)$/.exec(path) ?? [];
  return locale && `/archive/${id}/${locale}/${rest}`;
}

/** The embed or data file in which the figures of a page are kept; the address itself for one of those. */
function kept(path: string): string {
  const page = /^\/([a-z]{2})\/(calculators|cases|data)\/(.+)\/$/.exec(path);
  if (!page) return path;
  const [, locale, section, name] = page;
  if (section === 'data') {
    const [family, record] = name!.split('/');
    return `/data/${release.id}/${record ? `${family}/${record}.json` : 'factors.csv'}`;
  }
  return `/${locale}/embed/${section === 'cases' ? 'cases/' : ''}${name}/`;
}

/**
 * The address under `/archive/` at which the figures of a page or file of the live site never change, with the state of
 * a calculator kept; undefined while the release is a draft, and for what has no frozen copy.
 *
 * @param path inside the site, such as `/en/calculators/training-in-cars/?mode=hardware`
 */
export function frozen(path: string): string | undefined {
  if (release.status === 'draft') return undefined;
  const [, plain, query] = /^([^?#]*)(\?[^#]*)?/.exec(path)!;
  const copy = archived(kept(plain!), release.id);
  if (!copy || !existsSync(`public${copy}`)) return undefined;
  return `${copy}${copy.endsWith('/') ? (query ?? '') : ''}`;
}
