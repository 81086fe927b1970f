import type { Licence } from './licences';
import type { tableSchema } from './table';

/** The parts of Data Package, version 2 (datapackage.org), that we write. */

export interface PackageSource {
  title: string;
  path?: string;
}

export interface Resource {
  name: string;
  /** Beside the descriptor or below it. */
  path: string;
  title: string;
  description?: string;
  licenses?: readonly Licence[];
  sources?: readonly PackageSource[];
  bytes: number;
  /** `sha256:` and the digest. */
  hash: string;
  /** What the columns hold; only tables have it. */
  schema?: ReturnType<typeof tableSchema>;
}

export interface Package {
  name: string;
  title: string;
  description: string;
  homepage?: string | undefined;
  version: string;
  /** The day of the release. */
  date: string;
  keywords: readonly string[];
  contributor: { title: string; path?: string | undefined };
  licenses: readonly Licence[];
  sources?: readonly PackageSource[];
  resources: readonly Resource[];
}

const forms = {
  csv: { format: 'csv', mediatype: 'text/csv' },
  json: { format: 'json', mediatype: 'application/json' },
} as const;

const described = ({ name, path, title, description, licenses, sources, bytes, hash, schema }: Resource) => ({
  name,
  ...(schema && { type: 'table' }),
  path,
  title,
  ...(description && { description }),
  ...forms[path.endsWith('.csv') ? 'csv' : 'json'],
  encoding: 'utf-8',
  bytes,
  hash,
  ...(licenses && { licenses }),
  ...(sources && sources.length > 0 && { sources }),
  ...(schema && { schema }),
});

/** The descriptor of a set of files. */
export const dataPackage = ({
  name,
  title,
  description,
  homepage,
  version,
  date,
  keywords,
  contributor,
  licenses,
  sources,
  resources,
}: Package) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name,
  title,
  description,
  ...(homepage && { homepage }),
  version,
  created: `${date}T00:00:00Z`,
  keywords,
  contributors: [
    {
      title: contributor.title,
      ...(contributor.path && { path: contributor.path }),
      roles: ['creator'],
    },
  ],
  licenses,
  ...(sources && sources.length > 0 && { sources }),
  resources: resources.map(described),
});
