import { kinds, type Kind } from './address';
import type { Engine, Hit } from './find';

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** What is used of Pagefind's JavaScript API. */
interface Pagefind {
  options: (options: { noWorker: boolean; excerptLength: number }) => Promise<void>;
  search: (
    term: string | null,
    options?: { filters: { kind: Kind } },
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] }>;
  destroy: () => Promise<void>;
}

/*
 * In an index of Chinese pages Pagefind cuts each query by the browser's dictionary, which is not the one the pages
 * were cut by (see cuts.ts). Without `Intl.Segmenter`, as in older browsers, it takes the words of a query as they are
 * given to it. Nothing else on the page uses the segmenter; in a worker, out of reach from here, it would stay.
 */
const takeWordsAsGiven = (): void => {
  Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true, writable: true });
};

/** Throws if the index cannot be reached; Pagefind itself answers with nothing when a part of it does not load. */
async function reach(bundle: string): Promise<void> {
  const { ok } = await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('no index');
}

async function open(module: Pagefind, bundle: string, cut: boolean): Promise<Engine> {
  await module.options({ noWorker: true, excerptLength: cut ? 45 : 30 });
  const kindById = new Map<string, Kind>();
  for (const kind of kinds) {
    const { results } = await module.search(null, { filters: { kind } });
    for (const { id } of results) kindById.set(id, kind);
  }
  if (kindById.size === 0) throw new Error('no pages');

  const search = async (term: string): Promise<Hit[]> =>
    (await module.search(term)).results.map(({ id, score, data }) => ({
      id,
      score,
      load: async () => {
        const { url, excerpt, meta } = await data();
        return { address: url, title: meta.title ?? url, excerpt };
      },
    }));
  const words = new Map<string, boolean>();
  return {
    search,
    knows: async (word) => {
      if (!words.has(word)) words.set(word, (await search(`"${word}"`)).length > 0);
      return words.get(word)!;
    },
    check: () => reach(bundle),
    kindOf: (id) => kindById.get(id),
  };
}

/**
 * The search engine, loaded at the first call and kept; after a failure the next call begins anew.
 *
 * @param bundle address of the folder that Pagefind wrote, with a slash at the end
 * @param cut whether the index of this page's language is one of Chinese pages
 */
export function engineAt(bundle: string, cut: boolean): { open: () => Promise<Engine>; drop: () => void } {
  let opened: Promise<Engine> | undefined;
  let module: Pagefind | undefined;
  let failures = 0;
  const drop = (): void => {
    opened = undefined;
    failures++;
  };
  const start = async (): Promise<Engine> => {
    if (cut) takeWordsAsGiven();
    if (failures > 0) await module?.destroy();
    // Some browsers keep a failed import, so another try needs another address.
    module ??= (await import(/* @vite-ignore */ `${bundle}pagefind.js${failures ? `?try=${failures}` : ''}`)) as Pagefind;
    return open(module, bundle, cut);
  };
  return { open: () => (opened ??= start()), drop };
}
