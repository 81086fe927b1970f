import type { z } from 'astro/zod';
import type { source } from '../schemas';

/**
 * Citations ready to paste: of our own pages (`cite`) and of the documents we cite (`citeSource`). Either is first
 * brought into one neutral `Reference`. A format is one function from a reference to plain text and one line in
 * `citationFormats`.
 */

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
  lang: 'en' | 'zh-CN';
  /** The result cited, in the words of the page: "GPT-3 as published: 9.7 cars". */
  statement?: string | undefined;
}

type SourceField = 'title' | 'authors' | 'publisher' | 'date' | 'kind' | 'url' | 'doi' | 'lang';
/**
 * A document we cite. An author is "Patterson, David", "David Patterson" or a group by its name; "et al.", alone or
 * after a name, stands for authors not named.
 */
export type CitedSource = Pick<z.infer<typeof source>, SourceField>;
export type CitationFormat = keyof typeof citationFormats;

/** A group has no given name. */
type Name = { family: string; given?: string };

/** What is absent is ''. */
interface Reference
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
  /** In quotation marks. */
  statement: string;
  /** The part of the BibTeX key after author and year. */
  subject: string;
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
const list = (parts: string[], separator: string) => parts.filter(Boolean).join(separator);
/** Adds a full stop, unless the text ends in one or in a mark that does its work. */
const stop = (text: string) => text.replace(/[^.!?。！？]$/u, '$&.');
const sentences = (...parts: string[]) => list(parts.map(stop), ' ');
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
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(text) ?? [];
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
const initials = (given: string, mark: string) =>
  given.replace(/\.(?=\p{L})/gu, ' ').replace(/(\p{L})[^\s-]*/gu, (_, letter: string) => letter.toUpperCase() + mark);

function fromWork(work: CitedWork): Reference {
  const lang = work.lang === 'en' ? 'en' : 'zh';
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
    version: work.kind === 'dataset' && !work.draft ? version : '',
    statement: work.statement ? `“${tidy(work.statement)}”` : '',
    subject: (slug(steps.at(-1) ?? '') || slug(work.title) || work.kind) + (lang === 'zh' ? '-zh' : ''),
  };
}

function fromSource(document: CitedSource): Reference {
  return {
    ...document,
    ...dated(document.date),
    ...namesOf(document),
    title: tidy(document.title),
    publisher: tidy(document.publisher),
    accessed: '',
    address: document.url ?? '',
    label: labels[document.kind]?.[document.lang === 'zh' ? 'zh' : 'en'] ?? '',
    release: '',
    version: '',
    statement: '',
    subject: slug(document.title) || document.kind,
  };
}

/** What a reader should know of the thing besides its title. */
const describe = ({ lang, label, statement }: Reference, release: string) =>
  list([label, release, statement], lang === 'zh' ? '，' : ', ');

const months = 'January February March April May June July August September October November December'.split(' ');

/** Publication Manual of the American Psychological Association, 7th edition; plain text, so without italics. */
function apa(reference: Reference): string {
  const chinese = reference.lang === 'zh';
  const names = reference.names.map(({ family, given }) => (given ? `${family}, ${initials(given, '.')}` : family));
  const last = names.at(-1) ?? '';
  const twoGroups = names.length === 2 && !reference.names.some(({ given }) => given);
  let authors = names.length > 1 ? `${names.slice(0, -1).join(', ')}${twoGroups ? '' : ','} & ${last}` : last;
  if (names.length > 20) authors = `${names.slice(0, 19).join(', ')}, … ${last}`;
  if (reference.others) authors = `${names.slice(0, 19).join(', ')}, et al.`;

  const { year, month, day } = reference;
  const exact = month && ['web', 'model-card', 'news', 'conference'].includes(reference.kind);
  let date = year;
  if (exact) date = chinese ? `${year}年${month}月` : `${year}, ${months[month - 1]}`;
  if (exact && day) date += chinese ? `${day}日` : ` ${day}`;
  const version = reference.version && ` (${chinese ? '版本' : 'Version '}${reference.version})`;
  const description = describe(reference, reference.version ? '' : reference.release);
  const title = reference.title + version + (description && ` [${description}]`);
  const publisher = names.includes(reference.publisher) ? '' : reference.publisher;
  const address = reference.doi ? `https://doi.org/${reference.doi}` : reference.address;
  return list([sentences(authors, `(${date})`, title, publisher), address], ' ');
}

