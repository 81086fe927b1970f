import { readFileSync } from 'node:fs';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type {
  AnyCalculator,
  AnyState,
  ChoiceInput,
  FactorNeed,
  FamilyOptions,
  Figure,
  Figures,
  Input,
  Mode,
} from './calculators/calculator';
import { familyPrefix } from './calculators/calculator';
import { withOptions, type CalculatorData, type Counted, type Note, type SeriesRows } from './calculators/data';
import { calculators } from './calculators';
import { initialState, writeQuery } from './calculators/state';
import { result, usedFactors, type Result } from './calculators/result';
import { answerShort, heatOf, shortName, statementText, type Worded } from './calculators/words';
import { packSeries, rowsSince, seriesFigures, withFigures, withSeries } from './calculators/series';
import { cite, citeSource, shortNames } from './formats/citation';
import { heightOf } from './formats/embedSnippets';
import { figureNames } from './schemas';
import { messages } from './i18n/messages';
import { inEvery, localePaths, locales, type Locale } from './i18n/locales';
import { absolute, frozen, href, release, releaseIds, site } from './site';

/** The only place where code asks for content. An unknown id is an error that stops the build. */

export type Source = CollectionEntry<'sources'>;
export type Factor = CollectionEntry<'factors'>;
export type Localised = Record<Locale, string>;

const byId = <T extends { id: string }>(entries: T[]): Map<string, T> =>
  new Map([...entries].sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry]));

const sources = byId(await getCollection('sources'));
const factors = byId(await getCollection('factors'));
const terms = byId(await getCollection('terms'));

function need<T>(map: Map<string, T>, id: string, kind: string, where: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`${where}: there is no ${kind} "${id}"`);
  return found;
}

/** A source by id; `where` names the file that asks for it. */
export const source = (id: string, where: string): Source => need(sources, id, 'source', where);
/** Every document, by id. */
export const allSources = (): Source[] => [...sources.values()];
/** A factor record by id, such as `training/gpt-3`. */
export const factor = (id: string, where: string): Factor => need(factors, id, 'factor record', where);
export const allFactors = (): Factor[] => [...factors.values()];
/** The whole glossary. */
export const allTerms = (): CollectionEntry<'terms'>[] => [...terms.values()];
/** A glossary term by id. */
export const term = (id: string, where: string): CollectionEntry<'terms'> => need(terms, id, 'term', where);

// ——— figures: every number of every record, in one shape

/** One number with everything that stands behind it. */
export interface RecordFigure extends Figure {
  /** `family/record` or `family/record#name` or `family/series#PLACE-year` */
  id: string;
  record: Factor;
  /** Empty for a record that is one number. */
  name: string;
  label: Localised;
  printed?: string | undefined;
  year: number;
  boundary: Localised;
  source: string;
  locator: string;
  seen: 'primary' | 'secondary' | 'derived';
  reportedBy?: Localised | undefined;
  derivation?: Localised | undefined;
  checked: string;
  note?: Localised | undefined;
  lowBound?: Bound | undefined;
  highBound?: Bound | undefined;
}
type Bound = {
  value: number;
  source: string;
  locator: string;
  printed?: string | undefined;
  note?: Localised | undefined;
};

