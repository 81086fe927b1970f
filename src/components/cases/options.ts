import type { Case } from '../../content/entries';
import { actors, pathways } from '../../schemas';
import type { Locale } from '../../i18n/locales';
import { fill, messages } from '../../i18n/messages';
import { evidenceGrade, type Grade } from '../../model/evidenceGrade';
import {
  byFacet,
  countOption,
  facetNames,
  nothing,
  yearGroup,
  yearGroups,
  type FacetName,
  type Options,
  type Values,
} from './facets';
import { placeName } from './place';

/** What a case holds in each facet. */
export const valuesOf = ({ facts }: Case): Values => ({
  pathway: facts.pathways,
  actor: facts.actors,
  place: [facts.country],
  grade: [evidenceGrade(facts.evidence).grade],
  year: [yearGroup(facts.year)],
});

interface Option {
  value: string;
  label: string;
  count: number;
}

export interface Facet {
  name: FacetName;
  options: Option[];
}

/** The options of every facet in the order of the boxes. */
export const optionValues = (facets: readonly Facet[]): Options =>
  byFacet((name) => facets.find((facet) => facet.name === name)!.options.map(({ value }) => value));

/** A grade with its word: “C moderate evidence”. */
const gradeName = (grade: Grade, locale: Locale): string => {
  const t = messages(locale).cases;
  return fill(t.gradeNamed, { grade, level: t.gradeLevels[grade] });
};

/** All options of each facet with their counts while nothing is chosen; places by count, the others in fixed order. */
export function facetOptions(all: readonly Values[], locale: Locale): Facet[] {
  const t = messages(locale).cases;
  const places = [...new Set(all.flatMap(({ place }) => place))];
  const labelled: Record<FacetName, (readonly [value: string, label: string])[]> = {
    pathway: pathways.map((value) => [value, t.pathways[value]] as const),
    actor: actors.map((value) => [value, t.actors[value]] as const),
    place: places.map((value) => [value, placeName(value, locale)] as const),
    grade: (['A', 'B', 'C', 'D', 'E'] as const).map((value) => [value, gradeName(value, locale)] as const),
    year: yearGroups.map((value) => [value, t.years[value]] as const),
  };
  return facetNames.map((name) => {
    const options = labelled[name].map(([value, label]) => ({
      value,
      label,
      count: countOption(all, nothing(), name, value),
    }));
    return {
      name,
      options:
        name === 'place'
          ? options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale))
          : options,
    };
  });
}
