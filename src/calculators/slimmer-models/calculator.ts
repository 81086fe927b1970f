import { defineCalculator, type AnyState, type BarRow, type FactorNeed, type Range, type Steps } from '../calculator';
import { choices, leftOfHundred, optionsOf, type Part, type Used } from './levers';
import { remarksOn } from './remarks';

/** The levers chosen, in the order they are stacked. */
const used = (state: AnyState): Used[] =>
  (choices[String(state.mode)] ?? []).flatMap((choice) => {
    const option = String(state[choice.input]);
    const lever = choice.levers[option];
    return lever ? [{ ...lever, choice, option }] : [];
  });

/** The effect of the lever chosen for a part of the stack. */
const effectOf = (part: Part): FactorNeed<AnyState> => ({
  unit: '1',
  figure: (state) => used(state).find(({ choice }) => choice.part === part)?.figure,
});

const stepNames = ['first', 'second', 'third', 'fourth'] as const;
const afterNames = { first: 'afterFirst', second: 'afterSecond', third: 'afterThird', fourth: 'afterFourth' } as const;
const stackOf = (state: AnyState, name: string) => `levers/stack-${state.stack}#${name}`;

/** What was published of a stack that was measured together. */
const published = (name: string): FactorNeed<AnyState> => ({
  unit: '1',
  figure: (state, figures) =>
    state.mode === 'published' && figures[stackOf(state, name)] ? stackOf(state, name) : undefined,
});

/** Many requests together undo what pruned layers save with one picture at a time. */
const undone = (state: AnyState, { choice: { input }, option }: Used) =>
  input === 'compress' && option === 'pruned-layers' && state.serve === 'batching';

const choice = (mode: string, input: string) =>
  ({ kind: 'choice', options: optionsOf(mode, input), initial: 'none' }) as const;

const product = (names: readonly string[]) =>
  names.map((name, index) => (index === 0 ? name : `(${name} ÷ 100)`)).join(' × ');

