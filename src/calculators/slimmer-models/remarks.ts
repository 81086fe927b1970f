import type { AnyState, Figures, Remark, Steps } from '../calculator';
import type { Used } from './levers';

/** A value in a remark: a plain number, or a figure: in per cent, what it lacks to a hundred, or one of its ends. */
type Wanted = number | { figure: string; percent?: true; rest?: true; end?: 'low' | 'high' };
interface Said {
  id: string;
  values?: Readonly<Record<string, Wanted>>;
}

const of = (figure: string): Wanted => ({ figure: `levers/${figure}` });
const percent = (figure: string): Wanted => ({ figure: `levers/${figure}`, percent: true });

const distilbert: Said = {
  id: 'scores',
  values: { before: of('effect-distilbert#scoreTeacher'), after: of('effect-distilbert#scoreStudent') },
};
const tinybert: Said = { id: 'kept', values: { kept: percent('effect-tinybert#kept') } };
const yolo: Said = {
  id: 'yolo',
  values: { before: of('stack-yolov7#scoreBefore'), after: of('stack-yolov7#scoreAfter') },
};
const right = (before: string, after: string): Said => ({
  id: 'right',
  values: { before: percent(before), after: percent(after) },
});

/** What a reader must know of one lever, by input and option. */
const ofLever: Readonly<Record<string, Said>> = {
  'model:small-llama': { id: 'smallLlama', values: { many: of('energy-by-size-and-bits#energyTimesAt512') } },
  'model:task-model': { id: 'taskModel' },
  'model:experts-qwen': {
    id: 'expertsQwen',
    values: {
      awake: percent('sparse-share-awake#qwen30b'),
      rest: { figure: 'levers/sparse-share-awake#qwen30b', percent: true, rest: true },
      less: percent('sparse-against-dense-served#lessThan32bAt8'),
      more: percent('sparse-against-dense-served#moreThan8bAt8'),
    },
  },
  'model:experts-olmoe': { id: 'expertsOlmoe' },
  'compress:bits-many': { id: 'bitsMany', values: { more: percent('qwen-3-235b-8-bit-change#moreAt8') } },
  'compress:bits-few': { id: 'bitsFew', values: { less: percent('qwen-3-235b-8-bit-change#lessAt128FourChips') } },
  'compress:int8-library': {
    id: 'int8Library',
    values: {
      high: percent('int8-default-library#desktopHigh'),
      server: percent('int8-default-library#serverOne'),
    },
  },
  'compress:pruned-layers': { id: 'prunedLayers' },
  'serve:batching': { id: 'batching' },
  'serve:engine': { id: 'engine' },
  'serve:draft-few': { id: 'draftFew', values: { more: percent('effect-serving#draftMany') } },
  'serve:draft-many': { id: 'draftMany', values: { less: percent('effect-serving#draftFew') } },
  'machine:cap': {
    id: 'cap',
    values: {
      slower: percent('effect-power-cap#slower175'),
      low: of('effect-power-cap#decodeLow'),
      high: of('effect-power-cap#decodeHigh'),
      rated: of('effect-power-cap#rated'),
      clock: percent('effect-power-cap#clockLocking'),
    },
  },
  'machine:four-chips': { id: 'fourChips', values: { faster: percent('effect-serving#fourChipsTime') } },
  'trainingReuse:bloomz-7b': { id: 'reuse' },
  'trainingReuse:bloomz-560m': { id: 'reuse' },
  'trainingReuse:bert-small': { id: 'reuse' },
  'trainingModel:glam': { id: 'glam' },
  'trainingModel:gshard': { id: 'gshard' },
  'trainingMachine:perseus': { id: 'upTo' },
  'trainingMachine:zeus': { id: 'zeus' },
  'memoryModel:distilbert': distilbert,
  'memoryModel:tinybert': tinybert,
  'memoryModel:mobilenet': right('effect-mobilenet-size#rightBefore', 'effect-mobilenet-size#rightAfter'),
  'memoryPrune:alexnet': { id: 'positions' },
  'memoryPrune:vgg-16': { id: 'positions' },
  'memoryPrune:sparsegpt': { id: 'zeros' },
  'memoryBits:yolo-eight': yolo,
  'timeModel:distilbert': distilbert,
  'timeModel:tinybert': tinybert,
  'timeModel:fixed-memory': { id: 'fixedMemory', values: { short: of('fixed-memory-speed#transformerShort') } },
  'timeCompress:awq': {
    id: 'awq',
    values: { before: of('effect-awq#scoreBefore'), after: of('effect-awq#scoreAfter') },
  },
  'timeCompress:yolo-eight': yolo,
  'timeCompress:pruned-layers': { id: 'prunedLayers' },
  'timeCompress:two-of-four': {
    id: 'twoOfFour',
    values: {
      before: of('effect-opt-two-of-four#perplexityBefore'),
      after: of('effect-opt-two-of-four#perplexityAfter'),
    },
  },
  'timeServe:eagle': { id: 'eagle' },
  'timeMachine:cap': { id: 'capTime', values: { less: percent('effect-power-cap#less175') } },
  'timeMachine:cap-150': { id: 'capTime', values: { less: percent('effect-power-cap#less175') } },
  'operationsModel:mobilenet': right('effect-mobilenet-size#rightBefore', 'effect-mobilenet-size#rightAfter'),
  'operationsModel:resnext': { id: 'resnext', values: { points: of('resnext-over-resnet#morePoints') } },
  'operationsSkip:reviews': right('effect-fastbert#reviewsBefore', 'effect-fastbert#reviewsAfter'),
  'operationsSkip:news': right('effect-fastbert#newsBefore', 'effect-fastbert#newsAfter'),
  'operationsSkip:minicpm-s': {
    id: 'minicpm',
    values: { before: of('effect-minicpm-s#scoreBefore'), after: of('effect-minicpm-s#scoreAfter') },
  },
};

