import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs: shares left, in per cent. */
const examples: readonly Example[] = [
  {
    name: 'AlexNet pruned, rounded and coded',
    state: { mode: 'published', stack: 'alexnet' },
    expected: {
      afterFirst: { value: 11, within: 0.5 },
      afterSecond: { value: 3.7, within: 0.05 },
      left: { value: 2.88, within: 0.04 },
    },
    source:
      'Han et al. 2016, Table 4, last line: 11%, 3.7%, 2.88%; the table rounds 2.88% to 35 times, which allows 0.04',
  },
  {
    name: 'AlexNet, megabytes',
    state: { mode: 'published', stack: 'alexnet' },
    expected: { afterSecond: { value: 3.71, within: 0.03 }, left: { value: 2.875, within: 0.03 } },
    source: 'Han et al. 2016, Table 7: 240 MB to 8.9 MB and to 6.9 MB; 8.9 ÷ 240 = 3.71%, 6.9 ÷ 240 = 2.875%',
  },
  {
    name: 'VGG-16 pruned, rounded and coded',
    state: { mode: 'published', stack: 'vgg-16' },
    expected: {
      afterFirst: { value: 7.5, within: 0.25 },
      afterSecond: { value: 3.2, within: 0.05 },
      left: { value: 2.05, within: 0.02 },
    },
    source: 'Han et al. 2016, Table 5, last line: 7.5%, 3.2%, 2.05%; 13 times is rounded, which allows 0.25',
  },
  {
    name: 'OPT-175B, half the weights in four bits',
    state: { mode: 'published', stack: 'opt-175b' },
    expected: { left: { value: 18.75, within: 0.005 }, asMultiplied: { value: 12.5, within: 0.005 } },
    source:
      'Frantar and Alistarh 2023, Section 4: same memory as 3-bit quantisation; 3 ÷ 16 = 18.75%; multiplied 0.5 × 4 ÷ 16 = 12.5%',
  },
  {
    name: 'translation at Facebook, four steps',
    state: { mode: 'published', stack: 'meta-translation' },
    expected: {
      left: { value: 0.125, within: 0.0005 },
      asMultiplied: { value: 0.1232, within: 0.0001 },
      afterFirst: { value: 14.9, within: 0.05 },
    },
    source:
      'Wu et al. 2021, Section III-B and Figure 7: 6.7, then 10.1, then 12 times, in all more than 800; 1 ÷ 800 = 0.125%, 1 ÷ 812 = 0.1232%',
  },
  {
    name: 'a translation model trained: building, design, chip',
    state: { mode: 'published', stack: 'evolved-transformer' },
    expected: {
      afterFirst: { value: 69.9, within: 0.3 },
      afterSecond: { value: 58.5, within: 0.2 },
      left: { value: 9.49, within: 0.17 },
    },
    source: 'Patterson et al. 2021, Table 1: 316, 221, 185 and 30 kWh; 30 may be 29.5 to 30.5',
  },
  {
    name: 'Transformer (Big) moved to TPU v2',
    state: { mode: 'training', trainingModel: 'none', trainingMachine: 'tpu' },
    expected: { left: { value: 18.1, within: 0.4 } },
    source: 'Patterson et al. 2021, Table 1: 221 to 40 kWh in the same building; 40 may be 39.5 to 40.5',
  },
  {
    name: 'serving engine, longer chats',
    state: { model: 'none', serve: 'engine', machine: 'none' },
    expected: { left: { value: 27.82, within: 0.005 } },
    source: 'Fernandez et al. 2025, Section 4.3: 72.18% less energy',
  },
  {
    name: 'a power cap of 175 W',
    state: { model: 'none', serve: 'none', machine: 'cap' },
    expected: { left: { value: 76.79, within: 0.005 } },
    source: 'Samsi et al. 2023, Section IV-E: 23.21% less',
  },
  {
    name: '8B in place of 70B and 512 requests together, two steps of one benchmark',
    state: { model: 'small-llama', serve: 'batching', machine: 'none' },
    expected: { left: { value: 1.867, within: 0.003 } },
    source: 'ML.ENERGY leaderboard 2026, lm-arena-chat: 3.759 J a token to 0.07019 J; 0.07019 ÷ 3.759 = 1.867%',
  },
  {
    name: 'DistilBERT, parameters',
    state: { mode: 'memory', memoryModel: 'distilbert', memoryBits: 'none' },
    expected: { left: { value: 60, within: 0.5 } },
    source: 'Sanh et al. 2019, Table 3: 66 of 110 million parameters (as copied in reading notes)',
  },
  {
    name: 'DistilBERT, seconds',
    state: { mode: 'time', timeModel: 'distilbert' },
    expected: { left: { value: 61.4, within: 1.5 } },
    source:
      'Sanh et al. 2019, Table 3: 410 against 668 s = 61.4% (as copied in reading notes); “60% faster” is rounded, which allows 1.5',
  },
  {
    name: 'MobileNet, multiply-adds',
    state: { mode: 'operations', operationsModel: 'mobilenet', operationsSkip: 'none' },
    expected: { left: { value: 11.69, within: 0.01 } },
    source: 'Howard et al. 2017, Table 4: 569 of 4,866 million; 569 ÷ 4,866 = 11.69%',
  },
  {
    name: 'BLOOMz 7B, tuning instead of training',
    state: { mode: 'training', trainingReuse: 'bloomz-7b', trainingModel: 'none', trainingMachine: 'none' },
    expected: { left: { value: 14.65, within: 0.005 } },
    source: 'Luccioni et al. 2024, Table 5: 7,571 of 51,686 kWh; 7,571 ÷ 51,686 = 14.65%',
  },
];

export default examples;
