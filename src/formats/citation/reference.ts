import type { z } from 'astro/zod';
import type { source } from '../../schemas';

/** The neutral reference that every format writes, and how our pages and the documents we cite become one. */

/** A page of ours, as one data release shows it. */
export interface CitedWork {
  kind: 'calculator' | 'explainer' | 'fact' | 'case' | 'rule' | 'factor' | 'dataset';
  /** The entry's id. The BibTeX key is made from it, so that the key outlives a change of address. */
  id?: string | undefined;
  title: string;
  /** A group: the name of the site in the page's language. */
  author: string;
  publisher?: string | undefined;
  /** The data release, such as 2026.1. */
  version: string;
  draft: boolean;
  /** YYYY-MM-DD or YYYY. */
  published: string;
  /** undefined: the site has no public address yet, and the citation says so. */
  url: string | undefined;
  /** YYYY-MM-DD; undefined: no day of visit is printed. */
  accessed: string | undefined;
  /** The styles have an English and a Chinese form; a page in another language is cited in the English one. */
  lang: string;
  /** The result cited, in the words of the page: "GPT-3 as published: 9.7 cars". */
  statement?: string | undefined;
}

type SourceField = 'title' | 'authors' | 'publisher' | 'date' | 'kind' | 'url' | 'doi' | 'lang';
/**
 * A document we cite. An author is "Patterson, David", "David Patterson" or a group by its name; "et al.", alone or
 * after a name, stands for authors not named.
 */
export type CitedSource = Pick<z.infer<typeof source>, SourceField>;

/** A group has no given name. */
export type Name = { family: string; given?: string };

/** What is absent is ''. */
export interface Reference
  extends Pick<CitedSource, 'title' | 'publisher' | 'kind' | 'doi' | 'lang'>, ReturnType<typeof dated> {
  names: Name[];
  /** The list of names goes on. */
  others: boolean;
  /** A web address, or the words that stand in its place. */
  address: string;
  accessed: string;
  /** What the thing is, where the title does not tell. */
  label: string;
  /** The data release in words. */
  release: string;
  /** The number of a frozen release of a data set, which the styles have a place for; a page or draft has none. */
  version: string;
  /** The number of the release, a draft as such. */
  edition: string;
  /** In quotation marks. */
  statement: string;
  /** By which programs know it: author, year and subject, in Latin letters. */
  key: string;
}

const labels: Record<string, { en: string; zh: string }> = {
  calculator: { en: 'Calculator', zh: '计算器' },
  explainer: { en: 'Explainer', zh: '讲解' },
  fact: { en: 'Fact check', zh: '事实核查' },
  case: { en: 'Case', zh: '案例' },
  rule: { en: 'Rule record', zh: '规则条目' },
  factor: { en: 'Data record', zh: '数据条目' },
  dataset: { en: 'Data set', zh: '数据集' },
  software: { en: 'Computer software', zh: '计算机软件' },
  'model-card': { en: 'Model card', zh: '模型卡' },
};

const tidy = (text = '') => text.trim().replace(/\s+|\.{2,}/g, (run) => (run.startsWith('.') ? '…' : ' '));
export const list = (parts: string[], separator: string) => parts.filter(Boolean).join(separator);
/** Adds a full stop, unless the text ends in one or in a mark that does its work. */
export const stop = (text: string) => text.replace(/[^.!?。！？]$/u, '$&.');
export const sentences = (...parts: string[]) => list(parts.map(stop), ' ');
/** Latin letters and digits; '' for a text in Han, of which only chance words would remain. */
const slug = (text: string) => {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  const words = /\p{Script=Han}/u.test(text) ? [] : (plain.match(/[a-z0-9]+/gi) ?? []);
  return words.slice(0, 6).join('-').toLowerCase();
};

