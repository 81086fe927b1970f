import { appearedIn, describe, house, type CitedSource, type Reference } from './reference';

/** A date in CSL-JSON. */
interface CslDate {
  'date-parts': [(number | string)[]];
}

/** An item of CSL-JSON, as far as we fill one. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: ({ literal: string } | { family: string; given: string })[];
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  version?: string;
  note?: string;
  issued: CslDate;
  accessed?: CslDate;
  URL?: string;
  DOI?: string;
  language: string;
}

const types: Record<CitedSource['kind'], string> = {
  article: 'article-journal',
  preprint: 'article',
  conference: 'paper-conference',
  report: 'report',
  'model-card': 'webpage',
  dataset: 'dataset',
  software: 'software',
  standard: 'standard',
  news: 'article-newspaper',
  web: 'webpage',
  law: 'legislation',
};

const dateOf = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** The reference as an item of CSL-JSON; `undefined` values are left out when it is written. */
export function cslItem(reference: Reference): CslItem {
  const { kind, names, others, address, accessed, doi, lang } = reference;
  const authors = names.map(({ family, given }) => (given ? { family, given } : { literal: family }));
  const inside = appearedIn(reference);
  const onWeb = /^https?:/.test(address);
  return {
    id: reference.key,
    type: types[kind],
    title: reference.title,
    author: others ? [...authors, { literal: lang === 'zh' ? '等' : 'et al.' }] : authors,
    'container-title': (inside && house(reference)) || undefined,
    publisher: (!inside && house(reference)) || undefined,
    genre: describe(reference, reference.version ? '' : reference.release) || undefined,
    version: reference.version || undefined,
    issued: dateOf(reference.date),
    accessed: accessed ? dateOf(accessed) : undefined,
    URL: onWeb ? address : undefined,
    DOI: doi,
    note: (!onWeb && address) || undefined,
    language: lang === 'zh' ? 'zh-CN' : lang === 'en' ? 'en-US' : lang,
  };
}

/** CSL-JSON, which Zotero and pandoc read: a list of one item. Dates stay on one line. */
export const cslJson = (reference: Reference): string =>
  JSON.stringify([cslItem(reference)], null, 2).replace(/\[[\s\d,[\]]+\]/g, (dates) =>
    dates.replace(/\s+/g, '').replaceAll(',', ', '),
  );
