/** What each option stands for: a published effect, and in which form it was printed. */

/** `times` less, a share `less`, a share `more`, `faster` by a share, or the share that is `left`. */
export type Form = 'times' | 'less' | 'more' | 'faster' | 'left';

export interface Lever {
  /** Id of the figure. */
  figure: string;
  form: Form;
  /** How many requests were served together when it was measured. */
  load?: 'few' | 'many';
}

/** The part of a stack a lever acts on; of each part there is one. */
export type Part = 'reuse' | 'model' | 'prune' | 'compress' | 'skip' | 'bits' | 'serve' | 'machine';

export interface Choice {
  /** Name of the input. */
  input: string;
  part: Part;
  levers: Readonly<Record<string, Lever>>;
}

/** A lever in use: where it was chosen, and as what. */
export interface Used extends Lever {
  choice: Choice;
  option: string;
}

const times = (figure: string, load?: Lever['load']): Lever => ({ figure, form: 'times', ...(load && { load }) });
const less = (figure: string, load?: Lever['load']): Lever => ({ figure, form: 'less', ...(load && { load }) });
const more = (figure: string, load?: Lever['load']): Lever => ({ figure, form: 'more', ...(load && { load }) });
const left = (figure: string, load?: Lever['load']): Lever => ({ figure, form: 'left', ...(load && { load }) });

/** The choices of each mode, in the order they are stacked. Every effect was published in the measure of its mode. */
export const choices: Readonly<Record<string, readonly Choice[]>> = {
  energy: [
    {
      input: 'model',
      part: 'model',
      levers: {
        'small-llama': times('levers/energy-by-size-and-bits#energyTimesAt8', 'few'),
        'task-model': times('levers/effect-task-model'),
        'experts-qwen': less('levers/sparse-against-dense-served#lessThan32bAt8', 'few'),
        'experts-olmoe': more('levers/effect-serving#olmoe', 'few'),
      },
    },
    {
      input: 'compress',
      part: 'compress',
      levers: {
        'bits-many': left('levers/energy-by-size-and-bits#qwenHalfChipsAt128', 'many'),
        'bits-few': left('levers/energy-by-size-and-bits#qwenSameChipsAt8', 'few'),
        'int8-library': more('levers/int8-default-library#desktopLow', 'few'),
        'pruned-layers': times('levers/effect-pruned-layers#energyTimes', 'few'),
      },
    },
    {
      input: 'serve',
      part: 'serve',
      levers: {
        batching: times('levers/effect-batching#llama8b', 'many'),
        engine: less('levers/effect-serving#engine'),
        'draft-few': less('levers/effect-serving#draftFew', 'few'),
        'draft-many': more('levers/effect-serving#draftMany', 'many'),
      },
    },
    {
      input: 'machine',
      part: 'machine',
      levers: {
        cap: less('levers/effect-power-cap#less175'),
        'four-chips': more('levers/effect-serving#fourChips', 'few'),
      },
    },
  ],
  training: [
    {
      input: 'trainingReuse',
      part: 'reuse',
      levers: {
        'bloomz-7b': left('levers/bloomz-against-training#share7b'),
        'bloomz-560m': left('levers/bloomz-against-training#share560m'),
        'bert-small': left('levers/bert-small-fine-tuning-share'),
      },
    },
    {
      input: 'trainingModel',
      part: 'model',
      levers: {
        evolved: less('levers/evolved-transformer-same-chips'),
        glam: left('levers/effect-glam#trainingLeft'),
        gshard: times('levers/effect-gshard'),
      },
    },
    {
      input: 'trainingMachine',
      part: 'machine',
      levers: {
        tpu: times('levers/transformer-big-two-chips#times'),
        cap: less('levers/effect-training-power#cap'),
        perseus: less('levers/effect-training-power#perseus'),
        zeus: less('levers/effect-training-power#zeus'),
      },
    },
  ],
  memory: [
    {
      input: 'memoryModel',
      part: 'model',
      levers: {
        distilbert: less('levers/effect-distilbert#fewerParameters'),
        tinybert: times('levers/effect-tinybert#smallerTimes'),
        mobilenet: times('levers/effect-mobilenet-size#smallerTimes'),
        'small-llama': times('levers/energy-by-size-and-bits#sizeTimes'),
      },
    },
    {
      input: 'memoryPrune',
      part: 'prune',
      levers: {
        alexnet: times('levers/stack-alexnet#first'),
        'vgg-16': times('levers/stack-vgg-16#first'),
        sparsegpt: less('levers/sparsegpt#removed'),
      },
    },
    {
      input: 'memoryBits',
      part: 'bits',
      levers: {
        eight: left('levers/energy-by-size-and-bits#halfTheBits'),
        four: left('levers/effect-four-bits'),
        'yolo-eight': times('levers/stack-yolov7#fileTimes'),
      },
    },
  ],
  time: [
    {
      input: 'timeModel',
      part: 'model',
      levers: {
        distilbert: { figure: 'levers/effect-distilbert#faster', form: 'faster' },
        tinybert: times('levers/effect-tinybert#fasterTimes'),
        shufflenet: times('levers/split-filter#shufflenetTime'),
        'fixed-memory': times('levers/fixed-memory-speed#fixedLong'),
      },
    },
    {
      input: 'timeCompress',
      part: 'compress',
      levers: {
        awq: times('levers/effect-awq#times', 'few'),
        'yolo-eight': times('levers/stack-yolov7#second', 'few'),
        'pruned-layers': times('levers/effect-pruned-layers#timeTimes', 'few'),
        'two-of-four': times('levers/effect-opt-two-of-four#times'),
      },
    },
    { input: 'timeServe', part: 'serve', levers: { eagle: times('levers/effect-eagle') } },
    {
      input: 'timeMachine',
      part: 'machine',
      levers: {
        'four-chips': less('levers/effect-serving#fourChipsTime', 'few'),
        cap: more('levers/effect-power-cap#slower175'),
        'cap-150': more('levers/effect-power-cap#slower150'),
      },
    },
  ],
  operations: [
    {
      input: 'operationsModel',
      part: 'model',
      levers: {
        mobilenet: times('levers/split-filter#mobilenetOperations'),
        glam: left('levers/effect-glam#operationsLeft'),
        resnext: more('levers/resnext-over-resnet#moreOperations'),
      },
    },
    {
      input: 'operationsSkip',
      part: 'skip',
      levers: {
        reviews: left('levers/effect-fastbert#reviewsLeft'),
        news: left('levers/effect-fastbert#newsLeft'),
        'minicpm-s': less('levers/effect-minicpm-s#less'),
      },
    },
  ],
};

/** The options of an input, “none” first. */
export const optionsOf = (mode: string, input: string): readonly string[] => [
  'none',
  ...Object.keys(choices[mode]!.find((choice) => choice.input === input)!.levers),
];

/** What a lever leaves of a hundred, and the text of that. */
export function leftOfHundred({ form }: Lever, name: string, effect: number): { value: number; formula: string } {
  switch (form) {
    case 'times':
      return { value: 100 / effect, formula: `100 ÷ ${name}` };
    case 'faster':
      return { value: 100 / (1 + effect), formula: `100 ÷ (1 + ${name})` };
    case 'less':
      return { value: 100 * (1 - effect), formula: `100 × (1 − ${name})` };
    case 'more':
      return { value: 100 * (1 + effect), formula: `100 × (1 + ${name})` };
    case 'left':
      return { value: 100 * effect, formula: `100 × ${name}` };
  }
}