/** Month and day are undefined where the date does not give them. */
function dated(date: string) {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) throw new RangeError(`"${date}" is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  return { date, year, month: month && Number(month), day: day && Number(day) };
}

const groupWord =
  /&|\b(of|and|for|the|agency|alliance|association|authors|cent(er|re)|climate|cloud|collaboration|commission|committee|consortium|council|data|energy|face|foundation|group|inc|initiative|institut(e|ion)?|intelligence|international|labs?|laborator(y|ies)|llc|ltd|ministry|network|office|organi[sz]ation|project|research|school|society|team|union|university)\b/i;
const acronym = /(^|[^\p{L}.])\p{Lu}{2}/u;
const naturalOrder =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*?) ((?:(?:al|da|[Dd]e|[Dd]el|[Dd]ella|den|der|[Dd]i|dos|[Dd]u|[Ll]a|[Ll]e|ten|ter|[Vv]an|[Vv]on) )*\p{Lu}[\p{L}'’-]+)$/u;

/** The name taken apart where it is written as persons write theirs, in natural order only if that is `safe`. */
function nameOf(text: string, safe = true): Name {
  const [, family, given] = /^([^,]+), (\P{Ll}[^,]*)$/u.exec(text) ?? [];
  const [, first, last] = (safe && !acronym.test(text) && naturalOrder.exec(text)) || [];
  if (groupWord.test(text)) return { family: text };
  if (family && given) return { family, given };
  return first && last ? { family: last, given: first } : { family: text };
}

/**
 * Natural order is safe in the kinds of document that persons sign, and where several authors all look like persons.
 * "Carbon Trust" on a report looks like one too; and a name left whole is never false.
 */
function namesOf({ authors, kind }: CitedSource): { names: Name[]; others: boolean } {
  const texts = authors.map((author) => tidy(author).replace(/(^|,? )((and )?others|et al\.?|等)( \(.*\))?$/, ''));
  const named = texts.filter(Boolean);
  const signed = kind === 'article' || kind === 'preprint' || kind === 'conference';
  const safe = signed || (named.length > 1 && named.every((text) => nameOf(text).given));
  return {
    names: named.map((text) => nameOf(text, safe)),
    others: texts.some((text, index) => text !== tidy(authors[index])),
  };
}

/** The names by which a text calls a document: families of persons, whole names of bodies. */
export function shortNames(document: CitedSource): { names: string[]; others: boolean } {
  const { names, others } = namesOf(document);
  return { names: names.map(({ family }) => family), others };
}

/** "Lluis-Miquel" gives L.-M. with the mark ".", L-M without. */
export const initials = (given: string, mark: string) =>
  given.replace(/\.(?=\p{L})/gu, ' ').replace(/(\p{L})[^\s-]*/gu, (_, letter: string) => letter.toUpperCase() + mark);

const keyOf = ([first]: Name[], date: string, subject: string) =>
  `${slug(first?.family ?? '') || 'green-ai-atlas'}-${date.slice(0, 4)}-${subject}`;

/** A page of ours as a reference. @throws RangeError if `published` is not a date */
export function fromWork(work: CitedWork): Reference {
  const lang = work.lang === 'zh-CN' ? 'zh' : 'en';
  const version = work.version.trim().replace(/^v(?=\d)/i, '');
  const draft = work.draft ? { en: ' (draft)', zh: '（草稿）' }[lang] : '';
  const path = work.id ?? work.url?.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '') ?? '';
  const steps = path.split('/').filter((step) => step && !/^(en|zh|archive|\d+\.\d+)$/.test(step));
  return {
    kind: work.kind === 'dataset' ? 'dataset' : 'web',
    names: [{ family: tidy(work.author) }],
    others: false,
    title: tidy(work.title),
    publisher: tidy(work.publisher),
    ...dated(work.published),
    accessed: work.accessed ?? '',
    address: work.url ?? { en: '[draft: no public address yet]', zh: '［草稿：尚无公开网址］' }[lang],
    lang,
    label: labels[work.kind]?.[lang] ?? '',
    release: { en: 'data release ', zh: '数据版本' }[lang] + version + draft,
    edition: version + draft,
    version: work.kind === 'dataset' && !work.draft ? version : '',
    statement: work.statement ? `“${tidy(work.statement)}”` : '',
    key: keyOf(
      [{ family: tidy(work.author) }],
      work.published,
      (slug(steps.at(-1) ?? '') || slug(work.title) || work.kind) + (lang === 'zh' ? '-zh' : ''),
    ),
  };
}

/** A document we cite as a reference. @throws RangeError if `date` is not a date */
export function fromSource(document: CitedSource): Reference {
  const named = namesOf(document);
  return {
    ...document,
    ...dated(document.date),
    ...named,
    title: tidy(document.title),
    publisher: tidy(document.publisher),
    accessed: '',
    address: document.url ?? '',
    label: labels[document.kind]?.[document.lang === 'zh' ? 'zh' : 'en'] ?? '',
    release: '',
    edition: '',
    version: '',
    statement: '',
    key: keyOf(named.names, document.date, slug(document.title) || document.kind),
  };
}

/** What a reader should know of the thing besides its title. */
export const describe = ({ lang, label, statement }: Reference, release: string) =>
  list([label, release, statement], lang === 'zh' ? '，' : ', ');

/** The months in English, in full. */
export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The address by which a style for readers finds the thing: a DOI before any other. */
export const locator = ({ doi, address }: Reference): string => (doi ? `https://doi.org/${doi}` : address);

/** Whether the thing appeared in a journal, a volume or on a site: its `publisher` is then the name of that. */
export const appearedIn = ({ kind }: Reference): boolean =>
  ['article', 'conference', 'news', 'web', 'model-card'].includes(kind);

/** The publisher, unless it is the author too. */
export const house = ({ names, publisher }: Reference): string =>
  names.some(({ family }) => family === publisher) ? '' : publisher;

const small =
  /^(a|about|above|across|after|against|along|amid|amidst|among|an|and|around|as|at|before|behind|below|beneath|beside|between|beyond|but|by|despite|down|during|except|for|from|in|inside|into|like|near|nor|notwithstanding|of|off|on|onto|or|out|over|per|since|so|than|the|through|throughout|till|to|toward|towards|under|until|up|upon|versus|via|vs|with|within|without|yet)$/;

/**
 * A title with capitals as English styles want them. Words with a capital or digit of their own stay as they are, small
 * words stay small but for the first, the last, and those that begin anew.
 */
export function headline({ title, lang }: Reference): string {
  if (lang !== 'en') return title;
  const word = /[\p{L}\p{N}_][\p{L}\p{N}_'’]*/gu;
  const last = [...title.matchAll(word)].at(-1)?.index;
  return title.replace(word, (text, at: number) => {
    const begins = /(^|[:?!.—] ?)["“'‘(]*$/u.test(title.slice(0, at));
    const alone = text.length === 1 && at > 0;
    if (/[\p{Lu}\p{N}]/u.test(text)) return text;
    if (!begins && (alone || (small.test(text) && at !== last))) return text;
    return text.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}

/** A title in quotation marks, those inside it being of the other kind; `end` is the mark that follows it. */
export function quoted(title: string, chinese: boolean, end: '.' | ','): string {
  if (chinese) return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》${end}`;
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${/[.!?]$/.test(inner) && end === '.' ? inner : inner + end}”`;
}

const curly = (text: string) =>
  text.replace(/(^|[\s(])(["'])(?!\s)([^"]*?)\2(?![\p{L}\p{N}])/gu, '$1“$3”').replace(/(?<=[\p{L}\p{N}.])'/gu, '’');

/** The reference with curly quotation marks and apostrophes, as the styles for readers print them. */
export const typeset = (reference: Reference): Reference => ({
  ...reference,
  title: curly(reference.title),
  publisher: curly(reference.publisher),
  names: reference.names.map((name) => (name.given ? name : { family: curly(name.family) })),
});

/** Full stops and commas stand inside quotation marks in American styles. */
export const american = (text: string, { lang }: Reference): string =>
  lang === 'zh' ? text : text.replace(/([’”]+)([.,])/g, '$2$1').replace(/([.!?])\.(?=[’”])/g, '$1');
