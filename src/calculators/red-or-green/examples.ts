import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'ResNet to ResNeXt: almost 35% more operations for half a point',
    state: { from: 'milestones-resnet152', to: 'milestones-resnext101' },
    expected: { times: { value: 1.35, within: 0.01 }, gain: { value: 0.5, within: 0.05 } },
    source:
      'Schwartz et al. 2020, section on floating-point operations: “an increase of almost 35%”, “a 0.5% top-1 accuracy improvement”',
  },
  {
    name: 'EfficientNet B0 to B7',
    state: { from: 'efficientnet-b0', to: 'efficientnet-b7' },
    expected: { times: { value: 97.8, within: 0.05 }, gain: { value: 6.43, within: 0.005 } },
    source: 'by hand from TorchVision: 37.746 ÷ 0.386 = 97.8 and 84.122 − 77.692 = 6.430',
  },
  {
    name: 'the last step of EfficientNet',
    state: { from: 'efficientnet-b6', to: 'efficientnet-b7' },
    expected: {
      times: { value: 1.98, within: 0.005 },
      gain: { value: 0.114, within: 0.0005 },
      perPoint: { value: 163.8e9, within: 0.05e9 },
      firstStep: { value: 0.3168e9, within: 0.0001e9 },
      lastAgainstFirst: { value: 517.1, within: 0.2 },
    },
    source:
      'by hand from TorchVision: 37.746 ÷ 19.068 = 1.98; (37.746 − 19.068) ÷ 0.114 = 163.84; (0.687 − 0.386) ÷ 0.95 = 0.31684; 163.84 ÷ 0.31684 = 517.1',
  },
  {
    name: 'ShuffleNet V2, half width to full',
    state: { from: 'shufflenet-v2-05', to: 'shufflenet-v2-10' },
    expected: { times: { value: 3.56, within: 0.005 }, gain: { value: 8.3, within: 0.05 } },
    source: 'by hand from the README of Megvii: 146M ÷ 41M = 3.56; errors 38.9 − 30.6 = 8.3 points',
  },
  {
    name: 'Qwen2.5, 14B to 72B',
    state: { mode: 'language', fromSize: '14b', toSize: '72b' },
    expected: { times: { value: 5.34, within: 0.005 }, gain: { value: 6.4, within: 0.05 } },
    source: 'by hand from the Qwen2.5 blog, Model Card and MMLU: 70.0B ÷ 13.1B = 5.34; 86.1 − 79.7 = 6.4 points',
  },
  {
    name: 'seven models of the Frugal AI Challenge: ModernBERT-large over gte-base',
    state: { mode: 'metered', test: 'frugal', fromFrugal: 'gteBase', toFrugal: 'modernBertLarge' },
    expected: { times: { value: 3.76, within: 0.005 }, gain: { value: 3.2, within: 0.05 } },
    source: 'by hand from EURECOM 2025, README: 2.78716 ÷ 0.74074 = 3.76; 0.758 − 0.726 = 0.032',
  },
  {
    name: 'German Environment Agency: more electricity, worse answers',
    state: { mode: 'metered', test: 'uba', fromUba: 'linear', toUba: 'qwen72' },
    expected: { times: { value: 405.5, within: 0.5 }, gain: { value: -6, within: 0.5 } },
    source: 'by hand from Zschache and Hartwig 2025, Table B1: 48.66 Wh ÷ 0.12 Wh = 405.5; 0.51 − 0.57 = −0.06',
  },
  {
    name: 'up to 50 times the emissions',
    state: { mode: 'metered', test: 'munich' },
    expected: { times: { value: 48.4, within: 0.05 } },
    source:
      'Dauner and Socher 2025: 1,341 g ÷ 27.7 g = 48.4; the release of the journal rounds to “up to 50 times more”',
  },
  {
    name: 'half the error takes more than 500 times the computation',
    state: { mode: 'law', law: 'error-images-2021', fromError: 20, toError: 10 },
    expected: { times: { value: 500, within: 0.5 } },
    source: 'Thompson et al. 2021',
  },
  {
    name: 'twice the parameters give 0.95 of the loss',
    state: { mode: 'law', law: 'loss-kaplan-size-2020', fromLoss: 4, toLoss: 3.8 },
    expected: { times: { value: 2, within: 0.15 } },
    source:
      'Kaplan et al. 2020, section 1.2: 2^−0.076 = 0.95; the loss ratio printed to two digits lies between 0.945 and 0.955, which allows 1.83 to 2.10',
  },
];

export default examples;