/** What the figures of a compound record are called. */
const figureLabels: Record<(typeof figureNames)[number], Localised> = {
  dynamicEnergy: { en: 'Energy while computing, without PUE', zh: '运算用电（不含PUE）' },
  idleEnergy: { en: 'Idle energy, without PUE', zh: '空载用电（不含PUE）' },
  facilityEnergy: { en: 'Energy, PUE inside', zh: '用电量（含PUE）' },
  accelerators: { en: 'Accelerators', zh: '加速卡数量' },
  hours: { en: 'Hours', zh: '小时数' },
  acceleratorHours: { en: 'Accelerator hours', zh: '卡时' },
  acceleratorPower: { en: 'Power of one accelerator', zh: '单卡功率' },
  pue: { en: 'PUE', zh: 'PUE' },
  carbonIntensity: { en: 'Grid intensity', zh: '电网强度' },
  embodied: { en: 'Embodied emissions', zh: '隐含排放' },
  publishedEmissions: { en: 'Emissions', zh: '排放' },
  publishedTotal: { en: 'Emissions with idle and embodied parts', zh: '排放（含空载和隐含部分）' },
  marketBasedEmissions: { en: 'Emissions, market-based', zh: '排放（按购电合同）' },
  parameters: { en: 'Parameters', zh: '参数量' },
  activeParameters: { en: 'Active parameters', zh: '激活参数量' },
  tokens: { en: 'Training tokens', zh: '训练词元数' },
  thermalDesignPower: { en: 'Rated power (TDP)', zh: '额定功率（TDP）' },
  peak16bit: { en: 'Peak speed, 16-bit, dense', zh: '峰值算力（16位，稠密）' },
  peak8bit: { en: 'Peak speed, 8-bit, dense', zh: '峰值算力（8位，稠密）' },
  measuredPower: { en: 'Power measured while training', zh: '训练中实测功率' },
  embodiedPerAccelerator: { en: 'Embodied emissions of one accelerator', zh: '单卡隐含排放' },
  tokenEnergyAt8: { en: 'Energy of one output token, 8 requests together', zh: '每个输出词元用电，同批8个请求' },
  tokenEnergyAt32: { en: 'Energy of one output token, 32 requests together', zh: '每个输出词元用电，同批32个请求' },
  tokenEnergyAt64: { en: 'Energy of one output token, 64 requests together', zh: '每个输出词元用电，同批64个请求' },
  tokenEnergyAt128: { en: 'Energy of one output token, 128 requests together', zh: '每个输出词元用电，同批128个请求' },
  tokenEnergyAt256: { en: 'Energy of one output token, 256 requests together', zh: '每个输出词元用电，同批256个请求' },
  tokenEnergyAt512: { en: 'Energy of one output token, 512 requests together', zh: '每个输出词元用电，同批512个请求' },
  secondsPerToken: { en: 'Time between two tokens, 64 requests together', zh: '相邻两个词元的间隔，同批64个请求' },
  outputTokens: { en: 'Tokens in an answer, mean of the benchmark', zh: '每次回答的词元数（评测均值）' },
  itemEnergy: { en: 'Energy of one image or clip', zh: '每张图或每段视频用电' },
  clipSeconds: { en: 'Length of the clip', zh: '视频时长' },
};

function figuresOf(record: Factor): RecordFigure[] {
  const { data } = record;
  const shared = {
    record,
    year: data.year,
    boundary: data.boundary,
    source: data.source,
    locator: data.locator,
    seen: data.seen,
    reportedBy: data.reportedBy,
    derivation: data.derivation,
    checked: data.checked,
  };
  const bounds = (amount: { low?: Bound | undefined; high?: Bound | undefined }) => ({
    ...(amount.low && { low: amount.low.value, lowBound: amount.low }),
    ...(amount.high && { high: amount.high.value, highBound: amount.high }),
  });
  if ('value' in data) {
    return [
      {
        ...shared,
        id: record.id,
        name: '',
        label: data.label,
        value: data.value,
        unit: data.unit,
        printed: data.printed,
        note: data.note,
        ...bounds(data),
      },
    ];
  }
  if ('figures' in data) {
    const order = (name: string) => (figureNames as readonly string[]).indexOf(name);
    const named = Object.entries(data.figures).sort(([a], [b]) => order(a) - order(b));
    return named.map(([name, figure]) => {
      const own = Object.fromEntries(
        Object.entries(figure).filter(([key, value]) => value !== undefined && key !== 'low' && key !== 'high'),
      );
      return {
        ...shared,
        label: figureLabels[name as keyof typeof figureLabels],
        ...own,
        id: `${record.id}#${name}`,
        name,
        value: figure.value,
        unit: figure.unit,
        ...bounds(figure),
      } as RecordFigure;
    });
  }
  return [];
}

const figures = new Map(
  allFactors().flatMap((record) => figuresOf(record).map((figure) => [figure.id, figure] as const)),
);

