import { kinds, type Kind } from './address';
import type { Engine } from './find';

interface Fragment {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}

/** What is used of Pagefind's JavaScript API. */
interface Pagefind {
  options: (options: { noWorker: boolean; excerptLength: number; ranking: { pageLength: number } }) => Promise<void>;
  search: (
    term: string,
    options?: { filters: { kind: Kind } },
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] }>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
}

/** There is a page for every figure and many cases; what explains a matter comes before a single case of it, and that before a figure. */
const weights: Partial<Record<Kind, number>> = { case: 0.7, factor: 0.5 };

/*
 * In an index of Chinese pages Pagefind cuts each query by the browser's dictionary, which is not the one the pages
 * were cut by (see cuts.ts). Without `Intl.Segmenter`, as in older browsers, it takes the words of a query as they are
 * given to it. Nothing else on the page uses the segmenter; in a worker, out of reach from here, it would stay.
 */
const takeWordsAsGiven = (): void => {
  Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true, writable: true });
};

/** Throws if the index, or a part of it that was asked for, cannot be reached; Pagefind itself then answers with nothing. */
async function reach(bundle: string): Promise<void> {
  const parts = performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (name.includes(`${bundle}index/`) ? name : []));
  const answers = await Promise.all(
    [`${bundle}pagefind-entry.json`, ...new Set(parts)].map((part) =>
      fetch(part, { method: 'HEAD', cache: 'no-store' }),
    ),
  );
  if (!answers.every(({ ok }) => ok)) throw new Error('no index');
}

function engineOf(module: Pagefind, bundle: string, byKind: boolean): Engine {
  const kindById = new Map<string, Kind>();
  /** A result does not tell its kind; the same search, asked for one kind at a time, does. */
  const learnKinds = async (term: string, ids: readonly string[]): Promise<void> => {
    for (const kind of kinds) {
      if (ids.every((id) => kindById.has(id))) return;
      const { results } = await module.search(term, { filters: { kind } });
      for (const { id } of results) kindById.set(id, kind);
    }
  };
  const words = new Map<string, boolean>();
  return {
    search: async (term) => {
      const { results } = await module.search(term);
      if (byKind)
        await learnKinds(
          term,
          results.map(({ id }) => id),
        );
      return results.map(({ id, score, data }) => ({
        id,
        score: score * (weights[kindById.get(id)!] ?? 1),
        load: async () => {
          const { url, excerpt, content, meta } = await data();
          return { address: url, title: meta.title ?? url, excerpt, content, meta };
        },
      }));
    },
    knows: async (word) => {
      if (!words.has(word)) words.set(word, (await module.search(`"${word}"`)).results.length > 0);
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
 * @param byKind whether the index holds pages of several kinds, to be weighed and counted by kind
 */
export function engineAt(
  bundle: string,
  cut: boolean,
  byKind: boolean,
): { open: () => Promise<Engine>; drop: () => void } {
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
    module ??= (await import(
      /* @vite-ignore */ `${bundle}pagefind.js${failures ? `?try=${failures}` : ''}`
    )) as Pagefind;
    await module.options({ noWorker: true, excerptLength: cut ? 45 : 30, ranking: { pageLength: 0.2 } });
    await module.init();
    // The engine begins to load in `init` but tells of a failure only when it is asked something, if only for nothing.
    await module.search('');
    return engineOf(module, bundle, byKind);
  };
  return { open: () => (opened ??= start()), drop };
}
