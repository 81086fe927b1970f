import type { Example } from '../calculator';

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  {
    name: 'Llama 3.1 8B with 64 requests together: 0.12 J for a token',
    state: { model: 'llama-3-1-8b-h100' },
    expected: { performance: { value: 30e6, within: 1.31e6 } },
    source:
      'ML.ENERGY, LLM Inference Energy: A Longitudinal Analysis, “0.20 J to 0.12 J”; by hand 3,600,000 J ÷ 0.12 J, and 0.115 to 0.125 J when rounded',
  },
  {
    name: 'Qwen 3 8B with 512 requests together: 0.07213 J for a token',
    state: { model: 'qwen-3-8b-h100', batch: '512' },
    expected: {
      performance: { value: 49_909_885, within: 3500 },
      thousandTokens: { value: 2.003611e-5, within: 1.4e-9 },
    },
    source: 'ML.ENERGY Leaderboard v3.0, task lm-arena-chat; by hand 3,600,000 J ÷ 0.07213 J',
  },
  {
    name: 'an image by FLUX.1 Dev: 7,949 J',
    state: { mode: 'images', imageModel: 'flux-1-dev' },
    expected: { performance: { value: 452.887, within: 0.03 } },
    source: 'ML.ENERGY Leaderboard v3.0, task text-to-image; by hand 3,600,000 J ÷ 7,949 J',
  },
  {
    name: 'a second of video by Wan 2.1 14B: 289,300 J for 81 frames at 15 a second',
    state: { mode: 'video', videoModel: 'wan-2-1-14b' },
    expected: { performance: { value: 67.1967, within: 0.012 } },
    source: 'ML.ENERGY Leaderboard v3.0, task text-to-video; by hand 5.4 s × 3,600,000 J ÷ 289,300 J',
  },
  {
    name: 'Blue Gene/P, first of the first Green500',
    state: { mode: 'machines', machine: 'blueGeneP' },
    expected: { performance: { value: 357.23e6, within: 0.005e6 } },
    source: 'Green500, November 2007, rank 1: 357.23 MFLOPS/W',
  },
  {
    name: 'Frontier from its speed and power',
    state: { mode: 'machines', machine: 'frontier' },
    expected: { performance: { value: 52.2275e9, within: 0.005e9 } },
    source: 'TOP500, June 2022: 1,102,000 TFLOP/s and 21,100 kW; by hand 52.2275 GFLOPS/W',
  },
  {
    name: 'Sunway TaihuLight from its speed and power',
    state: { mode: 'machines', machine: 'taihulight' },
    expected: { performance: { value: 6.0513e9, within: 0.0005e9 } },
    source: 'TOP500, June 2016: 93,014.59 TFLOP/s and 15,371 kW, printed 6,051.3 MFLOPS/W',
  },
  {
    name: 'Tianhe-1A from its speed and power',
    state: { mode: 'machines', machine: 'tianhe1a' },
    expected: { performance: { value: 0.63515e9, within: 0.0005e9 } },
    source: 'TOP500, June 2013: 2,566,000 GFLOP/s and 4,040 kW, printed 635.15 MFLOPS/W',
  },
  {
    name: 'Summit from its speed and power',
    state: { mode: 'machines', machine: 'summit' },
    expected: { performance: { value: 14.6683e9, within: 0.0005e9 } },
    source: 'TOP500, November 2018: 143,500 TFLOP/s and 9,783 kW, printed 14.668 GFLOPS/W',
  },
  {
    name: 'Henri, first of the Green500 in 2023, from its speed and power',
    state: { mode: 'machines', machine: 'henri' },
    expected: { performance: { value: 65.396e9, within: 0.0005e9 } },
    source: 'TOP500, November 2024: 2,882 TFLOP/s and 44.07 kW; by hand 65.396 GFLOPS/W',
  },
  {
    name: 'Kairos leads the list of November 2025, and per gram on the French grid of 2024',
    state: { mode: 'machines', machine: 'kairos', metric: 'gram', country: 'FRA', year: 2024 },
    expected: {
      perWatt: { value: 73.282e9, within: 0.0005e9 },
      performance: { value: 6.5171e15, within: 0.001e15 },
      rank: { value: 1, within: 0 },
    },
    source: 'The Register, 21 November 2025, rank 1; by hand 73.282 × 10⁹ × 3,600,000 J ÷ 40.48 g (Ember, France 2024)',
  },
  {
    name: 'peak of an H100 for each watt of its rated power',
    state: { mode: 'chips', accelerator: 'nvidia-h100-sxm5-80gb' },
    expected: { performance: { value: 1.41343e12, within: 0.0001e12 } },
    source: 'Nvidia data sheet as collected by Epoch AI: 989.4 TFLOP/s and 700 W; by hand 1,413.4 GFLOPS/W',
  },
];

export default examples;
