import { embodiedEmissions, operationalEmissions } from '../../model/emissions';
import { facilityEnergy } from '../../model/energy';
import { averagePower, breakEven } from '../../model/lifeCycle';
import { defineCalculator, type AnyState, type BarRow, type Figures, type Remark, type Steps } from '../calculator';
import { grid, gridFigure, gridIntensity, gridYear } from '../grid';

const ofMachine = (machine: string, name: string) => `hardware/making-${machine}#${name}`;
const known = (figures: Figures, id: string) => (figures[id] ? id : undefined);

/** The accelerator that a footprint is of, by its name: `<accelerator>-by-<publisher>`. A whole server is none. */
const deviceOf = (machine: string) => `hardware/${machine.split('-by-')[0]}#thermalDesignPower`;
/** The machine whose making counts: the one, or the new one that takes its place. */
const made = ({ mode, machine, newMachine }: { mode: string; machine: string; newMachine: string }) =>
  mode === 'life' ? machine : newMachine;

const replaces = ({ mode }: AnyState) => mode === 'replace';

export default defineCalculator({
  id: 'server-life',
  functionalUnit: 'the work of one machine over the years chosen',
  modeInput: 'mode',
  answer: 'total',
  heat: 'total',
  beside: ['keepTotal', 'breakEven', 'embodiedShare', 'perYear'],
  keeps: ['machine', 'utilisation', 'country', 'year', 'power', 'idleShare', 'carbonIntensity', 'pue'],
  rising: ['power', 'carbonIntensity', 'pue', 'embodied', 'newMachines', 'horizon', 'lifetime'],
  more: ['power', 'idleShare', 'embodied', 'gain', 'lifetime', 'carbonIntensity', 'pue'],

  inputs: {
    mode: { kind: 'choice', options: ['replace', 'life'], initial: 'replace' },
    machine: {
      kind: 'choice',
      options: {
        family: 'hardware',
        startsWith: 'making-',
        figures: ['embodied', 'fullPower', 'averagePower', 'accelerators'],
      },
      initial: 'server-8-h100-by-ecologits',
    },
    newMachine: {
      kind: 'choice',
      options: { family: 'hardware', startsWith: 'making-', figures: ['embodied'] },
      initial: 'server-8-b200-two-publishers',
    },
    gainOf: {
      kind: 'choice',
      options: { family: 'hardware', startsWith: 'gain-', figures: ['gain'] },
      initial: 'b200-for-h100-llama-70b',
      when: ({ gain }: AnyState) => gain === null,
    },
    newMachines: { kind: 'number', unit: '1', min: 0.05, max: 10, step: 0.05, initial: 1, scale: 'log' },
    utilisation: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: 0.5 },
    horizon: { kind: 'number', unit: 'yr', min: 0.5, max: 15, step: 0.5, initial: 4 },
    lifeOf: {
      kind: 'choice',
      options: { family: 'hardware', startsWith: 'life-', figures: ['lifetime'] },
      initial: 'microsoft-2022',
      when: ({ lifetime }: AnyState) => lifetime === null,
    },
    lifetime: { kind: 'number', unit: 'yr', min: 0.5, max: 20, step: 0.1, initial: null },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'WORLD' },
    year: gridYear,
    power: { kind: 'number', unit: 'W', min: 1, max: 200000, step: 1, initial: null, scale: 'log' },
    idleShare: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: null },
    embodied: { kind: 'number', unit: 'gCO2e', min: 1000, max: 1e8, step: 1000, initial: null, scale: 'log' },
    gain: { kind: 'number', unit: '1', min: 0.5, max: 20, step: 0.05, initial: null, scale: 'log' },
    carbonIntensity: gridIntensity,
    pue: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null },
  },

  modes: {
    replace: {
      inputs: [
        'machine',
        'newMachine',
        'gainOf',
        'newMachines',
        'utilisation',
        'horizon',
        'country',
        'year',
        'power',
        'idleShare',
        'embodied',
        'gain',
        'carbonIntensity',
        'pue',
      ],
      initial: {},
    },
    life: {
      inputs: [
        'machine',
        'utilisation',
        'lifeOf',
        'country',
        'year',
        'power',
        'idleShare',
        'embodied',
        'lifetime',
        'carbonIntensity',
        'pue',
      ],
      initial: {},
    },
  },

  factors: {
    embodied: {
      unit: 'gCO2e',
      figure: (state) => (state.embodied === null ? ofMachine(made(state), 'embodied') : undefined),
    },
    averagePower: {
      unit: 'W',
      figure: (state, figures) =>
        state.power === null ? known(figures, ofMachine(state.machine, 'averagePower')) : undefined,
    },
    power: {
      unit: 'W',
      figure: (state, figures) =>
        state.power === null ? known(figures, ofMachine(state.machine, 'fullPower')) : undefined,
    },
    thermalDesignPower: {
      unit: 'W',
      figure: (state, figures) => (state.power === null ? known(figures, deviceOf(state.machine)) : undefined),
    },
    accelerators: {
      unit: '1',
      figure: (state, figures) =>
        state.power === null ? known(figures, ofMachine(state.machine, 'accelerators')) : undefined,
    },
    idleShare: {
      unit: '1',
      figure: (state, figures) =>
        state.idleShare === null && (state.power !== null || !figures[ofMachine(state.machine, 'averagePower')])
          ? 'hardware/idle-power-share#share'
          : undefined,
    },
    gain: {
      unit: '1',
      figure: (state) => (replaces(state) && state.gain === null ? `hardware/gain-${state.gainOf}#gain` : undefined),
    },
    lifetime: {
      unit: 'yr',
      figure: (state) =>
        !replaces(state) && state.lifetime === null ? `hardware/life-${state.lifeOf}#lifetime` : undefined,
    },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: gridFigure,
    },
    pue: { unit: '1', figure: (state) => (state.pue === null ? 'datacentre/pue-world-average' : undefined) },
    cleanGrid: {
      unit: 'gCO2e/kWh',
      figure: (state) => (replaces(state) ? undefined : 'electricity/five-countries-2024#norway'),
    },
    dirtyGrid: {
      unit: 'gCO2e/kWh',
      figure: (state) => (replaces(state) ? undefined : 'electricity/five-countries-2024#india'),
    },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const add = (name: string, unit: Steps[string]['unit'], value: number, formula: string) => {
      steps[name] = { value, unit, formula };
      return value;
    };
    const idleShare = state.idleShare ?? factors.idleShare ?? 0;
    const embodied = state.embodied ?? factors.embodied ?? 0;
    const intensity = state.carbonIntensity ?? factors.carbonIntensity ?? 0;
    const pue = state.pue ?? factors.pue ?? 1;

    let drawn: number;
    if (factors.averagePower !== undefined) drawn = add('drawnPower', 'W', factors.averagePower, 'averagePower');
    else {
      const given = state.power ?? factors.power;
      const chips = factors.accelerators;
      const full =
        given === undefined
          ? add(
              'fullPower',
              'W',
              (factors.thermalDesignPower ?? 0) * (chips ?? 1),
              chips === undefined ? 'thermalDesignPower' : 'thermalDesignPower × accelerators',
            )
          : add('fullPower', 'W', given, 'power');
      drawn = add(
        'drawnPower',
        'W',
        averagePower(full, idleShare, state.utilisation),
        'fullPower × (idleShare + (1 − idleShare) × utilisation)',
      );
    }
    const energy = add('yearEnergy', 'kWh', (drawn * 8760) / 1000, 'drawnPower × 8760 ÷ 1000');
    const meter = add('facilityEnergy', 'kWh', facilityEnergy(energy, pue), 'yearEnergy × pue');
    const yearly = add(
      'yearOperational',
      'gCO2e',
      operationalEmissions(meter, intensity),
      'facilityEnergy × carbonIntensity',
    );

    if (replaces(state)) {
      const gain = state.gain ?? factors.gain ?? 1;
      const newYearly = add('newYearOperational', 'gCO2e', yearly / gain, 'yearOperational ÷ gain');
      const making = add('making', 'gCO2e', embodied * state.newMachines, 'embodied × newMachines');
      const running = add('operational', 'gCO2e', newYearly * state.horizon, 'newYearOperational × horizon');
      const keep = add('keepTotal', 'gCO2e', yearly * state.horizon, 'yearOperational × horizon');
      const total = add('total', 'gCO2e', making + running, 'making + operational');
      steps.saved = { value: keep - total, unit: 'gCO2e', formula: 'keepTotal − total', signed: true };
      // Next to nothing, as a link may ask for it, is no number to divide by.
      if (keep >= 1) add('ratio', '1', total / keep, 'total ÷ keepTotal');
      const after = breakEven(making, yearly, newYearly);
      if (after !== undefined && Number.isFinite(after))
        add('breakEven', 'yr', after, 'making ÷ (yearOperational − newYearOperational)');
      if (gain > 1 && meter >= 1)
        add(
          'equalGrid',
          'gCO2e/kWh',
          making / ((meter - meter / gain) * state.horizon),
          'making ÷ ((facilityEnergy − facilityEnergy ÷ gain) × horizon)',
        );
      return steps;
    }

    const lifetime = state.lifetime ?? factors.lifetime ?? 1;
    const making = add('making', 'gCO2e', embodied, 'embodied');
    const running = add('operational', 'gCO2e', yearly * lifetime, 'yearOperational × lifetime');
    const total = add('total', 'gCO2e', making + running, 'making + operational');
    add('perYear', 'gCO2e', total / lifetime, 'total ÷ lifetime');
    add('embodiedShare', '1', making / total, 'making ÷ total');
    add('embodiedPerYear', 'gCO2e', making / lifetime, 'making ÷ lifetime');
    add('embodiedPerHour', 'gCO2e', embodiedEmissions(making, 1, lifetime * 8760), 'making ÷ (lifetime × 8760)');
    for (const where of ['clean', 'dirty'] as const) {
      const there = factors[`${where}Grid`] ?? 0;
      const used = add(
        `${where}Operational`,
        'gCO2e',
        operationalEmissions(meter, there) * lifetime,
        `facilityEnergy × ${where}Grid × lifetime`,
      );
      const all = add(`${where}Total`, 'gCO2e', making + used, `making + ${where}Operational`);
      add(`${where}Share`, '1', making / all, `making ÷ ${where}Total`);
    }
    return steps;
  },

  outcome(state, steps) {
    if (!replaces(state)) return undefined;
    if (!steps.breakEven) return 'never';
    return steps.breakEven.value > state.horizon ? 'tooLate' : 'pays';
  },

  bars(state, steps, ranges) {
    const row = (id: string, making: number, running: string, more: Partial<BarRow> = {}): BarRow => ({
      id,
      value: steps[id]!.value,
      ...(ranges[id] && { low: ranges[id].low, high: ranges[id].high }),
      parts: [
        { id: 'making', value: making },
        { id: 'operational', value: steps[running]!.value },
      ],
      ...more,
    });
    const { making } = steps;
    return replaces(state)
      ? [
          row('keepTotal', 0, 'keepTotal', { label: 'keep' }),
          row('total', making!.value, 'operational', { label: 'replace', own: true }),
        ]
      : [
          row('total', making!.value, 'operational', { label: 'here', own: true }),
          row('cleanTotal', making!.value, 'cleanOperational'),
          row('dirtyTotal', making!.value, 'dirtyOperational'),
        ];
  },

  tables: [
    { mode: 'life', by: 'machine', columns: ['making', 'perYear', 'embodiedShare', 'cleanShare'] },
    { mode: 'replace', by: 'gainOf', columns: ['keepTotal', 'total', 'breakEven'] },
  ],

  remarks(state, steps, factors, figures) {
    const remarks: Remark[] = [];
    if (replaces(state)) {
      if (steps.equalGrid) remarks.push({ id: 'equalGrid', values: { grid: steps.equalGrid } });
      remarks.push({ id: 'sunk' });
      if (factors.gain !== undefined) {
        const published = figures[`hardware/gain-${state.gainOf}#gain`];
        const pays = (after: number | undefined) => after !== undefined && after <= state.horizon;
        for (const end of ['low', 'high'] as const) {
          const gain = published?.[end];
          if (gain === undefined) continue;
          const { making, yearOperational } = steps;
          const after = breakEven(making!.value, yearOperational!.value, yearOperational!.value / gain);
          if (after !== undefined && Number.isFinite(after) && pays(after) !== pays(steps.breakEven?.value))
            remarks.push({
              id: end === 'low' ? 'gainLow' : 'gainHigh',
              values: { gain: { value: gain, unit: '1' }, after: { value: after, unit: 'yr' } },
            });
        }
        remarks.push({ id: 'gain' });
      }
    } else {
      remarks.push({
        id: 'shares',
        values: {
          here: { percent: steps.embodiedShare!.value },
          clean: { percent: steps.cleanShare!.value },
          dirty: { percent: steps.dirtyShare!.value },
        },
      });
    }
    if (factors.averagePower !== undefined)
      remarks.push({ id: 'makersUse', values: { power: { value: factors.averagePower, unit: 'W' } } });
    if (factors.thermalDesignPower !== undefined) remarks.push({ id: 'chipsOnly' });
    return remarks;
  },

  presets: [
    { id: 'sweden', state: { country: 'SWE' } },
    { id: 'china', state: { country: 'CHN' } },
    { id: 'india', state: { country: 'IND' } },
    { id: 'barely-used', state: { country: 'FRA', utilisation: 0.05 } },
  ],
});
