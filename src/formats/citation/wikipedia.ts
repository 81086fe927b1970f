import { appearedIn, describe, house, type CitedSource, type Reference } from './reference';

/** The template of a kind and what it calls the place where the thing appeared. */
const templates: Partial<Record<CitedSource['kind'], [name: string, place: string]>> = {
  article: ['cite journal', 'journal'],
  conference: ['cite conference', 'conference'],
  news: ['cite news', 'newspaper'],
  report: ['cite report', 'publisher'],
};

/** What would end a parameter or begin a link is written so that it is only shown. */
const plain = (text: string) =>
  text
    .replace(/[[\]{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('|', '{{!}}')
    .replaceAll("''", '&#39;&#39;');

/** In an address those signs are encoded. */
const address = (url: string) => url.replace(/[[\]{}| ]/g, encodeURIComponent);

/** A reference for Wikipedia: a template of the English one, for what is in Chinese of the Chinese one. */
export function wikipedia(reference: Reference): string {
  const chinese = reference.lang === 'zh';
  const [name, place] = templates[reference.kind] ?? ['cite web', appearedIn(reference) ? 'website' : 'publisher'];
  const many = reference.names.length > 1;
  const authors = reference.names.flatMap(({ family, given }, index): [string, string][] => {
    const n = many ? String(index + 1) : '';
    return given
      ? [
          [`last${n}`, family],
          [`first${n}`, given],
        ]
      : [[`author${n}`, family]];
  });
  const ours = reference.release !== '';
  const parameters: [string, string][] = [
    ...(ours ? [] : authors),
    ['display-authors', reference.others ? 'etal' : ''],
    ['title', reference.title],
    [ours ? 'website' : place, ours ? (reference.names[0]?.family ?? '') : house(reference)],
    ['date', reference.date],
    ['type', describe({ ...reference, statement: '' }, reference.release)],
    ['doi', reference.doi ?? ''],
    ['language', chinese ? 'zh-cn' : reference.lang === 'en' ? '' : reference.lang],
    ['quote', reference.statement.replace(/^“|”$/g, '')],
  ];
  const rest: [string, string][] = /^https?:/.test(reference.address)
    ? [
        ['url', address(reference.address)],
        ['access-date', reference.accessed],
      ]
    : [];
  const written = [...parameters.map(([key, value]) => [key, plain(value)] as const), ...rest];
  const body = written.filter(([, value]) => value).map(([key, value]) => ` |${key}=${value}`);
  const missing = reference.address && rest.length === 0 ? ` ${reference.address}` : '';
  return `{{${chinese ? name.replace('c', 'C') : name}${body.join('')}}}${missing}`;
}
