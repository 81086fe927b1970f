import type { z } from 'astro/zod';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { evidenceGrade, type Evidence, type Grade } from '../model/evidenceGrade';
import type { caseFacts, caseWords } from '../schemas';
import { effectOf, type Effect } from './effect';
import { placeName } from './place';

/** A case as lists, tables and search results show it, everything printed. */
export interface CaseRow {
  id: string;
  title: string;
  /** The title in the other language. */
  other: string;
  who: string;
  place: string;
  year: number;
  verdict: z.infer<typeof caseFacts>['verdict'];
  grade: Grade;
  kind: Evidence['kind'];
  effect?: Effect | undefined;
}

/** What a row is made of: the facts of a case and its words in one language. */
export interface RowEntry {
  id: string;
  facts: z.infer<typeof caseFacts>;
  words: { data: z.infer<typeof caseWords> };
}

/** Runs what reads the facts of a case; an error then names their file. */
function named<T>(id: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`content/cases/${id}/facts.yaml: ${(error as Error).message}`, { cause: error });
  }
}

/** The row of a case in a language. */
export function rowOf({ id, facts, words }: RowEntry, other: string, locale: Locale): CaseRow {
  const effect = named(id, () => effectOf(facts, locale, messages(locale).cases));
  return {
    id,
    title: words.data.title,
    other,
    who: words.data.who,
    place: placeName(facts.country, locale),
    year: facts.year,
    verdict: facts.verdict,
    grade: evidenceGrade(facts.evidence).grade,
    kind: facts.evidence.kind,
    ...(effect && { effect }),
  };
}
