import {
  american,
  describe,
  headline,
  house,
  list,
  locator,
  months,
  quoted,
  stop,
  typeset,
  type Reference,
} from './reference';

/** The first name turned round, the others not; of more than ten, seven. */
function authors({ names, others, lang }: Reference): string {
  const texts = names.map(({ family, given }, index) =>
    index === 0 ? list([family, given ?? ''], ', ') : list([given ?? '', family], ' '),
  );
  if (others || texts.length > 10) return `${texts.slice(0, 7).join(', ')}, ${lang === 'zh' ? '等' : 'et al'}`;
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  const lead = texts.slice(0, -1).join(', ');
  if (lang === 'zh') return `${lead}和${last}`;
  return `${lead}${texts.length > 2 || names[0]?.given ? ',' : ''} and ${last}`;
}

function dateOf({ year, month, day, kind, lang }: Reference): string {
  const exact = kind === 'conference' ? { month: undefined, day: undefined } : { month, day };
  if (lang === 'zh') return `${year}年${exact.month ? `${exact.month}月` : ''}${exact.day ? `${exact.day}日` : ''}`;
  const name = list([months[(exact.month || 0) - 1] ?? '', exact.day ? String(exact.day) : ''], ' ');
  return name ? `${name}${exact.day ? ',' : ''} ${year}` : year;
}

/** Chicago Manual of Style, 17th edition: the entry of a bibliography; plain text, so without italics. */
export function chicago(given: Reference): string {
  const reference = typeset(given);
  const chinese = reference.lang === 'zh';
  const description = describe(reference, reference.release);
  const place = list([reference.kind === 'conference' ? 'In' : '', house(reference)], ' ');
  const origin = house(reference) ? place : '';
  const about = list([description, origin], '. ');
  const title = quoted(headline(reference), chinese, about ? '.' : ',');
  const origins = stop(list([about, dateOf(reference)], ', '));
  return american(list([stop(authors(reference)), title, origins, stop(locator(reference))], ' '), reference);
}