const asked = new Map<string, Map<string, RecordFigure>>();

/** A figure by id, such as `training/gpt-3#publishedEmissions`; `where` names the page or file that asks. */
export function figure(id: string, where: string): RecordFigure {
  const found = figures.get(id) ?? seriesFigure(id);
  if (!found) throw new Error(`${where}: there is no figure "${id}"`);
  if (!asked.has(where)) asked.set(where, new Map());
  asked.get(where)!.set(id, found);
  return found;
}
/** The figures a page has asked for so far, so that it can name what it stands on. */
export const figuresAskedBy = (where: string): RecordFigure[] => [...(asked.get(where)?.values() ?? [])];
export const allFigures = (): RecordFigure[] => [...figures.values()];
export const figuresOfRecord = (record: Factor): RecordFigure[] => figuresOf(record);

// ——— series

const seriesCache = new Map<string, SeriesRows>();

/** The rows of a series, read from the CSV beside its record. */
export function seriesRows(record: Factor): SeriesRows {
  const known = seriesCache.get(record.id);
  if (known) return known;
  if (!('series' in record.data)) throw new Error(`${record.id} is no series`);
  const { file, from, to, by } = record.data.series;
  const path = `content/factors/${record.id.split('/')[0]}/${file}`;
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const columns = ['place', ...localePaths.map((locale) => `name_${locale}`), by, 'value'];
  if (!head!.startsWith(columns.join(','))) throw new Error(`${path}: the first line must be ${columns.join(',')}`);
  const places: SeriesRows['places'] = {};
  lines.forEach((line, index) => {
    const [place, ...cells] = line.split(',');
    const name = inEvery((locale) => cells[localePaths.indexOf(locale)] ?? '');
    const [year, value] = cells.slice(localePaths.length).map(Number) as [number, number];
    if (!place || !Object.values(name).every(Boolean) || !(year >= from && year <= to) || !Number.isFinite(value))
      throw new Error(`${path}: line ${index + 2} cannot be read`);
    const row = (places[place] ??= { name, from: year, values: [] });
    while (row.from + row.values.length < year) row.values.push(null);
    row.values[year - row.from] = value;
  });
  const rows = { places };
  seriesCache.set(record.id, rows);
  return rows;
}

