import { getCollection, type CollectionEntry } from 'astro:content';
import { figure, recordHref, shortSource, source } from '../content';
import type { CalculatorData } from '../calculators/data';
import { formatQuantity } from '../i18n/format';
import { locales, type Locale } from '../i18n/locales';
import type { Drawn, Formula, Item, Lesson, Option } from '../lessons/lesson';
import { lessonKey, type LessonKey } from '../lessons/lessonKey';
import { href, release } from '../site';
import { cases, entry } from './entries';
import { lessonCalculator, lockedWords, resultTable, stateOf, type InLesson } from './lessonCalculators';
import { readFormula } from './lessonFormula';

/** Lessons: their structure stands once in `facts.yaml`, their words in one file a language. */

export type LessonFacts = CollectionEntry<'lessonFacts'>['data'];
export type LessonWords = CollectionEntry<'lessonWords'>['data'];

export interface LessonEntry {
  id: string;
  facts: LessonFacts;
  words: CollectionEntry<'lessonWords'>;
}

const bandOrder = ['8-11', '12-14', '15-18', 'adult'];
const facts = (await getCollection('lessonFacts')).sort(
  (a, b) =>
    bandOrder.indexOf(a.data.band) - bandOrder.indexOf(b.data.band) ||
    a.data.minutes - b.data.minutes ||
    (a.id < b.id ? -1 : 1),
);
const words = new Map((await getCollection('lessonWords')).map((one) => [one.id, one]));
const projects = await getCollection('lessonProjects');

/** All lessons in a language, by age, then length. */
export const lessons = (locale: Locale): LessonEntry[] =>
  facts.map(({ id, data }) => {
    const found = words.get(`${id}/${locale}`);
    if (!found) throw new Error(`content/lessons/${id}/${locale}.mdx is missing`);
    return { id, facts: data, words: found };
  });

/** The projects, with their lessons in order. */
export const lessonProjects = (locale: Locale) =>
  projects.map(({ id, data }) => ({
    id,
    data,
    lessons: lessons(locale)
      .filter(({ facts: { project } }) => project?.id === id)
      .sort((a, b) => a.facts.project!.part - b.facts.project!.part),
  }));

/** A reader of words that puts figures in and remembers which. */
export function figureWriter(locale: Locale, where: string) {
  const used = new Set<string>();
  return {
    used,
    /** A text with every `{family/record#figure}` printed; `|2` after it asks for so many digits. */
    write: (text: string): string =>
      text.replace(/\{([a-z]+\/[^}|]+)(?:\|(\d))?\}/g, (_, id: string, digits?: string) => {
        const { value, unit } = figure(id, where);
        used.add(id);
        return formatQuantity(value, unit, locale, digits ? Number(digits) : 3);
      }),
  };
}

function drawn(
  number: Extract<LessonFacts['items'][string], { kind: 'number' }>['numbers'][string],
  where: string,
): Drawn {
  if ('from' in number) return number;
  const { value } = figure(number.figure, where);
  return { value: Number((value * number.times).toPrecision(number.digits)) };
}

function formulaOf(text: string, names: readonly string[], where: string): Formula {
  const formula = readFormula(text);
  for (const part of formula)
    if (typeof part === 'string' && !'+-*/'.includes(part) && part !== 'neg' && !names.includes(part))
      throw new Error(`${where}: "${part}" is none of the numbers ${names.join(', ')}`);
  return formula;
}

/** An item with its words, each of which has to be there. */
function itemOf(
  name: string,
  told: LessonFacts['items'][string],
  said: LessonWords['items'][string] | undefined,
  write: (text: string) => string,
  where: string,
): Item {
  const at = `${where}: items.${name}`;
  const need = <T>(value: T | undefined, field: string): T => {
    if (value === undefined) throw new Error(`${at}.${field} is missing`);
    return value;
  };
  const { ask, unit, options, right, wrong, slips, sample } = need(said, 'ask');
  const base = { ask: write(ask) };
  const answers = (ids: readonly string[]): Option[] =>
    ids.map((id) => {
      const option = need(options?.[id], `options.${id}`);
      if (typeof option === 'string') throw new Error(`${at}.options.${id} needs a text and a why`);
      return { id, text: write(option.text), why: write(option.why) };
    });
  switch (told.kind) {
    case 'guess':
      return { ...base, kind: 'guess', unit: need(unit, 'unit'), from: told.from, to: told.to, step: told.step };
    case 'choice':
      return { ...base, kind: 'choice', options: answers(told.options), key: told.key };
    case 'several':
      return { ...base, kind: 'several', options: answers(told.options), key: told.key };
    case 'number': {
      const names = Object.keys(told.numbers);
      for (const used of ask.matchAll(/\{(\w+)\}/g))
        if (!names.includes(used[1]!)) throw new Error(`${at}.ask: "${used[1]}" is none of its numbers`);
      return {
        ...base,
        kind: 'number',
        unit: need(unit, 'unit'),
        numbers: Object.fromEntries(Object.entries(told.numbers).map(([key, one]) => [key, drawn(one, at)])),
        answer: formulaOf(told.answer, names, at),
        tolerance: told.tolerance,
        slips: Object.entries(told.slips).map(([slip, formula]) => ({
          answer: formulaOf(formula, names, at),
          why: write(need(slips?.[slip], `slips.${slip}`)),
        })),
        right: write(need(right, 'right')),
        wrong: write(need(wrong, 'wrong')),
      };
    }
    case 'order':
      return {
        ...base,
        kind: 'order',
        options: told.options.map((id) => {
          const option = need(options?.[id], `options.${id}`);
          return { id, text: write(typeof option === 'string' ? option : option.text) };
        }),
        right: write(need(right, 'right')),
        wrong: write(need(wrong, 'wrong')),
      };
    case 'text':
      return { ...base, kind: 'text', sample: write(need(sample, 'sample')) };
  }
}

