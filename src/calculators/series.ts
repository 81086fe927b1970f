import type { Unit } from '../model/units';
import type { Figure, Figures } from './calculator';
import type { SeriesRows } from './data';

/** The id of one figure of a series. */
export const seriesFigureId = (series: string, place: string, year: number): string => `${series}#${place}-${year}`;

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
export function seriesFigures(series: string, unit: Unit, rows: SeriesRows): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const [place, { from, values }] of Object.entries(rows.places)) {
    values.forEach((value, index) => {
      if (value !== null) figures[seriesFigureId(series, place, from + index)] = { value, unit };
    });
  }
  return figures;
}
