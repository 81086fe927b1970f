import {
  american,
  appearedIn,
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

/** “Family, Given, and Given Family”; from three on, the first stands for all. */
function authors({ names, others, lang }: Reference): string {
  const [first, second] = names.map(({ family, given }) => ({ family, given }));
  if (!first) return '';
  const lead = list([first.family, first.given ?? ''], ', ');
  if (others || names.length > 2) return lang === 'zh' ? `${lead}, 等` : `${lead}, et al`;
  if (!second) return lead;
  const next = list([second.given ?? '', second.family], ' ');
  return lang === 'zh' ? `${lead}和${next}` : `${lead}${first.given ? ',' : ''} and ${next}`;
}

/** Days as in “24 Nov. 2026”; months of five letters or fewer stand in full. */
function dateOf({ year, month, day, kind, lang }: Reference): string {
  const exact = kind === 'article' || kind === 'conference' ? undefined : day;
  const known = kind === 'conference' ? undefined : month;
  if (lang === 'zh') return `${year}年${known ? `${known}月` : ''}${exact ? `${exact}日` : ''}`;
  const name = months[(known || 0) - 1] ?? '';
  const short = name.length > 4 ? `${name.slice(0, name === 'September' ? 4 : 3)}.` : name;
  return list([exact ? String(exact) : '', short, year], ' ');
}

/** MLA Handbook, 9th edition; plain text, so without italics. The release stands where the version does. */
export function mla(given: Reference): string {
  const reference = typeset(given);
  const title = headline(reference);
  const chinese = reference.lang === 'zh';
  const inside = appearedIn(reference) && house(reference);
  const version = reference.version || list([reference.release, reference.statement], chinese ? '，' : ', ');
  const rest = list([version, house(reference), dateOf(reference), locator(reference)], ', ');
  const text = list([stop(authors(reference)), inside ? quoted(title, chinese, '.') : stop(title), stop(rest)], ' ');
  return american(text, reference);
}
