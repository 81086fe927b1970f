import {
  american,
  describe,
  house,
  initials,
  list,
  locator,
  months,
  sentences,
  typeset,
  type Reference,
} from './reference';

/** Publication Manual of the American Psychological Association, 7th edition; plain text, so without italics. */
export function apa(given: Reference): string {
  const reference = typeset(given);
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
  const text = sentences(authors, `(${date})`, title, house(reference));
  return list([american(text, reference), locator(reference)], ' ');
}
