import { calculators, examples } from '../calculators';
import type { Input } from '../calculators/calculator';
import { result, usedFactors } from '../calculators/result';
import { withOptions } from '../calculators/data';
import { packSeries } from '../calculators/series';
import { initialState } from '../calculators/state';
import {
  allFigures,
  allFactors,
  calculatorData,
  everyFigure,
  recordHref,
  seriesRows,
  source,
  type RecordFigure,
} from '../content';
import { localePaths, type Locale } from '../i18n/locales';
import { release, site } from '../site';
import { csv } from '../formats/csv';

/** The data release as files: every figure, and every calculator described to machines. */

const head = {
  release: release.id,
  status: release.status,
  date: release.date,
  publisher: site.name.en,
  licence: 'CC BY 4.0 for the collection; where a record names a licence of its own, that one holds for its data',
};
const address = (figure: RecordFigure) => recordHref('en', figure.id);

const flat = (figure: RecordFigure) => {
  const {
    record,
    source: sourceId,
    lowBound,
    highBound,
    label,
    boundary,
    reportedBy,
    derivation,
    note,
    ...rest
  } = figure;
  const document = source(sourceId, figure.id).data;
  return {
    id: rest.id,
    label: rest.name
      ? { en: `${record.data.label.en}: ${label.en}`, zh: `${record.data.label.zh}：${label.zh}` }
      : label,
    value: rest.value,
    low: lowBound ?? null,
    high: highBound ?? null,
    unit: rest.unit,
    printed: rest.printed ?? null,
    year: rest.year,
    region: record.data.region ?? null,
    basis: record.data.basis ?? null,
    scope: record.data.scope ?? null,
    boundary,
    source: {
      id: sourceId,
      title: document.title,
      authors: document.authors,
      date: document.date,
      url: document.url,
      locator: rest.locator,
    },
    seen: rest.seen,
    reportedBy: reportedBy ?? null,
    derivation: derivation ?? null,
    checked: rest.checked,
    licence: record.data.licence ?? null,
    note: note ?? record.data.note ?? null,
    page: address(figure),
  };
};

const series = () => allFactors().filter(({ data }) => 'series' in data);

/** Every figure with its source; a series names its own files. */
export const factorsJson = (): string =>
  `${JSON.stringify(
    {
      ...head,
      figures: allFigures().map(flat),
      series: series().map(({ id, data }) => ({
        id,
        label: data.label,
        unit: 'series' in data ? data.series.unit : null,
        boundary: data.boundary,
        source: data.source,
        licence: data.licence ?? null,
        files: [`${id}.csv`, `${id}.json`],
      })),
    },
    null,
    1,
  )}\n`;

/** The same as a table. */
export const factorsCsv = (): string =>
  csv([
    [
      'release',
      'id',
      'label_en',
      'label_zh',
      'value',
      'low',
      'high',
      'unit',
      'printed',
      'year',
      'region',
      'boundary_en',
      'boundary_zh',
      'source',
      'source_title',
      'source_url',
      'locator',
      'seen',
      'reported_by',
      'derivation',
      'checked',
      'licence',
    ],
    ...allFigures()
      .map(flat)
      .map((row) => [
        release.id,
        row.id,
        row.label.en,
        row.label.zh,
        row.value,
        row.low?.value,
        row.high?.value,
        row.unit,
        row.printed,
        row.year,
        row.region,
        row.boundary.en,
        row.boundary.zh,
        row.source.id,
        row.source.title,
        row.source.url,
        row.source.locator,
        row.seen,
        row.reportedBy?.en,
        row.derivation?.en,
        row.checked,
        row.licence,
      ]),
  ]);

/** A series, place by place. */
export const seriesJson = (id: string): string =>
  JSON.stringify(seriesRows(series().find((record) => record.id === id)!));

/** A series as a table. */
export const seriesCsv = (id: string): string =>
  csv([
    ['place', 'name_en', 'name_zh', 'year', 'value'],
    ...Object.entries(seriesRows(series().find((record) => record.id === id)!).places).flatMap(([place, row]) =>
      row.values.flatMap((value, index) =>
        value === null ? [] : [[place, row.name.en, row.name.zh, row.from + index, value]],
      ),
    ),
  ]);

/** A series in the packed form calculators fetch. */
export const seriesPacked = (id: string, locale: Locale): string =>
  packSeries(seriesRows(series().find((record) => record.id === id)!), locale);

const placesOf = (id: string) => Object.keys(seriesRows(series().find((record) => record.id === id)!).places);

export const seriesIds = (): string[] => series().map(({ id }) => id);

/** Inputs, modes, steps and factors of every calculator, with the default answer of each mode. */
export function calculatorsJson(): string {
  const figures = everyFigure();
  const list = calculators.map((calculator) => {
    const words = Object.fromEntries(
      localePaths.map((locale) => [locale, withOptions(calculatorData(calculator.id, locale, 'all'))]),
    );
    const inputs = Object.entries(calculator.inputs as Record<string, Input>).map(([name, input]) => ({
      name,
      label: Object.fromEntries(localePaths.map((locale) => [locale, words[locale]!.words.inputs[name]?.label])),
      ...(input.kind === 'number'
        ? {
            kind: input.kind,
            unit: input.unit,
            min: input.min,
            max: input.max,
            step: input.step,
            default: input.initial,
          }
        : {
            kind: input.kind,
            default: input.initial,
            choices: [
              ...words.en!.options[name]!,
              ...('places' in (input.options as object) ? placesOf((input.options as { places: string }).places) : []),
            ],
          }),
    }));
    const modes = Object.keys(calculator.modes).map((mode) => {
      const state = initialState(calculator, mode);
      const { steps, ranges, fixed } = result(calculator, state, figures);
      return {
        mode,
        inputs: calculator.modes[mode]!.inputs,
        defaults: calculator.modes[mode]!.initial,
        steps: Object.entries(steps).map(([name, step]) => ({
          name,
          unit: step.unit,
          formula: step.formula ?? null,
          default: step.value,
          low: ranges[name]?.low ?? null,
          high: ranges[name]?.high ?? null,
        })),
        factors: usedFactors(calculator, state, figures).map(({ name, id, figure }) => ({
          name,
          figure: id,
          unit: figure.unit,
          value: figure.value,
          low: figure.low ?? null,
          high: figure.high ?? null,
        })),
        heldFixed: fixed,
      };
    });
    return {
      id: calculator.id,
      functionalUnit: calculator.functionalUnit,
      modeInput: calculator.modeInput,
      answer: calculator.answer,
      inputs,
      modes,
      presets: calculator.presets,
      examples: examples[calculator.id],
    };
  });
  return `${JSON.stringify({ ...head, calculators: list }, null, 1)}\n`;
}
