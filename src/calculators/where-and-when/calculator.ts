import { operationalEmissions } from '../../model/emissions';
import { unmatchedEmissions } from '../../model/dataCentre';
import { extremes, hoursOf, shareSaved, windowIntensity } from '../../model/shifting';
import { defineCalculator, type AnyState, type BarRow, type Figures, type Remark, type Steps } from '../calculator';
import { grid } from '../grid';
import { placeAndYear } from '../series';

/** The hourly series and the grids in each; the second is a database under a licence of its own and stays apart. */
const american = 'electricity/hourly-us-2022';
const others = 'electricity/hourly-electricity-maps-2023';
const zones: Readonly<Record<string, readonly [series: string, place: string]>> = {
  california: [american, 'CISO'],
  texas: [american, 'ERCO'],
  pjm: [american, 'PJM'],
  miso: [american, 'MISO'],
  'new-york': [american, 'NYIS'],
  northwest: [american, 'BPAT'],
  southeast: [american, 'SOCO'],
  arizona: [american, 'AZPS'],
  spain: [others, 'ES'],
  norway: [others, 'NO'],
  brazil: [others, 'BR'],
  'california-2023': [others, 'CISO'],
};
const seasons = ['year', 'winter', 'spring', 'summer', 'autumn'] as const;
const allHours = Array.from({ length: 24 }, (_, hour) => hour);

const inTime = ({ mode }: AnyState) => mode === 'hour';
const byContract = ({ mode, basis }: AnyState) => mode === 'place' && basis === 'market';

/** The figure of one hour of the grid and season chosen. */
const hourFigure = ({ zone, season }: AnyState, hour: number): string => {
  const [series, place] = zones[String(zone)]!;
  return `${series}#${place}-${String(season).toUpperCase()}-${hour}`;
};
/** The 24 hours of the grid and season chosen; undefined before the series is there. */
function profileOf(state: AnyState, figures: Figures): number[] | undefined {
  const values = allHours.map((hour) => figures[hourFigure(state, hour)]?.value);
  return values.every((value) => value !== undefined) ? (values as number[]) : undefined;
}
/** What the best start saves in each season, the most first; nothing before the series is there. */
export const bySeason = (state: AnyState, figures: Figures) =>
  seasons
    .flatMap((season) => {
      const profile = profileOf({ ...state, season }, figures);
      const length = Number(state.duration);
      return profile
        ? [{ season, start: extremes(profile, length).best.start, saved: shareSaved(profile, length) }]
        : [];
    })
    .sort((a, b) => b.saved - a.saved);
type Hour = `hour${number}`;

/** Mean of hours as a reader would write it. */
const mean = (start: number, length: number) =>
  `(${hoursOf(start, length)
    .map((hour) => `hour${hour}`)
    .join(' + ')}) ÷ ${length}`;

const hourFactors = Object.fromEntries(
  allHours.map((hour) => [
    `hour${hour}`,
    {
      unit: 'gCO2e/kWh',
      figure: (state: AnyState) => (inTime(state) ? hourFigure(state, hour) : undefined),
    },
  ]),
) as Record<Hour, { unit: 'gCO2e/kWh'; figure: (state: AnyState) => string | undefined }>;

