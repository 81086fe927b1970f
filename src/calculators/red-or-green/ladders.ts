/** Families of models with published scores and costs, smallest first: where each rung stands among the records. */

interface Ladder {
  record: string;
  /** Beginning of the names of its figures, before the rung. */
  prefix: string;
  rungs: readonly string[];
}

const images = {
  efficientnet: {
    record: 'levers/efficientnet-steps',
    prefix: '',
    rungs: ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'],
  },
  resnet: { record: 'benchmarks/resnet', prefix: 'r', rungs: ['18', '34', '50', '101', '152'] },
  'regnet-y': {
    record: 'benchmarks/regnet-y',
    prefix: 'y',
    rungs: ['400m', '800m', '1600m', '3200m', '8g', '16g', '32g'],
  },
  convnext: { record: 'benchmarks/convnext', prefix: '', rungs: ['tiny', 'small', 'base', 'large'] },
  'shufflenet-v2': { record: 'benchmarks/shufflenet-v2', prefix: 'x', rungs: ['05', '10', '15', '20'] },
  'mobilenet-v2': { record: 'benchmarks/mobilenet-v2', prefix: 'w', rungs: ['035', '050', '075', '100', '140'] },
  milestones: {
    record: 'benchmarks/milestones',
    prefix: '',
    rungs: ['alexnet', 'resnet152', 'resnext101', 'dpn107', 'senet154'],
  },
} as const satisfies Record<string, Ladder>;
type ImageLadder = keyof typeof images;

export const imageModels = Object.entries(images).flatMap(([name, { rungs }]) =>
  rungs.map((rung) => `${name}-${rung}`),
);
export const sizes = ['05b', '15b', '3b', '7b', '14b', '32b', '72b'] as const;

/** Models of one test whose electricity, or emissions, were measured. */
export const metered = {
  frugal: {
    record: 'levers/frugal-ai-seven-models',
    score: 'Accuracy',
    models: ['mlp', 'svm', 'gteBase', 'modernBertBase', 'ctBert', 'gteLarge', 'modernBertLarge'],
  },
  uba: { record: 'benchmarks/uba-topics', score: 'Right', models: ['linear', 'qwen7', 'qwen72', 'reasoning'] },
} as const;

/** The ladder an image model stands on, and its rungs as models. */
export const ladderOf = (model: string): ImageLadder => model.slice(0, model.lastIndexOf('-')) as ImageLadder;
export const rungsOf = (model: string): readonly string[] => {
  const name = ladderOf(model);
  return images[name].rungs.map((rung) => `${name}-${rung}`);
};

/** The figure of a model: its score or its cost. */
export const imageFigure = (model: string, name: 'Right' | 'Operations'): string => {
  const { record, prefix } = images[ladderOf(model)];
  return `${record}#${prefix}${model.slice(model.lastIndexOf('-') + 1)}${name}`;
};
export const languageFigure = (size: string, name: string): string =>
  `benchmarks/qwen-2-5#q${size}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
export const meteredFigure = (test: 'frugal' | 'uba', model: string, name: 'score' | 'energy'): string => {
  const { record, score } = metered[test];
  return `${record}#${model}${name === 'score' ? score : 'Energy'}`;
};
