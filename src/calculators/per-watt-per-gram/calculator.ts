import { performancePerEnergy, rankAmong } from '../../model/performance';
import {
  defineCalculator,
  type AnyState,
  type FactorNeed,
  type Figures,
  type LadderRow,
  type Remark,
  type Steps,
} from '../calculator';
import { grid, gridYear } from '../grid';
import { batches } from '../measured';
import {
  batchOf,
  bitsOf,
  choiceOf,
  gridOf,
  machineIds,
  perGramOf,
  perWattOf,
  ranking,
  taskOf,
  thinned,
  type Entrant,
  type Mode,
} from './ranking';

/** More than any ranking holds; a test counts. */
export const slots = { energy: 40, machine: machineIds.length, chip: 64 } as const;

const isModel = ({ mode }: AnyState) => mode === 'text' || mode === 'images' || mode === 'video';
const isMachine = ({ mode }: AnyState) => mode === 'machines';
const isChip = ({ mode }: AnyState) => mode === 'chips';
/** Each machine on the grid around it, so that the grid decides the order too. */
const eachAtHome = (state: AnyState) =>
  isMachine(state) && state.country === 'stands' && state.carbonIntensity === null && state.metric === 'gram';

type Pick = (entrant: Entrant | undefined, state: AnyState, figures: Figures) => string | undefined;
/** The figures of everyone else in the ranking, in its order: constants of this answer, among which the place is counted. */
const rivals = <const Prefix extends string>(
  prefix: Prefix,
  count: number,
  unit: FactorNeed<any>['unit'],
  used: (state: AnyState) => boolean,
  pick: Pick,
) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${prefix}${at + 1}`,
      {
        unit,
        constant: true as const,
        figure: (state: AnyState, figures: Figures) =>
          used(state) ? pick(ranking(state, figures).rivals[at], state, figures) : undefined,
      },
    ]),
  ) as unknown as Record<`${Prefix}${number}`, FactorNeed<any>>;
/** A figure of the first in the ranking, where that is another. */
const leader = (unit: FactorNeed<any>['unit'], used: (state: AnyState) => boolean, pick: Pick) => ({
  unit,
  alone: true as const,
  figure: (state: AnyState, figures: Figures) =>
    used(state) ? pick(ranking(state, figures).leader, state, figures) : undefined,
});
const first: Pick = (entrant) => entrant?.id;
const second: Pick = (entrant) => entrant?.with;
/** The grid of another machine, where it is not that of the chosen one. */
const otherGrid: Pick = (entrant, state, figures) =>
  entrant?.grid === gridOf(state, figures, String(state.machine)) ? undefined : entrant?.grid;

const shared = ['metric', 'country', 'year', 'carbonIntensity'] as const;
const withoutHome = { country: ['stands'] };

export default defineCalculator({
  id: 'per-watt-per-gram',
  functionalUnit: 'one kilowatt-hour or joule of electricity, or one gram of CO2e from it',
  modeInput: 'mode',
  answer: 'performance',
  beside: ['perWatt', 'perGram', 'rank', 'thousandTokens', 'oneImage', 'oneSecond', 'exaCalculations'],
  carries: ['hardware/green500-machines#', 'hardware/model-flops-utilisation'],
  keeps: [...shared],
  rising: [],

  inputs: {
    mode: { kind: 'choice', options: ['text', 'images', 'video', 'machines', 'chips'], initial: 'text' },
    model: {
      kind: 'choice',
      options: { family: 'inference', startsWith: 'text-', figures: batches.map((batch) => `tokenEnergyAt${batch}`) },
      initial: 'llama-3-1-70b-h100',
    },
    imageModel: {
      kind: 'choice',
      options: { family: 'inference', startsWith: 'image-', figures: ['itemEnergy'] },
      initial: 'stable-diffusion-3-5-large',
    },
    videoModel: {
      kind: 'choice',
      options: { family: 'inference', startsWith: 'video-', figures: ['itemEnergy', 'clipSeconds'] },
      initial: 'wan-2-1-14b',
    },
    machine: { kind: 'choice', options: machineIds, initial: 'kairos' },
    accelerator: {
      kind: 'choice',
      options: { family: 'hardware', figures: ['thermalDesignPower', 'peak16bit', 'peak8bit'] },
      initial: 'nvidia-h100-sxm5-80gb',
    },
    metric: { kind: 'choice', options: ['watt', 'gram'], initial: 'watt', buttons: true },
    batch: { kind: 'choice', options: ['8', '32', '64', '128', '256', '512'], initial: '64' },
    bits: { kind: 'choice', options: ['16', '8'], initial: '16', buttons: true },
    country: { kind: 'choice', options: { places: grid, also: ['stands'] }, initial: 'WORLD' },
    year: gridYear,
    carbonIntensity: { kind: 'number', unit: 'gCO2e/kWh', min: 1, max: 2000, step: 1, initial: null },
  },

  modes: {
    text: { inputs: ['model', 'batch', ...shared], initial: {}, without: withoutHome },
    images: { inputs: ['imageModel', ...shared], initial: {}, without: withoutHome },
    video: { inputs: ['videoModel', ...shared], initial: {}, without: withoutHome },
    machines: { inputs: ['machine', ...shared], initial: { country: 'stands' } },
    chips: { inputs: ['accelerator', 'bits', ...shared], initial: {}, without: withoutHome },
  },

  factors: {
    ...(Object.fromEntries(
      batches.map((size) => [
        `tokenEnergyAt${size}`,
        {
          unit: 'kWh',
          figure: (state: AnyState, figures: Figures) =>
            state.mode === 'text' && batchOf(state, figures) === size
              ? `inference/text-${state.model}#tokenEnergyAt${size}`
              : undefined,
        },
      ]),
    ) as Record<`tokenEnergyAt${(typeof batches)[number]}`, FactorNeed<any>>),
    itemEnergy: {
      unit: 'kWh',
      figure: (state) =>
        state.mode === 'images'
          ? `inference/image-${state.imageModel}#itemEnergy`
          : state.mode === 'video'
            ? `inference/video-${state.videoModel}#itemEnergy`
            : undefined,
    },
    clipSeconds: {
      unit: 's',
      figure: (state) => (state.mode === 'video' ? `inference/video-${state.videoModel}#clipSeconds` : undefined),
    },
    efficiency: {
      unit: 'FLOP/J',
      figure: (state) => (isMachine(state) ? `hardware/green500-machines#${state.machine}` : undefined),
    },
    peak16bit: {
      unit: 'FLOP/s',
      figure: (state, figures) =>
        isChip(state) && bitsOf(state, figures) === 16 ? `hardware/${state.accelerator}#peak16bit` : undefined,
    },
    peak8bit: {
      unit: 'FLOP/s',
      figure: (state, figures) =>
        isChip(state) && bitsOf(state, figures) === 8 ? `hardware/${state.accelerator}#peak8bit` : undefined,
    },
    thermalDesignPower: {
      unit: 'W',
      figure: (state) => (isChip(state) ? `hardware/${state.accelerator}#thermalDesignPower` : undefined),
    },
    carbonIntensity: { unit: 'gCO2e/kWh', figure: (state, figures) => gridOf(state, figures, state.machine) },
    leaderEnergy: leader('kWh', isModel, first),
    leaderSeconds: leader('s', ({ mode }) => mode === 'video', second),
    leaderEfficiency: leader('FLOP/J', isMachine, first),
    leaderPeak: leader('FLOP/s', isChip, first),
    leaderPower: leader('W', isChip, second),
    leaderGrid: leader('gCO2e/kWh', eachAtHome, otherGrid),
    ...rivals('rivalEnergy', slots.energy, 'kWh', isModel, first),
    ...rivals('rivalSeconds', slots.energy, 's', ({ mode }) => mode === 'video', second),
    ...rivals('rivalEfficiency', slots.machine, 'FLOP/J', isMachine, first),
    ...rivals('rivalGrid', slots.machine, 'gCO2e/kWh', eachAtHome, otherGrid),
    ...rivals('rivalPeak', slots.chip, 'FLOP/s', isChip, first),
    ...rivals('rivalPower', slots.chip, 'W', isChip, second),
  },

  compute(state, factors) {
    const steps: Steps = {};
    const all = factors as Readonly<Record<string, number | undefined>>;
    const mode = state.mode as Mode;
    const counts = isModel(state);
    const units = counts ? (['1/kWh', '1/gCO2e'] as const) : (['FLOP/J', 'FLOP/gCO2e'] as const);
    const intensity = state.carbonIntensity ?? factors.carbonIntensity ?? 0;

    // ——— what it does for a kilowatt-hour, or for a joule
    let own: { first: number; second: number; perWatt: string; leader: string };
    if (mode === 'text') {
      const size = batches.find((batch) => all[`tokenEnergyAt${batch}`] !== undefined)!;
      const name = `tokenEnergyAt${size}`;
      own = { first: all[name]!, second: 1, perWatt: `1 ÷ ${name}`, leader: '1 ÷ leaderEnergy' };
      steps.measuredBatch = { value: size, unit: '1', lookup: true };
      steps.thousandTokens = { value: own.first * 1000, unit: 'kWh', formula: `${name} × 1000` };
    } else if (mode === 'images') {
      own = { first: factors.itemEnergy!, second: 1, perWatt: '1 ÷ itemEnergy', leader: '1 ÷ leaderEnergy' };
      steps.oneImage = { value: own.first, unit: 'kWh', formula: 'itemEnergy' };
    } else if (mode === 'video') {
      own = {
        first: factors.itemEnergy!,
        second: factors.clipSeconds!,
        perWatt: 'clipSeconds ÷ itemEnergy',
        leader: 'leaderSeconds ÷ leaderEnergy',
      };
      steps.oneSecond = {
        value: performancePerEnergy(own.first, own.second),
        unit: 'kWh',
        formula: 'itemEnergy ÷ clipSeconds',
      };
    } else if (mode === 'machines') {
      own = { first: factors.efficiency!, second: 1, perWatt: 'efficiency', leader: 'leaderEfficiency' };
    } else {
      const peak = factors.peak8bit === undefined ? 'peak16bit' : 'peak8bit';
      own = {
        first: factors[peak]!,
        second: factors.thermalDesignPower!,
        perWatt: `${peak} ÷ thermalDesignPower`,
        leader: 'leaderPeak ÷ leaderPower',
      };
      steps.countedBits = { value: peak === 'peak8bit' ? 8 : 16, unit: '1', lookup: true };
    }
    const perWatt = perWattOf(mode, own.first, own.second);
    if (!counts) {
      steps.exaCalculations = {
        value: 1e18 / perWatt / 3_600_000,
        unit: 'kWh',
        formula: `10 ^ 18 ÷ (${own.perWatt}) ÷ 3600000`,
      };
    }

    // ——— and for a gram
    const perGram = perGramOf(mode, perWatt, intensity);
    const gramFormula = (from: string, gridName: string) =>
      intensity > 0 ? `${from}${counts ? '' : ' × 3600000'} ÷ ${gridName}` : '0';
    const byGram = state.metric === 'gram';
    if (byGram) {
      steps.perWatt = { value: perWatt, unit: units[0], formula: own.perWatt };
      steps.performance = { value: perGram, unit: units[1], formula: gramFormula('perWatt', 'carbonIntensity') };
    } else {
      steps.performance = { value: perWatt, unit: units[0], formula: own.perWatt };
      steps.perGram = { value: perGram, unit: units[1], formula: gramFormula('performance', 'carbonIntensity') };
    }

    // ——— among all that were measured by the same test
    const values = (prefix: string) => {
      const found: number[] = [];
      while (all[`${prefix}${found.length + 1}`] !== undefined) found.push(all[`${prefix}${found.length + 1}`]!);
      return found;
    };
    const firsts = values(counts ? 'rivalEnergy' : mode === 'machines' ? 'rivalEfficiency' : 'rivalPeak');
    const seconds = values(mode === 'video' ? 'rivalSeconds' : 'rivalPower');
    const score = (one: number, other: number, its: number) => {
      const work = perWattOf(mode, one, other);
      return byGram ? perGramOf(mode, work, its) : work;
    };
    const leaderFirst = factors.leaderEnergy ?? factors.leaderEfficiency ?? factors.leaderPeak;
    steps.best = {
      value:
        leaderFirst === undefined
          ? steps.performance!.value
          : score(leaderFirst, factors.leaderSeconds ?? factors.leaderPower ?? 1, factors.leaderGrid ?? intensity),
      unit: steps.performance!.unit,
      formula:
        leaderFirst === undefined
          ? 'performance'
          : byGram
            ? gramFormula(own.leader, factors.leaderGrid === undefined ? 'carbonIntensity' : 'leaderGrid')
            : own.leader,
    };
    steps.rank = {
      value: rankAmong(
        steps.performance!.value,
        firsts.map((one, at) => score(one, seconds[at] ?? 1, all[`rivalGrid${at + 1}`] ?? intensity)),
      ),
      unit: '1',
      lookup: true,
    };
    steps.ranked = { value: firsts.length + 1, unit: '1', lookup: true };
    if (steps.performance!.value > 0)
      steps.lead = {
        value: steps.best.value / steps.performance!.value,
        unit: '1',
        formula: 'best ÷ performance',
      };
    return steps;
  },

  outcome: ({ mode }, { performance, rank }) =>
    performance!.value === 0 ? 'noGrid' : rank!.value === 1 ? `${mode}First` : undefined,

  ladder(state, _steps, _ranges, figures) {
    const mode = state.mode as Mode;
    const choice = choiceOf[mode];
    const { ranked } = ranking(state, figures);
    const own = ranked.findIndex(({ option }) => option === state[choice]);
    return thinned(ranked, 24, own).map((one, at): LadderRow => {
      const value = state.metric === 'gram' ? one.perGram : one.perWatt;
      const { value: central, low, high } = figures[one.id]!;
      // Less energy is more work; a higher speed is more work.
      const end = (bound: number | undefined) =>
        bound === undefined ? value : isModel(state) ? (value * central) / bound : (value * bound) / central;
      const chosen = ranked[own] === one;
      return {
        // The first line gives the picture its unit, which only a step has.
        id: chosen ? 'performance' : at === 0 ? 'best' : one.id,
        label: `${choice}:${one.option}`,
        value,
        how: mode === 'chips' ? 'stated' : 'measured',
        ...((low !== undefined || high !== undefined) && {
          low: end(isModel(state) ? high : low),
          high: end(isModel(state) ? low : high),
        }),
        ...(chosen && { own: true }),
      };
    });
  },

  tables: [
    { by: 'model', columns: ['performance', 'perGram', 'thousandTokens', 'rank', 'ranked'] },
    { mode: 'images', by: 'imageModel', columns: ['performance', 'perGram', 'oneImage', 'rank'] },
    { mode: 'video', by: 'videoModel', columns: ['performance', 'perGram', 'oneSecond', 'rank'] },
    { mode: 'machines', by: 'machine', columns: ['performance', 'perGram', 'rank'] },
    { mode: 'chips', by: 'accelerator', columns: ['performance', 'perGram', 'rank'] },
  ],

  remarks(state, steps, _factors, figures) {
    const remarks: Remark[] = [];
    if (state.mode === 'text') {
      if (steps.measuredBatch!.value !== Number(state.batch))
        remarks.push({
          id: 'notMeasured',
          values: { batch: String(state.batch), used: String(steps.measuredBatch!.value) },
        });
      remarks.push({ id: taskOf(state.model) });
    }
    if (state.mode === 'images') remarks.push({ id: 'imagesAlike' });
    if (state.mode === 'video') remarks.push({ id: 'clips' });
    if (isModel(state)) remarks.push({ id: 'chipsOnly' }, { id: 'quality' });
    if (isMachine(state)) {
      remarks.push({ id: 'linpack' });
      const [best, full] = ['romeo', 'romeoFullSpeed'].map((name) => figures[`hardware/green500-machines#${name}`]);
      if (best && full) remarks.push({ id: 'twoRuns', values: { best, full } });
      const [clean, dirty] = ['adastra', 'frontier'].map((name) =>
        ranking(state, figures).ranked.find(({ option }) => option === name),
      );
      if (eachAtHome(state) && clean && dirty && clean.perGram > dirty.perGram)
        remarks.push({
          id: 'cleanGrid',
          values: {
            less: { percent: 1 - clean.perWatt / dirty.perWatt },
            times: { value: Number((clean.perGram / dirty.perGram).toPrecision(2)), unit: '1' },
          },
        });
    }
    if (isChip(state)) {
      if (steps.countedBits!.value !== Number(state.bits)) remarks.push({ id: 'noEightBit' });
      const reached = figures['hardware/model-flops-utilisation'];
      if (reached) remarks.push({ id: 'ceiling', values: { reached: { percent: reached.value } } });
    }
    return remarks;
  },

  presets: [
    { id: 'small-in-china', state: { model: 'qwen-3-8b-h100', metric: 'gram', country: 'CHN' } },
    { id: 'kairos', state: { mode: 'machines' } },
    { id: 'taihulight', state: { mode: 'machines', machine: 'taihulight' } },
    { id: 'image', state: { mode: 'images', imageModel: 'hunyuan-dit-1-2' } },
  ],
});