export default defineCalculator({
  id: 'where-and-when',
  functionalUnit: 'one job of a given amount of electricity',
  modeInput: 'mode',
  answer: 'emissions',
  heat: 'emissions',
  beside: ['elsewhereEmissions', 'saved', 'bestEmissions', 'worstEmissions'],
  keeps: ['energy'],
  rising: ['energy'],
  more: ['cleanShare'],
  series: [american, others],
  whole: true,

  inputs: {
    mode: { kind: 'choice', options: ['place', 'hour'], initial: 'place' },
    energy: { kind: 'number', unit: 'kWh', min: 0.001, max: 1e10, step: 0.001, initial: 100_000, scale: 'log' },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'WORLD' },
    elsewhere: { kind: 'choice', options: { places: grid, also: [] }, initial: 'NOR' },
    year: { kind: 'number', unit: '1', min: 2000, max: 2025, step: 1, initial: 2024, whole: true },
    basis: { kind: 'choice', options: ['location', 'market'], initial: 'location', buttons: true },
    cleanShare: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: 0.5, when: byContract },
    zone: { kind: 'choice', options: Object.keys(zones), initial: 'california' },
    season: { kind: 'choice', options: seasons, initial: 'spring' },
    start: { kind: 'number', unit: 'h', min: 0, max: 23, step: 1, initial: 18, whole: true },
    duration: { kind: 'number', unit: 'h', min: 1, max: 24, step: 1, initial: 4, whole: true },
  },

  modes: {
    place: { inputs: ['energy', 'country', 'elsewhere', 'year', 'basis', 'cleanShare'], initial: {} },
    hour: { inputs: ['energy', 'zone', 'season', 'start', 'duration'], initial: {} },
  },

  factors: {
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) => (inTime(state) ? undefined : placeAndYear(figures, grid, state.country, state.year)),
    },
    elsewhereIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) =>
        inTime(state) ? undefined : placeAndYear(figures, grid, state.elsewhere, state.year),
    },
    ...hourFactors,
  },

  compute(state, factors) {
    const steps: Steps = {};
    if (inTime(state)) {
      const profile = allHours.map((hour) => (factors as Record<string, number | undefined>)[`hour${hour}`] ?? 0);
      const { best, worst } = extremes(profile, state.duration);
      steps.chosenIntensity = {
        value: windowIntensity(profile, state.start, state.duration),
        unit: 'gCO2e/kWh',
        formula: mean(state.start, state.duration),
      };
      steps.bestIntensity = { value: best.intensity, unit: 'gCO2e/kWh', formula: mean(best.start, state.duration) };
      steps.worstIntensity = { value: worst.intensity, unit: 'gCO2e/kWh', formula: mean(worst.start, state.duration) };
      steps.emissions = {
        value: operationalEmissions(state.energy, steps.chosenIntensity.value),
        unit: 'gCO2e',
        formula: 'energy × chosenIntensity',
      };
      steps.bestEmissions = {
        value: operationalEmissions(state.energy, best.intensity),
        unit: 'gCO2e',
        formula: 'energy × bestIntensity',
      };
      steps.worstEmissions = {
        value: operationalEmissions(state.energy, worst.intensity),
        unit: 'gCO2e',
        formula: 'energy × worstIntensity',
      };
      steps.saved = {
        value: steps.emissions.value - steps.bestEmissions.value,
        unit: 'gCO2e',
        formula: 'emissions − bestEmissions',
        signed: true,
      };
      return steps;
    }
    const here = operationalEmissions(state.energy, factors.carbonIntensity ?? 0);
    if (byContract(state)) {
      steps.gridEmissions = { value: here, unit: 'gCO2e', formula: 'energy × carbonIntensity' };
      steps.emissions = {
        value: unmatchedEmissions(state.energy, factors.carbonIntensity ?? 0, state.cleanShare),
        unit: 'gCO2e',
        formula: '(1 − cleanShare) × gridEmissions',
      };
    } else steps.emissions = { value: here, unit: 'gCO2e', formula: 'energy × carbonIntensity' };
    steps.elsewhereEmissions = {
      value: operationalEmissions(state.energy, factors.elsewhereIntensity ?? 0),
      unit: 'gCO2e',
      formula: 'energy × elsewhereIntensity',
    };
    steps.saved = {
      value: steps.emissions.value - steps.elsewhereEmissions.value,
      unit: 'gCO2e',
      formula: 'emissions − elsewhereEmissions',
      signed: true,
    };
    return steps;
  },

  outcome: (state, steps) => (!inTime(state) && steps.saved!.value <= 0 ? 'dearer' : undefined),

  bars(state, steps, _ranges, figures) {
    if (inTime(state)) {
      const profile = profileOf(state, figures);
      const own = new Set(hoursOf(Number(state.start), Number(state.duration)));
      return (profile ?? []).map((value, hour): BarRow => ({
        id: hourFigure(state, hour),
        label: `hour${hour}`,
        value,
        unit: 'gCO2e/kWh',
        own: own.has(hour),
      }));
    }
    const rows: BarRow[] = [
      { id: 'emissions', value: steps.emissions!.value, own: true },
      { id: 'elsewhereEmissions', value: steps.elsewhereEmissions!.value },
    ];
    // What China’s ministries announce stands beside: direct emissions, and the whole life cycle with the grid.
    if (state.country === 'CHN' || state.elsewhere === 'CHN')
      for (const name of ['average2023', 'footprint2024'] as const) {
        const factor = figures[`electricity/china-official#${name}`];
        if (factor)
          rows.push({
            id: `electricity/china-official#${name}`,
            label: name,
            value: operationalEmissions(Number(state.energy), factor.value),
            unit: 'gCO2e',
          });
      }
    return rows;
  },
  shows: ['electricity/china-official'],

  tables: (['zone', 'season'] as const).map((by) => ({
    mode: 'hour',
    by,
    columns: ['emissions', 'bestEmissions', 'worstEmissions', 'saved'],
  })),

  remarks(state, steps, _factors, figures) {
    const remarks: Remark[] = [];
    if (inTime(state)) {
      const profile = profileOf(state, figures);
      if (profile) {
        const { best, worst } = extremes(profile, Number(state.duration));
        remarks.push({
          id: best.intensity < steps.chosenIntensity!.value * 0.99 ? 'bestStart' : 'atBest',
          values: {
            start: String(best.start),
            saved: { percent: 1 - best.intensity / (steps.chosenIntensity!.value || 1) },
            worst: String(worst.start),
          },
        });
      }
      remarks.push({ id: zones[String(state.zone)]![0] === american ? 'american' : 'electricityMaps' });
      remarks.push({ id: 'meanDay' }, { id: 'noChina' });
      return remarks;
    }
    if (byContract(state)) {
      const [average, residual] = ['average2023', 'residual2023'].map(
        (name) => figures[`electricity/china-official#${name}`],
      );
      remarks.push({
        id: 'market',
        ...(average && residual && { values: { average: { ...average }, residual: { ...residual } } }),
      });
    }
    if (state.country === 'CHN' || state.elsewhere === 'CHN') remarks.push({ id: 'china' });
    remarks.push({ id: 'limits' });
    return remarks;
  },

  presets: [
    { id: 'china-france', state: { country: 'CHN', elsewhere: 'FRA' } },
    { id: 'world-2000', state: { country: 'WORLD', elsewhere: 'CHN', year: 2000 } },
    { id: 'california', state: { mode: 'hour' } },
    { id: 'pjm', state: { mode: 'hour', zone: 'pjm', season: 'summer' } },
  ],
});
