import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';
import { readers as readerIds } from '../schemas';

/** Entries whose facts stand once for all languages and whose words stand in one file a language. */

const sorted = <T extends { id: string }>(entries: T[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

const caseFacts = sorted(await getCollection('caseFacts'));
const caseWords = await getCollection('caseWords');
const explainerFacts = sorted(await getCollection('explainerFacts'));
const explainerWords = await getCollection('explainerWords');
const factCheckFacts = sorted(await getCollection('factCheckFacts'));
const factCheckWords = await getCollection('factCheckWords');
const ruleEntries = sorted(await getCollection('rules'));
const correctionEntries = await getCollection('corrections');
const readerEntries = await getCollection('readers');

export interface Case {
  id: string;
  facts: CollectionEntry<'caseFacts'>['data'];
  words: CollectionEntry<'caseWords'>;
}

export interface Explainer {
  id: string;
  facts: CollectionEntry<'explainerFacts'>['data'];
  words: CollectionEntry<'explainerWords'>;
}

export interface FactCheck {
  id: string;
  facts: CollectionEntry<'factCheckFacts'>['data'];
  words: CollectionEntry<'factCheckWords'>;
}

/** Facts with their words, all of a language at once and only once: every page asks for them. */
function inLanguages<Facts extends { id: string; data: unknown }, Words extends { id: string }>(
  facts: readonly Facts[],
  words: readonly Words[],
  kind: string,
): (locale: Locale) => { id: string; facts: Facts['data']; words: Words }[] {
  const byId = new Map(words.map((entry) => [entry.id, entry]));
  const made = new Map<Locale, { id: string; facts: Facts['data']; words: Words }[]>();
  return (locale) => {
    let list = made.get(locale);
    if (!list) {
      list = facts.map(({ id, data }) => {
        const found = byId.get(`${id}/${locale}`);
        if (!found) throw new Error(`content/${kind}/${id}/${locale}.mdx is missing`);
        return { id, facts: data, words: found };
      });
      made.set(locale, list);
    }
    return list;
  };
}

/** All cases in a language, by id. */
export const cases: (locale: Locale) => Case[] = inLanguages(caseFacts, caseWords, 'cases');

/** All explainers in a language, by id. */
export const explainers: (locale: Locale) => Explainer[] = inLanguages(explainerFacts, explainerWords, 'explainers');

/** All fact checks in a language, by id. */
export const factChecks: (locale: Locale) => FactCheck[] = inLanguages(factCheckFacts, factCheckWords, 'facts');

export type Rule = CollectionEntry<'rules'>;
/** All rules, by id. */
export const rules = (): readonly Rule[] => ruleEntries;

/** What we had wrong, the newest first. */
export const corrections = () =>
  [...correctionEntries].sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? -1 : 1) : a.data.date < b.data.date ? 1 : -1,
  );

export type Reader = CollectionEntry<'readers'>;
/** What each kind of reader can do, in the order of the schema. */
export const readers = (): Reader[] =>
  readerIds.map((id) => {
    const found = readerEntries.find((one) => one.id === id);
    if (!found) throw new Error(`content/readers/${id}.yaml is missing`);
    return found;
  });

const indexes = new WeakMap<readonly unknown[], Map<string, unknown>>();
/** One entry by id; an unknown id is an error that names who asked. */
export function entry<T extends { id: string }>(list: readonly T[], id: string, where: string): T {
  let index = indexes.get(list) as Map<string, T> | undefined;
  if (!index) indexes.set(list, (index = new Map(list.map((one) => [one.id, one]))));
  const found = index.get(id);
  if (!found) throw new Error(`${where}: there is no entry "${id}"`);
  return found;
}
