import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { tombstone } from '../schemas';
import { releases as known, type Release } from '../site';

/** What is told of each data release, and of what was withdrawn. */

const told = new Map((await getCollection('releases')).map((entry) => [entry.id, entry.data]));

export interface ToldRelease extends Release, Pick<CollectionEntry<'releases'>['data'], 'about' | 'moves'> {}

/** Every data release with what moved in it, the newest first. */
export const toldReleases = (): ToldRelease[] =>
  known.map((release) => ({ ...told.get(release.id)!, ...release })).reverse();

export type Tombstone = z.infer<typeof tombstone> & { id: string };

/** Read from disk: as a collection they would be warned about as long as there are none. */
const withdrawn: readonly Tombstone[] = globSync('content/tombstones/*.yaml').map((file) => {
  const read = tombstone.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}: ${read.error.message}`);
  return { ...read.data, id: basename(file, '.yaml') };
});

/** What was withdrawn, the latest first. */
export const tombstones = (): Tombstone[] => [...withdrawn].sort((a, b) => (a.withdrawn < b.withdrawn ? 1 : -1));
