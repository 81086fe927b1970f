import { embodiedEmissions, operationalEmissions } from '../../model/emissions';
import { facilityEnergy } from '../../model/energy';
import { dataVolume, networkEnergy } from '../../model/network';
import { defineCalculator, type AnyState, type BarRow, type Range, type Remark, type Steps } from '../calculator';
import { grid, gridFigure, gridIntensity, gridYear } from '../grid';
import { batches, measuredAt, pointFactors, tokenStep } from '../measured';

const isText = ({ mode }: AnyState) => mode === 'text';
const isStream = ({ mode }: AnyState) => mode === 'stream';
const countsMaking = ({ making }: AnyState) => making === 'yes';

/** Published figures for the network, by the end of the record's id: average shares first, then what is added, then history. */
const networks = [
  'per-gigabyte',
  'fixed-average-2020',
  'mobile-average-2020',
  '5g-base-station',
  'fixed-added-2020',
  'mobile-added-2020',
  'fixed-line-2015',
  '2000',
] as const;

/** The smallest and the largest of the recent figures for the network, to show how much hangs on them. */
const networkLeast = 'web/network-fixed-added-2020';
const networkMost = 'web/network-mobile-average-2020';

/** Answers closer together than this count as the same. */
const near = 1.1;

const common = [
  'network',
  'country',
  'year',
  'making',
  'makingEmissions',
  'lifeHours',
  'networkIntensity',
  'pue',
  'carbonIntensity',
] as const;

