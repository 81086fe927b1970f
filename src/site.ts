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

/** The data release all pages show. Frozen, its files never change again; until then it is a draft. */
export const release = { id: '2026.1', status: 'draft', date: '2026-11-25' } as const;

/** Address of a page inside the site: `href('/en/learn/')` with the base path in front. */
export const href = (path: string): string => `${site.base}${path.replace(/^\//, '')}`;

/** Full address of a page, for links that leave the site with it. */
export const absolute = (path: string): string => `${site.origin}${href(path)}`;

/**
 * Where a page, embed or data file of the live site is kept for good, as the address of its frozen copy inside the site.
 * undefined while the release is a draft, and for pages of which the archive keeps nothing.
 */
export function frozen(path: string): string | undefined {
  return (release.status as string) === 'draft' ? undefined : archived(path, release.id);
}

/** The copy of a path in the archive of a release: embeds of calculators and cases, and the files of the data. */
export function archived(path: string, id: string): string | undefined {
  const root = `/archive/${id}`;
  const [, locale, kind, name, part] =
    /^\/(\w\w)\/(calculators|cases|data)\/([^/?#]+)\/(?:([^/?#]+)\/)?/.exec(path) ?? [];
  if (path.startsWith(`/data/${id}/`)) return path.replace(`/data/${id}/`, () => `${root}/data/`);
  if (kind === 'calculators') return `${root}/${locale}/${name}/`;
  if (kind === 'cases' && !part) return `${root}/${locale}/cases/${name}/`;
  return kind === 'data' && part ? `${root}/data/${name}/${part}.json` : undefined;
}
