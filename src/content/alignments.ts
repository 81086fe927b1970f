import { getCollection, type CollectionEntry } from 'astro:content';

/** What lessons are aligned with: frameworks, and points of them whose text was seen. */

export type Alignment = CollectionEntry<'alignments'>;
export type Framework = CollectionEntry<'frameworks'>;

const sorted = <T extends { id: string }>(entries: T[]): T[] => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

const alignmentEntries = sorted(await getCollection('alignments'));
const frameworkEntries = sorted(await getCollection('frameworks'));

/** One of a list by id; `asked` begins the message of the error. */
function one<T extends { id: string }>(list: readonly T[], id: string, asked: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`${asked} "${id}"; there are ${list.map((entry) => entry.id).join(', ')}`);
  return found;
}

/**
 * A point of a framework by id, such as `ngss/ms-ess3-3`; `where` names the file that asks for it.
 * An unknown id is an error that lists those there are.
 */
export const alignment = (id: string, where: string): Alignment =>
  one(alignmentEntries, id, `${where}: there is no alignment`);

/** A framework by id, such as `ngss`; an unknown id is an error that lists those there are. */
export const framework = (id: string): Framework => one(frameworkEntries, id, 'there is no framework');
