import { computationTimes, exponentOfHalving, marginalCost, operationsPerToken } from '../../model/diminishingReturns';
import { defineCalculator, type AnyState, type BarRow, type Remark, type Steps } from '../calculator';
import { imageFigure, imageModels, ladderOf, languageFigure, metered, meteredFigure, rungsOf, sizes } from './ladders';

const isImages = ({ mode }: AnyState) => mode === 'images';
const isLanguage = ({ mode }: AnyState) => mode === 'language';
const isLaw = ({ mode }: AnyState) => mode === 'law';
const inTest = (test: string) => (state: AnyState) => state.mode === 'metered' && state.test === test;
const aboutErrors = ({ law }: AnyState) => String(law).startsWith('error');

/** The two models compared, in a test with metered electricity. */
const chosenIn = (state: AnyState, end: 'from' | 'to') =>
  String(state[`${end}${state.test === 'uba' ? 'Uba' : 'Frugal'}`]);

/** The rungs that price the first and the last step of the ladder on which the second model stands; none for a ladder climbed by no step. */
const place = (state: AnyState): Record<'bottom' | 'second' | 'previous', string> | undefined => {
  if (!isImages(state) && !isLanguage(state)) return undefined;
  const rungs: readonly string[] = isImages(state) ? rungsOf(String(state.to)) : sizes;
  const at = rungs.indexOf(String(isImages(state) ? state.to : state.toSize));
  return at > 0 ? { bottom: rungs[0]!, second: rungs[1]!, previous: rungs[at - 1]! } : undefined;
};

const munich = {
  from: { score: 'benchmarks/dauner-2025-least-right#right', cost: 'inference/dauner-2025#leastEmissions' },
  to: { score: 'inference/dauner-2025#bestRight', cost: 'inference/dauner-2025#bestEmissions' },
};

/** Share of right answers of one of the two models. */
const score = (end: 'from' | 'to') => ({
  unit: '1' as const,
  figure: (state: AnyState) => {
    if (isImages(state)) return imageFigure(String(state[end]), 'Right');
    if (isLanguage(state)) return languageFigure(String(state[`${end}Size`]), String(state.exam));
    if (isLaw(state)) return undefined;
    if (state.test === 'munich') return munich[end].score;
    return meteredFigure(state.test as 'frugal' | 'uba', chosenIn(state, end), 'score');
  },
});
const operations = (end: 'from' | 'to') => ({
  unit: '1' as const,
  figure: (state: AnyState) => (isImages(state) ? imageFigure(String(state[end]), 'Operations') : undefined),
});
const parameters = (end: 'from' | 'to') => ({
  unit: '1' as const,
  figure: (state: AnyState) =>
    isLanguage(state) ? languageFigure(String(state[`${end}Size`]), 'parameters') : undefined,
});
const energy = (end: 'from' | 'to') => ({
  unit: 'kWh' as const,
  figure: (state: AnyState) =>
    state.mode === 'metered' && state.test !== 'munich'
      ? meteredFigure(state.test as 'frugal' | 'uba', chosenIn(state, end), 'energy')
      : undefined,
});
const emissions = (end: 'from' | 'to') => ({
  unit: 'gCO2e' as const,
  figure: (state: AnyState) => (inTest('munich')(state) ? munich[end].cost : undefined),
});
/** Score and cost of a rung that prices a step of the ladder. */
const rungScore = (rung: 'bottom' | 'second' | 'previous') => ({
  unit: '1' as const,
  figure: (state: AnyState) => {
    const model = place(state)?.[rung];
    if (model === undefined) return undefined;
    return isImages(state) ? imageFigure(model, 'Right') : languageFigure(model, String(state.exam));
  },
});
const rungOperations = (rung: 'bottom' | 'second' | 'previous') => ({
  unit: '1' as const,
  figure: (state: AnyState) => {
    const model = place(state)?.[rung];
    return model !== undefined && isImages(state) ? imageFigure(model, 'Operations') : undefined;
  },
});
const rungParameters = (rung: 'bottom' | 'second' | 'previous') => ({
  unit: '1' as const,
  figure: (state: AnyState) => {
    const model = place(state)?.[rung];
    return model !== undefined && isLanguage(state) ? languageFigure(model, 'parameters') : undefined;
  },
});
const ofLaw = (name: string) => ({
  unit: '1' as const,
  figure: (state: AnyState, figures: Readonly<Record<string, unknown>>) => {
    const id = `benchmarks/law-${state.law}#${name}`;
    return isLaw(state) && figures[id] ? id : undefined;
  },
});

