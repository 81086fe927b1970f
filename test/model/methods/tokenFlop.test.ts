import { describe, expect, test } from 'vitest';
import * as tokenFlop from '../../../src/model/methods/tokenFlop';
import { allFigures } from '../../support/content';
import { constantsOf } from '../../support/methods';

type Constants = tokenFlop.ReuseConstants & tokenFlop.TrainingConstants & tokenFlop.MakingConstants;
const documented = constantsOf<Constants & { hostPowerInSimulator: number; serverEmbodiedInSimulator: number }>(
  'token-flop',
);
const shipped = {
  ...documented,
  hostPower: documented.hostPowerInSimulator,
  serverEmbodied: documented.serverEmbodiedInSimulator,
};
const close = (ours: number, theirs: number, within = 1e-6) =>
  expect(Math.abs(ours / theirs - 1), `${ours} against ${theirs}`).toBeLessThan(within);

/**
 * What the original program prints: `compute` of src/components/ai-playground.tsx at 9c3a43a, run on 25 November 2026 for
 * the DGX H100 with eight GPUs at PUE 1.2. Watt-hours and grams as it returns them.
 */
const answers = [
  { active: 405.87e9, input: 100, output: 400, energy: 0.27393147118301314, made: 0.007224239462432785 },
  { active: 37e9, input: 100, output: 400, energy: 0.024972194135490396, made: 0.0006585775250942741 },
  { active: 70.55e9, input: 1000, output: 100, energy: 0.06348786653185035, made: 0.0016743295277621996 },
  { active: 405.87e9, input: 100, output: 400, reused: 0.5, energy: 0.2602348976238625, made: 0.006863027489311145 },
];

describe('Digital4Better TokenFlop prints what its own program prints', () => {
  test.each(answers)('$active active parameters, $input tokens in and $output out', (answer) => {
    const { active, input, output, reused = 0 } = answer;
    const read = tokenFlop.tokensReadAnew(input, reused, shipped);
    close(tokenFlop.requestEnergy(active, read, output, shipped) * 1000, answer.energy);
    const hours = tokenFlop.gpuHours(tokenFlop.requestOperations(active, read, output, shipped), shipped);
    close(tokenFlop.embodiedEmissions(hours, shipped), answer.made);
  });

  test('training of Llama 3.1 405B on 15,000 billion tokens and of DeepSeek-V3 on 14,800 billion', () => {
    close(tokenFlop.trainingEnergy(405.87e9, 15e12, shipped) * 1000, 27393147118.301315);
    close(tokenFlop.trainingEnergy(671e9, 14.8e12, shipped) * 1000, 44683579373.10413);
  });
});

describe('and what its document prints', () => {
  test('Llama 3.1 405B, about 400 tokens: 0.27 Wh', () => {
    const published = allFigures()['methods/token-flop#publishedEnergy']!.value;
    expect(Math.abs(tokenFlop.requestEnergy(405e9, 100, 400, documented) - published)).toBeLessThanOrEqual(5e-6);
  });

  test('a million tokens written: 256 g in use at 420 g/kWh and 20 g in making', () => {
    close(tokenFlop.requestEnergy(405e9, 0, 1e6, documented) * 420, 256, 0.5 / 256);
    const hours = tokenFlop.gpuHours(tokenFlop.requestOperations(405e9, 0, 1e6, documented), documented);
    // 19.53 g before they rounded up
    close(tokenFlop.embodiedEmissions(hours, documented), 20, 0.5 / 20);
  });

  test('training of Llama 3.1 405B: 25.6 million GPU hours', () => {
    const operations = documented.trainingFlops * 405e9 * 15e12;
    close(tokenFlop.gpuHours(operations, documented), 25.6e6, 0.05 / 25.6);
  });
});

describe('its slips', () => {
  test('the document counts the making of the eight GPUs twice: 2,000 kg of the host are theirs', () => {
    const { serverEmbodied, gpuEmbodied, serverGpus, serverLifetime } = documented;
    // CPUs, memory, storage, GPUs and case of its table, kg
    expect(50 + 2843 + 4915 + 8 * 250 + 250).toBe(serverEmbodied / 1000);
    const once = { ...documented, serverEmbodied: serverEmbodied - serverGpus * gpuEmbodied };
    const twice = tokenFlop.embodiedEmissions(1, documented);
    close(twice - tokenFlop.embodiedEmissions(1, once), gpuEmbodied / serverLifetime);
    close(twice / tokenFlop.embodiedEmissions(1, once), 1.1989, 1e-4);
    // The calculator counts them once: without them its host is lighter than the document's.
    expect(shipped.serverEmbodied).toBeLessThan(once.serverEmbodied);
  });

  test('the calculator trains a mixture of experts with all its parameters: DeepSeek-V3 44.7 GWh, with the active ones 2.46', () => {
    const all = tokenFlop.trainingEnergy(671e9, 14.8e12, shipped) / 1e6;
    const active = tokenFlop.trainingEnergy(37e9, 14.8e12, shipped) / 1e6;
    expect(all).toBeCloseTo(44.7, 1);
    expect(active).toBeCloseTo(2.46, 2);
    close(all / active, 671 / 37);
  });

  test('a token read counts one operation for each parameter, half of the usual two', () => {
    const energy = (promptFlops: number) => tokenFlop.requestEnergy(405e9, 1000, 0, { ...documented, promptFlops });
    expect(documented.promptFlops).toBe(documented.outputFlops / 2);
    close(energy(2) / energy(documented.promptFlops), 2);
  });

  test('100 tokens read are an eighth of what 400 written cost, and a ninth of the whole', () => {
    const energy = (read: number, written: number) => tokenFlop.requestEnergy(405e9, read, written, documented);
    close(energy(100, 0) / energy(0, 400), 1 / 8);
    close(energy(100, 0) / energy(100, 400), 1 / 9);
  });

  test('document and calculator differ by 0.3 % on energy: 1,540 W of host against 1,520 W', () => {
    close(tokenFlop.powerWithServer(documented) / tokenFlop.powerWithServer(shipped), 892.5 / 890);
  });
});
