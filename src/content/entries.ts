import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales';

/** Entries whose facts stand once for all languages and whose words stand in one file a language. */

const sorted = <T extends { id: string }>(entries: T[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

const caseFacts = sorted(await getCollection('caseFacts'));
const caseWords = await getCollection('caseWords');
const explainerFacts = sorted(await getCollection('explainerFacts'));
const explainerWords = await getCollection('explainerWords');

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

function inLanguage<Words extends { id: string }>(words: Words[], kind: string, id: string, locale: Locale): Words {
  const found = words.find((entry) => entry.id === `${id}/${locale}`);
  if (!found) throw new Error(`content/${kind}/${id}/${locale}.mdx is missing`);
  return found;
}

/** All cases in a language, by id. */
export const cases = (locale: Locale): Case[] =>
  caseFacts.map(({ id, data }) => ({ id, facts: data, words: inLanguage(caseWords, 'cases', id, locale) }));

/** All explainers in a language, by id. */
export const explainers = (locale: Locale): Explainer[] =>
  explainerFacts.map(({ id, data }) => ({
    id,
    facts: data,
    words: inLanguage(explainerWords, 'explainers', id, locale),
  }));

/** One entry by id; an unknown id is an error that names who asked. */
export function entry<T extends { id: string }>(list: T[], id: string, where: string): T {
  const found = list.find((known) => known.id === id);
  if (!found) throw new Error(`${where}: there is no entry "${id}"`);
  return found;
}
