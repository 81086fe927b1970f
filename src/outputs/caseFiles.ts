import rss from '@astrojs/rss';
import { source } from '../content';
import { cases, entry, type Case } from '../content/entries';
import { library } from '../content/library';
import { sections } from '../content/plainText';
import { csv } from '../formats/csv';
import { localePaths, locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { changeOf } from '../library/effect';
import { evidenceGrade } from '../model/evidenceGrade';
import { absolute, release, site } from '../site';

/** The case library as files: for a table, for a program, and as a feed. */

const head = {
  release: release.id,
  status: release.status,
  date: release.date,
  publisher: site.name.en,
  licence: 'CC BY 4.0',
};

const inEach = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(localePaths.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

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
    pages: inEach((locale) => absolute(`/${locale}/cases/${id}/`)),
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
  `${JSON.stringify({ ...head, cases: cases('en').map((one) => ({ ...caseFile(one), summary: undefined })) }, null, 1)}\n`;

type Cell = string | number | null | undefined;
/** The columns of the table, each with its meaning; the Data Package says the same to machines. */
const fields: readonly {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date' | 'year';
  title: string;
  of: (one: Case, inLocale: (locale: Locale) => Case) => Cell;
}[] = [
  { name: 'id', type: 'string', title: 'Name of the case, never reused', of: ({ id }) => id },
  { name: 'title_en', type: 'string', title: 'Title', of: (_, by) => by('en').words.data.title },
  { name: 'title_zh', type: 'string', title: 'Title in Chinese', of: (_, by) => by('zh').words.data.title },
  { name: 'one_line_en', type: 'string', title: 'What changed', of: (_, by) => by('en').words.data.oneLine },
  {
    name: 'one_line_zh',
    type: 'string',
    title: 'What changed, in Chinese',
    of: (_, by) => by('zh').words.data.oneLine,
  },
  { name: 'who_en', type: 'string', title: 'Who did it', of: (_, by) => by('en').words.data.who },
  { name: 'who_zh', type: 'string', title: 'Who did it, in Chinese', of: (_, by) => by('zh').words.data.who },
  { name: 'country', type: 'string', title: 'ISO 3166-1 alpha-2, or INT, or EU', of: ({ facts }) => facts.country },
  { name: 'year', type: 'year', title: 'Year of the headline result', of: ({ facts }) => facts.year },
  { name: 'status', type: 'string', title: 'Status', of: ({ facts }) => facts.status },
  { name: 'scale', type: 'string', title: 'Scale', of: ({ facts }) => facts.scale },
  { name: 'subject', type: 'string', title: 'Subject', of: ({ facts }) => facts.subject },
  {
    name: 'curriculum',
    type: 'string',
    title: 'Leaves of the curriculum',
    of: ({ facts }) => facts.curriculum.join(' '),
  },
  { name: 'actors', type: 'string', title: 'Who can do it', of: ({ facts }) => facts.actors.join(' ') },
  { name: 'levers', type: 'string', title: 'What it changes', of: ({ facts }) => facts.levers.join(' ') },
  { name: 'quantity', type: 'string', title: 'What was measured', of: ({ facts }) => facts.effect.quantity },
  {
    name: 'metered',
    type: 'string',
    title: 'Whether energy, carbon or water was metered: yes or no',
    of: ({ facts }) => (facts.effect.metered ? 'yes' : 'no'),
  },
  {
    name: 'change_percent',
    type: 'number',
    title: 'Change in per cent of the baseline; negative is less; empty where none was published',
    of: ({ facts }) => changeOf(facts.effect)?.percent,
  },
  { name: 'change_low', type: 'number', title: 'Low end', of: ({ facts }) => changeOf(facts.effect)?.low },
  { name: 'change_high', type: 'number', title: 'High end', of: ({ facts }) => changeOf(facts.effect)?.high },
  { name: 'boundary_en', type: 'string', title: 'What is counted', of: ({ facts }) => facts.effect.boundary.en },
  {
    name: 'boundary_zh',
    type: 'string',
    title: 'What is counted, in Chinese',
    of: ({ facts }) => facts.effect.boundary.zh,
  },
  { name: 'period_en', type: 'string', title: 'When it was measured', of: ({ facts }) => facts.effect.period.en },
  {
    name: 'grade',
    type: 'string',
    title: 'Evidence grade A to E',
    of: ({ facts }) => evidenceGrade(facts.evidence).grade,
  },
  { name: 'verdict', type: 'string', title: 'Verdict', of: ({ facts }) => facts.verdict },
  { name: 'cost', type: 'string', title: 'Cost', of: ({ facts }) => facts.cost },
  { name: 'conflict', type: 'string', title: 'Conflict of interest', of: ({ facts }) => facts.conflict },
  { name: 'sources', type: 'string', title: 'Sources by name', of: ({ facts }) => facts.sources.join(' ') },
  { name: 'published', type: 'date', title: 'First published', of: ({ facts }) => facts.published },
  { name: 'checked', type: 'date', title: 'Last compared with a source', of: ({ facts }) => facts.checked },
];

export const casesCsv = (): string =>
  csv([
    fields.map(({ name }) => name),
    ...cases('en').map((one) => {
      const inLocale = (locale: Locale) => entry(cases(locale), one.id, 'cases.csv');
      return fields.map(({ of }) => of(one, inLocale));
    }),
  ]);

/** A Data Package (version 2) that describes the two files beside it. */
export const casesPackage = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'green-ai-atlas-cases',
      title: `${messages('en').siteName}: ${messages('en').cases.title}`,
      version: release.id,
      created: `${release.date}T00:00:00Z`,
      licenses: [
        {
          name: 'CC-BY-4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
          title: 'Creative Commons Attribution 4.0',
        },
      ],
      contributors: [{ title: site.name.en, roles: ['creator'] }],
      resources: [
        {
          name: 'cases',
          path: 'cases.csv',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          schema: {
            $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
            primaryKey: ['id'],
            fields: fields.map(({ name, type, title }) => ({ name, type, title })),
          },
        },
        { name: 'cases-full', path: 'cases.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
      ],
    },
    null,
    1,
  )}\n`;

/** New and changed cases of a language, newest first. */
export function casesFeed(locale: Locale): Promise<Response> {
  const t = messages(locale);
  const items = cases(locale)
    .flatMap(({ id, facts, words }) => [
      { id, date: facts.published, title: words.data.title, text: words.data.oneLine },
      ...(facts.changed ?? []).map(({ date, what }) => ({
        id,
        date,
        title: `${t.cases.changed}${words.data.title}`,
        text: what[locale],
      })),
    ])
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, 50);
  return rss({
    title: `${t.cases.title} · ${t.siteName}`,
    description: t.cases.description,
    site: absolute('/'),
    items: items.map(({ id, date, title, text }) => ({
      title,
      link: absolute(`/${locale}/cases/${id}/`),
      pubDate: new Date(date),
      description: text,
    })),
    customData: `<language>${locales.find(({ path }) => path === locale)!.lang}</language>`,
  });
}