export default defineCalculator({
  id: 'edge-or-cloud',
  functionalUnit: 'one task: an answer, a number of pictures recognised, or a span of hours of a camera',
  modeInput: 'mode',
  answer: 'edgeTimes',
  heat: 'edge',
  beside: ['edge', 'cloud'],
  keeps: ['networkIntensity', 'country', 'year', 'carbonIntensity', 'pue', 'making', 'makingEmissions'],
  rising: ['outputTokens', 'photos', 'framesPerSecond', 'frameSize', 'onHours', 'share', 'waitingPower'],
  more: [
    'answerSize',
    'hostOverhead',
    'waitingPower',
    'networkIntensity',
    'makingEmissions',
    'lifeHours',
    'pue',
    'carbonIntensity',
  ],

  inputs: {
    mode: { kind: 'choice', options: ['text', 'image', 'stream'], initial: 'text' },
    device: {
      kind: 'choice',
      options: {
        family: 'inference',
        startsWith: 'device-',
        figures: ['tokenEnergy', 'secondsPerToken', 'parameters'],
      },
      initial: 'llama-3-1-8b-macbook-m1-pro',
    },
    model: {
      kind: 'choice',
      options: {
        family: 'inference',
        startsWith: 'text-',
        figures: [...batches.map((batch) => `tokenEnergyAt${batch}`), 'acceleratorPower', 'parameters'],
      },
      initial: 'llama-3-1-8b-h100',
    },
    outputTokens: {
      kind: 'number',
      unit: '1',
      min: 1,
      max: 1e6,
      step: 1,
      initial: 400,
      whole: true,
      scale: 'log',
    },
    batch: { kind: 'number', unit: '1', min: 1, max: 512, step: 1, initial: 64, whole: true, scale: 'log' },
    visionDevice: {
      kind: 'choice',
      options: { family: 'inference', startsWith: 'vision-device-', figures: ['itemEnergy', 'itemSeconds'] },
      initial: 'raspberry-pi-4',
    },
    visionServer: {
      kind: 'choice',
      options: { family: 'inference', startsWith: 'vision-server-', figures: ['itemEnergy', 'acceleratorPower'] },
      initial: '8-a100',
    },
    photos: { kind: 'number', unit: '1', min: 1, max: 1e9, step: 1, initial: 1, whole: true, scale: 'log' },
    photoSize: { kind: 'number', unit: 'GB', min: 0, max: 10, step: 0.00001, initial: 0.003, scale: 'log' },
    framesPerSecond: { kind: 'number', unit: '1', min: 0.001, max: 120, step: 0.001, initial: 1, scale: 'log' },
    frameSize: { kind: 'number', unit: 'GB', min: 0, max: 1, step: 0.00001, initial: 0.0001, scale: 'log' },
    onHours: { kind: 'number', unit: 'h', min: 0.1, max: 8760, step: 0.1, initial: 24, scale: 'log' },
    share: { kind: 'number', unit: '1', min: 0, max: 1, step: 0.01, initial: 0.05 },
    network: {
      kind: 'choice',
      options: networks,
      initial: 'per-gigabyte',
      when: (state: AnyState) => state.networkIntensity === null,
    },
    networkIntensity: { kind: 'number', unit: 'kWh/GB', min: 0, max: 10, step: 0.00001, initial: null, scale: 'log' },
    country: { kind: 'choice', options: { places: grid, also: [] }, initial: 'WORLD' },
    year: gridYear,
    making: { kind: 'choice', options: ['no', 'yes'], initial: 'no', buttons: true },
    answerSize: { kind: 'number', unit: 'GB', min: 0, max: 1, step: 0.000001, initial: 0.00001, scale: 'log' },
    hostOverhead: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null },
    waitingPower: { kind: 'number', unit: 'W', min: 0, max: 500, step: 0.01, initial: 0, scale: 'log' },
    makingEmissions: {
      kind: 'number',
      unit: 'gCO2e',
      min: 0,
      max: 1e7,
      step: 1,
      initial: null,
      when: countsMaking,
    },
    lifeHours: {
      kind: 'number',
      unit: 'h',
      min: 1,
      max: 200_000,
      step: 1,
      initial: 3000,
      scale: 'log',
      when: countsMaking,
    },
    pue: { kind: 'number', unit: '1', min: 1, max: 3, step: 0.01, initial: null },
    carbonIntensity: gridIntensity,
  },

  modes: {
    text: {
      inputs: ['device', 'model', 'outputTokens', 'batch', 'answerSize', 'hostOverhead', ...common],
      initial: {},
    },
    image: {
      inputs: ['visionDevice', 'visionServer', 'photos', 'photoSize', ...common],
      initial: { network: 'mobile-added-2020' },
    },
    stream: {
      inputs: [
        'visionDevice',
        'visionServer',
        'framesPerSecond',
        'frameSize',
        'onHours',
        'share',
        'waitingPower',
        ...common,
      ],
      initial: { visionDevice: 'jetson-agx-orin', network: 'mobile-added-2020', lifeHours: 26_000 },
    },
  },

  factors: {
    deviceTokenEnergy: {
      unit: 'kWh',
      figure: (state) => (isText(state) ? `inference/device-${state.device}#tokenEnergy` : undefined),
    },
    ...pointFactors('tokenEnergyAt', isText, 'model'),
    deviceImageEnergy: {
      unit: 'kWh',
      figure: (state) => (isText(state) ? undefined : `inference/vision-device-${state.visionDevice}#itemEnergy`),
    },
    serverImageEnergy: {
      unit: 'kWh',
      figure: (state) => (isText(state) ? undefined : `inference/vision-server-${state.visionServer}#itemEnergy`),
    },
    hostOverhead: {
      unit: '1',
      figure: (state) => (isText(state) && state.hostOverhead === null ? 'hardware/host-overhead' : undefined),
    },
    pue: {
      unit: '1',
      figure: (state) => (state.pue === null ? 'datacentre/pue-world-average' : undefined),
    },
    networkIntensity: {
      unit: 'kWh/GB',
      figure: (state) => (state.networkIntensity === null ? `web/network-${state.network}` : undefined),
    },
    networkLeast: { unit: 'kWh/GB', figure: (state) => (isText(state) ? undefined : networkLeast) },
    networkMost: { unit: 'kWh/GB', figure: (state) => (isText(state) ? undefined : networkMost) },
    carbonIntensity: {
      unit: 'gCO2e/kWh',
      figure: gridFigure,
    },
    makingEmissions: {
      unit: 'gCO2e',
      figure: (state) =>
        countsMaking(state) && state.makingEmissions === null ? 'equivalents/smartphone-making' : undefined,
    },
    secondsPerToken: {
      unit: 's',
      figure: (state, figures) => {
        const id = `inference/device-${state.device}#secondsPerToken`;
        return isText(state) && countsMaking(state) && figures[id] ? id : undefined;
      },
    },
    itemSeconds: {
      unit: 's',
      figure: (state) =>
        state.mode === 'image' && countsMaking(state)
          ? `inference/vision-device-${state.visionDevice}#itemSeconds`
          : undefined,
    },
    acceleratorPower: {
      unit: 'W',
      figure: (state, figures) => {
        const id = isText(state)
          ? `inference/text-${state.model}#acceleratorPower`
          : `inference/vision-server-${state.visionServer}#acceleratorPower`;
        return countsMaking(state) && figures[id] ? id : undefined;
      },
    },
    embodiedPerAccelerator: {
      unit: 'gCO2e',
      figure: (state) => (countsMaking(state) ? 'hardware/embodied-per-accelerator' : undefined),
    },
    hardwareLifetime: {
      unit: 'h',
      figure: (state) => (countsMaking(state) ? 'hardware/hardware-lifetime' : undefined),
    },
    cloudAhead: {
      unit: '1',
      alone: true,
      figure: (state) => (isText(state) ? 'inference/local-against-cloud-2025' : undefined),
    },
    phoneSavesLeast: {
      unit: '1',
      alone: true,
      figure: (state) => (isText(state) ? 'inference/phone-against-cloud-machine-2025#least' : undefined),
    },
    phoneSavesMost: {
      unit: '1',
      alone: true,
      figure: (state) => (isText(state) ? 'inference/phone-against-cloud-machine-2025#most' : undefined),
    },
    sensorFactor: {
      unit: '1',
      alone: true,
      figure: (state) => (isText(state) ? undefined : 'levers/send-less'),
    },
  },

  compute(state, factors) {
    const steps: Steps = {};
    const add = (name: string, value: number, formula: string, quiet?: true) => {
      steps[name] = { value, unit: 'kWh', formula, ...(quiet && { quiet }) };
      return value;
    };
    const intensity = state.networkIntensity ?? factors.networkIntensity!;
    const pue = state.pue ?? factors.pue!;

    // ——— the two ways, each from the device to the data centre
    if (isText(state)) {
      const token = tokenStep('tokenEnergyAt', factors, state.batch);
      add('deviceEnergy', state.outputTokens * factors.deviceTokenEnergy!, 'outputTokens × deviceTokenEnergy');
      add('edgeNetwork', 0, '0');
      add('edgeCentre', 0, '0');
      add('tokenEnergy', token.value, token.formula);
      const accelerators = add('acceleratorEnergy', token.value * state.outputTokens, 'tokenEnergy × outputTokens');
      const host = state.hostOverhead ?? factors.hostOverhead!;
      add('cloudNetwork', networkEnergy(state.answerSize, intensity), 'answerSize × networkIntensity');
      add('cloudCentre', facilityEnergy(accelerators * host, pue), 'acceleratorEnergy × hostOverhead × pue');
    } else {
      const perImage = factors.deviceImageEnergy!;
      const perServed = factors.serverImageEnergy!;
      if (isStream(state)) {
        const frames = dataVolume(state.framesPerSecond, state.onHours, 1);
        const volume = frames * state.frameSize;
        steps.frames = { value: frames, unit: '1', formula: 'framesPerSecond × 3600 × onHours' };
        steps.volume = { value: volume, unit: 'GB', formula: 'frames × frameSize' };
        add(
          'deviceEnergy',
          frames * perImage + (state.waitingPower * state.onHours) / 1000,
          'frames × deviceImageEnergy + waitingPower × onHours ÷ 1000',
        );
        add('edgeNetwork', networkEnergy(volume * state.share, intensity), 'volume × share × networkIntensity');
        add(
          'edgeCentre',
          facilityEnergy(frames * state.share * perServed, pue),
          'frames × share × serverImageEnergy × pue',
        );
        add('cloudNetwork', networkEnergy(volume, intensity), 'volume × networkIntensity');
        add('cloudCentre', facilityEnergy(frames * perServed, pue), 'frames × serverImageEnergy × pue');
      } else {
        const volume = state.photos * state.photoSize;
        steps.volume = { value: volume, unit: 'GB', formula: 'photos × photoSize' };
        add('deviceEnergy', state.photos * perImage, 'photos × deviceImageEnergy');
        add('edgeNetwork', 0, '0');
        add('edgeCentre', 0, '0');
        add('cloudNetwork', networkEnergy(volume, intensity), 'volume × networkIntensity');
        add('cloudCentre', facilityEnergy(state.photos * perServed, pue), 'photos × serverImageEnergy × pue');
      }
    }
    add('cloudDevice', 0, '0');
    const of = (name: string) => steps[name]!.value;
    const edge = add(
      'edge',
      of('deviceEnergy') + of('edgeNetwork') + of('edgeCentre'),
      'deviceEnergy + edgeNetwork + edgeCentre',
    );
    const cloud = add('cloud', of('cloudNetwork') + of('cloudCentre'), 'cloudNetwork + cloudCentre');
    steps.edgeTimes = { value: edge / cloud, unit: '1', formula: 'edge ÷ cloud' };
    steps.cloudTimes = { value: cloud / edge, unit: '1', formula: 'cloud ÷ edge' };

    // ——— the same with the smallest and the largest recent figure for the network
    if (!isText(state)) {
      const sent = isStream(state) ? state.share : 0;
      const volume = of('volume');
      for (const [end, name, value] of [
        ['Least', 'networkLeast', factors.networkLeast!],
        ['Most', 'networkMost', factors.networkMost!],
      ] as const) {
        add(
          `edge${end}`,
          of('deviceEnergy') + of('edgeCentre') + networkEnergy(volume * sent, value),
          isStream(state) ? `deviceEnergy + edgeCentre + volume × share × ${name}` : 'deviceEnergy + edgeCentre',
          true,
        );
        add(`cloud${end}`, of('cloudCentre') + networkEnergy(volume, value), `cloudCentre + volume × ${name}`, true);
      }
    }

    // ——— emissions, with a share of making the machines
    const carbonIntensity = state.carbonIntensity ?? factors.carbonIntensity ?? 0;
    const edgeParts = ['edge × carbonIntensity'];
    const cloudParts = ['cloud × carbonIntensity'];
    let edgeEmitted = operationalEmissions(edge, carbonIntensity);
    let cloudEmitted = operationalEmissions(cloud, carbonIntensity);
    if (countsMaking(state)) {
      const making = state.makingEmissions ?? factors.makingEmissions!;
      const hours = isStream(state)
        ? { value: state.onHours, formula: 'onHours' }
        : isText(state)
          ? factors.secondsPerToken === undefined
            ? undefined
            : {
                value: (state.outputTokens * factors.secondsPerToken) / 3600,
                formula: 'outputTokens × secondsPerToken ÷ 3600',
              }
          : { value: (state.photos * factors.itemSeconds!) / 3600, formula: 'photos × itemSeconds ÷ 3600' };
      if (hours) {
        steps.deviceHours = { value: hours.value, unit: 'h', formula: hours.formula };
        steps.deviceEmbodied = {
          value: embodiedEmissions(making, hours.value, state.lifeHours),
          unit: 'gCO2e',
          formula: 'makingEmissions × deviceHours ÷ lifeHours',
        };
        edgeEmitted += steps.deviceEmbodied.value;
        edgeParts.push('deviceEmbodied');
      }
      if (factors.acceleratorPower !== undefined) {
        const served = isText(state)
          ? { value: of('acceleratorEnergy'), formula: 'acceleratorEnergy' }
          : isStream(state)
            ? { value: of('frames') * factors.serverImageEnergy!, formula: 'frames × serverImageEnergy' }
            : { value: state.photos * factors.serverImageEnergy!, formula: 'photos × serverImageEnergy' };
        steps.acceleratorHours = {
          value: (1000 * served.value) / factors.acceleratorPower,
          unit: 'h',
          formula: `1000 × ${served.formula} ÷ acceleratorPower`,
        };
        steps.serverEmbodied = {
          value: embodiedEmissions(
            factors.embodiedPerAccelerator!,
            steps.acceleratorHours.value,
            factors.hardwareLifetime!,
          ),
          unit: 'gCO2e',
          formula: 'embodiedPerAccelerator × acceleratorHours ÷ hardwareLifetime',
        };
        cloudEmitted += steps.serverEmbodied.value;
        cloudParts.push('serverEmbodied');
        if (isStream(state)) {
          edgeEmitted += steps.serverEmbodied.value * state.share;
          edgeParts.push('serverEmbodied × share');
        }
      }
    }
    steps.edgeEmissions = { value: edgeEmitted, unit: 'gCO2e', formula: edgeParts.join(' + ') };
    steps.cloudEmissions = { value: cloudEmitted, unit: 'gCO2e', formula: cloudParts.join(' + ') };
    return steps;
  },

  outcome(state, steps) {
    const times = steps.edgeTimes!.value;
    if (times >= near) return undefined;
    const which = times > 1 / near ? 'same' : 'less';
    return `${which}${{ text: 'Text', image: 'Image', stream: 'Stream' }[state.mode]!}`;
  },

  bars(_state, steps, ranges) {
    const row = (id: 'edge' | 'cloud', parts: readonly string[]): BarRow => {
      const range: Range | undefined = ranges[id];
      return {
        id,
        value: steps[id]!.value,
        own: true,
        ...(range && { low: range.low, high: range.high }),
        parts: parts.map((part, index) => ({
          id: part,
          label: ['partDevice', 'partNetwork', 'partCentre'][index],
          value: steps[part]!.value,
        })),
      };
    };
    return [
      row('edge', ['deviceEnergy', 'edgeNetwork', 'edgeCentre']),
      row('cloud', ['cloudDevice', 'cloudNetwork', 'cloudCentre']),
    ];
  },

  spans(state, figures) {
    if (!isText(state))
      return [{ input: 'networkIntensity', low: figures[networkLeast]!.value, high: figures[networkMost]!.value }];
    const known = measuredAt(state.model, figures);
    return known.length > 1 ? [{ input: 'batch', low: known.at(-1)!, high: known[0]! }] : [];
  },

  tables: [
    { mode: 'text', by: 'device', columns: ['edge', 'cloud'] },
    { mode: 'image', by: 'network', columns: ['edge', 'cloud'] },
    { mode: 'stream', by: 'network', columns: ['edge', 'cloud'] },
  ],

  remarks(state, steps, factors, figures) {
    const remarks: Remark[] = [];
    if (isText(state)) {
      const own = figures[`inference/device-${state.device}#parameters`]?.value;
      const served = figures[`inference/text-${state.model}#parameters`]?.value;
      if (state.model.split('-').slice(0, 4).join('-') === state.device.split('-').slice(0, 4).join('-'))
        remarks.push({ id: 'sameModel' });
      else if (own !== undefined && served !== undefined && own < served)
        remarks.push({
          id: 'smallerModel',
          values: { own: { value: own, unit: '1' }, served: { value: served, unit: '1' } },
        });
      else remarks.push({ id: 'otherModel' });
      const known = measuredAt(state.model, figures);
      if (state.batch < known[0]!) remarks.push({ id: 'belowMeasured', values: { batch: String(known[0]) } });
      else if (state.batch > known.at(-1)!)
        remarks.push({ id: 'aboveMeasured', values: { batch: String(known.at(-1)) } });
      remarks.push({
        id: 'others',
        values: {
          ahead: { value: factors.cloudAhead!, unit: '1' },
          least: { percent: factors.phoneSavesLeast! },
          most: { percent: factors.phoneSavesMost! },
        },
      });
    } else {
      const least = steps.edgeLeast!.value < steps.cloudLeast!.value;
      const most = steps.edgeMost!.value < steps.cloudMost!.value;
      remarks.push({
        id: least === most ? (least ? 'networkDevice' : 'networkCloud') : 'networkTurns',
        values: {
          edgeLeast: steps.edgeLeast!,
          cloudLeast: steps.cloudLeast!,
          edgeMost: steps.edgeMost!,
          cloudMost: steps.cloudMost!,
        },
      });
      if (state.networkIntensity === null)
        remarks.push({ id: state.network.includes('added') ? 'addedOnly' : 'averageShare' });
      if (state.visionDevice.startsWith('microcontroller')) remarks.push({ id: 'smallerQuestion' });
      remarks.push({ id: state.visionServer.startsWith('luccioni') ? 'idleServer' : 'fullServer' });
      if (isStream(state) && state.waitingPower === 0) remarks.push({ id: 'waiting' });
      remarks.push({ id: 'radio', values: { factor: { value: factors.sensorFactor!, unit: '1' } } });
    }
    if (countsMaking(state)) {
      if (!steps.deviceEmbodied) remarks.push({ id: 'speedUnknown' });
      if (!steps.serverEmbodied) remarks.push({ id: 'serverMakingUnknown' });
      if (steps.deviceEmbodied) remarks.push({ id: 'boughtForIt' });
    }
    return remarks;
  },

  presets: [
    { id: 'laptop', state: {} },
    { id: 'photo', state: { mode: 'image' } },
    { id: 'camera', state: { mode: 'stream' } },
    {
      id: 'phoneChina',
      state: {
        device: 'qwen-2-5-3b-galaxy-s25-ultra',
        model: 'qwen-3-8b-h100',
        network: '5g-base-station',
        country: 'CHN',
      },
    },
  ],
});
