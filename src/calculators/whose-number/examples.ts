import type { Example } from '../calculator';

const llama405b = { model: 'llama-3-1-405b-fp8-h100', outputTokens: 400, inputTokens: 100, batch: 64 };

/** What each method itself prints for the same question. Half of the last printed digit is allowed, or what the text says. */
const examples: readonly Example[] = [
  {
    name: 'EcoLogits 0.8.2, Llama 3.1 405B, 400 tokens: from 93 to 97 Wh',
    state: llama405b,
    expected: {
      ecologits082Low: { value: 0.0932164112, within: 1e-9 },
      ecologits082High: { value: 0.09712444213333331, within: 1e-9 },
    },
    source: 'printed by the program itself, tag 0.8.2',
  },
  {
    name: 'EcoLogits 0.9.3, Llama 3.1 405B, 400 tokens: 3.65 Wh',
    state: llama405b,
    expected: { ecologits09: { value: 0.0036535366930003197, within: 1e-10 }, e09Gpus: { value: 16, within: 0 } },
    source: 'printed by the program itself, tag 0.9.3',
  },
  {
    name: 'EcoLogits 0.9.3, Llama 3.1 70B, 400 tokens',
    state: { ...llama405b, model: 'llama-3-1-70b-h100' },
    expected: { ecologits09: { value: 0.0002630115971334018, within: 1e-11 } },
    source: 'printed by the program itself, tag 0.9.3',
  },
  {
    name: 'EcoLogits 0.9.3, Llama 3.1 8B, 400 tokens',
    state: { ...llama405b, model: 'llama-3-1-8b-h100' },
    expected: { ecologits09: { value: 3.566103382123549e-5, within: 1e-12 } },
    source: 'printed by the program itself, tag 0.9.3',
  },
  {
    name: 'EcoLogits 0.9.3, Qwen 3 235B-A22B, 1,000 tokens',
    state: { ...llama405b, model: 'qwen-3-235b-a22b-fp8-h100', outputTokens: 1000 },
    expected: { ecologits09: { value: 0.000849119423672971, within: 1e-11 } },
    source: 'printed by the program itself, tag 0.9.3',
  },
  {
    name: 'EcoLogits 0.9.3, emissions on the US mix of its data file: 1.401 g in use, 0.291 g in making',
    state: { ...llama405b, mode: 'carbon', carbonIntensity: 383.55 },
    expected: {
      ecologits09Carbon: { value: 1.4013139986002725 + 0.29112289661365295, within: 1e-6 },
      e09Embodied: { value: 0.29112289661365295, within: 1e-7 },
    },
    source: 'printed by the program itself, tag 0.9.3, in kilograms',
  },
  {
    name: 'EcoLogits 0.9.3, water on the US mix as its code has it',
    state: { ...llama405b, mode: 'water', country: 'USA' },
    expected: { ecologits09WaterShipped: { value: 0.01581075310969274, within: 1e-8 } },
    source: 'printed by the program itself, tag 0.9.3',
  },
  {
    name: 'ML.ENERGY, Llama 3.1 405B in 8 bits on 8 H100, 64 together: 3.082 J for each token',
    state: { ...llama405b, outputTokens: 360 },
    expected: { measuredChip: { value: (3.082 * 360) / 3.6e6, within: (0.0005 * 360) / 3.6e6 } },
    source: 'ML.ENERGY Leaderboard v3.0; 0.308 Wh for 360 tokens',
  },
  {
    name: 'Digital4Better TokenFlop, Llama 3.1 405B, 100 tokens in and 400 out: about 0.27 Wh',
    state: llama405b,
    expected: { tokenFlop: { value: 0.00027, within: 0.000005 } },
    source: 'its document; its program, with a host of 1,520 W, gives 0.2739 Wh',
  },
  {
    name: 'operations at 40 % of the peak: 1.433 J a token for 405B',
    state: { ...llama405b, outputTokens: 1000 },
    expected: { floatingPoint: { value: (1.433 * 1000) / 3.6e6, within: (0.0006 * 1000) / 3.6e6 } },
    source: '2 × 405e9 ÷ (0.4 × 989.4e12) × 700 W = 1.4327 J, by hand',
  },
  {
    name: 'the statements stand as they were made',
    state: llama405b,
    expected: {
      google: { value: 0.00024, within: 1e-9 },
      openai: { value: 0.00034, within: 1e-9 },
      oviedo: { value: 0.00031, within: 1e-9 },
      mittr: { value: 0.001863, within: 5e-7 },
      jegham: { value: 0.009042, within: 1e-9 },
      deVries: { value: 0.0029, within: 1e-9 },
    },
    source:
      'Elsworth et al. 2025; Altman 2025; Oviedo et al. 2026; MIT Technology Review 2025; Jegham et al. 2025, Table 4; de Vries 2023',
  },
  {
    name: 'Mistral and Google on emissions',
    state: { ...llama405b, mode: 'carbon' },
    expected: { mistralCarbon: { value: 1.14, within: 1e-9 }, googleCarbon: { value: 0.03, within: 1e-9 } },
    source: 'Mistral AI 2025; Elsworth et al. 2025',
  },
  {
    name: 'Mistral, Google and OpenAI on water',
    state: { ...llama405b, mode: 'water' },
    expected: {
      mistralWater: { value: 0.045, within: 1e-9 },
      googleWater: { value: 0.00026, within: 1e-9 },
      openaiWater: { value: 0.000322, within: 5e-7 },
    },
    source: 'Mistral AI 2025; Elsworth et al. 2025; Altman 2025: 0.000085 gallons',
  },
];

export default examples;
