import { localePaths, type Locale } from '../i18n/locales';
import { allTerms } from '../content';
import type { Case } from './entries';

/** The text of a case without its markup, for data files and for finding it by other words. */

export interface Section {
  heading: string;
  text: string;
}

/** The seven parts of a case; numbers as printed, sources left to the claims. */
export function sections({ id, facts, words }: Case, locale: Locale): Section[] {
  const plain = (words.body ?? '')
    .replace(/<Claim\s+id="([^"]+)"\s*\/>/g, (_, claim: string) => {
      const found = facts.claims[claim];
      if (!found) throw new Error(`content/cases/${id}/${locale}.mdx: there is no claim "${claim}"`);
      return found.printed[locale];
    })
    .replace(/\s*<Cite\s[^>]*\/>/g, '')
    .replace(/<\/?Term\b[^>]*>/g, '')
    .replace(/\{' '\}/g, ' ');
  return plain
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: heading.trim(), text: lines.join('\n').trim() };
    });
}

/** Words of a term in every language, the term itself first. */
const wordsOf = (wordings: Record<Locale, Wording>): string[] =>
  localePaths.flatMap((locale) => [wordings[locale].term, ...(wordings[locale].also ?? [])]);
interface Wording {
  term: string;
  also?: string[] | undefined;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Chinese has no spaces to set a word apart; a Latin word must stand alone, but for a plural. */
const finder = (word: string): RegExp =>
  /\p{Script=Han}/u.test(word)
    ? new RegExp(escaped(word), 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');

const glossary = allTerms().map(({ data }) => ({ words: wordsOf(data), finders: wordsOf(data).map(finder) }));

/**
 * Words a reader may look for that the page does not show: those listed with the case in both languages, and for every technical word
 * that the case uses in either language all other words of the glossary for it, in both.
 */
export function otherWords(inAll: readonly { one: Case; locale: Locale }[]): string[] {
  const texts = inAll.map(({ one, locale }) =>
    [
      one.words.data.title,
      one.words.data.oneLine,
      ...sections(one, locale).map(({ text }) => text),
      ...(one.words.data.alsoSearch ?? []),
    ].join('\n'),
  );
  const listed = inAll.flatMap(({ one }) => one.words.data.alsoSearch ?? []);
  const synonyms = glossary
    .filter(({ finders }) => finders.some((find) => texts.some((text) => find.test(text))))
    .flatMap(({ words }) => words);
  return [...new Set([...listed, ...synonyms])];
}
