import { curriculumIds, partOf } from '../curriculum';
import type { Locale } from '../i18n/locales';
import { explainers, type Explainer } from './entries';

const made = new Map<Locale, readonly Explainer[]>();
const position = ({ facts }: Explainer) => curriculumIds.indexOf(facts.curriculum[0]!);

/** The explainers in the order in which they are read: that of the syllabus, by the first id each one names. */
export function inOrder(locale: Locale): readonly Explainer[] {
  let list = made.get(locale);
  if (!list) made.set(locale, (list = [...explainers(locale)].sort((a, b) => position(a) - position(b))));
  return list;
}

/** The explainers of a part of the syllabus, by the first id each one names. */
export const ofPart = (part: string, locale: Locale): readonly Explainer[] =>
  inOrder(locale).filter(({ facts }) => partOf(facts.curriculum[0]!).id === part);

/** The explainer that teaches an id. */
export const teacherOf = (id: string, locale: Locale): Explainer | undefined =>
  explainers(locale).find(({ facts }) => facts.curriculum.includes(id));
