import type { Unit } from '../model/units';
import type { Figure, Figures } from './calculator';
import type { CalculatorData, SeriesRows } from './data';
import type { Locale } from '../i18n/locales';

/** The id of one figure of a series. */
const seriesFigureId = (series: string, place: string, year: number): string => `${series}#${place}-${year}`;

/**
 * The figure of a series for a place and the year wanted, else the nearest year the place has.
 *
 * @returns a figure id, or undefined when the place has no figure (or the series is not loaded)
 */
export function placeAndYear(figures: Figures, series: string, place: string, year: number): string | undefined {
  for (let distance = 0; distance <= 30; distance++) {
    for (const candidate of [year - distance, year + distance]) {
      const id = seriesFigureId(series, place, candidate);
      if (figures[id]) return id;
    }
  }
  return undefined;
}

/** The rows of a series as figures, by figure id. */
export const seriesFigures = (series: string, unit: Unit, rows: SeriesRows): Record<string, Figure> =>
  figuresOf(series, unit, rows.places, {});

function figuresOf(
  series: string,
  unit: Unit,
  places: Record<string, { from: number; values: (number | null)[] }>,
  others: Figures,
): Record<string, Figure> {
  const figures = { ...others } as Record<string, Figure>;
  for (const [place, { from, values }] of Object.entries(places)) {
    values.forEach((value, index) => {
      if (value !== null) figures[seriesFigureId(series, place, from + index)] = { value, unit };
    });
  }
  return figures;
}

/**
 * A series as it travels to the browser: one line a place, `id|name|first year|values`, each value as the change from the
 * one before in hundredths, base 36; an empty place is a year without a figure.
 *
 * @throws RangeError when a value has more than two decimals, which would be lost
 */
export function packSeries(rows: SeriesRows, locale: Locale): string {
  return Object.entries(rows.places)
    .map(([place, { name, from, values }]) => {
      let last = 0;
      const changes = values.map((value) => {
        if (value === null) return '';
        const hundredths = Math.round(value * 100);
        if (Math.abs(hundredths / 100 - value) > 1e-9)
          throw new RangeError(`${place}: ${value} has more than two decimals`);
        const change = hundredths - last;
        last = hundredths;
        return change.toString(36);
      });
      return `${place}|${name[locale]}|${from}|${changes.join(' ')}`;
    })
    .join('\n');
}

/** The rows without the years before one; a place that has none later keeps its last. */
export const rowsSince = (rows: SeriesRows, year: number): SeriesRows => ({
  places: Object.fromEntries(
    Object.entries(rows.places).map(([place, { from, values, ...row }]) => {
      const last = values.findLastIndex((value) => value !== null);
      const cut = Math.max(0, Math.min(year - from, last));
      return [place, { ...row, from: from + cut, values: values.slice(cut) }];
    }),
  ),
});

/** The rows of a packed series, with names in its one language. */
export function unpackSeries(
  packed: string,
): Record<string, { name: string; from: number; values: (number | null)[] }> {
  return Object.fromEntries(
    packed.split('\n').map((line) => {
      const [place, name, from, changes] = line.split('|') as [string, string, string, string];
      let last = 0;
      const values = changes.split(' ').map((change) => (change === '' ? null : (last += parseInt(change, 36)) / 100));
      return [place, { name, from: Number(from), values }];
    }),
  );
}

/** Calculator data with the figures of a packed series that no choice of place reads. */
export const withFigures = (data: CalculatorData, series: string, packed: string): CalculatorData => ({
  ...data,
  figures: figuresOf(series, data.series[series]!.unit, unpackSeries(packed), data.figures),
  series: { ...data.series, [series]: { ...data.series[series]!, packed } },
});

/** Calculator data with the figures and places of a packed series in it. */
export function withSeries(
  data: CalculatorData,
  input: string,
  series: string,
  also: readonly string[],
  packed: string,
): CalculatorData {
  const rows = unpackSeries(packed);
  const places = Object.keys(rows);
  return {
    ...data,
    figures: figuresOf(series, data.series[series]!.unit, rows, data.figures),
    series: { ...data.series, [series]: { ...data.series[series]!, packed } },
    options: { ...data.options, [input]: data.offered?.[input] ?? [...also, ...places] },
    optionLabels: {
      ...data.optionLabels,
      [input]: {
        ...data.optionLabels[input],
        ...Object.fromEntries(places.map((place) => [place, rows[place]!.name])),
      },
    },
  };
}
