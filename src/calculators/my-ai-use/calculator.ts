import { embodiedEmissions, operationalEmissions } from '../../model/emissions';
import { equivalents } from '../../model/equivalents';
import { contextTokens, readingEnergy } from '../../model/inference';
import { waterAtPlant, waterOnSite } from '../../model/water';
import { defineCalculator, type AnyState, type LadderRow, type Remark, type Steps } from '../calculator';
import { grid, gridFigure, gridIntensity, gridYear } from '../grid';
import { batches, deviceOf, measuredAt, pointFactors, tokenStep } from '../measured';

/** Published trainings of the models that can be asked, by the beginning of the model's id. */
const trainings = ['llama-3-1-405b', 'llama-3-1-70b', 'llama-3-1-8b', 'llama-4-scout'] as const;
const trainingOf = (model: string) => trainings.find((training) => model.startsWith(training));
/** Weights of 8 bits run at the 8-bit speed. */
const peakOf = (model: string) => `${deviceOf(model)}#${model.includes('-fp8') ? 'peak8bit' : 'peak16bit'}`;

const asksText = ({ mode, aiAnswer }: AnyState) =>
  mode !== 'image' && mode !== 'video' && (mode !== 'search' || aiAnswer === 'yes');
const asksThinking = ({ mode }: AnyState) => mode === 'day';
const asksImages = ({ mode }: AnyState) => mode === 'image' || mode === 'day';
const asksVideo = ({ mode }: AnyState) => mode === 'video' || mode === 'day';
const asksSearch = ({ mode }: AnyState) => mode === 'search' || mode === 'day';
/** Whether anything beyond normal questions is read. */
const reads = ({ mode, inputTokens, longPrompts, agentRuns }: AnyState) =>
  (mode === 'text' && inputTokens !== 0) ||
  mode === 'agent' ||
  (mode === 'day' && (longPrompts !== 0 || agentRuns !== 0));
const isBuilding = ({ boundary }: AnyState) => boundary === 'centre';
const plant = (country: string) => `water/plant-${country.toLowerCase()}`;

/** Everyday things shown beside the answer: those counted in energy, and those counted in emissions. */
const everyday = {
  kWh: [
    'equivalents/led-lamp-hour',
    'equivalents/phone-charge',
    'equivalents/laptop-hour',
    'equivalents/kettle-boil',
    'equivalents/electric-car-km',
    'equivalents/washing-cycle',
    'equivalents/air-conditioner-hour',
  ],
  gCO2e: ['equivalents/car-km-fr-ademe-2026', 'equivalents/car-km-us-epa-2026', 'equivalents/meal-beef-france'],
} as const;

const shared = [
  'batch',
  'boundary',
  'embodied',
  'network',
  'training',
  'water',
  'country',
  'year',
  'equivalence',
  'carbonIntensity',
  'pue',
  'hostOverhead',
  'wue',
  'gigabytes',
  'lifetimeTokens',
  'people',
] as const;
const withoutText = shared.filter((name) => name !== 'batch' && name !== 'training' && name !== 'lifetimeTokens');

