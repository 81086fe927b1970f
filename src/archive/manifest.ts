import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a release consists of, so that anybody can see that no byte of it has changed. */
export interface Manifest {
  release: string;
  /** The day it was frozen. */
  date: string;
  /** The commit it was built from, where one is known. */
  commit?: string;
  bytes: number;
  files: { path: string; bytes: number; sha256: string }[];
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Every file below a folder with `/` between its parts, the manifest itself apart. */
const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== 'manifest.json')
    .sort();

/** The manifest of the files in a folder. */
export function manifestOf(folder: string, about: Pick<Manifest, 'release' | 'date' | 'commit'>): Manifest {
  const files = filesIn(folder).map((path) => {
    const content = readFileSync(join(folder, path));
    return { path, bytes: content.length, sha256: sha256(content) };
  });
  return { ...about, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

/** What differs between a folder and the manifest in it: a file that changed, is missing, or is named nowhere. */
export function faultsOf(folder: string): string[] {
  const name = join(folder, 'manifest.json');
  if (!existsSync(name)) return [`${folder}: there is no manifest.json`];
  const { files } = JSON.parse(readFileSync(name, 'utf8')) as Manifest;
  const there = new Set(filesIn(folder));
  const named = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, sha256: digest }) =>
      !there.has(path)
        ? [`${folder}/${path} is missing`]
        : sha256(readFileSync(join(folder, path))) === digest
          ? []
          : [`${folder}/${path} has changed`],
    ),
    ...[...there].filter((path) => !named.has(path)).map((path) => `${folder}/${path} is not in the manifest`),
  ];
}
