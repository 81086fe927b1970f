import { calculators } from '../calculators';
import { calculatorData } from '../content';
import type { Locale } from '../i18n/locales';
import { explainers, factChecks } from './entries';

const carried = calculators.map(({ id }) => ({
  id,
  records: new Set(Object.keys(calculatorData(id, 'en', 'all').notes).map((key) => key.split('#')[0])),
}));

/** Ids of the calculators that can use a record. */
export const usersOf = (record: string): string[] =>
  carried.filter(({ records }) => records.has(record)).map(({ id }) => id);

/** A text that names a record or a term. */
export interface TextUse {
  /** Path after the locale. */
  path: string;
  title: string;
}

const made = new Map<string, Map<string, TextUse[]>>();

/** Which explainers and fact checks name what, by the ids that a component is given in their texts. */
function uses(component: 'Value' | 'Cars' | 'Term', locale: Locale): Map<string, TextUse[]> {
  const key = `${component} ${locale}`;
  let found = made.get(key);
  if (found) return found;
  made.set(key, (found = new Map()));
  const texts = [
    ...explainers(locale).map((one) => ({ ...one, path: `learn/${one.id}/` })),
    ...factChecks(locale).map((one) => ({ ...one, path: `facts/${one.id}/` })),
  ];
  for (const { words, path } of texts) {
    const ids = [...(words.body ?? '').matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"#]+)`, 'g'))];
    for (const id of new Set(ids.map(([, named]) => named!)))
      found.set(id, [...(found.get(id) ?? []), { path, title: words.data.title }]);
  }
  return found;
}

/** Explainers and fact checks that use a term. */
export const textsWithTerm = (id: string, locale: Locale): TextUse[] => uses('Term', locale).get(id) ?? [];

/** Explainers and fact checks that print a figure of a record. */
export const textsWithRecord = (id: string, locale: Locale): TextUse[] => {
  const all = [...(uses('Value', locale).get(id) ?? []), ...(uses('Cars', locale).get(id) ?? [])];
  return all.filter(({ path }, index) => all.findIndex((other) => other.path === path) === index);
};