export default defineCalculator({
  id: 'red-or-green',
  functionalUnit: 'one better score',
  modeInput: 'mode',
  answer: 'times',
  beside: ['gain', 'perPoint', 'lastAgainstFirst', 'halfway', 'lastHalf'],
  rising: [],
  keeps: [],

  inputs: {
    mode: { kind: 'choice', options: ['images', 'language', 'metered', 'law'], initial: 'images' },
    from: { kind: 'choice', options: imageModels, initial: 'efficientnet-b0' },
    to: { kind: 'choice', options: imageModels, initial: 'efficientnet-b7' },
    exam: { kind: 'choice', options: ['mmlu', 'mmluPro', 'math'], initial: 'mmlu', buttons: true },
    fromSize: { kind: 'choice', options: sizes, initial: '05b' },
    toSize: { kind: 'choice', options: sizes, initial: '72b' },
    test: { kind: 'choice', options: ['frugal', 'uba', 'munich'], initial: 'frugal' },
    fromFrugal: { kind: 'choice', options: metered.frugal.models, initial: 'gteBase', when: inTest('frugal') },
    toFrugal: { kind: 'choice', options: metered.frugal.models, initial: 'modernBertLarge', when: inTest('frugal') },
    fromUba: { kind: 'choice', options: metered.uba.models, initial: 'linear', when: inTest('uba') },
    toUba: { kind: 'choice', options: metered.uba.models, initial: 'qwen72', when: inTest('uba') },
    law: {
      kind: 'choice',
      options: { family: 'benchmarks', startsWith: 'law-', figures: ['alpha', 'floor', 'halvingTimes'] },
      initial: 'error-images-2021',
    },
    fromError: { kind: 'number', unit: '1', min: 0.5, max: 60, step: 0.5, initial: 20, when: aboutErrors },
    toError: { kind: 'number', unit: '1', min: 0.5, max: 60, step: 0.5, initial: 10, when: aboutErrors },
    fromLoss: {
      kind: 'number',
      unit: '1',
      min: 1.8,
      max: 8,
      step: 0.05,
      initial: 3,
      when: (state) => !aboutErrors(state),
    },
    toLoss: {
      kind: 'number',
      unit: '1',
      min: 1.8,
      max: 8,
      step: 0.05,
      initial: 2.5,
      when: (state) => !aboutErrors(state),
    },
  },

  modes: {
    images: { inputs: ['from', 'to'], initial: {} },
    language: { inputs: ['exam', 'fromSize', 'toSize'], initial: {} },
    metered: { inputs: ['test', 'fromFrugal', 'toFrugal', 'fromUba', 'toUba'], initial: {} },
    law: { inputs: ['law', 'fromError', 'toError', 'fromLoss', 'toLoss'], initial: {} },
  },

  factors: {
    fromScore: score('from'),
    toScore: score('to'),
    fromOperations: operations('from'),
    toOperations: operations('to'),
    fromParameters: parameters('from'),
    toParameters: parameters('to'),
    fromEnergy: energy('from'),
    toEnergy: energy('to'),
    fromEmissions: emissions('from'),
    toEmissions: emissions('to'),
    bottomScore: rungScore('bottom'),
    secondScore: rungScore('second'),
    previousScore: rungScore('previous'),
    bottomOperations: rungOperations('bottom'),
    secondOperations: rungOperations('second'),
    previousOperations: rungOperations('previous'),
    bottomParameters: rungParameters('bottom'),
    secondParameters: rungParameters('second'),
    previousParameters: rungParameters('previous'),
    alpha: ofLaw('alpha'),
    halvingTimes: ofLaw('halvingTimes'),
    floor: ofLaw('floor'),
  },

  compute(state, factors) {
    const steps: Steps = {};
    if (state.mode === 'law') {
      const { alpha, halvingTimes, floor } = factors;
      const exponent = halvingTimes === undefined ? 1 / alpha! : exponentOfHalving(halvingTimes);
      steps.exponent = {
        value: exponent,
        unit: '1',
        formula: halvingTimes === undefined ? '1 ÷ alpha' : 'log2(halvingTimes)',
      };
      const [names, from, to] = aboutErrors(state)
        ? [{ from: 'fromError', to: 'toError' }, state.fromError, state.toError]
        : [{ from: 'fromLoss', to: 'toLoss' }, state.fromLoss, state.toLoss];
      const above = (name: string) => (floor === undefined ? name : `(${name} − floor)`);
      const middle = `((${names.from} + ${names.to}) ÷ 2${floor === undefined ? '' : ' − floor'})`;
      const halfway = computationTimes(from, (from + to) / 2, exponent, floor);
      const times = computationTimes(from, to, exponent, floor);
      steps.halfway = { value: halfway, unit: '1', formula: `(${above(names.from)} ÷ ${middle}) ^ exponent` };
      steps.times = { value: times, unit: '1', formula: `(${above(names.from)} ÷ ${above(names.to)}) ^ exponent` };
      if (to < from)
        steps.lastHalf = {
          value: (times - halfway) / (halfway - 1),
          unit: '1',
          formula: '(times − halfway) ÷ (halfway − 1)',
        };
      return steps;
    }

    const [fromScore, toScore] = [factors.fromScore!, factors.toScore!];
    steps.gain = {
      value: (toScore - fromScore) * 100,
      unit: '1',
      formula: '(toScore − fromScore) × 100',
      signed: true,
    };
    if (steps.gain.value < 0)
      steps.lost = { value: -steps.gain.value, unit: '1', formula: '(fromScore − toScore) × 100', quiet: true };
    let unit: 'kWh' | 'gCO2e' | '1' = '1';
    let [from, to] = [factors.fromOperations ?? 0, factors.toOperations ?? 0];
    let [fromName, toName] = ['fromOperations', 'toOperations'];
    if (state.mode === 'language') {
      [from, to] = [operationsPerToken(factors.fromParameters!), operationsPerToken(factors.toParameters!)];
      [fromName, toName] = ['fromToken', 'toToken'];
      steps.fromToken = { value: from, unit: '1', formula: '2 × fromParameters' };
      steps.toToken = { value: to, unit: '1', formula: '2 × toParameters' };
    } else if (state.mode === 'metered') {
      unit = state.test === 'munich' ? 'gCO2e' : 'kWh';
      const what = state.test === 'munich' ? 'Emissions' : 'Energy';
      [from, to] = [factors[`from${what}`]!, factors[`to${what}`]!];
      [fromName, toName] = [`from${what}`, `to${what}`];
    }
    steps.times = { value: to / from, unit: '1', formula: `${toName} ÷ ${fromName}` };
    if (toScore > fromScore && to > from)
      steps.perPoint = {
        value: marginalCost(from, fromScore, to, toScore),
        unit,
        formula: `(${toName} − ${fromName}) ÷ gain`,
      };

    const { bottomScore, secondScore, previousScore } = factors;
    if (bottomScore !== undefined && secondScore !== undefined && previousScore !== undefined) {
      const rung = (name: 'bottom' | 'second' | 'previous') =>
        isImages(state) ? factors[`${name}Operations`]! : operationsPerToken(factors[`${name}Parameters`]!);
      const named = (name: string) => (isImages(state) ? `${name}Operations` : `2 × ${name}Parameters`);
      const first = marginalCost(rung('bottom'), bottomScore, rung('second'), secondScore);
      const last = marginalCost(rung('previous'), previousScore, to, toScore);
      steps.firstStep = {
        value: first,
        unit: '1',
        formula: `(${named('second')} − ${named('bottom')}) ÷ ((secondScore − bottomScore) × 100)`,
      };
      steps.lastStep = {
        value: last,
        unit: '1',
        formula: `(${toName} − ${named('previous')}) ÷ ((toScore − previousScore) × 100)`,
      };
      steps.lastAgainstFirst = { value: last / first, unit: '1', formula: 'lastStep ÷ firstStep' };
    }
    return steps;
  },

  outcome(state, { times, gain }) {
    if (isLaw(state)) {
      if (times!.value < 1) return 'easier';
      return times!.value === 1 ? 'same' : aboutErrors(state) ? undefined : 'loss';
    }
    if (gain!.value === 0 && times!.value === 1) return 'same';
    if (times!.value < 1) return gain!.value < 0 ? 'back' : 'better';
    if (gain!.value < 0) return 'worse';
    return state.test === 'munich' && state.mode === 'metered' ? 'munich' : undefined;
  },

  bars(state, steps, _ranges, figures) {
    const rows: BarRow[] = [];
    const add = (id: string, label: string, own: boolean, factor = 1) => {
      const figure = figures[id];
      if (figure) rows.push({ id, label, value: figure.value * factor, own });
    };
    if (isLaw(state))
      return [
        { id: 'times', label: 'now', value: 1 },
        { id: 'halfway', value: steps.halfway!.value },
        { id: 'times', value: steps.times!.value, own: true },
      ];
    if (isImages(state)) {
      const rungs = rungsOf(String(state.to));
      for (const model of rungs.includes(state.from) ? rungs : [state.from, ...rungs])
        add(imageFigure(model, 'Operations'), `to:${model}`, model === state.from || model === state.to);
    } else if (isLanguage(state))
      for (const size of sizes)
        add(
          languageFigure(size, 'parameters'),
          `toSize:${size}`,
          size === state.fromSize || size === state.toSize,
          operationsPerToken(1),
        );
    else if (state.test === 'munich')
      for (const end of ['from', 'to'] as const) add(munich[end].cost, `munich-${end}`, end === 'to');
    else {
      const test = state.test as 'frugal' | 'uba';
      for (const model of metered[test].models)
        add(
          meteredFigure(test, model, 'energy'),
          `${test === 'uba' ? 'toUba' : 'toFrugal'}:${model}`,
          model === chosenIn(state, 'from') || model === chosenIn(state, 'to'),
        );
    }
    return rows;
  },

  tables: [
    { mode: 'images', by: 'to', columns: ['gain', 'times', 'perPoint', 'lastAgainstFirst'] },
    { mode: 'language', by: 'toSize', columns: ['gain', 'times', 'perPoint', 'lastAgainstFirst'] },
    { mode: 'metered', by: 'toFrugal', columns: ['gain', 'times', 'perPoint'] },
    { mode: 'law', by: 'law', columns: ['times', 'halfway', 'lastHalf'] },
  ],
  // The pictures show every rung, and one remark sets a printed figure beside ours.
  shows: ['levers/efficientnet-steps'],
  carries: [
    'levers/efficientnet-steps',
    'levers/frugal-ai-seven-models',
    'levers/resnext-over-resnet',
    'benchmarks/',
    'inference/dauner-2025',
  ],

  remarks(state, steps, factors, figures) {
    const remarks: Remark[] = [];
    if (state.mode !== 'metered') remarks.push({ id: 'operations' });
    if (isImages(state)) {
      const { from, to } = state;
      const printed = figures['levers/resnext-over-resnet#moreOperations'];
      if (from === 'milestones-resnet152' && to === 'milestones-resnext101' && printed)
        remarks.push({
          id: 'schwartz',
          values: { more: { percent: printed.value }, ours: { percent: steps.times!.value - 1 } },
        });
      const project = (model: string) => (/^efficientnet-b[5-7]$/.test(model) ? 2 : 1);
      if (ladderOf(from) !== ladderOf(to) || ladderOf(to) === 'milestones') {
        if (from !== to) remarks.push({ id: 'families' });
      } else if (ladderOf(to) === 'efficientnet' && project(from) !== project(to)) remarks.push({ id: 'projects' });
    }
    const last = factors.previousScore === undefined ? undefined : factors.toScore! - factors.previousScore;
    if (last !== undefined && last < 0.002)
      remarks.push({ id: 'smallStep', values: { points: { value: last * 100, unit: '1' } } });
    if (isLanguage(state)) remarks.push({ id: 'ownTest' });
    if (state.mode === 'metered') {
      if (state.test === 'frugal' && [state.fromFrugal, state.toFrugal].some((model) => /^(mlp|svm)$/.test(model)))
        remarks.push({ id: 'vectors' });
      if (state.test === 'uba') remarks.push({ id: 'taught' });
      if (state.test === 'munich') remarks.push({ id: 'words' });
    }
    if (isLaw(state)) {
      remarks.push({ id: 'stretched' });
      if (factors.halvingTimes !== undefined) remarks.push({ id: 'moreThan' });
      if (factors.floor !== undefined)
        remarks.push({ id: 'floor', values: { floor: { value: factors.floor, unit: '1' } } });
      if (state.law === 'loss-kaplan-size-2020') remarks.push({ id: 'eachAnswer' });
    }
    return remarks;
  },

  presets: [
    { id: 'efficientnet', state: { from: 'efficientnet-b0', to: 'efficientnet-b7' } },
    { id: 'last-step', state: { from: 'efficientnet-b6', to: 'efficientnet-b7' } },
    { id: 'qwen', state: { mode: 'language', fromSize: '32b', toSize: '72b' } },
    { id: 'law', state: { mode: 'law' } },
  ],
});