/** That one measure is not another, with a case of it. */
const ofMode: Readonly<Record<string, Said>> = {
  energy: { id: 'energyOnly' },
  training: { id: 'trainingOnly' },
  memory: {
    id: 'memoryOnly',
    values: {
      low: { figure: 'levers/effect-pruned-layers#energyTimes', end: 'low' },
      high: { figure: 'levers/effect-pruned-layers#energyTimes', end: 'high' },
      alexnet: of('stack-alexnet#third'),
      vgg: of('stack-vgg-16#third'),
    },
  },
  time: {
    id: 'timeOnly',
    values: { less: percent('effect-serving#fourChipsTime'), more: percent('effect-serving#fourChips') },
  },
  operations: {
    id: 'operationsOnly',
    values: {
      fewer: of('stack-evolved-transformer#operationsTimes'),
      less: percent('evolved-transformer-same-chips'),
    },
  },
  published: { id: 'publishedOnly' },
};

/** What a reader must know of a stack that was measured together. */
const ofStack: Readonly<Record<string, Said>> = {
  alexnet: {
    id: 'error',
    values: { before: percent('stack-alexnet#errorBefore'), after: percent('stack-alexnet#errorAfter') },
  },
  'vgg-16': {
    id: 'error',
    values: { before: percent('stack-vgg-16#errorBefore'), after: percent('stack-vgg-16#errorAfter') },
  },
  'opt-175b': {
    id: 'perplexity',
    values: { before: of('stack-opt-175b#perplexityBefore'), after: of('stack-opt-175b#perplexityAfter') },
  },
  'meta-translation': { id: 'meta', values: { product: of('stack-meta-translation#product') } },
  'qwen-3-235b': { id: 'bitsFew', values: { less: percent('qwen-3-235b-8-bit-change#lessAt128FourChips') } },
  'llama-3-1': { id: 'batching' },
  yolov7: yolo,
};

function value(wanted: Wanted, figures: Figures) {
  if (typeof wanted === 'number') return { value: wanted, unit: '1' as const };
  const figure = figures[wanted.figure];
  if (!figure) return undefined;
  const amount = (wanted.end && figure[wanted.end]) ?? figure.value;
  const asked = wanted.percent ? amount * 100 : amount;
  return { value: wanted.rest ? 100 - asked : asked, unit: figure.unit };
}

/** What there is to say about an answer; what rests on figures the page does not hold yet waits until they are there. */
export function remarksOn(state: AnyState, steps: Steps, levers: readonly Used[], figures: Figures): Remark[] {
  const said: Said[] = [ofMode[String(state.mode)]!];
  if (state.mode === 'published') {
    if (steps.asMultiplied && state.stack !== 'meta-translation')
      said.push({
        id: 'multiplied',
        values: {
          multiplied: Number(steps.asMultiplied.value.toPrecision(3)),
          left: Number(steps.left!.value.toPrecision(3)),
        },
      });
    const more = ofStack[String(state.stack)];
    if (more) said.push(more);
  } else {
    const chosen = (input: string) => levers.some(({ choice }) => choice.input === input);
    const loads = new Set(levers.flatMap(({ load }) => load ?? []));
    const undone = state.mode === 'energy' && state.compress === 'pruned-layers' && state.serve === 'batching';
    const exactly = (...names: string[]) =>
      levers.length === names.length &&
      levers.every(({ choice, option }) => names.includes(`${choice.input}:${option}`));
    const chain = exactly('model:small-llama', 'serve:batching');
    const pair = exactly('trainingModel:evolved', 'trainingMachine:tpu');
    if (levers.length > 1 && !chain && !pair) said.push({ id: 'assumption' });
    if (loads.size > 1 && !undone && !chain) said.push({ id: 'loads' });
    if (chosen('memoryPrune') && chosen('memoryBits')) {
      const [multiplied, together] = ['product', 'first'].map(
        (name) => figures[`levers/stack-opt-175b#${name}`]?.value,
      );
      if (multiplied && together)
        said.push({
          id: 'pruneBits',
          values: {
            multiplied: Number((100 / multiplied).toPrecision(4)),
            together: Number((100 / together).toPrecision(3)),
          },
        });
    }
    if (chain) {
      const alone = figures['levers/stack-llama-3-1#product']?.value;
      if (alone)
        said.push({
          id: 'multiplied',
          values: {
            multiplied: Number((100 / alone).toPrecision(3)),
            left: Number(steps.left!.value.toPrecision(3)),
          },
        });
    }
    if (pair) {
      const [first, third] = ['first', 'third'].map(
        (name) => figures[`levers/stack-evolved-transformer#${name}`]?.value,
      );
      if (first && third)
        said.push({ id: 'evolvedTpu', values: { together: Number(((100 * first) / third).toPrecision(3)) } });
    }
    for (const { choice, option } of levers) {
      const remark =
        undone && option === 'pruned-layers' ? { id: 'prunedBatch' } : ofLever[`${choice.input}:${option}`];
      if (remark && !said.some(({ id }) => id === remark.id)) said.push(remark);
    }
  }
  return said.flatMap(({ id, values = {} }) => {
    const found = Object.entries(values).map(([name, wanted]) => [name, value(wanted, figures)] as const);
    if (found.some(([, amount]) => amount === undefined)) return [];
    return [{ id, values: Object.fromEntries(found) as NonNullable<Remark['values']> }];
  });
}
