import { initials, list, sentences, type CitedSource, type Reference } from './reference';

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
export function gbt7714(reference: Reference): string {
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
