/** What is kept on a reader's device, and what the worker does with a request: the part that needs no browser. */

/** A file of the site: its path below the base path, its bytes, and a digest of them. */
export type KeptFile = readonly [path: string, bytes: number, digest: string];

/** What a page needs to work without the network, written at build beside the page as `keep.json`. */
export interface KeepList {
  /** Path of the page below the base path, such as `en/learn/five-cars/`. */
  page: string;
  title: string;
  /** Data release of its numbers. */
  release: string;
  /** Of all files together: another one means that the page, or something it needs, has changed. */
  digest: string;
  files: readonly KeptFile[];
}

/** A page on the device. It is written last of all its files, so there is either all of it or nothing. */
export interface Kept extends KeepList {
  /** The day on which the copy was last known to be what the site has, by the clock of the server. */
  day: string;
}

/** Every kept file by its path: its digest, and the page it was kept with. */
export type KeptIndex = ReadonlyMap<string, { digest: string; kept: Kept }>;

/** Where two pages need the same file, the later copy counts. */
export const indexOf = (pages: readonly Kept[]): KeptIndex =>
  new Map(
    [...pages]
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .flatMap((kept) => kept.files.map(([path, , digest]) => [path, { digest, kept }] as const)),
  );

/** Bytes on the device, each file counted once. */
export const bytesOf = (pages: readonly KeepList[]): number =>
  [
    ...new Map(pages.flatMap(({ files }) => files.map(([path, bytes, digest]) => [path + digest, bytes]))).values(),
  ].reduce((sum, bytes) => sum + bytes, 0);

/** The part of a request that decides. */
export interface Asked {
  method: string;
  /** `navigate` where a page is opened. */
  mode: string;
  /** `document` where the page is opened in a window and not in a frame. */
  destination: string;
  /** Path below the base path, without query; undefined outside the site. */
  path: string | undefined;
}

/**
 * What is done with a request:
 * - `untouched`: nothing at all, as if there were no worker;
 * - `page`: from the network, or after a few seconds the copy, which says that it is one;
 * - `data`: the same, without a word: it belongs to a page;
 * - `named`: the copy, whose name holds a digest of what is in it;
 * - `other`: from the network; where that fails, the page that says what is kept.
 */
export type Answer = 'untouched' | 'page' | 'data' | 'named' | 'other';

export function answerFor({ method, mode, destination, path }: Asked, kept: KeptIndex): Answer {
  if (method !== 'GET' || path === undefined) return 'untouched';
  const page = path === '' || path.endsWith('/');
  if (mode === 'navigate') {
    if (page && kept.has(path)) return 'page';
    return destination === 'document' && kept.size > 0 ? 'other' : 'untouched';
  }
  // A page that a program asks for, to make a package of it, must not carry our line.
  if (page || !kept.has(path)) return 'untouched';
  return path.startsWith('_astro/') ? 'named' : 'data';
}

/** A page with something put in front of its main part. */
export const withNotice = (html: string, notice: string): string =>
  html.replace('<main', () => `<div class="wrap">${notice}</div><main`);

/** A digest as it stands in the lists: the first 96 bits of SHA-256. */
export const digestOf = async (bytes: BufferSource): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 12)));
