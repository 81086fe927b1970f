import { source } from '../content';
import { cases, entry, type Case } from '../content/entries';
import { library } from '../content/library';
import { sections } from '../content/plainText';
import { dataPackage, type Resource } from '../formats/dataPackage';
import { tableCsv, tableSchema } from '../formats/table';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { changeOf } from '../library/effect';
import { evidenceGrade } from '../model/evidenceGrade';
import { lasting } from '../site';
import { atom } from './atom';
import { head, inEach, json } from './head';
import { packageHead, resource } from './packageParts';
import { caseColumns } from './tables/cases';

/** The case library as files: for a table, for a program, and as a feed. */

const rows = inEach((locale) => new Map(library(locale).shelf.map(({ row }) => [row.id, row])));

const documentOf = (id: string, where: string) => {
  const { title, authors, publisher, date, url, doi } = source(id, where).data;
  return { id, title, authors, publisher, date, url, ...(doi && { doi }) };
};

/** A case with everything known of it, computed things included. */
export function caseFile({ id, facts }: Case) {
  const where = `content/cases/${id}/facts.yaml`;
  const change = changeOf(facts.effect);
  const { claims, evidence, sources, effect, ...rest } = facts;
  const { grade, reasons } = evidenceGrade(evidence);
  return {
    id,
    pages: inEach((locale) => lasting(`/${locale}/cases/${id}/`)),
    ...rest,
    effect: { ...effect, relativeChange: change ?? null },
    evidence: { ...evidence, grade, reasons },
    claims: Object.entries(claims).map(([claim, told]) => ({
      id: claim,
      ...told,
      evidence: undefined,
      grade: evidenceGrade({ ...evidence, ...told.evidence }).grade,
    })),
    sources: [...new Set([...sources, ...Object.values(claims).map(({ source: from }) => from)])].map((from) =>
      documentOf(from, where),
    ),
    summary: inEach((locale) => rows[locale].get(id)!),
    words: inEach((locale) => {
      const one = entry(cases(locale), id, where);
      const { alsoSearch: _alsoSearch, ...words } = one.words.data;
      return { ...words, sections: sections(one, locale) };
    }),
  };
}

export const casesJson = (): string =>
  json({ ...head, cases: cases('en').map((one) => ({ ...caseFile(one), summary: undefined })) });

export const casesCsv = (): string => tableCsv(caseColumns, cases('en'));

/** The table and its JSON as parts of a Data Package. */
export const caseResources = (): Resource[] => {
  const { title } = messages('en').cases;
  return [
    resource('cases', 'cases.csv', title, casesCsv(), { schema: tableSchema(caseColumns, ['id']) }),
    resource('cases-full', 'cases.json', `${title}, with claims, sources and the whole text`, casesJson()),
  ];
};

/** A Data Package (version 2) that describes the two files beside it. */
export const casesPackage = (): string =>
  json(
    dataPackage({
      ...packageHead(),
      name: 'green-ai-atlas-cases',
      title: `${messages('en').siteName}: ${messages('en').cases.title}`,
      description: messages('en').cases.description,
      resources: caseResources(),
    }),
  );

/** New and changed cases of a language, newest first. */
export function casesFeed(locale: Locale): Response {
  const t = messages(locale).cases;
  const items = cases(locale).flatMap(({ id, facts, words }) => [
    { path: `cases/${id}/`, date: facts.published, title: words.data.title, text: words.data.oneLine },
    ...(facts.changed ?? []).map(({ date, what }) => ({
      path: `cases/${id}/#changed-${date}`,
      date,
      title: `${t.changed}${words.data.title}`,
      text: what[locale],
    })),
  ]);
  return atom(locale, 'cases', t.title, t.description, items);
}
