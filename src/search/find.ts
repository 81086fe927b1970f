import type { Kind } from './address';
import { cutsOf, plainest, plainForms, roughCut, spellings, withoutSmallWords, wordsOf } from './cuts';

/** What a result shows. */
export interface Page {
  address: string;
  title: string;
  /** Part of the content, with marks, as the engine writes it. */
  excerpt: string;
  content: string;
  /** What else the page tells of itself (`data-pagefind-meta`). */
  meta: Readonly<Record<string, string>>;
}

/** A page that answers a query of the engine. */
export interface Hit {
  id: string;
  score: number;
  load: () => Promise<Page>;
}

export interface Engine {
  /** Pages with all words of the term, begun words included; with the words side by side if it stands in quotes. */
  search: (term: string) => Promise<Hit[]>;
  /** Whether the index holds this very word. */
  knows: (word: string) => Promise<boolean>;
  /** Throws if the index cannot be reached any more. */
  check: () => Promise<void>;
  kindOf: (id: string) => Kind | undefined;
}

/** A result: `exact` if the page holds every word of the query whole. */
export interface Found extends Hit {
  exact: boolean;
}

/** Several answers as one, best score first; a page keeps its best. */
export function best(answers: readonly (readonly Hit[])[]): Hit[] {
  const byId = new Map<string, Hit>();
  for (const hit of answers.flat()) {
    const other = byId.get(hit.id);
    if (!other || hit.score > other.score) byId.set(hit.id, hit);
  }
  return [...byId.values()].sort((a, b) => b.score - a.score);
}

/** Exact hits above looser ones, no page twice, both in the order of the loose answer, which has the scores. */
export function merge(exact: readonly Hit[], loose: readonly Hit[]): Found[] {
  const order = new Map(loose.map(({ id }, index) => [id, index]));
  const whole = new Map(exact.map((hit) => [hit.id, hit]));
  const place = ({ id }: Hit): number => order.get(id) ?? loose.length;
  const above = [...whole.values()].sort((a, b) => place(a) - place(b));
  const below = new Map(loose.filter(({ id }) => !whole.has(id)).map((hit) => [hit.id, hit]));
  return [
    ...above.map((hit) => ({ ...hit, exact: true })),
    ...[...below.values()].map((hit) => ({ ...hit, exact: false })),
  ];
}

/** Pages in all of the answers; what they show is taken from the first. */
const inAll = (answers: readonly (readonly Hit[])[]): Hit[] =>
  answers.reduce<readonly Hit[]>((kept, answer) => {
    const ids = new Set(answer.map(({ id }) => id));
    return kept.filter(({ id }) => ids.has(id));
  }, answers[0] ?? []) as Hit[];

const mostLooseQueries = 6;

/** The first lines that join a cut of each list. All of them would be millions where a query has many words with two spellings. */
const product = (lists: readonly string[][][]): string[][] =>
  lists.reduce<string[][]>(
    (lines, list) => lines.flatMap((line) => list.map((cut) => [...line, ...cut])).slice(0, mostLooseQueries),
    [[]],
  );

/** Reads the quotes around a whole query: they ask for the words as they stand. */
const unquoted = (query: string): { text: string; asked: boolean } => {
  const quoted = /^"(.+)"$/.exec(query);
  return { text: quoted?.[1] ?? query, asked: quoted !== null };
};

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Whether a page holds a word that begins like each word of the query. The engine drops letters from the end of a word it does
 * not know until something fits: “zzqqxx” becomes “z” and finds every Z. among the authors.
 */
export function beginsIn(page: Pick<Page, 'title' | 'content'>, query: string): boolean {
  const text = bare(`${page.title} ${page.content}`);
  const words = bare(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word.slice(0, 3)}`, 'u').test(text));
}

async function findByWord(engine: Engine, query: string): Promise<Found[]> {
  const answers = await Promise.all(spellings(query).map((term) => engine.search(term)));
  const found = best(answers);
  // What the engine shortened it shortened for all pages, so the best tells of all.
  const [first] = found;
  if (first) {
    const page = await first.load();
    if (!spellings(query).some((term) => beginsIn(page, term))) return [];
  }
  return found.map((hit) => ({ ...hit, exact: true }));
}

async function findByCut(engine: Engine, query: string): Promise<Found[]> {
  const { text, asked } = unquoted(query);
  /** A known word also as the beginning of a longer one (余热, 余热回收), except a number (3, not 30). */
  const whole = (cut: readonly string[]): Promise<Hit[]> =>
    engine.search(cut.length === 1 && !/^\p{N}+$/u.test(cut[0]!) ? cut[0]! : `"${cut.join(' ')}"`);

  const exact: Hit[][] = [];
  const loose: string[][][] = [];
  for (const word of wordsOf(text)) {
    const inAllSpellings = <Cut>(cut: (spelling: string) => Promise<Cut>) => Promise.all(spellings(word).map(cut));
    const cuts = (await inAllSpellings((spelling) => cutsOf(spelling, engine.knows))).flat();
    exact.push(best(await Promise.all(cuts.map(whole))));
    loose.push(cuts.length > 0 ? plainest(cuts) : await inAllSpellings((spelling) => roughCut(spelling, engine.knows)));
  }
  if (loose.length === 0) return [];
  const around = best(await Promise.all(product(loose).map((line) => engine.search(line.join(' ')))));
  const found = merge(inAll(exact), around);
  if (asked) return found.filter((hit) => hit.exact);
  // Of several words, the loose answer's excerpt shows all; of one, the exact answer's shows the word whole.
  const shown = new Map(exact.length > 1 ? around.map((hit) => [hit.id, hit]) : []);
  return found.map((hit) => ({ ...hit, load: shown.get(hit.id)?.load ?? hit.load }));
}

/**
 * Looks a query up.
 *
 * @param cut whether the index is one of Chinese pages, cut into words
 */
export function find(engine: Engine, query: string, cut: boolean): Promise<Found[]> {
  const plain = plainForms(query);
  return cut ? findByCut(engine, plain) : findByWord(engine, withoutSmallWords(plain));
}

/** How many of the results are of each kind. */
export function countKinds(found: readonly Pick<Found, 'id'>[], kindOf: Engine['kindOf']): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { id } of found) {
    const kind = kindOf(id);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
