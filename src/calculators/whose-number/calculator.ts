import { embodiedEmissions } from '../../model/emissions';
import * as ecologits082 from '../../model/methods/ecologits082';
import * as ecologits09 from '../../model/methods/ecologits09';
import * as ecologits2026 from '../../model/methods/ecologits2026';
import * as epoch2025 from '../../model/methods/epoch2025';
import { floatingPointEnergy } from '../../model/methods/floatingPoint';
import * as greenAlgorithms from '../../model/methods/greenAlgorithms';
import * as mlco2Impact from '../../model/methods/mlco2Impact';
import * as tokenFlop from '../../model/methods/tokenFlop';
import { waterAtPlant, waterOnSite } from '../../model/water';
import { defineCalculator, type AnyState, type FactorNeed, type LadderRow, type Steps } from '../calculator';
import { grid, gridIntensity, gridYear } from '../grid';
import { batches, deviceOf, measuredAt, pointFactors, tokenStep } from '../measured';
import { placeAndYear } from '../series';
import { answers, kindOf } from './methods';

const plant = (country: string) => `water/plant-${country.toLowerCase()}`;
const isCarbon = ({ mode }: AnyState) => mode === 'carbon';
const isWater = ({ mode }: AnyState) => mode === 'water';
const asks = () => true;

/** The constants of a method as factors, each named by the method and its own name. */
const constants = <const Prefix extends string, const Units extends Record<string, FactorNeed<any>['unit']>>(
  prefix: Prefix,
  record: string,
  units: Units,
  used: (state: AnyState) => boolean = asks,
) =>
  Object.fromEntries(
    Object.entries(units).map(([name, unit]) => [
      `${prefix}${name[0]!.toUpperCase()}${name.slice(1)}`,
      {
        unit,
        constant: true as const,
        figure: (state: AnyState) => (used(state) ? `methods/${record}#${name}` : undefined),
      },
    ]),
  ) as unknown as Record<`${Prefix}${Capitalize<keyof Units & string>}`, FactorNeed<any>>;

/** What somebody said or published of one request, whatever is asked here. */
const said = (unit: FactorNeed<any>['unit'], mode: string, figure: (model: string) => string | undefined) => ({
  unit,
  alone: true as const,
  figure: (state: AnyState) => (state.mode === mode ? figure(String(state.model)) : undefined),
});

const published = {
  jegham: (model: string) => {
    const asked = ['llama-3-1-405b', 'llama-3-1-8b', 'deepseek-r1'].find((name) => model.startsWith(name));
    return asked && `inference/jegham-2025-${asked}#energy`;
  },
  mittr: (model: string) =>
    model.startsWith('llama-3-1-405b')
      ? 'inference/mittr-2025-llama-3-1-405b#energy'
      : model.startsWith('llama-3-1-8b')
        ? 'inference/mittr-2025-llama-3-1-8b#energy'
        : undefined,
};

const e082Units = {
  gpuEnergyAlpha: '1',
  gpuEnergyBeta: '1',
  gpuEnergyStdev: '1',
  latencyAlpha: '1',
  latencyBeta: '1',
  latencyStdev: '1',
  intervalDeviations: '1',
  quantizationBits: '1',
  memoryOverhead: '1',
  gpuMemory: 'GB',
  serverGpus: '1',
  serverPower: 'W',
  pue: '1',
  serverEmbodied: 'gCO2e',
  gpuEmbodied: 'gCO2e',
  serverLifetime: 'h',
} as const;
const e09Units = {
  gpuEnergyAlpha: '1',
  gpuEnergyBeta: '1',
  gpuEnergyGamma: '1',
  latencyAlpha: '1',
  latencyBeta: '1',
  latencyGamma: '1',
  batch: '1',
  quantizationBits: '1',
  memoryOverhead: '1',
  gpuMemory: 'GB',
  serverGpus: '1',
  serverPower: 'W',
  pue: '1',
  wue: 'L/kWh',
  serverEmbodied: 'gCO2e',
  gpuEmbodied: 'gCO2e',
  serverLifetime: 'h',
} as const;
const e26Units = {
  networkPower: 'W',
  networkEmbodied: 'gCO2e',
  networkLifetime: 'h',
  buildingEmissions: 'gCO2e/kWh',
  firstTokenPerInputToken: 's',
  firstTokenBase: 's',
  firstTokenReferenceParameters: '1',
  gpuEmbodied: 'gCO2e',
} as const;
const epochUnits = {
  outputFlops: '1',
  peak: 'FLOP/s',
  utilisation: '1',
  power: 'W',
  powerShare: '1',
  pue: '1',
} as const;
const flopUnits = {
  promptFlops: '1',
  outputFlops: '1',
  peak: 'FLOP/s',
  utilisation: '1',
  gpuPower: 'W',
  hostPower: 'W',
  serverGpus: '1',
  pue: '1',
} as const;