/** What a lesson needs in the browser, with the data of its calculators by id of the step. */
export interface LessonBundle {
  lesson: Lesson;
  calculators: Record<string, CalculatorData>;
}

const made = new Map<string, LessonBundle>();

/**
 * A lesson as the learner has it.
 *
 * @throws Error that names the file and field that is wrong
 */
export function lessonBundle(id: string, locale: Locale): LessonBundle {
  const known = made.get(`${id}/${locale}`);
  if (known) return known;
  const one = entry(lessons(locale), id, 'a lesson');
  const { facts: told } = one;
  const said = one.words.data;
  const where = `content/lessons/${id}/${locale}.mdx`;
  const { write, used } = figureWriter(locale, where);
  const stray = (given: object | undefined, wanted: readonly string[], field: string) => {
    for (const name of Object.keys(given ?? {}))
      if (!wanted.includes(name)) throw new Error(`${where}: ${field}.${name} is not in facts.yaml`);
    for (const name of wanted)
      if (!Object.hasOwn(given ?? {}, name)) throw new Error(`${where}: ${field}.${name} is missing`);
  };
  stray(said.objectives, told.objectives, 'objectives');
  stray(said.misconceptions, told.misconceptions, 'misconceptions');
  stray(said.items, Object.keys(told.items), 'items');
  stray(said.roles, told.roles, 'roles');
  stray(said.rubric, told.rubric, 'rubric');
  stray(said.cards, told.cards, 'cards');
  stray(said.presets, told.presets ?? [], 'presets');
  stray(
    said.steps,
    told.steps.map((step) => step.id),
    'steps',
  );
  const calculators: Record<string, CalculatorData> = {};
  const steps = told.steps.map((step): Lesson['steps'][number] => {
    const own = said.steps[step.id]!;
    if (step.calculator) calculators[step.id] = lessonCalculator(step.calculator as InLesson, locale, where);
    const results = step.calculator && resultTable(step.calculator as InLesson, locale);
    const read = step.case && entry(cases(locale), step.case, where);
    return {
      id: step.id,
      phase: step.phase,
      title: own.title,
      minutes: step.minutes,
      text: own.text.map(write),
      items: step.items,
      ...(step.calculator && {
        calculator: {
          id: step.calculator.id,
          open: step.calculator.open,
          states: Object.fromEntries(
            Object.keys(step.calculator.states).map((preset) => [preset, stateOf(step.calculator as InLesson, preset)]),
          ),
          locked: lockedWords(step.calculator as InLesson, locale),
          ...(results && { results }),
        },
      }),
      ...(read && {
        reading: {
          title: read.words.data.title,
          text: read.words.data.oneLine,
          href: href(`/${locale}/cases/${step.case}/`),
        },
      }),
      ...(step.roles && {
        roles: told.roles.map((role) => {
          const { name, wants, knows } = said.roles![role]!;
          return { name, wants: write(wants), knows: write(knows) };
        }),
      }),
    };
  });
  const items = Object.fromEntries(
    Object.entries(told.items).map(([name, item]) => [name, itemOf(name, item, said.items[name], write, where)]),
  );
  for (const item of Object.values(told.items))
    if (item.kind === 'number')
      for (const number of Object.values(item.numbers)) if ('figure' in number) used.add(number.figure);
  const behind = new Map<string, string>();
  for (const figureId of [...used, ...Object.values(calculators).flatMap(({ figures }) => Object.keys(figures))]) {
    const { record, source: from } = figure(figureId, where);
    const text = `${record.data.label[locale]} (${shortSource(source(from, where), locale)})`;
    if (!behind.has(text)) behind.set(text, recordHref(locale, record.id));
  }
  const bundle: LessonBundle = {
    lesson: {
      id,
      locale,
      lang: locales.find(({ path }) => path === locale)!.lang,
      title: said.title,
      bigQuestion: write(said.bigQuestion),
      release: release.id,
      minutes: told.minutes,
      presets: Object.fromEntries((told.presets ?? []).map((preset) => [preset, said.presets![preset]!])),
      links: { plan: href(`/${locale}/teach/${id}/`), home: href(`/${locale}/`) },
      sources: [...behind].map(([text, to]) => ({ text, href: to })),
      steps,
      items,
    },
    calculators,
  };
  made.set(`${id}/${locale}`, bundle);
  return bundle;
}

/** What the page for marking knows of every lesson. */
export const lessonKeys = (locale: Locale): LessonKey[] =>
  lessons(locale).map(({ id }) => lessonKey(lessonBundle(id, locale).lesson));
