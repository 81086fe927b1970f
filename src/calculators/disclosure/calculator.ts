import { embodiedEmissions, operationalEmissions } from '../../model/emissions';
import { acceleratorEnergy, facilityEnergy } from '../../model/energy';
import { equivalents } from '../../model/equivalents';
import { softwareCarbonIntensity } from '../../model/softwareCarbonIntensity';
import { defineCalculator, type AnyState, type Remark, type Steps } from '../calculator';
import { grid, gridFigure, gridYear } from '../grid';

const estimates = (state: AnyState) => state.embodied === 'estimate';
const ownMachine = (state: AnyState) => state.embodied === 'own';

const shared = [
  'country',
  'year',
  'carbonIntensity',
  'building',
  'pue',
  'embodied',
  'totalEmbodied',
  'expectedLifespan',
  'resourceShare',
  'functionalUnit',
  'functionalUnits',
  'equivalence',
] as const;

export default defineCalculator({
  id: 'disclosure',
  functionalUnit: 'one functional unit of the reader’s choice',
  modeInput: 'mode',
  bothNames: true,
  answer: 'total',
  heat: 'total',
  counted: { by: 'equivalence', step: 'equivalents' },
  beside: ['facilityEnergy', 'sciScore'],
  rising: [
    'energy',
    'accelerators',
    'hours',
    'acceleratorPower',
    'hostOverhead',
    'pue',
    'carbonIntensity',
    'totalEmbodied',
    'resourceShare',
  ],
  keeps: [...shared, 'accelerators', 'hours'],
  more: ['year', 'carbonIntensity', 'totalEmbodied', 'expectedLifespan', 'resourceShare', 'hostOverhead'],

  inputs: {
    mode: { kind: 'choice', options: ['measured', 'hardware'], initial: 'measured' },
    energy: { kind: 'number', unit: 'kWh', min: 0, max: 1e11, step: 0.001, initial: 0.46647, scale: 'log' },
    accelerator: {
      kind: 'choice',
      late: true,
      options: { family: 'hardware', figures: ['thermalDesignPower'] },
      initial: 'nvidia-a100-sxm4-80gb',
    },
    accelerators: { kind: 'number', unit: '1', min: 0, max: 1e6, step: 1, initial: 1, whole: true, scale: 'log' },
    hours: { kind: 'number', unit: 'h', min: 0, max: 1e6, step: 0.01, initial: 1.18, scale: 'log' },
    acceleratorPower: { kind: 'number', unit: 'W', min: 0, max: 5000, step: 1, initial: null },
    hostOverhead: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null },
    building: { kind: 'choice', options: ['none', 'average', 'own'], initial: 'none', buttons: true },
    pue: {
      kind: 'number',
      unit: '1',
      min: 1,
      max: 10,
      step: 0.01,
      initial: 1.2,
      scale: 'log',
      when: (state: AnyState) => state.building === 'own',
    },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'SGP' },
    year: { ...gridYear, initial: 2024 },
    carbonIntensity: { kind: 'number', unit: 'gCO2e/kWh', min: 0, max: 5000, step: 1, initial: null },
    embodied: { kind: 'choice', options: ['estimate', 'own', 'none'], initial: 'estimate', buttons: true },
    totalEmbodied: {
      kind: 'number',
      unit: 'gCO2e',
      min: 0,
      max: 1e12,
      step: 1000,
      initial: 1e6,
      scale: 'log',
      when: ownMachine,
    },
    expectedLifespan: {
      kind: 'number',
      unit: 'h',
      min: 1000,
      max: 200_000,
      step: 1,
      initial: null,
      when: (state: AnyState) => state.embodied !== 'none',
    },
    resourceShare: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: 1, when: ownMachine },
    functionalUnit: {
      kind: 'choice',
      options: ['run', 'answer', 'image', 'tokens', 'sample', 'user', 'hour'],
      initial: 'run',
    },
    functionalUnits: { kind: 'number', unit: '1', min: 1, max: 1e15, step: 1, initial: 1, scale: 'log' },
    equivalence: {
      kind: 'choice',
      late: true,
      options: { family: 'equivalents', per: 'day', figures: [''] },
      initial: 'car-km-cn-petrol-gan-2023',
    },
  },

  modes: {
    measured: { inputs: ['energy', 'accelerators', 'hours', ...shared], initial: {} },
    hardware: {
      inputs: ['accelerator', 'accelerators', 'hours', 'acceleratorPower', 'hostOverhead', ...shared],
      initial: { building: 'average', country: 'WORLD', year: 2025, accelerators: 8, hours: 24 },
    },
  },

  factors: {
    thermalDesignPower: {
      unit: 'W',
      figure: (state) =>
        state.mode === 'hardware' && state.acceleratorPower === null
          ? `hardware/${state.accelerator}#thermalDesignPower`
          : undefined,
    },
    hostOverhead: {
      unit: '1',
      figure: (state) =>
        state.mode === 'hardware' && state.hostOverhead === null ? 'hardware/host-overhead' : undefined,
    },
    averagePue: {
      unit: '1',
      figure: (state) => (state.building === 'average' ? 'datacentre/pue-world-average' : undefined),
    },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: gridFigure,
    },
    embodiedPerAccelerator: {
      unit: 'gCO2e',
      figure: (state) => (estimates(state) ? 'hardware/embodied-per-accelerator' : undefined),
    },
    expectedLifespan: {
      unit: 'h',
      figure: (state) =>
        state.embodied !== 'none' && state.expectedLifespan === null ? 'hardware/hardware-lifetime' : undefined,
    },
    equivalenceEnergy: {
      unit: 'kWh',
      figure: (state, figures) =>
        figures[`equivalents/${state.equivalence}`]?.unit === 'kWh' ? `equivalents/${state.equivalence}` : undefined,
    },
    equivalenceEmissions: {
      unit: 'gCO2e',
      figure: (state, figures) =>
        figures[`equivalents/${state.equivalence}`]?.unit === 'gCO2e' ? `equivalents/${state.equivalence}` : undefined,
    },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const chipHours = state.accelerators * state.hours;
    const timed = state.mode === 'hardware' || estimates(state);
    if (timed) steps.acceleratorHours = { value: chipHours, unit: 'h', formula: 'accelerators × hours' };
    if (state.mode === 'hardware') {
      steps.averagePower = {
        value: state.acceleratorPower ?? factors.thermalDesignPower!,
        unit: 'W',
        formula: state.acceleratorPower === null ? 'thermalDesignPower' : 'acceleratorPower',
      };
      steps.itEnergy = {
        value: acceleratorEnergy(chipHours, steps.averagePower.value, state.hostOverhead ?? factors.hostOverhead!),
        unit: 'kWh',
        formula: 'acceleratorHours × averagePower × hostOverhead ÷ 1000',
      };
    } else steps.itEnergy = { value: state.energy, unit: 'kWh', formula: 'energy' };

    const pue = state.building === 'own' ? state.pue : (factors.averagePue ?? 1);
    steps.facilityEnergy = {
      value: facilityEnergy(steps.itEnergy.value, pue),
      unit: 'kWh',
      formula: { none: 'itEnergy', average: 'itEnergy × averagePue', own: 'itEnergy × pue' }[state.building]!,
    };
    steps.operational = {
      value: operationalEmissions(steps.facilityEnergy.value, state.carbonIntensity ?? factors.carbonIntensity!),
      unit: 'gCO2e',
      formula: 'facilityEnergy × carbonIntensity',
    };
    const lifespan = state.expectedLifespan ?? factors.expectedLifespan!;
    steps.embodied = estimates(state)
      ? {
          value: embodiedEmissions(factors.embodiedPerAccelerator!, chipHours, lifespan),
          unit: 'gCO2e',
          formula: 'embodiedPerAccelerator × acceleratorHours ÷ expectedLifespan',
        }
      : ownMachine(state)
        ? {
            value: embodiedEmissions(state.totalEmbodied, state.hours, lifespan, state.resourceShare),
            unit: 'gCO2e',
            formula: 'totalEmbodied × (hours ÷ expectedLifespan) × resourceShare',
          }
        : { value: 0, unit: 'gCO2e', formula: '0' };
    steps.total = {
      value: steps.operational.value + steps.embodied.value,
      unit: 'gCO2e',
      formula: 'operational + embodied',
    };
    steps.sciScore = {
      value: softwareCarbonIntensity(steps.operational.value, steps.embodied.value, state.functionalUnits),
      unit: 'gCO2e',
      formula: '(operational + embodied) ÷ functionalUnits',
    };
    steps.equivalents =
      factors.equivalenceEnergy !== undefined
        ? {
            value: equivalents(steps.facilityEnergy.value, factors.equivalenceEnergy),
            unit: '1',
            formula: 'facilityEnergy ÷ equivalenceEnergy',
          }
        : {
            value: equivalents(steps.total.value, factors.equivalenceEmissions!),
            unit: '1',
            formula: 'total ÷ equivalenceEmissions',
          };
    return steps;
  },

  bars: (_state, steps, ranges) => [
    {
      id: 'total',
      value: steps.total!.value,
      own: true,
      ...ranges.total,
      parts: [
        { id: 'operational', value: steps.operational!.value },
        { id: 'embodied', value: steps.embodied!.value },
      ],
    },
  ],

  remarks(state, steps) {
    const remarks: Remark[] = [];
    if (state.building === 'none') remarks.push({ id: 'noBuilding' });
    if (steps.embodied!.value === 0) remarks.push({ id: 'noMaking' });
    if (state.mode === 'hardware' && state.acceleratorPower === null) remarks.push({ id: 'rated' });
    remarks.push({ id: 'noOffsets' });
    return remarks;
  },

  tables: [{ by: 'embodied', columns: ['operational', 'embodied', 'total'] }],

  presets: [
    { id: 'aux-reward-model', state: {} },
    { id: 'mula-4x160', state: { energy: 14.9665, hours: 27.6 } },
    {
      id: 'bloom',
      state: { energy: 433196, accelerators: 384, hours: 2820.29, carbonIntensity: 57, functionalUnit: 'run' },
    },
    {
      id: 'deepseek-v3',
      state: {
        mode: 'hardware',
        accelerator: 'nvidia-h800-sxm5',
        accelerators: 2048,
        hours: 1361.33,
        country: 'CHN',
        year: 2024,
      },
    },
  ],
});
