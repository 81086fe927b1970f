import type { AnyState, Figures, NumberInput } from './calculator';
import { placeAndYear } from './series';

/** The electricity a reader can choose, as the calculators share it: place, year, or an intensity of their own. */

/** The series of places and years. */
export const grid = 'electricity/ember-life-cycle';

/** Whether the reader gave an intensity of their own, which takes the place of place and year. */
export const ownGrid = ({ carbonIntensity }: AnyState): boolean => carbonIntensity !== null;

/** The years the series holds; asked for where no own intensity is given. */
export const gridYear = {
  kind: 'number',
  unit: '1',
  min: 2000,
  max: 2025,
  step: 1,
  initial: 2025,
  whole: true,
  when: (state: AnyState) => !ownGrid(state),
} as const satisfies NumberInput;

/** An intensity of the reader's own, g/kWh; empty at the start. */
export const gridIntensity = {
  kind: 'number',
  unit: 'gCO2e/kWh',
  min: 0,
  max: 2000,
  step: 1,
  initial: null,
} as const satisfies NumberInput;

/** The figure that stands for the grid: that of place and year, none where the reader gave an intensity of their own. */
export const gridFigure = (state: AnyState, figures: Figures): string | undefined =>
  ownGrid(state) ? undefined : placeAndYear(figures, grid, String(state.country), Number(state.year));