type Origin = (reference: Reference) => string;
const book: Origin = ({ publisher, year }) => `${publisher}，${year}`;
const periodical: Origin = ({ publisher, date }) => `${publisher}，${date}`;
const page: Origin = ({ date, accessed }) => `（${date}）${accessed && `[${accessed}]`}`;
const deposit: Origin = (reference) => reference.publisher + page(reference);
const gbtKinds: Record<CitedSource['kind'], [code: string, origin: Origin]> = {
  article: ['J', periodical],
  preprint: ['PP', deposit],
  conference: ['C', book],
  report: ['R', book],
  'model-card': ['EB', page],
  dataset: ['DS', deposit],
  software: ['CP', book],
  standard: ['S', () => ''],
  news: ['N', periodical],
  web: ['EB', page],
  law: ['EB', book],
};

/** GB/T 7714—2025, numeric system, without the number in brackets before it. */
function gbt7714(reference: Reference): string {
  const { kind, doi, address } = reference;
  const names = reference.names.map(({ family, given }) => (given ? `${family} ${initials(given, '')}` : family));
  const more = reference.lang === 'zh' ? '等' : 'et al';
  const authors =
    kind === 'standard' ? '' : list([...names.slice(0, 3), names.length > 3 || reference.others ? more : ''], '，');
  const [code, origin] = gbtKinds[kind];
  const online = address || doi ? '/OL' : '';
  const title = `${reference.title}[${kind === 'law' && !online ? 'Z' : code}${online}]`;
  const version = list([reference.version ? `V${reference.version}` : reference.release, reference.statement], '，');
  const middle = kind === 'conference' ? [`${title}//${origin(reference)}`] : [title, version, origin(reference)];
  return sentences(authors, ...middle, address, doi ? `DOI:${doi}` : '');
}

const texNames = new Map([
  ['\\', 'backslash'],
  ['{', 'braceleft'],
  ['}', 'braceright'],
  ['~', 'asciitilde'],
  ['^', 'asciicircum'],
]);
/** Braces become words: BibTeX counts them even after a backslash. */
const tex = (text: string) =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => (texNames.has(sign) ? `\\text${texNames.get(sign)}{}` : `\\${sign}`));

/** Classic BibTeX, @misc. It knows no release, which stands in `note`. The address stays as `\url` wants it. */
function bibtex(reference: Reference): string {
  const { year, month } = reference;
  const names = reference.names.map(({ family, given }) =>
    given ? `${tex(family)}, ${tex(given)}` : `{${tex(family)}}`,
  );
  const onWeb = /^https?:/.test(reference.address);
  const fields = [
    ['author', list([...names, reference.others ? 'others' : ''], ' and ')],
    ['title', `{${tex(reference.title)}}`],
    ['publisher', tex(reference.publisher)],
    ['year', year],
    ['month', month && months[month - 1]?.slice(0, 3).toLowerCase()],
    ['doi', reference.doi],
    ['url', onWeb ? reference.address.replace(/[\\{}^ ]/g, encodeURIComponent) : ''],
    ['howpublished', onWeb ? '' : tex(reference.address)],
    ['urldate', reference.accessed],
    ['note', tex(describe(reference, reference.release))],
  ];
  const lines = fields.map(([name, value]) => value && `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  const author = slug(reference.names[0]?.family ?? '') || 'green-ai-atlas';
  return `@misc{${author}-${year}-${reference.subject},\n${lines.join('')}}`;
}

/** The formats on offer, in the order of the menu. */
export const citationFormats = {
  apa: { name: 'APA 7', write: apa },
  bibtex: { name: 'BibTeX', write: bibtex },
  gbt7714: { name: 'GB/T 7714—2025', write: gbt7714 },
};

/**
 * The citation of a page of ours as plain text: APA 7 and GB/T 7714—2025 in one line, a BibTeX entry in several.
 * It always names the data release, a draft as such; a missing address is named where it would stand.
 * @throws RangeError if `published` is not a date
 */
export const cite = (format: CitationFormat, work: CitedWork): string => citationFormats[format].write(fromWork(work));

/**
 * The reference of a document we cite, for lists of sources. `publisher` is printed as it stands in the record, volume
 * and pages included.
 * @throws RangeError if `date` is not a date
 */
export const citeSource = (format: CitationFormat, document: CitedSource): string =>
  citationFormats[format].write(fromSource(document));
