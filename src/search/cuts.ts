/*
 * Pagefind cuts the Chinese text of a page into words with one dictionary (jieba, when the index is built) and a query
 * with another (that of the browser). Where they disagree, a page that holds the word is not found: the browser cuts
 * 余热 into 余 and 热, the index holds 余热. So the query is cut here, by the words that the index really holds.
 */

/** Whether the index holds this very word. */
export type Known = (word: string) => Promise<boolean>;

/** No word of the dictionary is longer, in characters. */
const longestWord = 8;
const mostCuts = 16;

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text);

/** Wide Latin letters, digits and quotation marks, as Chinese keyboards set them, in their plain form. */
export const plainForms = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[“”„‟「」『』]/g, '"');

/** Words that end alike but are spelt otherwise only here: British, American. */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['centre', 'center'],
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['fibre', 'fiber'],
  ['colour', 'color'],
  ['labour', 'labor'],
  ['behaviour', 'behavior'],
  ['neighbour', 'neighbor'],
  ['programme', 'program'],
  ['catalogue', 'catalog'],
  ['modelling', 'modeling'],
  ['modelled', 'modeled'],
  ['labelling', 'labeling'],
  ['labelled', 'labeled'],
  ['travelling', 'traveling'],
  ['ageing', 'aging'],
  ['artefact', 'artifact'],
  ['grey', 'gray'],
  ['aluminium', 'aluminum'],
  ['licence', 'license'],
  ['defence', 'defense'],
];
/** Endings that differ in most words: quantise and quantize, analyse and analyze. */
const endings = /(?<=[a-z]{3,})([iy])([sz])(ation|ations|e|ed|er|ers|es|ing)(?![a-z])/gi;
const british = (text: string): string =>
  pairs.reduce(
    (spelt, [ours, theirs]) => spelt.replace(new RegExp(`\\b${theirs}`, 'gi'), ours),
    text.replace(endings, '$1s$3'),
  );
const american = (text: string): string =>
  pairs.reduce(
    (spelt, [ours, theirs]) => spelt.replace(new RegExp(`\\b${ours}`, 'gi'), theirs),
    text.replace(endings, '$1z$3'),
  );

/**
 * All spellings of a text. The pages write CO₂ with its subscript and English as in Britain; titles of sources and most readers write
 * CO2, many write as in America. A spelling that no page has costs one look-up and finds nothing.
 */
export const spellings = (text: string): string[] => [
  ...new Set(
    [text, british(text), american(text)].flatMap((spelt) => [
      spelt,
      spelt.replace(/\bco2/gi, (co) => `${co.slice(0, 2)}₂`),
      spelt.replace(/\bco₂/gi, (co) => `${co.slice(0, 2)}2`),
    ]),
  ),
];

const small = /(?<![\p{L}\p{N}])(?:an?|and|by|for|in|of|on|or|the|to|with)\s+/giu;

/**
 * A query without its little English words, which nearly every page holds and whose part of the index is large; as it is when it is
 * quoted, has no other words, or goes on being typed.
 */
export const withoutSmallWords = (query: string): string => {
  const kept = query.replace(small, '');
  return query.startsWith('"') || kept.trim() === '' ? query : kept;
};

/** The words between spaces and punctuation; a Chinese one may still be several words. */
export const wordsOf = (query: string): string[] => query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a cut may fall between: single Chinese characters, whole runs of anything else. */
const atomsOf = (word: string): string[] => word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];

const singles = (cut: readonly string[]): number => cut.filter(isHan).length;

/**
 * Ways to cut a word into words that the index holds; those with the fewest single characters first, then those with the fewest words.
 * Where a longer word begins, a single character is looked up only if nothing else leads to the end: a single character often lies in
 * another part of the index, which is another file to fetch. None if some part of the word is in no page.
 */
export async function cutsOf(word: string, known: Known): Promise<string[][]> {
  const plain = await waysThrough(word, known, false);
  return plain.length > 0 ? plain : waysThrough(word, known, true);
}

async function waysThrough(word: string, known: Known, everySingle: boolean): Promise<string[][]> {
  const atoms = atomsOf(word);
  const end = atoms.length;
  const ends: number[][] = atoms.map(() => []);
  const reached = new Set([0]);
  for (let from = 0; from < end; from++) {
    if (!reached.has(from)) continue;
    const longer: number[] = [];
    for (let to = from + 2; to <= Math.min(end, from + longestWord); to++)
      if (await known(atoms.slice(from, to).join(''))) longer.push(to);
    const alone = (everySingle || longer.length === 0) && (await known(atoms[from]!));
    const kept = alone ? [from + 1, ...longer] : longer;
    ends[from] = kept;
    for (const to of kept) reached.add(to);
  }
  const leads = new Set([end]);
  for (let from = end - 1; from >= 0; from--) if (ends[from]!.some((to) => leads.has(to))) leads.add(from);

  const cuts: string[][] = [];
  const walk = (from: number, cut: readonly string[]): void => {
    if (cuts.length >= mostCuts) return;
    if (from === end) cuts.push([...cut]);
    else
      for (const to of ends[from]!.toReversed()) if (leads.has(to)) walk(to, [...cut, atoms.slice(from, to).join('')]);
  };
  if (end > 0 && leads.has(0)) walk(0, []);
  return cuts.sort((a, b) => singles(a) - singles(b) || a.length - b.length);
}

/** One way to cut a word of which the index holds only parts: from the left, the longest known word each time. */
export async function roughCut(word: string, known: Known): Promise<string[]> {
  const atoms = atomsOf(word);
  const cut: string[] = [];
  let strange = '';
  for (let from = 0; from < atoms.length;) {
    let to = Math.min(atoms.length, from + longestWord);
    while (to > from && !(await known(atoms.slice(from, to).join('')))) to--;
    if (to === from) strange += atoms[from++];
    else {
      if (strange) cut.push(strange);
      cut.push(atoms.slice(from, to).join(''));
      strange = '';
      from = to;
    }
  }
  return strange ? [...cut, strange] : cut;
}

/** The cuts worth asking loosely: those with the fewest single characters. */
export const plainest = (cuts: readonly string[][], most = 3): string[][] =>
  cuts.filter((cut) => singles(cut) === singles(cuts[0]!)).slice(0, most);
