import { getCollection, type CollectionEntry } from 'astro:content';
import { releaseIds } from '../site';

/** What this site weighed, release by release, and what others weighed when we measured them. */

const recorded = new Map((await getCollection('footprints')).map((entry) => [entry.id, entry.data]));
const measured = await getCollection('peers');

export interface Footprint extends NonNullable<CollectionEntry<'footprints'>['data']> {
  /** The release that was the newest. */
  release: string;
}

/** Every release whose pages were weighed, the oldest first. */
export const footprints = (): Footprint[] =>
  releaseIds.flatMap((release) => {
    const one = recorded.get(release);
    return one ? [{ release, ...one }] : [];
  });

/** The newest measurement of other sites. */
export function newestPeers(): CollectionEntry<'peers'> {
  const newest = measured.sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (!newest) throw new Error('content/peers holds no measurement');
  return newest;
}