export default defineCalculator({
  id: 'slimmer-models',
  functionalUnit: 'the same work as before',
  modeInput: 'mode',
  answer: 'left',
  rising: [],
  keeps: [],
  // What remarks say besides the figures in use.
  carries: [
    'levers/effect-',
    'levers/stack-',
    'levers/energy-by-size-and-bits#energyTimesAt512',
    'levers/int8-default-library#',
    'levers/sparse-against-dense-served#',
    'levers/fixed-memory-speed#',
    'levers/resnext-over-resnet#',
    'levers/evolved-transformer-same-chips',
    'levers/qwen-3-235b-8-bit-change#',
  ],
  shows: ['levers/sparse-share-awake'],
  beside: ['ratio', 'strongest', 'asMultiplied'],

  inputs: {
    mode: {
      kind: 'choice',
      options: ['energy', 'training', 'memory', 'time', 'operations', 'published'],
      initial: 'energy',
    },
    model: { ...choice('energy', 'model'), initial: 'experts-qwen' },
    compress: choice('energy', 'compress'),
    serve: { ...choice('energy', 'serve'), initial: 'draft-few' },
    machine: { ...choice('energy', 'machine'), initial: 'cap' },
    trainingReuse: choice('training', 'trainingReuse'),
    trainingModel: { ...choice('training', 'trainingModel'), initial: 'evolved' },
    trainingMachine: { ...choice('training', 'trainingMachine'), initial: 'tpu' },
    memoryModel: { ...choice('memory', 'memoryModel'), initial: 'distilbert' },
    memoryPrune: choice('memory', 'memoryPrune'),
    memoryBits: { ...choice('memory', 'memoryBits'), initial: 'eight' },
    timeModel: { ...choice('time', 'timeModel'), initial: 'tinybert' },
    timeCompress: choice('time', 'timeCompress'),
    timeServe: choice('time', 'timeServe'),
    timeMachine: choice('time', 'timeMachine'),
    operationsModel: choice('operations', 'operationsModel'),
    operationsSkip: { ...choice('operations', 'operationsSkip'), initial: 'reviews' },
    stack: {
      kind: 'choice',
      options: { family: 'levers', startsWith: 'stack-', figures: [...stepNames, 'product'] },
      initial: 'alexnet',
    },
  },

  modes: {
    energy: { inputs: ['model', 'compress', 'serve', 'machine'], initial: {} },
    training: { inputs: ['trainingReuse', 'trainingModel', 'trainingMachine'], initial: {} },
    memory: { inputs: ['memoryModel', 'memoryPrune', 'memoryBits'], initial: {} },
    time: { inputs: ['timeModel', 'timeCompress', 'timeServe', 'timeMachine'], initial: {} },
    operations: { inputs: ['operationsModel', 'operationsSkip'], initial: {} },
    published: { inputs: ['stack'], initial: {} },
  },

  factors: {
    reuseEffect: effectOf('reuse'),
    modelEffect: effectOf('model'),
    pruneEffect: effectOf('prune'),
    compressEffect: effectOf('compress'),
    skipEffect: effectOf('skip'),
    bitsEffect: effectOf('bits'),
    serveEffect: effectOf('serve'),
    machineEffect: effectOf('machine'),
    first: published('first'),
    second: published('second'),
    third: published('third'),
    fourth: published('fourth'),
    product: published('product'),
  },

  compute(state, factors) {
    const steps: Steps = { before: { value: 100, unit: '1', formula: '100', quiet: true } };
    if (state.mode === 'published') {
      const known = stepNames.filter((name) => factors[name] !== undefined);
      for (const name of known) {
        const last = name === known.at(-1);
        steps[last ? 'left' : afterNames[name]] = { value: 100 / factors[name]!, unit: '1', formula: `100 ÷ ${name}` };
      }
      if (factors.product !== undefined)
        steps.asMultiplied = { value: 100 / factors.product, unit: '1', formula: '100 ÷ product' };
    } else {
      const parts = used(state).map((lever) => {
        const name = `${lever.choice.part}Effect` as keyof typeof factors;
        const { value, formula } = leftOfHundred(lever, name, factors[name]!);
        const step = `${lever.choice.part}Left`;
        steps[step] = undone(state, lever)
          ? { value: Math.max(100, value), unit: '1', formula: `max(100, ${formula})` }
          : { value, unit: '1', formula };
        return step;
      });
      steps.left = {
        value: parts.reduce((left, name) => left * (steps[name]!.value / 100), 100),
        unit: '1',
        formula: parts.length === 0 ? '100' : product(parts),
      };
      if (parts.length > 1)
        steps.strongest = {
          value: Math.min(...parts.map((name) => steps[name]!.value)),
          unit: '1',
          formula: `min(${parts.join(', ')})`,
        };
    }
    steps.ratio = { value: 100 / steps.left!.value, unit: '1', formula: '100 ÷ left' };
    return steps;
  },

  outcome(state, steps) {
    const more = steps.left!.value > 100;
    if (state.mode === 'published') return more ? 'publishedMore' : undefined;
    const count = used(state).length;
    if (count === 0) return 'none';
    if (more) return 'more';
    return count === 1 ? 'single' : undefined;
  },

  bars(state, steps, ranges, figures) {
    const rows: BarRow[] = [{ id: 'before', value: 100 }];
    const ends = (name: string): Partial<Range> => {
      const range = ranges[name];
      return range && range.low !== range.high ? { low: range.low, high: range.high } : {};
    };
    if (state.mode === 'published') {
      stepNames.forEach((name, index) => {
        const id = stackOf(state, name);
        const step = steps[afterNames[name]] ?? steps.left!;
        if (figures[id]) rows.push({ id, label: `${state.stack}-${index + 1}`, value: step.value });
      });
    } else {
      let left = 100;
      for (const lever of used(state)) {
        left *= steps[`${lever.choice.part}Left`]!.value / 100;
        rows.push({ id: lever.figure, label: `${lever.choice.input}:${lever.option}`, value: left });
      }
    }
    const last = rows.at(-1)!;
    if (rows.length > 1) Object.assign(last, { own: true, value: steps.left!.value, ...ends('left') });
    return rows;
  },

  tables: [
    { mode: 'energy', by: 'model', columns: ['modelLeft', 'left'] },
    { mode: 'energy', by: 'serve', columns: ['serveLeft', 'left'] },
    { mode: 'training', by: 'trainingReuse', columns: ['reuseLeft', 'left'] },
    { mode: 'memory', by: 'memoryPrune', columns: ['pruneLeft', 'left'] },
    { mode: 'time', by: 'timeCompress', columns: ['compressLeft', 'left'] },
    { mode: 'operations', by: 'operationsSkip', columns: ['skipLeft', 'left'] },
    { mode: 'published', by: 'stack', columns: ['asMultiplied', 'left'] },
  ],

  remarks: (state, steps, _factors, figures) => remarksOn(state, steps, used(state), figures),

  presets: [
    { id: 'alexnet', state: { mode: 'published', stack: 'alexnet' } },
    { id: 'meta-translation', state: { mode: 'published', stack: 'meta-translation' } },
    { id: 'llama-3-1', state: { mode: 'published', stack: 'llama-3-1' } },
    { id: 'qwen-3-235b', state: { mode: 'published', stack: 'qwen-3-235b' } },
  ],
});