/** A method's constants under the names its functions take, from the factors that hold them. */
function taken<T>(factors: Readonly<Record<string, number | undefined>>, prefix: string, units: object): T {
  return Object.fromEntries(
    Object.keys(units).map((name) => [name, factors[`${prefix}${name[0]!.toUpperCase()}${name.slice(1)}`]!]),
  ) as T;
}

export default defineCalculator({
  id: 'whose-number',
  functionalUnit: 'one answer of a language model',
  modeInput: 'mode',
  answer: 'spread',
  carries: ['water/plant-'],
  heat: 'measuredCentre',
  keeps: ['model', 'outputTokens', 'inputTokens', 'batch', 'country', 'year', 'carbonIntensity'],
  rising: ['outputTokens'],

  inputs: {
    mode: { kind: 'choice', options: ['energy', 'carbon', 'water'], initial: 'energy' },
    model: {
      kind: 'choice',
      options: {
        family: 'inference',
        startsWith: 'text-',
        figures: [
          ...batches.map((batch) => `tokenEnergyAt${batch}`),
          'activeParameters',
          'parameters',
          'accelerators',
          'secondsPerToken',
          'acceleratorPower',
        ],
      },
      initial: 'llama-3-1-405b-fp8-h100',
    },
    outputTokens: { kind: 'number', unit: '1', min: 1, max: 1e5, step: 1, initial: 400, whole: true, scale: 'log' },
    inputTokens: { kind: 'number', unit: '1', min: 0, max: 1e6, step: 1, initial: 100, whole: true, scale: 'log' },
    batch: { kind: 'number', unit: '1', min: 1, max: 512, step: 1, initial: 64, whole: true, scale: 'log' },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'USA' },
    year: { ...gridYear, when: (state: AnyState) => isCarbon(state) && state.carbonIntensity === null },
    carbonIntensity: { ...gridIntensity, when: isCarbon },
  },

  modes: {
    energy: { inputs: ['model', 'outputTokens', 'inputTokens', 'batch'], initial: {} },
    carbon: {
      inputs: ['model', 'outputTokens', 'inputTokens', 'batch', 'country', 'year', 'carbonIntensity'],
      initial: {},
    },
    water: { inputs: ['model', 'outputTokens', 'inputTokens', 'batch', 'country'], initial: {} },
  },

  factors: {
    ...pointFactors('tokenEnergyAt', asks, 'model'),
    activeParameters: { unit: '1', figure: (state) => `inference/text-${state.model}#activeParameters` },
    parameters: { unit: '1', figure: (state) => `inference/text-${state.model}#parameters` },
    accelerators: { unit: '1', figure: (state) => `inference/text-${state.model}#accelerators` },
    secondsPerToken: { unit: 's', figure: (state) => `inference/text-${state.model}#secondsPerToken` },
    hostOverhead: { unit: '1', figure: () => 'hardware/host-overhead' },
    pue: { unit: '1', figure: () => 'datacentre/pue-world-average' },
    peak: { unit: 'FLOP/s', figure: (state) => `${deviceOf(state.model)}#peak16bit` },
    utilisation: { unit: '1', figure: () => 'hardware/model-flops-utilisation', alone: true },
    thermalDesignPower: { unit: 'W', figure: (state) => `${deviceOf(state.model)}#thermalDesignPower` },
    ...constants('e082', 'ecologits-0-8-2', e082Units, (state) => !isWater(state)),
    ...constants('e09', 'ecologits-0-9', e09Units),
    ...constants('e26', 'ecologits-2026-09', e26Units, (state) => !isWater(state)),
    ...constants('epoch', 'epoch-2025', epochUnits, ({ mode }) => mode === 'energy'),
    ...constants('flop', 'token-flop', flopUnits, ({ mode }) => mode === 'energy'),
    ...constants('plain', 'floating-point', { outputFlops: '1' }, ({ mode }) => mode === 'energy'),
    ...constants('green', 'green-algorithms-3', { pue: '1', memoryPowerPerGigabyte: '1' }, (state) => !isWater(state)),
    oviedo: said('kWh', 'energy', () => 'methods/oviedo-2026#energy'),
    jegham: said('kWh', 'energy', published.jegham),
    mittr: said('kWh', 'energy', published.mittr),
    energyScore: said('kWh', 'energy', (model) =>
      model.startsWith('llama-3-1-70b') ? 'inference/ai-energy-score-llama-3-70b#energy' : undefined,
    ),
    google: said('kWh', 'energy', () => 'inference/google-2025-text-prompt#energy'),
    googleNarrow: said('kWh', 'energy', () => 'inference/google-2025-text-prompt#energyNarrow'),
    openai: said('kWh', 'energy', () => 'inference/openai-2025-query#energy'),
    deVries: said('kWh', 'energy', () => 'inference/de-vries-2023-query#energy'),
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: (state, figures) =>
        isCarbon(state) && state.carbonIntensity === null
          ? placeAndYear(figures, grid, state.country, state.year)
          : undefined,
    },
    acceleratorPower: {
      unit: 'W',
      figure: (state) => (isCarbon(state) ? `inference/text-${state.model}#acceleratorPower` : undefined),
    },
    embodiedPerAccelerator: {
      unit: 'gCO2e',
      figure: (state) => (isCarbon(state) ? 'hardware/embodied-per-accelerator' : undefined),
    },
    hardwareLifetime: { unit: 'h', figure: (state) => (isCarbon(state) ? 'hardware/hardware-lifetime' : undefined) },
    googleCarbon: said('gCO2e', 'carbon', () => 'inference/google-2025-text-prompt#emissions'),
    mistralCarbon: said('gCO2e', 'carbon', () => 'inference/mistral-2025-answer#emissions'),
    wue: { unit: 'L/kWh', figure: (state) => (isWater(state) ? 'water/wue-default' : undefined) },
    plantWater: {
      unit: 'L/kWh',
      figure: (state, figures) =>
        isWater(state) ? (figures[plant(state.country)] ? plant(state.country) : plant('WORLD')) : undefined,
    },
    googleWater: said('L', 'water', () => 'inference/google-2025-text-prompt#water'),
    openaiWater: said('L', 'water', () => 'inference/openai-2025-query#water'),
    mistralWater: said('L', 'water', () => 'inference/mistral-2025-answer#water'),
  },

  compute(state, factors) {
    const steps: Steps = {};
    const { mode, outputTokens, inputTokens } = state;
    const all = factors as Readonly<Record<string, number | undefined>>;
    const add = (name: string, unit: Steps[string]['unit'], value: number, formula: string) => {
      steps[name] = { value, unit, formula };
      return value;
    };
    /** A published number as it is. */
    const look = (name: string, unit: Steps[string]['unit']) => {
      if (all[name] !== undefined) steps[name] = { value: all[name], unit, lookup: true };
    };
    const active = add('activeBillions', '1', factors.activeParameters! / 1e9, 'activeParameters ÷ 1000000000');
    const total = add('totalBillions', '1', factors.parameters! / 1e9, 'parameters ÷ 1000000000');

    // ——— measured
    const token = tokenStep('tokenEnergyAt', factors, state.batch);
    add('tokenEnergy', 'kWh', token.value, token.formula);
    const chip = add('measuredChip', 'kWh', token.value * outputTokens, 'tokenEnergy × outputTokens');
    const it = add('measuredServer', 'kWh', chip * factors.hostOverhead!, 'measuredChip × hostOverhead');
    const meter = add('measuredCentre', 'kWh', it * factors.pue!, 'measuredServer × pue');

    // ——— EcoLogits, old and new
    const e09 = taken<ecologits09.Constants>(all, 'e09', e09Units);
    add(
      'e09Gpus',
      '1',
      ecologits09.requiredGpus(total, e09),
      '2 ^ ceil(log2(ceil(e09MemoryOverhead × totalBillions × e09QuantizationBits ÷ 8 ÷ e09GpuMemory)))',
    );
    add(
      'e09Latency',
      's',
      ecologits09.generationLatency(active, outputTokens, e09),
      'outputTokens × (e09LatencyAlpha × activeBillions + e09LatencyBeta × e09Batch + e09LatencyGamma)',
    );
    const perToken =
      '(e09GpuEnergyAlpha × exp(e09GpuEnergyBeta × e09Batch) × activeBillions + e09GpuEnergyGamma) ÷ 1000';
    const e09It = add(
      'e09It',
      'kWh',
      ecologits09.itEnergy(active, total, outputTokens, e09),
      `e09Latency ÷ 3600 × e09ServerPower ÷ 1000 × e09Gpus ÷ e09ServerGpus ÷ e09Batch + e09Gpus × outputTokens × ${perToken}`,
    );
    const e09Energy = add(
      'ecologits09',
      'kWh',
      ecologits09.requestEnergy(active, total, outputTokens, e09),
      'e09Pue × e09It',
    );

    if (mode !== 'water') {
      const e082 = taken<ecologits082.Constants>(all, 'e082', e082Units);
      add(
        'e082Gpus',
        '1',
        ecologits082.requiredGpus(total, e082),
        'ceil(e082MemoryOverhead × totalBillions × e082QuantizationBits ÷ 8 ÷ e082GpuMemory)',
      );
      const deviation = e082.intervalDeviations;
      const z = { ecologits082: 0, ecologits082Low: -deviation, ecologits082High: deviation };
      const by = {
        ecologits082: '',
        ecologits082Low: ' − e082IntervalDeviations ×',
        ecologits082High: ' + e082IntervalDeviations ×',
      };
      for (const [name, deviations] of Object.entries(z) as [keyof typeof z, number][]) {
        const latency = by[name] ? ` ${by[name]} e082LatencyStdev` : '';
        const energy = by[name] ? ` ${by[name]} e082GpuEnergyStdev` : '';
        add(
          name,
          'kWh',
          ecologits082.requestEnergy(active, total, outputTokens, e082, deviations),
          `e082Pue × (outputTokens × max(0, e082LatencyAlpha × activeBillions + e082LatencyBeta${latency}) ÷ 3600 × e082ServerPower ÷ 1000 × e082Gpus ÷ e082ServerGpus + e082Gpus × outputTokens × max(0, e082GpuEnergyAlpha × activeBillions + e082GpuEnergyBeta${energy}))`,
        );
        if (deviations !== 0) steps[name]!.quiet = true;
      }
      const e26 = {
        ...e09,
        ...taken<Omit<ecologits2026.Constants, keyof ecologits09.Constants>>(all, 'e26', e26Units),
      };
      add(
        'e26Latency',
        's',
        ecologits2026.generationLatency(active, inputTokens, outputTokens, e26),
        'e09Latency + e26FirstTokenPerInputToken × activeBillions ÷ e26FirstTokenReferenceParameters × inputTokens + e26FirstTokenBase',
      );
      add(
        'e26It',
        'kWh',
        ecologits2026.itEnergy(active, total, inputTokens, outputTokens, e26),
        `e26Latency ÷ 3600 × (e09ServerPower + e26NetworkPower) ÷ 1000 × e09Gpus ÷ e09ServerGpus ÷ e09Batch + e09Gpus × outputTokens × ${perToken}`,
      );
      const e26Energy = add(
        'ecologits2026',
        'kWh',
        ecologits2026.requestEnergy(active, total, inputTokens, outputTokens, e26),
        'e09Pue × e26It',
      );

      // ——— by the time of the answer
      const seconds = add(
        'answerSeconds',
        's',
        factors.secondsPerToken! * outputTokens,
        'secondsPerToken × outputTokens',
      );
      const job = {
        cores: 0,
        corePower: 0,
        coreUsage: 0,
        gpus: factors.accelerators!,
        gpuPower: factors.thermalDesignPower!,
        gpuUsage: 1,
        memory: 0,
        hours: seconds / 3600,
      };
      const green = { pue: all.greenPue!, memoryPowerPerGigabyte: all.greenMemoryPowerPerGigabyte! };
      const greenEnergy = add(
        'greenAlgorithms',
        'kWh',
        greenAlgorithms.energyNeeded(job, green),
        'greenPue × accelerators × thermalDesignPower × answerSeconds ÷ 3600 ÷ 1000',
      );
      const mlco2Energy = add(
        'mlco2',
        'kWh',
        mlco2Impact.energyAsDocumented(factors.thermalDesignPower!, seconds / 3600),
        'thermalDesignPower × answerSeconds ÷ 3600 ÷ 1000',
      );

      if (mode === 'energy') {
        add(
          'mlco2Shipped',
          'kWh',
          mlco2Impact.energyAsShipped(factors.thermalDesignPower!, seconds / 3600),
          'round(mlco2 × 100) ÷ 100',
        );
        // ——— by the arithmetic
        add(
          'floatingPoint',
          'kWh',
          floatingPointEnergy(factors.activeParameters!, 0, outputTokens, {
            promptFlops: 0,
            outputFlops: all.plainOutputFlops!,
            peak: factors.peak!,
            utilisation: factors.utilisation!,
            power: factors.thermalDesignPower!,
          }),
          'plainOutputFlops × outputTokens × activeParameters ÷ (peak × utilisation) ÷ 3600 × thermalDesignPower ÷ 1000',
        );
        const epoch = taken<epoch2025.Constants>(all, 'epoch', epochUnits);
        add(
          'epoch',
          'kWh',
          epoch2025.queryEnergy(factors.activeParameters!, outputTokens, epoch),
          'epochOutputFlops × outputTokens × activeParameters ÷ (epochPeak × epochUtilisation) ÷ 3600 × epochPower × epochPowerShare × epochPue ÷ 1000',
        );
        const flop = taken<tokenFlop.Constants>(all, 'flop', flopUnits);
        add(
          'tokenFlop',
          'kWh',
          tokenFlop.requestEnergy(factors.activeParameters!, inputTokens, outputTokens, flop),
          '(flopPromptFlops × inputTokens + flopOutputFlops × outputTokens) × activeParameters ÷ (flopPeak × flopUtilisation) ÷ 3600 × (flopGpuPower + flopHostPower ÷ flopServerGpus) × flopPue ÷ 1000',
        );
        for (const name of ['oviedo', 'jegham', 'mittr', 'energyScore', 'google', 'googleNarrow', 'openai', 'deVries'])
          look(name, 'kWh');
      } else {
        const intensity = state.carbonIntensity ?? factors.carbonIntensity ?? 0;
        add(
          'acceleratorHours',
          'h',
          (1000 * chip) / factors.acceleratorPower!,
          '1000 × measuredChip ÷ acceleratorPower',
        );
        add(
          'measuredCarbon',
          'gCO2e',
          meter * intensity +
            embodiedEmissions(
              factors.embodiedPerAccelerator!,
              steps.acceleratorHours!.value,
              factors.hardwareLifetime!,
            ),
          'measuredCentre × carbonIntensity + embodiedPerAccelerator × acceleratorHours ÷ hardwareLifetime',
        );
        const made082 = add(
          'e082Embodied',
          'gCO2e',
          ecologits082.embodiedEmissions(active, total, outputTokens, e082),
          '(e082Gpus ÷ e082ServerGpus × e082ServerEmbodied + e082Gpus × e082GpuEmbodied) × outputTokens × (e082LatencyAlpha × activeBillions + e082LatencyBeta) ÷ (e082ServerLifetime × 3600)',
        );
        add(
          'ecologits082Carbon',
          'gCO2e',
          steps.ecologits082!.value * intensity + made082,
          'ecologits082 × carbonIntensity + e082Embodied',
        );
        const made09 = add(
          'e09Embodied',
          'gCO2e',
          ecologits09.embodiedEmissions(active, total, outputTokens, e09),
          '(e09Gpus ÷ e09ServerGpus × e09ServerEmbodied + e09Gpus × e09GpuEmbodied) × e09Latency ÷ (e09ServerLifetime × 3600 × e09Batch)',
        );
        add(
          'ecologits09Carbon',
          'gCO2e',
          e09Energy * intensity + made09,
          'ecologits09 × carbonIntensity + e09Embodied',
        );
        const made26 = add(
          'e26Embodied',
          'gCO2e',
          ecologits2026.embodiedEmissions(active, total, inputTokens, outputTokens, e26),
          '((e09Gpus ÷ e09ServerGpus × e09ServerEmbodied + e09Gpus × e26GpuEmbodied) ÷ (e09ServerLifetime × 3600) + e09Gpus ÷ e09ServerGpus × e26NetworkEmbodied ÷ (e26NetworkLifetime × 3600)) × e26Latency ÷ e09Batch + e26BuildingEmissions × e26It',
        );
        add(
          'ecologits2026Carbon',
          'gCO2e',
          e26Energy * intensity + made26,
          'ecologits2026 × carbonIntensity + e26Embodied',
        );
        add('greenAlgorithmsCarbon', 'gCO2e', greenEnergy * intensity, 'greenAlgorithms × carbonIntensity');
        add(
          'mlco2Carbon',
          'gCO2e',
          mlco2Impact.emissionsAsDocumented(mlco2Energy, intensity),
          'mlco2 × carbonIntensity',
        );
        look('googleCarbon', 'gCO2e');
        look('mistralCarbon', 'gCO2e');
      }
    } else {
      add('measuredWaterSite', 'L', waterOnSite(it, factors.wue!), 'measuredServer × wue');
      add(
        'measuredWater',
        'L',
        steps.measuredWaterSite!.value + waterAtPlant(meter, factors.plantWater!),
        'measuredWaterSite + measuredCentre × plantWater',
      );
      add(
        'ecologits09Water',
        'L',
        ecologits09.waterAsDocumented(e09It, factors.plantWater!, e09),
        'e09It × (e09Wue + e09Pue × plantWater)',
      );
      add(
        'ecologits09WaterShipped',
        'L',
        ecologits09.waterAsShipped(e09It, factors.plantWater!, e09),
        'ecologits09 × (e09Wue + e09Pue × plantWater)',
      );
      for (const name of ['googleWater', 'openaiWater', 'mistralWater']) look(name, 'L');
    }

    const compared = Object.keys(answers[mode as keyof typeof answers]).filter(
      (name) => !kindOf(mode, name)?.beside && (steps[name]?.value ?? 0) > 0,
    );
    const most = compared.reduce((a, b) => (steps[b]!.value > steps[a]!.value ? b : a));
    const least = compared.reduce((a, b) => (steps[b]!.value < steps[a]!.value ? b : a));
    add('spread', '1', steps[most]!.value / steps[least]!.value, `${most} ÷ ${least}`);
    return steps;
  },

  ladder(state, steps, ranges, figures) {
    const rows: LadderRow[] = Object.keys(answers[state.mode as keyof typeof answers]).flatMap((name) => {
      const step = steps[name];
      if (!step) return [];
      const id = step.lookup ? statedId(state, name) : undefined;
      const figure = id ? figures[id] : undefined;
      const range =
        name === 'ecologits082'
          ? { low: steps.ecologits082Low!.value, high: steps.ecologits082High!.value }
          : figure
            ? figure.low !== undefined || figure.high !== undefined
              ? { low: figure.low ?? figure.value, high: figure.high ?? figure.value }
              : undefined
            : ranges[name] && ranges[name].low !== ranges[name].high
              ? ranges[name]
              : undefined;
      return [
        {
          id: name,
          value: step.value,
          ...kindOf(state.mode, name),
          ...range,
          ...(name.startsWith('measured') && { own: true }),
        },
      ];
    });
    return rows.sort((a, b) => b.value - a.value);
  },

  remarks(state, _steps, _factors, figures) {
    const known = measuredAt(state.model, figures);
    return [
      ...(state.batch < known[0]! ? [{ id: 'belowMeasured', values: { batch: String(known[0]) } }] : []),
      ...(state.batch > known.at(-1)! ? [{ id: 'aboveMeasured', values: { batch: String(known.at(-1)) } }] : []),
      { id: 'beside' },
      ...(state.mode === 'energy' ? [{ id: 'shippedAsZero' }] : []),
    ];
  },

  presets: [
    { id: 'llama-405b', state: {} },
    { id: 'llama-70b', state: { model: 'llama-3-1-70b-h100' } },
    { id: 'qwen-235b', state: { model: 'qwen-3-235b-a22b-fp8-h100' } },
    { id: 'llama-8b', state: { model: 'llama-3-1-8b-h100' } },
    { id: 'carbon', state: { mode: 'carbon' } },
    { id: 'water', state: { mode: 'water' } },
    { id: 'alone', state: { batch: 8 } },
    { id: 'long', state: { outputTokens: 4000 } },
  ],
});

/** The figure behind a statement. */
function statedId(state: AnyState, name: string): string | undefined {
  const model = String(state.model);
  const ids: Record<string, string | undefined> = {
    oviedo: 'methods/oviedo-2026#energy',
    jegham: published.jegham(model),
  };
  return ids[name];
}
