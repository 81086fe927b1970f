import { calculators } from '../calculators';
import { result } from '../calculators/result';
import { initialState } from '../calculators/state';
import { answerText, countedOf, heatOf, isCount, rangeText, sentence } from '../calculators/words';
import { heatClass } from '../charts/heat';
import {
  allFigures,
  calculatorData,
  everyFigure,
  factor,
  figuresOfRecord,
  shortSource,
  source,
  type RecordFigure,
} from '../content';
import { cases, entry, explainers, factChecks } from '../content/entries';
import { figureWriter, lessons } from '../content/lessons';
import { formatQuantity } from '../i18n/format';
import { localePaths, locales, type Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { pictureWords } from '../i18n/pictures';
import { effectOf, notMetered } from '../library/effect';
import { evidenceGrade } from '../model/evidenceGrade';
import type { Card } from '../pictures/card';
import { release, site } from '../site';

/** What stands on the picture of each page, from the same records and words as the page itself. */

const brand = `${site.name.en} · ${site.name.zh}`;

function frame(locale: Locale, kind: keyof typeof pictureWords.en.kinds, from?: string) {
  const words = pictureWords[locale];
  const named = fill((release.status as string) === 'draft' ? words.draft : words.release, { id: release.id });
  return {
    lang: locales.find(({ path }) => path === locale)!.lang,
    kind: words.kinds[kind],
    foot: [
      ...(from ? [fill(words.source, { source: from })] : []),
      [named, words.licence].join(locale === 'zh' ? '；' : '. '),
    ],
    brand,
  };
}

let figures: ReturnType<typeof everyFigure> | undefined;

/** A calculator with the answer it opens with. */
function calculatorCard(id: string, locale: Locale): Card {
  const declared = calculators.find((known) => known.id === id);
  if (!declared) throw new Error(`there is no calculator "${id}"`);
  const data = calculatorData(id, locale);
  const state = initialState(declared);
  const answer = result(declared, state, (figures ??= everyFigure()));
  const counts = [
    isCount(declared) ? countedOf(declared, data, state)!.qualifier : '',
    (rangeText(declared, data, state, answer) ?? '').replace(/^From /, 'from '),
  ];
  return {
    ...frame(locale, 'calculator'),
    title: data.words.question,
    number: answerText(declared, data, state, answer, answer.steps[declared.answer]!.value),
    tone: heatOf(declared, answer),
    counts: counts.filter(Boolean).join(locale === 'zh' ? '；' : '; '),
    line: sentence(declared, data, state, answer),
  };
}

/** An explainer: its question, and where there is room its answer. */
export function explainerCard(id: string, locale: Locale): Card {
  const { words } = entry(explainers(locale), id, 'explainerCard');
  return {
    ...frame(locale, 'explainer'),
    title: words.data.title,
    line: words.data.question,
    more: words.data.answer,
  };
}

/** A fact check: the claim, the verdict, and why. */
export function factCard(id: string, locale: Locale): Card {
  const { facts, words } = entry(factChecks(locale), id, 'factCard');
  return {
    ...frame(locale, 'fact'),
    title: `“${words.data.title}”`,
    number: messages(locale).facts.verdicts[facts.verdict],
    line: words.data.reason,
  };
}

/** A lesson: its question, for whom, and how long it takes. */
function lessonCard(id: string, locale: Locale): Card {
  const { facts, words } = entry(lessons(locale), id, 'lessonCard');
  const w = messages(locale).teach;
  return {
    ...frame(locale, 'lesson'),
    title: words.data.title,
    line: figureWriter(locale, 'lessonCard').write(words.data.bigQuestion),
    more: [w.bands[facts.band], fill(w.minutes, { n: facts.minutes })].join(locale === 'zh' ? '，' : ', '),
  };
}

/** A case: what changed by how much, and how sure that is. */
export function caseCard(id: string, locale: Locale): Card {
  const { facts, words } = entry(cases(locale), id, 'caseCard');
  const t = messages(locale).cases;
  const effect = effectOf(facts, locale, t);
  const { grade } = evidenceGrade(facts.evidence);
  return {
    ...frame(locale, 'case'),
    title: words.data.title,
    ...(effect && {
      number: effect.change,
      tone: effect.tone,
      counts: [t.effectOf[facts.effect.quantity], effect.range, notMetered(facts, t)].filter(Boolean).join(t.join),
    }),
    line: [words.data.who, fill(t.gradeNamed, { grade, level: t.gradeLevels[grade] })].join(t.join),
    more: words.data.oneLine,
  };
}

const amount = ({ value, unit }: Pick<RecordFigure, 'value' | 'unit'>, locale: Locale) =>
  formatQuantity(value, unit, locale, 4);

/** A record: its number with range and year, or the first of its numbers; a series says what it holds. */
export function recordCard(id: string, locale: Locale): Card {
  const record = factor(id, 'recordCard');
  const words = pictureWords[locale];
  const all = figuresOfRecord(record);
  const [first] = all;
  const comma = locale === 'zh' ? '，' : ', ';
  const range =
    first?.low !== undefined &&
    first.high !== undefined &&
    fill(words.range, {
      low: amount({ value: first.low, unit: first.unit }, locale),
      high: amount({ value: first.high, unit: first.unit }, locale),
    });
  return {
    ...frame(locale, 'factor', shortSource(source(record.data.source, id), locale)),
    title: record.data.label[locale],
    ...(first && {
      number: amount(first, locale),
      tone: heatClass(first.value, first.unit),
      counts: [first.name && first.label[locale], range, fill(words.year, { year: first.year })]
        .filter(Boolean)
        .join(comma),
    }),
    line: (first?.boundary ?? record.data.boundary)[locale],
  };
}

const siteCard = (locale: Locale): Card => ({
  ...frame(locale, 'other'),
  title: messages(locale).tagline,
  line: fill(messages(locale).home.dataText, { n: allFigures().length }),
});

/** The cards that have a picture kept as a file, by `<locale>/<path of the page>`; `<locale>/*` stands for all other pages. */
export const allCards = (): Record<string, Card> =>
  Object.fromEntries(
    localePaths.flatMap((locale): [string, Card][] => [
      [`${locale}/*`, siteCard(locale)],
      [`${locale}/`, { ...calculatorCard('training-in-cars', locale), kind: messages(locale).tagline }],
      ...calculators.map(({ id }): [string, Card] => [`${locale}/calculators/${id}/`, calculatorCard(id, locale)]),
      ...explainers(locale).map(({ id }): [string, Card] => [`${locale}/learn/${id}/`, explainerCard(id, locale)]),
      ...factChecks(locale).map(({ id }): [string, Card] => [`${locale}/facts/${id}/`, factCard(id, locale)]),
      ...lessons(locale).map(({ id }): [string, Card] => [`${locale}/teach/${id}/`, lessonCard(id, locale)]),
      ...cases(locale).map(({ id }): [string, Card] => [`${locale}/cases/${id}/`, caseCard(id, locale)]),
    ]),
  );
