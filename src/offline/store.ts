import { digestOf, type KeepList, type Kept } from './keeping';

/**
 * The copies on the device, in one cache: each file under its path with its digest for a query, each page's list under its own
 * address. A new version of a file never overwrites an old one, and a list is written once all its files are there; what no list
 * names any more is swept out.
 */

/** The digest of a file did not fit its list: the site changed meanwhile, or something on the way changed the file. */
class OtherBytes extends Error {}

/** @param base full address of the site with its base path, a slash at the end */
export function openStore(base: string) {
  const name = `green-ai-atlas ${new URL(base).pathname}`;
  const key = (path: string, digest: string) => `${base}${path}?${encodeURIComponent(digest)}`;
  const listAt = (page: string) => `${base}${page}keep.json`;

  /** One change at a time, in whatever tab or worker. */
  const alone = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request(name, change);

  /** Every kept page; opens no cache where there is none. */
  async function pages(): Promise<Kept[]> {
    if (!(await caches.has(name))) return [];
    const cache = await caches.open(name);
    const lists = (await cache.keys()).filter(({ url }) => url.endsWith('keep.json'));
    return Promise.all(lists.map(async (list) => (await cache.match(list))!.json() as Promise<Kept>));
  }

  async function sweep(): Promise<Kept[]> {
    const kept = await pages();
    if (kept.length === 0) {
      await caches.delete(name);
      return kept;
    }
    const cache = await caches.open(name);
    const named = new Set(
      kept.flatMap((one) => [listAt(one.page), ...one.files.map(([path, , digest]) => key(path, digest))]),
    );
    await Promise.all((await cache.keys()).map(({ url }) => (named.has(url) ? undefined : cache.delete(url))));
    return kept;
  }

  async function fetchFile(cache: Cache, path: string, digest: string): Promise<void> {
    if (await cache.match(key(path, digest))) return;
    const answer = await fetch(base + path, { cache: 'no-cache' });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || (await digestOf(bytes)) !== digest) throw new OtherBytes(path);
    const headers = new Headers(answer.headers);
    for (const header of ['content-encoding', 'content-length']) headers.delete(header);
    await cache.put(key(path, digest), new Response(bytes, { headers }));
  }

  /** Brings a page's copy up to what the site has now, or leaves everything as it was. */
  async function bring(page: string, before: Kept | undefined): Promise<Kept> {
    const answer = await fetch(listAt(page), { cache: 'no-cache' });
    if (!answer.ok) throw new OtherBytes(page);
    const list = (await answer.json()) as KeepList;
    // The clock of the device may be wrong; that of the server dates the copy.
    const day = new Date(answer.headers.get('date') ?? Date.now()).toISOString().slice(0, 10);
    if (before?.digest === list.digest && before.day === day) return before;
    try {
      const cache = await caches.open(name);
      const fetched = await Promise.allSettled(list.files.map(([path, , digest]) => fetchFile(cache, path, digest)));
      const failed = fetched.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
      const kept: Kept = { ...list, day };
      await cache.put(listAt(page), new Response(JSON.stringify(kept)));
      return kept;
    } finally {
      await sweep();
    }
  }

  return {
    pages,

    /** The same, once nobody is changing anything, and without what a closed tab may have left behind. */
    tidy: (): Promise<Kept[]> => alone(sweep),

    /** The copy of a file; undefined where it is not kept, or the browser has thrown it away. */
    copy: async (path: string, digest: string): Promise<Response | undefined> =>
      (await caches.has(name)) ? (await caches.open(name)).match(key(path, digest)) : undefined,

    /** Keeps a page as the site has it now; where that fails, nothing new is kept. */
    keep: (page: string): Promise<Kept> => alone(() => bring(page, undefined)),

    /** The same for a page that is kept still. @returns whether it was */
    renew: (page: string): Promise<boolean> =>
      alone(async () => {
        const before = (await pages()).find((one) => one.page === page);
        if (before) await bring(page, before);
        return before !== undefined;
      }),

    /** Takes pages from the device, all of them where none is named. @returns what is left */
    remove: (page?: string): Promise<Kept[]> =>
      alone(async () => {
        if (page === undefined) await caches.delete(name);
        else if (await caches.has(name)) await (await caches.open(name)).delete(listAt(page));
        return sweep();
      }),
  };
}