function seriesFigure(id: string): RecordFigure | undefined {
  const match = /^([^#]+)#(.+)-(\d{1,4})$/.exec(id);
  const record = match && factors.get(match[1]!);
  if (!match || !record || !('series' in record.data)) return undefined;
  const row = seriesRows(record).places[match[2]!];
  const value = row?.values[Number(match[3]) - row.from];
  if (row === undefined || value === null || value === undefined) return undefined;
  const { data } = record;
  const { by } = record.data.series;
  return {
    id,
    record,
    name: `${match[2]}-${match[3]}`,
    label: inEvery((locale) => {
      const [hour, year] =
        locale === 'zh' ? [`，${match[3]}时`, `${match[3]}年`] : [`, ${match[3]}:00`, ` ${match[3]}`];
      return row.name[locale] + (by === 'hour' ? hour : year);
    }),
    value,
    unit: record.data.series.unit,
    year: by === 'hour' ? data.year : Number(match[3]),
    boundary: data.boundary,
    source: data.source,
    locator: data.locator,
    seen: data.seen,
    reportedBy: data.reportedBy,
    checked: data.checked,
  };
}

// ——— addresses

/** The page of a record; `place` for one place of a series. */
export const recordHref = (locale: Locale, id: string): string => {
  const [record, part] = id.split('#') as [string, string | undefined];
  const place = part && /^(.+)-\d{1,4}$/.exec(part)?.[1];
  const isSeries = 'series' in (factors.get(record)?.data ?? {});
  return href(`/${locale}/data/${record}/${isSeries && place ? `${place.toLowerCase()}/` : part ? `#${part}` : ''}`);
};

/** “Patterson et al. 2021”: authors and year, in the reader's language. */
export function shortSource(entry: Source, locale: Locale): string {
  const year = entry.data.date.slice(0, 4);
  const { names: all, others } = shortNames(entry.data);
  const [first = '', second] = all;
  const names =
    others || all.length > 2
      ? `${first}${locale === 'zh' ? '等' : ' et al.'}`
      : second
        ? `${first}${locale === 'zh' ? '、' : ' and '}${second}`
        : first;
  return locale === 'zh' && /[\u4e00-\u9fff]$/.test(names) ? `${names}${year}` : `${names} ${year}`;
}

/** The full reference of a source, as it stands in a list. */
export const reference = (entry: Source, locale: Locale): string =>
  citeSource(locale === 'zh' ? 'gbt7714' : 'apa', entry.data);

// ——— calculators

const calculatorWordsById = byId(await getCollection('calculatorWords'));

/** The method of a calculator in plain language, as a component. */
export const calculatorText = async (id: string, locale: Locale) =>
  (await render(need(calculatorWordsById, `${id}/${locale}`, 'words of a calculator', `content/calculators/${id}`)))
    .Content;

/** The title of a calculator. */
export const calculatorTitle = (id: string, locale: Locale): string =>
  need(calculatorWordsById, `${id}/${locale}`, 'words of a calculator', `content/calculators/${id}`).data.title;

/** A declared calculator by id. */
export function calculator(id: string, where: string): AnyCalculator {
  const found = calculators.find((declared) => declared.id === id);
  if (!found)
    throw new Error(
      `${where}: there is no calculator "${id}"; there are ${calculators.map((known) => known.id).join(', ')}`,
    );
  return found;
}

/** The records a choice offers. */
const familyRecords = ({ family, startsWith = '', per, figures: asked }: FamilyOptions) =>
  allFactors().filter(
    ({ id, data }) =>
      id.startsWith(`${family}/${startsWith}`) &&
      data.use === 'calculator' &&
      !('series' in data) &&
      (per === undefined ? 'figures' in data && asked.some((name) => name in data.figures) : data.counted?.per === per),
  );

/** Ids and labels of the options a choice offers, in the order a reader would look for them. */
function choices(input: Input, locale: Locale): { ids: string[]; labels: Record<string, string> } {
  if (input.kind !== 'choice') return { ids: [], labels: {} };
  if ('family' in (input.options as object)) {
    const family = input.options as FamilyOptions;
    const records = familyRecords(family).sort(
      (a, b) => b.data.year - a.data.year || (a.data.label.en < b.data.label.en ? -1 : 1),
    );
    const option = ({ id }: Factor) => id.slice(familyPrefix(family).length);
    return {
      ids: records.map(option),
      labels: Object.fromEntries(records.map((record) => [option(record), record.data.label[locale]])),
    };
  }
  if ('places' in (input.options as object))
    return { ids: [...(input.options as { also: readonly string[] }).also], labels: {} };
  return { ids: [...(input.options as readonly string[])], labels: {} };
}

const numbers = ({ value, unit, low, high }: RecordFigure): Figure => ({
  value,
  unit,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
});

function noteFor(figure: RecordFigure, locale: Locale): Note {
  const where = `figure ${figure.id}`;
  const from = (bound: Bound | undefined) =>
    bound ? `${shortSource(source(bound.source, where), locale)}, ${bound.locator}` : undefined;
  const { record, seen } = figure;
  return {
    label: figure.name && 'figures' in record.data ? record.data.label[locale] : figure.label[locale],
    boundary: figure.boundary[locale],
    year: figure.year,
    source: shortSource(source(figure.source, where), locale),
    locator: figure.locator,
    href: recordHref(locale, figure.id),
    seen,
    ...(record.data.licence && { licence: record.data.licence }),
    ...(figure.reportedBy && seen === 'secondary' && { reportedBy: figure.reportedBy[locale] }),
    ...(figure.lowBound && { lowFrom: from(figure.lowBound)! }),
    ...(figure.highBound && { highFrom: from(figure.highBound)! }),
  };
}

/** The first year that can be asked for: what a series holds of earlier ones need not travel. */
function firstYear({ inputs }: AnyCalculator): number {
  const year = (inputs as Record<string, Input>).year;
  return year?.kind === 'number' ? year.min : 0;
}

/** Many pages ask for the same. */
const gathered = new Map<string, CalculatorData>();

/**
 * Everything a calculator needs in the browser, in one language; not to be changed, since all pages share it.
 *
 * @param extent start: what its default, its presets and its claim use, the rest to be fetched when a reader begins to
 * change things; all: everything, its series included, for an embed that may fetch nothing
 */
export function calculatorData(id: string, locale: Locale, extent: 'start' | 'all' = 'start'): CalculatorData {
  const key = `${id}/${locale}/${extent}`;
  if (!gathered.has(key)) gathered.set(key, gather(id, locale, extent));
  return gathered.get(key)!;
}

function gather(id: string, locale: Locale, extent: 'start' | 'all'): CalculatorData {
  const declared = calculator(id, 'calculatorData');
  const said = need(calculatorWordsById, `${id}/${locale}`, 'words of a calculator', `content/calculators/${id}`)
    .data as CalculatorData['words'];
  const words = { ...said, factors: { ...constantLabels(declared, locale), ...said.factors } };
  const inputs = Object.entries(declared.inputs as Record<string, Input>);
  const offered = Object.fromEntries(inputs.map(([name, input]) => [name, choices(input, locale)]));
  const families = inputs.flatMap(([, input]) =>
    input.kind === 'choice' && 'family' in (input.options as object) ? [input.options as FamilyOptions] : [],
  );
  const places = new Set([
    ...inputs.flatMap(([, input]) =>
      input.kind === 'choice' && 'places' in (input.options as object)
        ? [(input.options as { places: string }).places]
        : [],
    ),
    ...(declared.series ?? []),
  ]);

  const carried = new Map<string, RecordFigure>();
  for (const family of families)
    for (const record of familyRecords(family))
      for (const one of figuresOf(record)) if (family.figures.includes(one.name)) carried.set(one.id, one);
  for (const one of figures.values())
    if (declared.carries?.some((beginning) => one.id.startsWith(beginning))) carried.set(one.id, one);
  for (const shown of declared.shows ?? []) for (const one of figuresOf(factor(shown, id))) carried.set(one.id, one);
  // Figures that no choice selects: found by asking the declaration what it uses in each mode.
  const probe = new Proxy(
    Object.fromEntries([...figures].map(([key, one]) => [key, numbers(one)])) as Record<string, Figure>,
    {
      get: (known, key: string) => known[key] ?? (seriesFigure(key) ? numbers(seriesFigure(key)!) : undefined),
    },
  ) as Figures;
  for (const state of typicalStates(declared))
    for (const needOf of Object.values(declared.factors) as FactorNeed<unknown>[]) {
      const key = needOf.figure(state, probe);
      if (key && figures.has(key)) carried.set(key, figures.get(key)!);
    }
  // Places that the start shows already, before the series is there.
  const placed: Record<string, Figure> = {};
  const placeLabels: Record<string, Record<string, string>> = {};
  {
    const state = initialState(declared);
    for (const { id: key, figure: one } of usedFactors(declared, state, probe)) {
      const found = seriesFigure(key);
      if (!found) continue;
      placed[key] = one;
      for (const [name, input] of inputs)
        if (input.kind === 'choice' && 'places' in (input.options as object))
          (placeLabels[name] ??= {})[String(state[name])] = seriesRows(found.record).places[String(state[name])]!.name[
            locale
          ];
    }
  }
  for (const [name, labels] of Object.entries(placeLabels)) {
    offered[name]!.ids.push(...Object.keys(labels));
    Object.assign(offered[name]!.labels, labels);
  }

  const notes: CalculatorData['notes'] = {};
  for (const one of carried.values()) {
    const full = noteFor(one, locale);
    const base = (notes[one.record.id] ??= { ...full, href: recordHref(locale, one.record.id) }) as Note;
    const own = Object.entries(full).filter(([key, value]) => key !== 'href' && base[key as keyof Note] !== value);
    if (own.length > 0 && one.name) notes[one.id] = Object.fromEntries(own);
  }
  const series: CalculatorData['series'] = {};
  for (const place of places) {
    const record = factor(place, id);
    if (!('series' in record.data)) throw new Error(`${id}: "${place}" is no series`);
    series[place] = {
      url: href(`/data/${release.id}/${place}.${locale}.txt`),
      ...((declared.whole || declared.bothNames) && {
        others: locales.flatMap(({ path }) =>
          path === locale ? [] : [href(`/data/${release.id}/${place}.${path}.txt`)],
        ),
      }),
      unit: record.data.series.unit,
      ...(extent === 'all' && {
        packed: packSeries(
          rowsSince(seriesRows(record), record.data.series.by === 'hour' ? 0 : firstYear(declared)),
          locale,
        ),
      }),
    };
    notes[place] = {
      label: record.data.label[locale],
      boundary: record.data.boundary[locale],
      year: record.data.year,
      source: shortSource(source(record.data.source, place), locale),
      locator: record.data.locator,
      href: recordHref(locale, place),
      seen: record.data.seen,
      ...(record.data.reportedBy && { reportedBy: record.data.reportedBy[locale] }),
      ...(record.data.licence && { licence: record.data.licence }),
    };
  }
  const things =
    declared.counted && (inputs.find(([name]) => name === declared.counted!.by)![1] as ChoiceInput).options;
  const counted: Record<string, Counted> = Object.fromEntries(
    (things ? familyRecords(things as FamilyOptions) : []).map((record) => {
      const how = record.data.counted!;
      return [
        record.id.slice(familyPrefix(things as FamilyOptions).length),
        {
          one: how.one[locale],
          other: how.other[locale],
          qualifier: how.qualifier[locale],
          ...(how.glyph && { glyph: how.glyph }),
        },
      ];
    }),
  );
  const all = {
    counted,
    figures: { ...Object.fromEntries([...carried].map(([key, one]) => [key, numbers(one)])), ...placed },
    notes,
    options: Object.fromEntries(
      Object.entries(offered)
        .filter(([, { labels }]) => Object.keys(labels).length === 0)
        .map(([name, { ids }]) => [name, ids]),
    ),
    optionLabels: Object.fromEntries(
      Object.entries(offered)
        .filter(([, { labels }]) => Object.keys(labels).length > 0)
        .map(([name, { labels }]) => [name, labels]),
    ),
    words,
    messages: messages(locale).calculator,
  };
  /** The names of all places, for presets that name one; the browser reads them from the series. */
  const placeNames = Object.fromEntries(
    inputs.flatMap(([name, input]) => {
      if (input.kind !== 'choice' || !('places' in (input.options as object))) return [];
      const rows = seriesRows(factor((input.options as { places: string }).places, id)).places;
      const names = Object.fromEntries(Object.entries(rows).map(([place, row]) => [place, row.name[locale]]));
      return [[name, { ...all.optionLabels[name], ...names }]];
    }),
  );
  const kept = frozen(`/${locale}/calculators/${id}/`);
  const named = { ...all, locale, optionLabels: { ...all.optionLabels, ...placeNames } };
  return {
    locale,
    lang: locales.find(({ path }) => path === locale)!.lang,
    ...(extent === 'all' ? all : startOf(declared, all, probe)),
    presets: presetsOf(declared, named, probe),
    citation: citationOf(declared, named, probe),
    ...(extent === 'all' && { releases: releaseIds }),
    ...(extent === 'start' && { rest: href(`/data/${release.id}/calculators/${id}.${locale}.json`) }),
    series,
    release: { id: release.id, draft: (release.status as string) === 'draft', date: release.date },
    site: {
      name: site.name[locale],
      page: href(`/${locale}/calculators/${id}/`),
      embed: href(`/${locale}/embed/${id}/`),
      embedHeight: heightOf(id, locale),
      about: href(`/${locale}/about/`),
      data: href(`/${locale}/data/`),
      publicUrl: site.publicUrl,
      frozen: kept && absolute(kept),
    },
  };
}

/**
 * Every mode with every combination of its fixed choices, with the world's grid, and with each record it offers, so that each
 * factor is asked for at least once.
 */
function typicalStates(declared: AnyCalculator): AnyState[] {
  return Object.entries(declared.modes as Record<string, Mode>).flatMap(([mode, { inputs: shown, without }]) => {
    const start = initialState(declared, mode);
    const withRecords = shown.flatMap((name) => {
      const input = declared.inputs[name] as Input;
      if (input.kind !== 'choice' || !('family' in (input.options as object))) return [];
      const family = input.options as FamilyOptions;
      return familyRecords(family).map(({ id }) => ({ ...start, [name]: id.slice(familyPrefix(family).length) }));
    });
    const combined = shown.reduce<AnyState[]>(
      (states, name) => {
        const input = declared.inputs[name] as Input;
        if (input.kind !== 'choice') return states;
        const { options } = input;
        const all = Array.isArray(options)
          ? (options as readonly string[])
          : 'places' in options
            ? [...(options as { also: readonly string[] }).also, 'WORLD']
            : [];
        const offered = all.filter((option) => !without?.[name]?.includes(option));
        return offered.length === 0
          ? states
          : states.flatMap((state) => offered.map((option) => ({ ...state, [name]: option })));
      },
      [start],
    );
    return [...combined, ...withRecords];
  });
}

type Carried = Pick<
  CalculatorData,
  'figures' | 'notes' | 'options' | 'optionLabels' | 'counted' | 'words' | 'messages'
>;

const filled = (declared: AnyCalculator, part: AnyState): AnyState => ({
  ...initialState(declared, part[declared.modeInput] as string | undefined),
  ...part,
});

/** The citation of the default answer, as the page brings it along. */
function citationOf(declared: AnyCalculator, data: Worded, every: Figures): string {
  const start = initialState(declared);
  return cite(data.locale === 'zh' ? 'gbt7714' : 'apa', {
    kind: 'calculator',
    id: declared.id,
    title: data.words.title,
    statement: statementText(declared, data, start, result(declared, start, every)),
    author: site.name[data.locale],
    version: release.id,
    draft: (release.status as string) === 'draft',
    published: release.date,
    url: site.publicUrl ? `${site.publicUrl}${href(`/${data.locale}/calculators/${declared.id}/`)}` : undefined,
    accessed: undefined,
    lang: locales.find(({ path }) => path === data.locale)!.lang,
  });
}

/** Constants of methods are called what their records call them. */
function constantLabels(declared: AnyCalculator, locale: Locale): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const state of Object.keys(declared.modes).map((mode) => initialState(declared, mode)))
    for (const [name, needOf] of Object.entries(declared.factors) as [string, FactorNeed<unknown>][]) {
      const key = needOf.constant && needOf.figure(state, {});
      if (key) labels[name] = figure(key, declared.id).label[locale];
    }
  return labels;
}

/** The presets with their answers. */
const presetsOf = (declared: AnyCalculator, data: Worded, every: Figures): CalculatorData['presets'] =>
  declared.presets.map(({ id, state: part }) => {
    const state = filled(declared, part);
    const answer = result(declared, state, every);
    const { value, unit } = answer.steps[declared.answer]!;
    return {
      id,
      state: part,
      query: writeQuery(declared, state),
      name: shortName(declared, data, state),
      text: answerShort(declared, data, answer, value),
      value,
      unit,
      heat: heatOf(declared, answer),
    };
  });

/** What the default and the claim of a calculator use. */
function startOf(declared: AnyCalculator, all: Carried, every: Figures): Carried {
  const start = initialState(declared);
  const answer = result(declared, start, every);
  const recordsOf = (used: Result) => used.factors.map(({ id }) => id.split('#')[0]!);
  const told = new Set(answer.factors.filter(({ constant }) => !constant).map(({ id }) => id.split('#')[0]!));
  const claims = (declared.claimStates ?? []).map((part) => result(declared, filled(declared, part), every));
  const shown = new Set([...recordsOf(answer), ...(declared.shows ?? []), ...claims.flatMap(recordsOf)]);
  const keep = <T>(map: Readonly<Record<string, T>>, wanted: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(map).filter(([key]) => wanted(key)));
  const mode = String(start[declared.modeInput]);
  const inputs = new Set<string>([declared.modeInput, ...declared.modes[mode]!.inputs]);
  const factorNames = new Set(answer.factors.map(({ name }) => name));
  const { words } = all;
  const shownThings = new Set((declared.shows ?? []).map((record) => record.split('/')[1]!));
  return {
    // All figures of the records in use: which of them a run has decides how its working runs.
    figures: keep(all.figures, (key) => shown.has(key.split('#')[0]!)) as Figures,
    notes: keep(all.notes, (key) => told.has(key.split('#')[0]!)),
    options: keep(all.options, (name) => inputs.has(name)),
    optionLabels: Object.fromEntries(
      Object.entries(all.optionLabels)
        .filter(([name]) => inputs.has(name))
        .map(([name, labels]) => [
          name,
          (declared.inputs[name] as ChoiceInput).late
            ? keep(labels, (id) => id === start[name] || shownThings.has(id))
            : labels,
        ]),
    ),
    counted: keep(
      all.counted,
      (id) =>
        id === start[declared.counted?.by ?? ''] ||
        claims.some((claim) => recordsOf(claim).includes(`equivalents/${id}`)),
    ),
    // What is only said once a reader has begun comes with the rest.
    messages: keep(
      all.messages,
      (name) => !/^(reasons|corrected|compare(?!Keep)|releaseAsked|releaseUnknown)/.test(name),
    ) as typeof all.messages,
    words: {
      ...words,
      inputs: keep(words.inputs, (name) => inputs.has(name)),
      modes: Object.fromEntries(
        Object.entries(words.modes).map(([name, said]) => [
          name,
          name === mode ? said : { label: said.label, say: '', short: '' },
        ]),
      ),
      steps: keep(words.steps, (name) => name in answer.steps),
      factors: keep(words.factors, (name) => factorNames.has(name)),
      remarks: keep(words.remarks ?? {}, (id) => answer.remarks.some((remark) => remark.id === id)),
      // Words of a picture that belong to a step wait for the mode that has it.
      phrases: keep(words.phrases ?? {}, (id) => id in answer.steps || !(id in words.steps)),
    },
  };
}

/** What the start leaves out, as the browser fetches it. */
export function calculatorRest(id: string, locale: Locale): Carried & Pick<CalculatorData, 'releases'> {
  const {
    figures: every,
    notes,
    options,
    optionLabels,
    counted,
    words,
    messages: all,
  } = calculatorData(id, locale, 'all');
  return { figures: every, notes, options, optionLabels, counted, words, messages: all, releases: releaseIds };
}

/** Many pages ask for the same one, and unpacking takes long. */
const unpacked = new Map<string, CalculatorData>();

/** The same with every series unpacked, for answers worked out at build; not to be changed, since all pages share it. */
export function fullCalculatorData(id: string, locale: Locale): CalculatorData {
  const key = `${id}/${locale}`;
  if (!unpacked.has(key)) unpacked.set(key, unpack(id, locale));
  return unpacked.get(key)!;
}

function unpack(id: string, locale: Locale): CalculatorData {
  const { inputs, series = [] } = calculator(id, 'fullCalculatorData');
  let data = withOptions(calculatorData(id, locale, 'all'));
  for (const [name, input] of Object.entries(inputs as Record<string, Input>)) {
    if (input.kind !== 'choice' || !('places' in (input.options as object))) continue;
    const { places, also } = input.options as { places: string; also: readonly string[] };
    data = withSeries(data, name, places, also, data.series[places]!.packed!);
  }
  return series.reduce((all, one) => withFigures(all, one, all.series[one]!.packed!), data);
}

/** All figures with the rows of every series, for look-ups at build. */
export const everyFigure = (): Figures => {
  const all: Record<string, Figure> = Object.fromEntries([...figures].map(([key, one]) => [key, numbers(one)]));
  for (const record of allFactors())
    if ('series' in record.data)
      Object.assign(all, seriesFigures(record.id, record.data.series.unit, seriesRows(record)));
  return all;
};
