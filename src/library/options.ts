import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { evidenceGrade, type Grade } from '../model/evidenceGrade';
import { actors, costs, levers, verdicts } from '../schemas';
import { subjects } from '../subjects';
import {
  byFacet,
  facetNames,
  nothing,
  packColumns,
  sizeOf,
  sizes,
  survey,
  type FacetName,
  type Values,
} from './facets';
import { changeOf } from './effect';
import { placeName } from './place';
import type { RowEntry } from './row';

const grades = ['A', 'B', 'C', 'D', 'E'] as const;

/** What a case holds in each facet. */
export const valuesOf = ({ facts }: Pick<RowEntry, 'facts'>): Values => ({
  actor: facts.actors,
  lever: facts.levers,
  place: [facts.country],
  verdict: [facts.verdict],
  grade: [evidenceGrade(facts.evidence).grade],
  size: [sizeOf(changeOf(facts.effect)?.percent)],
  cost: [facts.cost],
  year: [String(facts.year)],
  subject: [facts.subject],
});

export interface Option {
  value: string;
  label: string;
  count: number;
}
export interface Facet {
  name: FacetName;
  label: string;
  /** What it means, in one line, where the question does not say it. */
  hint?: string;
  options: Option[];
}

/** A grade with its word: “C moderate evidence”. */
const gradeName = (grade: Grade, locale: Locale): string => {
  const t = messages(locale).cases;
  return fill(t.gradeNamed, { grade, level: t.gradeLevels[grade] });
};

/** All options of each facet with their counts while nothing is chosen; places by count, years from new to old, the others in fixed order. */
export function facetOptions(all: readonly Values[], locale: Locale): Facet[] {
  const t = messages(locale).cases;
  const held = (name: FacetName): string[] => [...new Set(all.flatMap((values) => values[name]))];
  const labelled: Record<FacetName, (readonly [value: string, label: string])[]> = {
    actor: actors.map((value) => [value, t.actors[value]] as const),
    lever: levers.map((value) => [value, t.levers[value]] as const),
    place: held('place').map((value) => [value, placeName(value, locale)] as const),
    verdict: verdicts.map((value) => [value, t.verdicts[value]] as const),
    grade: grades.map((value) => [value, gradeName(value, locale)] as const),
    size: sizes.map((value) => [value, t.sizes[value]] as const),
    cost: costs.map((value) => [value, t.costs[value]] as const),
    year: held('year')
      .sort((a, b) => Number(b) - Number(a))
      .map((value) => [value, fill(t.yearNamed, { year: value })] as const),
    subject: subjects.map(({ id, label }) => [id, label[locale]] as const),
  };
  const options = byFacet((name) => labelled[name].map(([value]) => value));
  const { counts } = survey(packColumns(all, options), nothing());
  return facetNames.map((name) => {
    const list = labelled[name]
      .map(([value, label], index) => ({ value, label, count: counts[name][index]! }))
      .filter(({ count }) => count > 0 || name === 'grade' || name === 'verdict' || name === 'size');
    if (name === 'place') list.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale));
    const hint = t.facetHints[name as keyof typeof t.facetHints];
    return { name, label: t.facets[name], ...(hint && { hint }), options: list };
  });
}

/** The values of every facet in the order of its options. */
export const optionValues = (facets: readonly Facet[]) =>
  byFacet((name) => facets.find((facet) => facet.name === name)!.options.map(({ value }) => value));
