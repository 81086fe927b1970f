import type { Example } from '../calculator';

/** The chip alone, as benchmarks measure it. */
const chip = { boundary: 'chip', embodied: 'no' };

/**
 * Whole answers that ML.ENERGY measured: configuration, requests together, mean tokens of an answer, joules of an answer. The calculator
 * starts from joules a token; that token × tokens gives the joules of the answer is the publication's own statement, to 0.1 %.
 */
const measuredAnswers: readonly (readonly [model: string, batch: number, tokens: number, joules: number])[] = [
  ['llama-3-1-8b-h100', 8, 388.68, 176.77],
  ['llama-3-1-8b-h100', 64, 395.54, 46.903],
  ['llama-3-1-8b-h100', 512, 396.67, 27.844],
  ['qwen-3-8b-h100', 64, 644.55, 76.843],
  ['gemma-3-27b-h100', 64, 710.79, 275.8],
  ['qwen-3-32b-h100', 256, 634.46, 144.96],
  ['qwen-3-30b-a3b-h100', 128, 918.59, 181.79],
  ['llama-3-1-70b-h100', 8, 349.99, 1315.5],
  ['llama-3-1-70b-h100', 64, 351.96, 280.6],
  ['llama-3-1-70b-b200', 64, 345.67, 240.96],
  ['llama-4-maverick-fp8-h100', 64, 406.43, 383.64],
  ['llama-4-scout-h100', 64, 403.78, 427.73],
  ['qwen-3-235b-a22b-fp8-h100', 64, 862.9, 1502.6],
  ['llama-3-1-405b-fp8-h100', 8, 365.66, 5110.1],
  ['llama-3-1-405b-fp8-h100', 64, 359.69, 1108.7],
  ['llama-3-1-405b-b200', 512, 358.28, 602.62],
  ['deepseek-v3-1-b200', 64, 848.57, 2477.6],
  ['gpt-oss-20b-h100', 64, 2091.3, 214.03],
  ['gpt-oss-120b-h100', 64, 1680.8, 500.86],
  ['qwen-3-235b-a22b-thinking-fp8-h100', 128, 9296.9, 12873],
  ['deepseek-r1-b200', 128, 11287, 26820],
  ['qwen-3-coder-480b-a35b-fp8-b200', 128, 249.15, 1074.3],
];

/** Published results that the calculator must print for these inputs. */
const examples: readonly Example[] = [
  ...measuredAnswers.map(([model, batch, tokens, joules]) => ({
    name: `${model}, ${batch} together: ${joules} J an answer`,
    state: { ...chip, model, batch, outputTokens: Math.round(tokens) },
    // The field takes whole tokens; the mean does not end on one.
    expected: { energy: { value: ((joules / tokens) * Math.round(tokens)) / 3.6e6, within: (joules / 3.6e6) * 0.001 } },
    source: 'ML.ENERGY Leaderboard, data of 16 February 2026, energy_per_request_joules',
  })),
  {
    name: 'an image by FLUX.1 Dev alone on one H100',
    state: { ...chip, mode: 'image', imageModel: 'flux-1-dev' },
    expected: { imageEnergy: { value: 7949 / 3.6e6, within: 0.5 / 3.6e6 } },
    source: 'ML.ENERGY Leaderboard, text-to-image: 7,949 J',
  },
  {
    name: 'a clip of 5.4 seconds by Wan 2.1 14B',
    state: { ...chip, mode: 'video', videoModel: 'wan-2-1-14b', videoSeconds: 5.4 },
    expected: { videoEnergy: { value: 289.3e3 / 3.6e6, within: 50 / 3.6e6 } },
    source: 'ML.ENERGY Leaderboard, text-to-video: 289.3 kJ',
  },
  {
    name: 'MIT Technology Review doubles a GPU energy of 57 J for Llama 3.1 8B to 114 J',
    state: { ...chip, model: 'llama-3-1-8b-h100', batch: 64, outputTokens: 479, boundary: 'node', hostOverhead: 2 },
    expected: { energy: { value: 114 / 3.6e6, within: 0.5 / 3.6e6 } },
    source: 'MIT Technology Review 2025: 114 J; 57 J ÷ 0.119 J a token = 479 tokens',
  },
  {
    name: 'one web search of 2009',
    state: { mode: 'search', boundary: 'chip', embodied: 'no', searches: 1 },
    expected: { energy: { value: 0.0003, within: 1e-9 } },
    source: 'Hölzle 2009: 0.0003 kWh',
  },
  {
    name: 'an answer of 400 tokens by Llama 3.1 405B at the meter: about 0.53 Wh',
    state: {
      model: 'llama-3-1-405b-fp8-h100',
      batch: 64,
      outputTokens: 400,
      hostOverhead: (4162 + 1221) / 4162,
      pue: 1.2,
      embodied: 'no',
    },
    expected: { energy: { value: 0.00053, within: 0.000005 } },
    source: '3.082 J × 400 × (4,162 W + 1,221 W) ÷ 4,162 W × 1.2 = 1,913 J = 0.531 Wh, by hand',
  },
];

export default examples;
