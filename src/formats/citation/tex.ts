import { describe, house, list, months, type CitedSource, type Reference } from './reference';

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

/** A person's name as TeX takes it apart; a group in braces, so that it stays whole. */
const authors = ({ names, others }: Reference) =>
  list(
    [
      ...names.map(({ family, given }) => (given ? `${tex(family)}, ${tex(given)}` : `{${tex(family)}}`)),
      others ? 'others' : '',
    ],
    ' and ',
  );

const onWeb = ({ address }: Reference) => /^https?:/.test(address);
/** As `\url` wants it. */
const url = (reference: Reference) =>
  onWeb(reference) ? reference.address.replace(/[\\{}^ ]/g, encodeURIComponent) : '';

/** Fields in braces, those that are absent left out. */
function entry(type: string, key: string, fields: [name: string, value: string | undefined][]): string {
  const lines = fields.map(([name, value]) => value && `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${type}{${key},\n${lines.filter(Boolean).join('')}}`;
}

/** Classic BibTeX, @misc. It knows no release, which stands in `note`. */
export function bibtex(reference: Reference): string {
  const { year, month } = reference;
  return entry('misc', reference.key, [
    ['author', authors(reference)],
    ['title', `{${tex(reference.title)}}`],
    ['publisher', tex(reference.publisher)],
    ['year', year],
    ['month', month ? months[month - 1]?.slice(0, 3).toLowerCase() : undefined],
    ['doi', reference.doi],
    ['url', url(reference)],
    ['howpublished', onWeb(reference) ? '' : tex(reference.address)],
    ['urldate', reference.accessed],
    ['note', tex(describe(reference, reference.release))],
  ]);
}

/** The type of a kind, and its field for where the thing appeared or who published it. */
const biblatexKinds: Record<CitedSource['kind'], [type: string, place: string]> = {
  article: ['article', 'journaltitle'],
  preprint: ['online', 'organization'],
  conference: ['inproceedings', 'booktitle'],
  report: ['report', 'institution'],
  'model-card': ['online', 'organization'],
  dataset: ['dataset', 'publisher'],
  software: ['software', 'publisher'],
  standard: ['standard', 'publisher'],
  news: ['article', 'journaltitle'],
  web: ['online', 'organization'],
  law: ['legislation', 'publisher'],
};
const langids: Partial<Record<CitedSource['lang'], string>> = {
  en: 'english',
  zh: 'chinese',
  fr: 'french',
  de: 'german',
  ja: 'japanese',
  es: 'spanish',
  pt: 'portuguese',
  it: 'italian',
};

/** BibLaTeX, which has a field for the release and one for the whole date. */
export function biblatex(reference: Reference): string {
  const [type, place] = biblatexKinds[reference.kind];
  return entry(type, reference.key, [
    ['author', authors(reference)],
    ['title', `{${tex(reference.title)}}`],
    [place, tex(house(reference))],
    ['date', reference.date],
    ['version', tex(reference.edition)],
    ['doi', reference.doi],
    ['url', url(reference)],
    ['urldate', reference.accessed],
    ['langid', langids[reference.lang]],
    ['note', tex(list([describe(reference, ''), onWeb(reference) ? '' : reference.address], ', '))],
  ]);
}
