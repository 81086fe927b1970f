import { calculators, examples } from '../calculators';
import type { Input } from '../calculators/calculator';
import { result, usedFactors } from '../calculators/result';
import { withOptions } from '../calculators/data';
import { packSeries } from '../calculators/series';
import { initialState } from '../calculators/state';
import { allFigures, allFactors, calculatorData, everyFigure, seriesRows, type Factor } from '../content';
import { localePaths, type Locale } from '../i18n/locales';
import { licence, ownLicence, standsApart } from '../formats/licences';
import { tableCsv } from '../formats/table';
import { flat, type FlatFigure } from './figures';
import { head, json } from './head';
import { figureColumns } from './tables/figures';
import { seriesColumns } from './tables/series';

/** The data release as files: every figure, and every calculator described to machines. */

const figuresHead = {
  ...head,
  licence: `${ownLicence} for the collection; where a record names a licence of its own, that one holds for its data`,
};

type Series = Factor & { data: Extract<Factor['data'], { series: unknown }> };

/** The records that are series. */
export const series = (): Series[] => allFactors().filter((record): record is Series => 'series' in record.data);

const seriesRecord = (id: string): Series => series().find((record) => record.id === id)!;

/** Figures that stand in one file. */
export interface FigureFile {
  /** Of the file, without its ending. */
  name: string;
  /** The share-alike licence all of them are under. */
  licence?: string;
  figures: FlatFigure[];
}

/** The files of figures: one for the collection, and one for each share-alike licence, whose data must not stand with the rest. */
export function figureFiles(): FigureFile[] {
  const files: FigureFile[] = [{ name: 'factors', figures: [] }];
  for (const one of allFigures().map(flat)) {
    const apart = standsApart(one.licence, one.id) ? one.licence! : undefined;
    let file = files.find(({ licence: under }) => under === apart);
    if (!file) {
      const name = `factors-${licence(apart!, one.id).name.toLowerCase()}`;
      files.push((file = { name, licence: apart, figures: [] }));
    }
    file.figures.push(one);
  }
  return files;
}

const figureFile = (name: string): FigureFile => figureFiles().find((file) => file.name === name)!;

/** Every figure of a file with its source; a series names its own files. */
export function figuresJson(name: string): string {
  const file = figureFile(name);
  return json({
    ...figuresHead,
    ...(file.licence && { licence: file.licence }),
    figures: file.figures,
    ...(!file.licence && {
      series: series().map(({ id, data }) => ({
        id,
        label: data.label,
        unit: data.series.unit,
        boundary: data.boundary,
        source: data.source,
        licence: data.licence ?? null,
        files: [`${id}.csv`, `${id}.json`],
      })),
    }),
  });
}

/** The same as a table, without the series. */
export const figuresCsv = (name: string): string => tableCsv(figureColumns, figureFile(name).figures);

/** A series as a table. */
export function seriesCsv(id: string): string {
  const record = seriesRecord(id);
  const rows = Object.entries(seriesRows(record).places).flatMap(([place, row]) =>
    row.values.flatMap((value, index) =>
      value === null ? [] : [{ place, name: row.name, year: row.from + index, value }],
    ),
  );
  return tableCsv(seriesColumns(record.data.series), rows);
}

/** A series in the packed form calculators fetch. */
export const seriesPacked = (id: string, locale: Locale): string => packSeries(seriesRows(seriesRecord(id)), locale);

const placesOf = (id: string) => Object.keys(seriesRows(seriesRecord(id)).places);

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
  return json({ ...figuresHead, calculators: list });
}
