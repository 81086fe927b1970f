import { operationalEmissions } from '../../model/emissions';
import { breakEvenGain, energyFactor, projectedEnergy, technicalSaving } from '../../model/rebound';
import { defineCalculator, type Remark, type Steps } from '../calculator';
import { grid } from '../grid';
import { placeAndYear } from '../series';
import { gridYear, outlooksOf, starts, worldRecords } from './projections';

const startIds = Object.keys(starts);
const without = (...kept: string[]) => ({ start: startIds.filter((id) => !kept.includes(id)) });

const shown = [
  'growth',
  'gain',
  'jevons',
  'year',
  'start',
  'country',
  'gridFall',
  'ownRebound',
  'startEnergy',
  'gridIntensity',
] as const;

/** The share of a saving that returns, where it is no published one. */
const plainRebound: Readonly<Record<string, number>> = { none: 0, full: 1, backfire: 1.2 };

export default defineCalculator({
  id: 'growth-and-rebound',
  functionalUnit: 'the electricity of all data centres of a place in one year',
  modeInput: 'mode',
  answer: 'energy',
  heat: 'energy',
  beside: ['times', 'emissions', 'saved'],
  rising: ['growth', 'ownRebound', 'startEnergy'],
  keeps: ['gain', 'jevons', 'ownRebound', 'year'],
  more: ['ownRebound', 'startEnergy', 'gridIntensity'],
  carries: ['projections/', 'datacentre/china-', 'datacentre/google-2020-2024', 'datacentre/world-2010-2018'],
  shows: [...worldRecords, 'datacentre/world-2010-2018'],

  inputs: {
    mode: { kind: 'choice', options: ['world', 'china', 'us', 'company'], initial: 'world' },
    growth: { kind: 'number', unit: '1', min: 0, max: 50, step: 0.01, initial: 0.49, scale: 'log' },
    gain: { kind: 'number', unit: '1', min: 0, max: 50, step: 0.01, initial: 0.3, scale: 'log' },
    jevons: {
      kind: 'choice',
      options: ['none', 'direct', 'economy', 'full', 'backfire'],
      initial: 'none',
      buttons: true,
    },
    ownRebound: { kind: 'number', unit: '1', min: 0, max: 1.5, step: 0.01, initial: null },
    year: { kind: 'number', unit: '1', min: gridYear, max: 2035, step: 1, initial: 2030, whole: true },
    start: { kind: 'choice', options: startIds, initial: 'iea-2024' },
    startEnergy: { kind: 'number', unit: 'kWh', min: 1e6, max: 1e13, step: 1e6, initial: null, scale: 'log' },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'WORLD' },
    gridFall: { kind: 'number', unit: '1', min: 0, max: 0.3, step: 0.001, initial: 0.015 },
    gridIntensity: { kind: 'number', unit: 'gCO2e/kWh', min: 0, max: 2000, step: 1, initial: null },
  },

  modes: {
    world: { inputs: shown, initial: {}, without: without('iea-2024', 'iea-2025') },
    china: {
      inputs: shown,
      initial: { country: 'CHN', growth: 0.54, gridFall: 0.024 },
      without: without('iea-2024', 'sp-2024', 'goldman-2025', 'government-2022'),
    },
    us: {
      inputs: shown,
      initial: { country: 'USA', growth: 0.5, gridFall: 0.027 },
      without: without('iea-2024', 'lbnl-2024', 'lbnl-2023'),
    },
    company: {
      inputs: shown.filter((name) => name !== 'start'),
      initial: { start: 'google-2024', country: 'USA', growth: 0.73, gain: 0.43, gridFall: 0.027 },
      without: without('google-2024'),
    },
  },

  factors: {
    startEnergy: {
      unit: 'kWh',
      figure: (state) => {
        if (state.startEnergy !== null) return undefined;
        const { figure } = starts[state.start]!;
        return typeof figure === 'string' ? figure : figure[state.mode];
      },
    },
    publishedRebound: {
      unit: '1',
      figure: ({ ownRebound, jevons }) =>
        ownRebound !== null || jevons in plainRebound
          ? undefined
          : `levers/rebound-estimates#${jevons === 'direct' ? 'direct' : 'economyWide'}`,
    },
    gridIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) =>
        state.gridIntensity === null ? placeAndYear(figures, grid, state.country, gridYear) : undefined,
    },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const start = state.startEnergy ?? factors.startEnergy!;
    const from = starts[state.start]!.year;
    const { growth, gain, ownRebound } = state;
    const rebound = ownRebound ?? factors.publishedRebound ?? plainRebound[state.jevons]!;

    steps.years = { value: state.year - from, unit: '1', formula: `year − ${from}` };
    steps.growthFactor = { value: 1 + growth, unit: '1', formula: '1 + growth' };
    steps.gainFactor = { value: 1 + gain, unit: '1', formula: '1 + gain' };
    steps.saving = { value: technicalSaving(gain), unit: '1', formula: '1 − 1 ÷ gainFactor' };
    steps.reboundShare = {
      value: rebound,
      unit: '1',
      formula:
        ownRebound !== null
          ? 'ownRebound'
          : factors.publishedRebound !== undefined
            ? 'publishedRebound'
            : String(plainRebound[state.jevons]),
    };
    steps.yearFactor = {
      value: energyFactor(growth, steps.saving.value, rebound),
      unit: '1',
      formula: 'growthFactor × (1 − saving × (1 − reboundShare))',
    };
    steps.energy = {
      value: projectedEnergy(start, steps.yearFactor.value, steps.years.value),
      unit: 'kWh',
      formula: 'startEnergy × yearFactor ^ years',
    };
    steps.times = { value: steps.energy.value / start, unit: '1', formula: 'energy ÷ startEnergy' };
    steps.withoutEfficiency = {
      value: projectedEnergy(start, steps.growthFactor.value, steps.years.value),
      unit: 'kWh',
      formula: 'startEnergy × growthFactor ^ years',
    };
    steps.saved = {
      value: steps.withoutEfficiency.value - steps.energy.value,
      unit: 'kWh',
      formula: 'withoutEfficiency − energy',
      signed: true,
    };
    steps.endIntensity = {
      value: (state.gridIntensity ?? factors.gridIntensity!) * (1 - state.gridFall) ** (state.year - gridYear),
      unit: 'gCO2e/kWh',
      formula: `gridIntensity × (1 − gridFall) ^ (year − ${gridYear})`,
    };
    steps.emissions = {
      value: operationalEmissions(steps.energy.value, steps.endIntensity.value),
      unit: 'gCO2e',
      formula: 'energy × endIntensity',
    };
    return steps;
  },

  outcome: ({ gain }, steps) =>
    steps.reboundShare!.value > 1 && gain > 0
      ? 'backfires'
      : Math.round(steps.times!.value * 100) < 100
        ? 'falls'
        : undefined,

  bars: (state, steps, ranges, figures) => [
    { id: 'energy', value: steps.energy!.value, own: true, ...ranges.energy },
    ...outlooksOf(state.mode, state.year, figures).map(({ id, label, value, low, high }) => ({
      id,
      label,
      value,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
    })),
    { id: 'startEnergy', label: 'start', value: steps.energy!.value / steps.times!.value },
  ],

  tables: ['world', 'china', 'us', 'company'].map((mode) => ({
    mode,
    by: 'jevons',
    columns: ['energy', 'times', 'saved', 'emissions'],
  })),

  remarks({ mode, growth, gain, startEnergy }, steps, _factors, figures) {
    const remarks: Remark[] = [];
    const rebound = steps.reboundShare!.value;
    if (growth > 0) {
      const needed = breakEvenGain(growth, rebound);
      remarks.push(needed === undefined ? { id: 'cannot' } : { id: 'hold', values: { gain: { percent: needed } } });
    }
    if (growth > 3 || gain > 3) remarks.push({ id: 'steep' });
    if (rebound > 0) remarks.push({ id: 'twice' });
    /** A remark with published numbers in it, where all of them are at hand. */
    const told = (id: string, ids: Readonly<Record<string, string>>) => {
      const found = Object.entries(ids).flatMap(([name, figure]) => {
        const one = figures[figure];
        return one ? [[name, name === 'rise' ? { percent: one.value } : one] as const] : [];
      });
      if (found.length === Object.keys(ids).length) remarks.push({ id, values: Object.fromEntries(found) });
    };
    if (mode === 'world')
      told('missedWorld', { work: 'datacentre/world-2010-2018#work', rise: 'datacentre/world-2010-2018#growth' });
    if (mode === 'china') {
      told('missedChina', {
        forecast: 'datacentre/china-outlooks#greenpeace2023',
        later: 'datacentre/china-estimates#government2022',
      });
      told('unmetered', {
        low: 'datacentre/china-estimates#iea2024',
        middle: 'projections/china-sp-2025#y2024',
        high: 'projections/china-goldman-2025#y2025',
      });
    }
    if (mode === 'us')
      told('missedUs', { forecast: 'projections/us-lbnl-2016#y2020', later: 'projections/us-lbnl-2024#y2018' });
    if (mode === 'company' && startEnergy === null)
      told('oneCompany', {
        work: 'datacentre/google-2020-2024#workPerElectricity',
        first: 'datacentre/google-2020-2024#electricity2020',
        last: 'datacentre/google-2020-2024#electricity2024',
      });
    return remarks;
  },

  presets: [
    { id: 'iea-base', state: {} },
    { id: 'doubles-quadruples', state: { growth: 0.26, gain: 0.12 } },
    { id: 'china-sp', state: { mode: 'china', start: 'sp-2024', growth: 0.56 } },
    { id: 'google', state: { mode: 'company' } },
  ],
});
