import { embodiedEmissions, operationalEmissions } from '../../model/emissions';
import { acceleratorEnergy, facilityEnergy, itEnergyWithin } from '../../model/energy';
import { equivalents } from '../../model/equivalents';
import { acceleratorHours, trainingCompute } from '../../model/training';
import { defineCalculator, type AnyState, type Figures, type Remark, type Steps } from '../calculator';
import { grid, gridIntensity, gridYear } from '../grid';
import { placeAndYear } from '../series';

/** A figure of the chosen training run, if the run has it. */
const ofRun = (state: { mode: string; model: string }, figures: Figures, name: string) => {
  const id = `training/${state.model}#${name}`;
  return state.mode === 'model' && figures[id] ? id : undefined;
};
const ofDevice = (state: { accelerator: string }, name: string) => `hardware/${state.accelerator}#${name}`;

/** The grid is the reader's: their own intensity, or a place and year in place of what was published. */
const ownGrid = (state: { country: string; carbonIntensity: number | null }) =>
  state.carbonIntensity !== null || state.country !== 'published';

/** A year is asked for where a grid of a place and year is used. */
const usesGrid = (state: AnyState) => state.country !== 'published' && state.carbonIntensity === null;

export default defineCalculator({
  id: 'training-in-cars',
  functionalUnit: 'one training, with all its runs',
  modeInput: 'mode',
  answer: 'equivalents',
  counted: { by: 'equivalence', step: 'equivalents' },
  heat: 'total',
  rising: [
    'runs',
    'hours',
    'accelerators',
    'acceleratorPower',
    'hostOverhead',
    'pue',
    'carbonIntensity',
    'parameters',
    'tokens',
  ],
  keeps: ['runs', 'pue', 'carbonIntensity', 'country', 'year', 'equivalence', 'accelerator'],

  inputs: {
    mode: { kind: 'choice', options: ['model', 'hardware', 'compute'], initial: 'model' },
    model: {
      kind: 'choice',
      options: {
        family: 'training',
        figures: [
          'dynamicEnergy',
          'idleEnergy',
          'facilityEnergy',
          'pue',
          'carbonIntensity',
          'embodied',
          'publishedEmissions',
          'publishedTotal',
          'acceleratorHours',
          'accelerators',
          'hours',
        ],
      },
      initial: 'gpt-3',
    },
    accelerator: {
      kind: 'choice',
      options: { family: 'hardware', figures: ['thermalDesignPower', 'peak16bit'] },
      initial: 'nvidia-a100-sxm4-80gb',
    },
    accelerators: {
      kind: 'number',
      unit: '1',
      min: 1,
      max: 1_000_000,
      step: 1,
      initial: 384,
      whole: true,
      scale: 'log',
    },
    hours: { kind: 'number', unit: 'h', min: 0, max: 1_000_000, step: 0.01, initial: 2820, scale: 'log' },
    parameters: { kind: 'number', unit: '1', min: 1e6, max: 1e14, step: 1e6, initial: 405e9, scale: 'log' },
    tokens: { kind: 'number', unit: '1', min: 1e6, max: 1e15, step: 1e6, initial: 15.6e12, scale: 'log' },
    acceleratorPower: { kind: 'number', unit: 'W', min: 0, max: 5000, step: 1, initial: null },
    utilisation: { kind: 'number', unit: '1', min: 0.01, max: 1, step: 0.01, initial: null },
    hostOverhead: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null },
    runs: { kind: 'number', unit: '1', min: 1, max: 1000, step: 1, initial: 1, whole: true, scale: 'log' },
    country: { kind: 'choice', options: { places: grid, also: ['published'] }, initial: 'published' },
    year: { ...gridYear, when: usesGrid },
    carbonIntensity: gridIntensity,
    pue: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null },
    embodied: { kind: 'choice', options: ['published', 'estimate', 'none'], initial: 'published' },
    equivalence: {
      kind: 'choice',
      late: true,
      options: { family: 'equivalents', per: 'life', figures: [''] },
      initial: 'car-lifetime-us-2019',
    },
  },

  modes: {
    model: {
      inputs: ['model', 'country', 'year', 'carbonIntensity', 'pue', 'runs', 'embodied', 'equivalence'],
      initial: {},
    },
    hardware: {
      inputs: [
        'accelerator',
        'accelerators',
        'hours',
        'acceleratorPower',
        'utilisation',
        'hostOverhead',
        'runs',
        'country',
        'year',
        'carbonIntensity',
        'pue',
        'embodied',
        'equivalence',
      ],
      initial: { country: 'WORLD', embodied: 'estimate' },
      without: { country: ['published'], embodied: ['published'] },
    },
    compute: {
      inputs: [
        'parameters',
        'tokens',
        'accelerator',
        'acceleratorPower',
        'utilisation',
        'hostOverhead',
        'runs',
        'country',
        'year',
        'carbonIntensity',
        'pue',
        'embodied',
        'equivalence',
      ],
      initial: { country: 'WORLD', embodied: 'estimate', accelerator: 'nvidia-h100-sxm5-80gb' },
      without: { country: ['published'], embodied: ['published'] },
    },
  },

  factors: {
    publishedEnergy: {
      unit: 'kWh',
      figure: (state, figures) => ofRun(state, figures, 'facilityEnergy') ?? ofRun(state, figures, 'dynamicEnergy'),
    },
    includedPue: {
      unit: '1',
      figure: (state, figures) => (ofRun(state, figures, 'facilityEnergy') ? ofRun(state, figures, 'pue') : undefined),
    },
    idleEnergy: { unit: 'kWh', figure: (state, figures) => ofRun(state, figures, 'idleEnergy') },
    publishedEmissions: { unit: 'gCO2e', figure: (state, figures) => ofRun(state, figures, 'publishedEmissions') },
    publishedTotal: {
      unit: 'gCO2e',
      figure: (state, figures) =>
        state.embodied === 'published' ? ofRun(state, figures, 'publishedTotal') : undefined,
    },
    thermalDesignPower: {
      unit: 'W',
      figure: (state) =>
        state.mode !== 'model' && state.acceleratorPower === null ? ofDevice(state, 'thermalDesignPower') : undefined,
    },
    peak: { unit: 'FLOP/s', figure: (state) => (state.mode === 'compute' ? ofDevice(state, 'peak16bit') : undefined) },
    utilisation: {
      unit: '1',
      figure: (state) =>
        state.mode === 'compute' && state.utilisation === null ? 'hardware/model-flops-utilisation' : undefined,
    },
    hostOverhead: {
      unit: '1',
      figure: (state) => (state.mode !== 'model' && state.hostOverhead === null ? 'hardware/host-overhead' : undefined),
    },
    pue: {
      unit: '1',
      figure: (state, figures) => {
        if (state.pue !== null) return undefined;
        const average = 'datacentre/pue-world-average';
        if (state.mode !== 'model') return average;
        return (
          ofRun(state, figures, 'pue') ??
          (ownGrid(state) && !ofRun(state, figures, 'carbonIntensity') ? average : undefined)
        );
      },
    },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) => {
        if (state.carbonIntensity !== null) return undefined;
        if (state.country === 'published') return ofRun(state, figures, 'carbonIntensity');
        return placeAndYear(figures, grid, state.country, state.year);
      },
    },
    publishedEmbodied: {
      unit: 'gCO2e',
      figure: (state, figures) => (state.embodied === 'published' ? ofRun(state, figures, 'embodied') : undefined),
    },
    publishedAcceleratorHours: {
      unit: 'h',
      figure: (state, figures) =>
        state.embodied === 'estimate' ? ofRun(state, figures, 'acceleratorHours') : undefined,
    },
    publishedAccelerators: {
      unit: '1',
      figure: (state, figures) =>
        state.embodied === 'estimate' && !ofRun(state, figures, 'acceleratorHours') && ofRun(state, figures, 'hours')
          ? ofRun(state, figures, 'accelerators')
          : undefined,
    },
    publishedHours: {
      unit: 'h',
      figure: (state, figures) =>
        state.embodied === 'estimate' &&
        !ofRun(state, figures, 'acceleratorHours') &&
        ofRun(state, figures, 'accelerators')
          ? ofRun(state, figures, 'hours')
          : undefined,
    },
    embodiedPerAccelerator: {
      unit: 'gCO2e',
      figure: (state) => (state.embodied === 'estimate' ? 'hardware/embodied-per-accelerator' : undefined),
    },
    hardwareLifetime: {
      unit: 'h',
      figure: (state) => (state.embodied === 'estimate' ? 'hardware/hardware-lifetime' : undefined),
    },
    equivalence: { unit: 'gCO2e', figure: (state) => `equivalents/${state.equivalence}` },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const pue = state.pue ?? factors.pue;
    const carbonIntensity = state.carbonIntensity ?? factors.carbonIntensity;
    const { runs } = state;
    let hours: number | undefined;

    if (state.mode === 'model') {
      const energy = factors.publishedEnergy ?? 0;
      const { includedPue, idleEnergy } = factors;
      const published = includedPue === undefined ? 'publishedEnergy' : 'publishedEnergy ÷ includedPue';
      steps.itEnergy = {
        value: (itEnergyWithin(energy, includedPue ?? 1) + (idleEnergy ?? 0)) * runs,
        unit: 'kWh',
        formula: `${idleEnergy === undefined ? published : `(${published} + idleEnergy)`} × runs`,
      };
      if (factors.publishedAcceleratorHours !== undefined) {
        hours = factors.publishedAcceleratorHours * runs;
        steps.acceleratorHours = { value: hours, unit: 'h', formula: 'publishedAcceleratorHours × runs' };
      } else if (factors.publishedAccelerators !== undefined && factors.publishedHours !== undefined) {
        hours = factors.publishedAccelerators * factors.publishedHours * runs;
        steps.acceleratorHours = { value: hours, unit: 'h', formula: 'publishedAccelerators × publishedHours × runs' };
      }
    } else {
      if (state.mode === 'compute') {
        const compute = trainingCompute(state.parameters, state.tokens);
        const utilisation = state.utilisation ?? factors.utilisation ?? 1;
        steps.trainingCompute = { value: compute, unit: 'FLOP', formula: '6 × parameters × tokens' };
        hours = acceleratorHours(compute, factors.peak!, utilisation) * runs;
        steps.acceleratorHours = {
          value: hours,
          unit: 'h',
          formula: 'trainingCompute ÷ (peak × utilisation) ÷ 3600 × runs',
        };
      } else {
        hours = state.accelerators * state.hours * runs;
        steps.acceleratorHours = { value: hours, unit: 'h', formula: 'accelerators × hours × runs' };
      }
      const rated = factors.thermalDesignPower ?? 0;
      const share = state.mode === 'hardware' ? (state.utilisation ?? 1) : 1;
      steps.averagePower =
        state.acceleratorPower !== null
          ? { value: state.acceleratorPower, unit: 'W', formula: 'acceleratorPower' }
          : {
              value: rated * share,
              unit: 'W',
              formula:
                state.mode === 'hardware' && state.utilisation !== null
                  ? 'thermalDesignPower × utilisation'
                  : 'thermalDesignPower',
            };
      steps.itEnergy = {
        value: acceleratorEnergy(hours, steps.averagePower.value, state.hostOverhead ?? factors.hostOverhead ?? 1),
        unit: 'kWh',
        formula: 'acceleratorHours × averagePower × hostOverhead ÷ 1000',
      };
    }

    if (carbonIntensity === undefined) {
      // Neither PUE nor intensity was published: only their product follows from the published result.
      const published = factors.publishedEmissions ?? 0;
      steps.impliedIntensity = {
        value: factors.publishedEnergy ? published / factors.publishedEnergy : 0,
        unit: 'gCO2e/kWh',
        formula: factors.publishedEnergy ? 'publishedEmissions ÷ publishedEnergy' : '0',
      };
      steps.operational = { value: published * runs, unit: 'gCO2e', formula: 'publishedEmissions × runs' };
    } else {
      steps.facilityEnergy = {
        value: facilityEnergy(steps.itEnergy.value, pue ?? 1),
        unit: 'kWh',
        formula: pue === undefined ? 'itEnergy' : 'itEnergy × pue',
      };
      if (factors.idleEnergy !== undefined) {
        steps.dynamicEmissions = {
          value: operationalEmissions(facilityEnergy(factors.publishedEnergy ?? 0, pue ?? 1), carbonIntensity) * runs,
          unit: 'gCO2e',
          formula: `publishedEnergy ${pue === undefined ? '' : '× pue '}× carbonIntensity × runs`,
        };
      }
      steps.operational = {
        value: operationalEmissions(steps.facilityEnergy.value, carbonIntensity),
        unit: 'gCO2e',
        formula: 'facilityEnergy × carbonIntensity',
      };
    }

    if (factors.publishedEmbodied !== undefined) {
      steps.embodied = { value: factors.publishedEmbodied * runs, unit: 'gCO2e', formula: 'publishedEmbodied × runs' };
    } else if (state.embodied === 'estimate' && hours !== undefined) {
      steps.embodied = {
        value: embodiedEmissions(factors.embodiedPerAccelerator!, hours, factors.hardwareLifetime!),
        unit: 'gCO2e',
        formula: 'embodiedPerAccelerator × acceleratorHours ÷ hardwareLifetime',
      };
    } else {
      steps.embodied = { value: 0, unit: 'gCO2e', formula: '0' };
    }
    steps.total = {
      value: steps.operational.value + steps.embodied.value,
      unit: 'gCO2e',
      formula: 'operational + embodied',
    };
    steps.equivalents = {
      value: equivalents(steps.total.value, factors.equivalence!),
      unit: '1',
      formula: 'total ÷ equivalence',
    };

    const asPublished = state.mode === 'model' && !ownGrid(state) && state.pue === null && runs === 1;
    if (asPublished && factors.publishedEmissions) {
      const compared = steps.dynamicEmissions ? 'dynamicEmissions' : 'operational';
      steps.deviation = {
        value: steps[compared]!.value / factors.publishedEmissions - 1,
        unit: '1',
        formula: `${compared} ÷ publishedEmissions − 1`,
      };
    }
    return steps;
  },

  remarks(state, steps, { publishedEmissions }) {
    const remarks: Remark[] = [];
    const compared = steps.dynamicEmissions ?? steps.operational!;
    if (steps.impliedIntensity && publishedEmissions !== undefined)
      remarks.push({ id: 'implied', values: { value: steps.impliedIntensity } });
    else if (steps.deviation && publishedEmissions !== undefined) {
      const apart = Math.abs(steps.deviation.value);
      const published = { value: publishedEmissions, unit: 'gCO2e' } as const;
      remarks.push(
        apart < 0.0005
          ? { id: 'same', values: { published, ours: compared } }
          : { id: 'apart', values: { published, ours: compared, apart: { percent: apart } } },
      );
    }
    if (steps.embodied!.formula === '0' && state.embodied === 'estimate') remarks.push({ id: 'embodiedUnknown' });
    if (steps.embodied!.formula === '0' && state.embodied === 'published' && state.mode === 'model')
      remarks.push({ id: 'embodiedNotPublished' });
    return remarks;
  },

  presets: [
    { id: 'bert-base', state: { model: 'bert-base-2019' } },
    { id: 'bloom', state: { model: 'bloom-176b' } },
    { id: 'gpt-3', state: { model: 'gpt-3' } },
    { id: 'llama-3-1-405b', state: { model: 'llama-3-1-405b' } },
  ],

  claimStates: [{ model: 'strubell-nas-2019' }, { model: 'evolved-transformer-search-2018' }, { model: 'gpt-3' }],
});