export default defineCalculator({
  id: 'my-ai-use',
  functionalUnit: 'one use: an answer, an image, a clip, a run, a search, or a day of them',
  modeInput: 'mode',
  answer: 'energy',
  counted: { by: 'equivalence', step: 'equivalents' },
  carries: [
    'water/plant-',
    ...trainings.flatMap((id) => ['dynamicEnergy', 'publishedEmissions'].map((name) => `training/${id}#${name}`)),
  ],
  heat: 'emissions',
  beside: ['emissions', 'waterOnSite', 'waterAtPlant'],
  keeps: [
    'model',
    'batch',
    'boundary',
    'embodied',
    'network',
    'training',
    'water',
    'country',
    'year',
    'equivalence',
    'carbonIntensity',
    'pue',
    'hostOverhead',
    'wue',
    'people',
    'times',
  ],
  rising: [
    'outputTokens',
    'inputTokens',
    'images',
    'videoSeconds',
    'steps',
    'outputPerStep',
    'toolTokens',
    'promptTokens',
    'retries',
    'searches',
    'shortPrompts',
    'longPrompts',
    'longRead',
    'thinkingPrompts',
    'agentRuns',
    'carbonIntensity',
    'pue',
    'hostOverhead',
    'gigabytes',
  ],
  more: ['carbonIntensity', 'pue', 'hostOverhead', 'wue', 'gigabytes', 'lifetimeTokens', 'people'],

  inputs: {
    mode: { kind: 'choice', options: ['text', 'image', 'video', 'agent', 'search', 'day'], initial: 'text' },
    model: {
      kind: 'choice',
      options: {
        family: 'inference',
        startsWith: 'text-',
        figures: [
          ...batches.map((batch) => `tokenEnergyAt${batch}`),
          'outputTokens',
          'acceleratorPower',
          'activeParameters',
        ],
      },
      initial: 'llama-3-1-70b-h100',
      when: asksText,
    },
    outputTokens: {
      kind: 'number',
      unit: '1',
      min: 0,
      max: 1e6,
      step: 1,
      initial: null,
      whole: true,
      scale: 'log',
      when: asksText,
    },
    inputTokens: { kind: 'number', unit: '1', min: 0, max: 1e7, step: 1, initial: 0, whole: true, scale: 'log' },
    imageModel: {
      kind: 'choice',
      options: { family: 'inference', startsWith: 'image-', figures: ['itemEnergy', 'acceleratorPower'] },
      initial: 'flux-1-dev',
    },
    videoModel: {
      kind: 'choice',
      options: {
        family: 'inference',
        startsWith: 'video-',
        figures: ['itemEnergy', 'clipSeconds', 'acceleratorPower'],
      },
      initial: 'wan-2-1-14b',
    },
    images: { kind: 'number', unit: '1', min: 0, max: 1000, step: 1, initial: 1, whole: true, scale: 'log' },
    videoSeconds: { kind: 'number', unit: 's', min: 0, max: 3600, step: 1, initial: 5, scale: 'log' },
    steps: { kind: 'number', unit: '1', min: 1, max: 1000, step: 1, initial: 20, whole: true, scale: 'log' },
    outputPerStep: { kind: 'number', unit: '1', min: 0, max: 1e5, step: 1, initial: 300, whole: true, scale: 'log' },
    toolTokens: { kind: 'number', unit: '1', min: 0, max: 1e5, step: 1, initial: 1000, whole: true, scale: 'log' },
    promptTokens: { kind: 'number', unit: '1', min: 0, max: 1e6, step: 1, initial: 5000, whole: true, scale: 'log' },
    cached: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: 0 },
    retries: { kind: 'number', unit: '1', min: 0, max: 5, step: 0.05, initial: 0 },
    aiAnswer: { kind: 'choice', options: ['no', 'yes'], initial: 'no', buttons: true },
    searches: { kind: 'number', unit: '1', min: 0, max: 1000, step: 1, initial: 1, whole: true, scale: 'log' },
    shortPrompts: { kind: 'number', unit: '1', min: 0, max: 1000, step: 1, initial: 10, whole: true, scale: 'log' },
    longPrompts: { kind: 'number', unit: '1', min: 0, max: 1000, step: 1, initial: 2, whole: true, scale: 'log' },
    longRead: { kind: 'number', unit: '1', min: 0, max: 1e6, step: 1, initial: 10000, whole: true, scale: 'log' },
    thinkingPrompts: { kind: 'number', unit: '1', min: 0, max: 1000, step: 1, initial: 1, whole: true, scale: 'log' },
    thinkingModel: {
      kind: 'choice',
      options: {
        family: 'inference',
        startsWith: 'text-',
        figures: [
          ...batches.map((batch) => `tokenEnergyAt${batch}`),
          'outputTokens',
          'acceleratorPower',
          'activeParameters',
        ],
      },
      initial: 'qwen-3-235b-a22b-thinking-fp8-h100',
    },
    agentRuns: { kind: 'number', unit: '1', min: 0, max: 100, step: 1, initial: 0, whole: true, scale: 'log' },
    times: { kind: 'number', unit: '1', min: 1, max: 10000, step: 1, initial: 10, whole: true, scale: 'log' },
    batch: {
      kind: 'number',
      unit: '1',
      min: 1,
      max: 512,
      step: 1,
      initial: 64,
      whole: true,
      scale: 'log',
      when: asksText,
    },
    boundary: { kind: 'choice', options: ['chip', 'node', 'centre'], initial: 'centre', buttons: true },
    embodied: { kind: 'choice', options: ['no', 'yes'], initial: 'yes', buttons: true },
    network: { kind: 'choice', options: ['no', 'yes'], initial: 'no', buttons: true },
    training: { kind: 'choice', options: ['no', 'yes'], initial: 'no', buttons: true, when: asksText },
    water: { kind: 'choice', options: ['site', 'both'], initial: 'both', buttons: true },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'WORLD' },
    // Nobody used such models before; the embed, which holds every grid, is lighter by the years left out.
    year: { ...gridYear, min: 2015 },
    equivalence: {
      kind: 'choice',
      late: true,
      options: { family: 'equivalents', per: 'day', figures: [''] },
      initial: 'kettle-boil',
    },
    carbonIntensity: gridIntensity,
    pue: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null, when: isBuilding },
    hostOverhead: {
      kind: 'number',
      unit: '1',
      min: 1,
      max: 3,
      step: 0.01,
      initial: null,
      when: (state: AnyState) => state.boundary !== 'chip',
    },
    wue: { kind: 'number', unit: 'L/kWh', min: 0, max: 20, step: 0.01, initial: null },
    gigabytes: {
      kind: 'number',
      unit: 'GB',
      min: 0,
      max: 100,
      step: 0.0001,
      initial: 0.001,
      when: (state: AnyState) => state.network === 'yes',
    },
    lifetimeTokens: {
      kind: 'number',
      unit: '1',
      min: 1e9,
      max: 1e17,
      step: 1e9,
      initial: 1e13,
      scale: 'log',
      when: (state: AnyState) => state.training === 'yes',
    },
    people: { kind: 'number', unit: '1', min: 1, max: 1e10, step: 1, initial: 1, whole: true, scale: 'log' },
  },

  modes: {
    text: { inputs: ['model', 'outputTokens', 'inputTokens', 'times', ...shared], initial: {} },
    image: { inputs: ['imageModel', 'images', 'times', ...withoutText], initial: { times: 2 } },
    video: { inputs: ['videoModel', 'videoSeconds', 'times', ...withoutText], initial: { times: 1, gigabytes: 0.005 } },
    agent: {
      inputs: [
        'model',
        'steps',
        'retries',
        'outputPerStep',
        'toolTokens',
        'promptTokens',
        'cached',
        'times',
        ...shared,
      ],
      initial: { times: 1, model: 'qwen-3-coder-30b-a3b-h100' },
    },
    search: { inputs: ['searches', 'aiAnswer', 'model', 'outputTokens', 'times', ...shared], initial: {} },
    day: {
      inputs: [
        'shortPrompts',
        'longPrompts',
        'longRead',
        'model',
        'thinkingPrompts',
        'thinkingModel',
        'images',
        'imageModel',
        'videoSeconds',
        'videoModel',
        'agentRuns',
        'searches',
        ...shared,
      ],
      initial: { searches: 5, videoSeconds: 0, times: 1 },
    },
  },

  factors: {
    ...pointFactors('tokenEnergyAt', asksText, 'model'),
    outputTokens: {
      unit: '1',
      figure: (state) =>
        asksText(state) && state.mode !== 'agent' && state.outputTokens === null
          ? `inference/text-${state.model}#outputTokens`
          : undefined,
    },
    ...pointFactors('thinkingTokenEnergyAt', asksThinking, 'thinkingModel'),
    thinkingTokens: {
      unit: '1',
      figure: (state) => (asksThinking(state) ? `inference/text-${state.thinkingModel}#outputTokens` : undefined),
    },
    activeParameters: {
      unit: '1',
      figure: (state) => (reads(state) ? `inference/text-${state.model}#activeParameters` : undefined),
    },
    peak: { unit: 'FLOP/s', figure: (state) => (reads(state) ? peakOf(state.model) : undefined) },
    utilisation: { unit: '1', figure: (state) => (reads(state) ? 'hardware/model-flops-utilisation' : undefined) },
    thermalDesignPower: {
      unit: 'W',
      figure: (state) => (reads(state) ? `${deviceOf(state.model)}#thermalDesignPower` : undefined),
    },
    imageItemEnergy: {
      unit: 'kWh',
      figure: (state) => (asksImages(state) ? `inference/image-${state.imageModel}#itemEnergy` : undefined),
    },
    clipEnergy: {
      unit: 'kWh',
      figure: (state) => (asksVideo(state) ? `inference/video-${state.videoModel}#itemEnergy` : undefined),
    },
    clipSeconds: {
      unit: 's',
      figure: (state) => (asksVideo(state) ? `inference/video-${state.videoModel}#clipSeconds` : undefined),
    },
    oneSearch: {
      unit: 'kWh',
      figure: (state) => (asksSearch(state) ? 'inference/google-search-2009#energy' : undefined),
    },
    hostOverhead: {
      unit: '1',
      figure: (state) =>
        state.boundary !== 'chip' && state.hostOverhead === null ? 'hardware/host-overhead' : undefined,
    },
    pue: {
      unit: '1',
      figure: (state) => (isBuilding(state) && state.pue === null ? 'datacentre/pue-world-average' : undefined),
    },
    networkIntensity: {
      unit: 'kWh/GB',
      figure: (state) => (state.network === 'yes' ? 'web/network-per-gigabyte' : undefined),
    },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: gridFigure,
    },
    textPower: {
      unit: 'W',
      figure: (state) =>
        state.embodied === 'yes' && asksText(state) ? `inference/text-${state.model}#acceleratorPower` : undefined,
    },
    thinkingPower: {
      unit: 'W',
      figure: (state) =>
        state.embodied === 'yes' && asksThinking(state)
          ? `inference/text-${state.thinkingModel}#acceleratorPower`
          : undefined,
    },
    imagePower: {
      unit: 'W',
      figure: (state) =>
        state.embodied === 'yes' && asksImages(state)
          ? `inference/image-${state.imageModel}#acceleratorPower`
          : undefined,
    },
    videoPower: {
      unit: 'W',
      figure: (state) =>
        state.embodied === 'yes' && asksVideo(state)
          ? `inference/video-${state.videoModel}#acceleratorPower`
          : undefined,
    },
    embodiedPerAccelerator: {
      unit: 'gCO2e',
      figure: (state) => (state.embodied === 'yes' ? 'hardware/embodied-per-accelerator' : undefined),
    },
    hardwareLifetime: {
      unit: 'h',
      figure: (state) => (state.embodied === 'yes' ? 'hardware/hardware-lifetime' : undefined),
    },
    publishedTrainingEnergy: {
      unit: 'kWh',
      figure: (state, figures) => {
        const training = state.training === 'yes' && asksText(state) ? trainingOf(state.model) : undefined;
        const id = (name: string) =>
          figures[`training/${training}#${name}`] ? `training/${training}#${name}` : undefined;
        return training && (id('facilityEnergy') ?? id('dynamicEnergy'));
      },
    },
    publishedTrainingEmissions: {
      unit: 'gCO2e',
      figure: (state) => {
        const training = state.training === 'yes' && asksText(state) ? trainingOf(state.model) : undefined;
        return training && `training/${training}#publishedEmissions`;
      },
    },
    wue: { unit: 'L/kWh', figure: (state) => (state.wue === null ? 'water/wue-default' : undefined) },
    plantWater: {
      unit: 'L/kWh',
      figure: (state, figures) =>
        state.water === 'both' ? (figures[plant(state.country)] ? plant(state.country) : plant('WORLD')) : undefined,
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
    const { mode } = state;
    const add = (name: string, unit: 'kWh' | '1', value: number, formula: string) => {
      steps[name] = { value, unit, formula };
      return value;
    };
    const energyParts: string[] = [];

    // ——— tokens
    let written = 0;
    let read = 0;
    if (asksText(state)) {
      const answer = state.outputTokens ?? factors.outputTokens ?? 0;
      const calls = () => add('calls', '1', state.steps * (1 + state.retries), 'steps × (1 + retries)');
      if (mode === 'agent' || (mode === 'day' && state.agentRuns > 0)) {
        const perRun = calls();
        const context = contextTokens(perRun, state.promptTokens, state.outputPerStep + state.toolTokens);
        add(
          'runReads',
          '1',
          context * (1 - state.cached),
          '(calls × promptTokens + (outputPerStep + toolTokens) × calls × (calls − 1) ÷ 2) × (1 − cached)',
        );
      }
      if (mode === 'agent') {
        written = add('writtenTokens', '1', steps.calls!.value * state.outputPerStep, 'calls × outputPerStep');
        read = add('readTokens', '1', steps.runReads!.value, 'runReads');
      } else if (mode === 'day') {
        const runs = state.agentRuns > 0;
        written = add(
          'writtenTokens',
          '1',
          (state.shortPrompts + state.longPrompts) * answer +
            (runs ? state.agentRuns * steps.calls!.value * state.outputPerStep : 0),
          `(shortPrompts + longPrompts) × outputTokens${runs ? ' + agentRuns × calls × outputPerStep' : ''}`,
        );
        read = add(
          'readTokens',
          '1',
          state.longPrompts * state.longRead + (runs ? state.agentRuns * steps.runReads!.value : 0),
          `longPrompts × longRead${runs ? ' + agentRuns × runReads' : ''}`,
        );
      } else {
        written = add('writtenTokens', '1', answer, 'outputTokens');
        read = mode === 'text' ? add('readTokens', '1', state.inputTokens, 'inputTokens') : 0;
      }
      const token = tokenStep('tokenEnergyAt', factors, state.batch);
      add('tokenEnergy', 'kWh', token.value, token.formula);
      add('writingEnergy', 'kWh', token.value * written, 'tokenEnergy × writtenTokens');
      energyParts.push('writingEnergy');
      if (read > 0) {
        add(
          'readingEnergy',
          'kWh',
          readingEnergy(
            factors.activeParameters!,
            read,
            factors.peak!,
            factors.utilisation!,
            factors.thermalDesignPower!,
          ),
          '2 × activeParameters × readTokens ÷ (peak × utilisation) ÷ 3600 × thermalDesignPower ÷ 1000',
        );
        energyParts.push('readingEnergy');
      }
    }
    if (asksThinking(state)) {
      const token = tokenStep('thinkingTokenEnergyAt', factors, state.batch);
      add('thinkingTokenEnergy', 'kWh', token.value, token.formula);
      add(
        'thinkingEnergy',
        'kWh',
        token.value * (factors.thinkingTokens ?? 0) * state.thinkingPrompts,
        'thinkingTokenEnergy × thinkingTokens × thinkingPrompts',
      );
      energyParts.push('thinkingEnergy');
    }
    if (asksImages(state)) {
      add('imageEnergy', 'kWh', state.images * factors.imageItemEnergy!, 'images × imageItemEnergy');
      energyParts.push('imageEnergy');
    }
    if (asksVideo(state)) {
      add(
        'videoEnergy',
        'kWh',
        (state.videoSeconds / factors.clipSeconds!) * factors.clipEnergy!,
        'videoSeconds ÷ clipSeconds × clipEnergy',
      );
      energyParts.push('videoEnergy');
    }

    // ——— from the chip outwards
    const sum = (names: readonly string[]) => names.reduce((total, name) => total + steps[name]!.value, 0);
    const joined = (names: readonly string[]) => (names.length > 0 ? names.join(' + ') : '0');
    const accelerators = add('acceleratorEnergy', 'kWh', sum(energyParts), joined(energyParts));
    let it = accelerators;
    const metered = ['acceleratorEnergy'];
    if (state.boundary !== 'chip') {
      const host = state.hostOverhead ?? factors.hostOverhead!;
      it += add('hostEnergy', 'kWh', accelerators * (host - 1), 'acceleratorEnergy × (hostOverhead − 1)');
      metered.push('hostEnergy');
    }
    const itFormula = joined(metered);
    let facility = it;
    if (isBuilding(state)) {
      const pue = state.pue ?? factors.pue!;
      facility += add('overheadEnergy', 'kWh', it * (pue - 1), `(${itFormula}) × (pue − 1)`);
      metered.push('overheadEnergy');
    }
    const facilityFormula = joined(metered);
    if (state.network === 'yes') {
      add('networkEnergy', 'kWh', state.gigabytes * factors.networkIntensity!, 'gigabytes × networkIntensity');
      metered.push('networkEnergy');
    }
    if (asksSearch(state)) {
      add('searchEnergy', 'kWh', state.searches * factors.oneSearch!, 'searches × oneSearch');
      metered.push('searchEnergy');
    }
    const used = sum(metered);
    const usedFormula = joined(metered);
    const trained = factors.publishedTrainingEnergy !== undefined;
    if (trained) {
      add(
        'trainingShare',
        'kWh',
        (factors.publishedTrainingEnergy! * (written + read)) / state.lifetimeTokens,
        `publishedTrainingEnergy × (writtenTokens${steps.readTokens ? ' + readTokens' : ''}) ÷ lifetimeTokens`,
      );
      metered.push('trainingShare');
    }
    const energy = add('energy', 'kWh', sum(metered), joined(metered));

    // ——— carbon
    const intensity = state.carbonIntensity ?? factors.carbonIntensity ?? 0;
    steps.operational = {
      value: operationalEmissions(used, intensity),
      unit: 'gCO2e',
      formula: `(${usedFormula}) × carbonIntensity`,
    };
    const emitted = ['operational'];
    if (state.embodied === 'yes' && energyParts.length > 0) {
      const share = (names: readonly string[], power: number | undefined, powerName: string) => {
        const present = names.filter((name) => steps[name]);
        return present.length > 0 && power !== undefined
          ? [{ value: sum(present) / power, formula: `(${present.join(' + ')}) ÷ ${powerName}` }]
          : [];
      };
      const shares = [
        ...share(['writingEnergy', 'readingEnergy'], factors.textPower, 'textPower'),
        ...share(['thinkingEnergy'], factors.thinkingPower, 'thinkingPower'),
        ...share(['imageEnergy'], factors.imagePower, 'imagePower'),
        ...share(['videoEnergy'], factors.videoPower, 'videoPower'),
      ];
      steps.acceleratorHours = {
        value: 1000 * shares.reduce((total, { value }) => total + value, 0),
        unit: 'h',
        formula: `1000 × (${shares.map(({ formula }) => formula).join(' + ')})`,
      };
      steps.embodied = {
        value: embodiedEmissions(
          factors.embodiedPerAccelerator!,
          steps.acceleratorHours.value,
          factors.hardwareLifetime!,
        ),
        unit: 'gCO2e',
        formula: 'embodiedPerAccelerator × acceleratorHours ÷ hardwareLifetime',
      };
      emitted.push('embodied');
    }
    if (trained) {
      steps.trainingEmissions = {
        value: (factors.publishedTrainingEmissions! * (written + read)) / state.lifetimeTokens,
        unit: 'gCO2e',
        formula: `publishedTrainingEmissions × (writtenTokens${steps.readTokens ? ' + readTokens' : ''}) ÷ lifetimeTokens`,
      };
      emitted.push('trainingEmissions');
    }
    steps.emissions = { value: sum(emitted), unit: 'gCO2e', formula: joined(emitted) };

    // ——— water
    steps.waterOnSite = {
      value: waterOnSite(it, state.wue ?? factors.wue!),
      unit: 'L',
      formula: `(${itFormula}) × wue`,
    };
    if (factors.plantWater !== undefined)
      steps.waterAtPlant = {
        value: waterAtPlant(facility, factors.plantWater),
        unit: 'L',
        formula: `(${facilityFormula}) × plantWater`,
      };

    // ——— a day, a year, and things to compare with
    const ofTotal = mode === 'day' ? '' : ' × times';
    const times = mode === 'day' ? 1 : state.times;
    if (mode !== 'day') add('dayEnergy', 'kWh', energy * times, 'energy × times');
    add('yearEnergy', 'kWh', energy * times * 365 * state.people, `energy${ofTotal} × 365 × people`);
    steps.yearEmissions = {
      value: steps.emissions.value * times * 365 * state.people,
      unit: 'gCO2e',
      formula: `emissions${ofTotal} × 365 × people`,
    };
    const waters = steps.waterAtPlant ? '(waterOnSite + waterAtPlant)' : 'waterOnSite';
    steps.yearWater = {
      value: (steps.waterOnSite.value + (steps.waterAtPlant?.value ?? 0)) * times * 365 * state.people,
      unit: 'L',
      formula: `${waters}${ofTotal} × 365 × people`,
    };
    steps.equivalents =
      factors.equivalenceEnergy !== undefined
        ? { value: equivalents(energy, factors.equivalenceEnergy), unit: '1', formula: 'energy ÷ equivalenceEnergy' }
        : {
            value: equivalents(steps.emissions.value, factors.equivalenceEmissions!),
            unit: '1',
            formula: 'emissions ÷ equivalenceEmissions',
          };
    return steps;
  },

  ladder(state, steps, ranges, figures) {
    const through = figures[`equivalents/${state.equivalence}`]?.unit === 'gCO2e' ? 'gCO2e' : 'kWh';
    const own = through === 'kWh' ? ['energy', 'dayEnergy', 'yearEnergy'] : ['emissions', 'yearEmissions'];
    const rows: LadderRow[] = own.flatMap((name) => {
      const step = steps[name];
      if (!step || (name === 'dayEnergy' && state.times === 1)) return [];
      const range = ranges[name];
      return { id: name, value: step.value, own: true, ...(range && { low: range.low, high: range.high }) };
    });
    const chosen = `equivalents/${state.equivalence}`;
    const things = [...new Set([...everyday[through], chosen])];
    return [
      ...rows,
      ...things.flatMap((id) => (figures[id]?.unit === through ? [{ id, value: figures[id].value }] : [])),
    ].sort((a, b) => a.value - b.value);
  },
  shows: [...everyday.kWh, ...everyday.gCO2e],

  spans(state, figures) {
    if (!asksText(state)) return [];
    const known = measuredAt(state.model, figures);
    return known.length > 1 ? [{ input: 'batch', low: known.at(-1)!, high: known[0]! }] : [];
  },

  remarks(state, steps, _factors, figures) {
    const remarks: Remark[] = [];
    if (asksText(state)) {
      const known = measuredAt(state.model, figures);
      if (state.batch < known[0]!) remarks.push({ id: 'belowMeasured', values: { batch: String(known[0]) } });
      else if (state.batch > known.at(-1)!)
        remarks.push({ id: 'aboveMeasured', values: { batch: String(known.at(-1)) } });
      else if (!known.includes(state.batch as 8)) remarks.push({ id: 'between' });
    }
    if (steps.readingEnergy) remarks.push({ id: 'readingModelled' });
    if (state.mode === 'video') remarks.push({ id: 'videoLength' });
    if (state.mode === 'agent') remarks.push({ id: 'toolsLeftOut' });
    if (asksSearch(state)) remarks.push({ id: 'searchOld' });
    if (state.training === 'yes' && asksText(state))
      remarks.push(trainingOf(state.model) ? { id: 'trainingAssumed' } : { id: 'trainingUnknown' });
    if (state.water === 'both' && state.country !== 'WORLD' && !figures[plant(state.country)])
      remarks.push({ id: 'waterWorld', values: { place: { input: 'country' } } });
    if (state.people > 1) remarks.push({ id: 'multiplied', values: { people: { input: 'people' } } });
    return remarks;
  },

  presets: [
    { id: 'small', state: { model: 'llama-3-1-8b-h100' } },
    { id: 'large', state: { model: 'llama-3-1-405b-fp8-h100' } },
    { id: 'thinking', state: { model: 'qwen-3-235b-a22b-thinking-fp8-h100' } },
    { id: 'document', state: { model: 'llama-3-1-70b-h100', inputTokens: 20000 } },
    { id: 'image', state: { mode: 'image' } },
    { id: 'video', state: { mode: 'video' } },
    { id: 'agent', state: { mode: 'agent' } },
    { id: 'day', state: { mode: 'day' } },
  ],
});
