import { describe, expect, test } from 'vitest';
import { floatingPointEnergy } from '../../../src/model/methods/floatingPoint';
import * as greenAlgorithms from '../../../src/model/methods/greenAlgorithms';
import * as mlco2Impact from '../../../src/model/methods/mlco2Impact';
import { allFigures } from '../../support/content';
import { constantsOf } from '../../support/methods';

const close = (ours: number, theirs: number, within = 1e-6) =>
  expect(Math.abs(ours / theirs - 1), `${ours} against ${theirs}`).toBeLessThan(within);

describe('Epoch AI, February 2025: its spreadsheet prints', () => {
  const { peak, utilisation, power, powerShare, pue, outputFlops } = constantsOf<Record<string, number>>(
    'epoch-2025',
  ) as any;
  const energy = (parameters: number, tokens: number, reached = utilisation, overhead = pue) =>
    1000 *
    floatingPointEnergy(parameters * 1e9, 0, tokens, {
      promptFlops: 0,
      outputFlops,
      peak,
      utilisation: reached,
      power: power * powerShare * overhead,
    });
  // Columns of the spreadsheet, rounded there to three decimals of a watt-hour.
  test.each([
    ['GPT-4o, 500 tokens', 100, 500, 0.1, 1.2, 0.301],
    ['GPT-4o, 1,500 tokens', 100, 1500, 0.1, 1.2, 0.902],
    ['a smaller model', 20, 500, 0.1, 1.2, 0.06],
    ['a larger model, used worse', 200, 500, 0.05, 1.3, 1.304],
    ['the same with 1,500 tokens', 200, 1500, 0.05, 1.3, 3.911],
  ])('%s', (_name, parameters, tokens, reached, overhead, printed) => {
    expect(Math.abs(energy(parameters, tokens, reached, overhead) - printed)).toBeLessThanOrEqual(0.0005 + 1e-9);
  });
});

describe('Digital4Better TokenFlop', () => {
  const constants = constantsOf<Record<string, number>>('token-flop') as any;
  test('Llama 3.1 405B, 100 tokens in and 400 out, is about 0.27 Wh, as its document says', () => {
    const power = (constants.gpuPower + constants.hostPower / constants.serverGpus) * constants.pue;
    expect(floatingPointEnergy(405e9, 100, 400, { ...constants, power }) * 1000).toBeCloseTo(0.27, 2);
  });
});

describe('Green Algorithms 3.0', () => {
  const constants = constantsOf<greenAlgorithms.Constants>('green-algorithms-3');
  // The worked case of its own server version: 12 cores of 7.5 W, 64 GB, 12 h, world grid of its own file at 475 g/kWh.
  test('power, energy and emissions of its own example', () => {
    const job = {
      cores: 12,
      corePower: 7.5,
      coreUsage: 1,
      gpus: 0,
      gpuPower: 0,
      gpuUsage: 0,
      memory: 64,
      hours: 12,
    };
    close(greenAlgorithms.powerNeeded(job, constants), 177.5904);
    close(greenAlgorithms.energyNeeded(job, constants), 2.1310848);
    close(greenAlgorithms.energyNeeded(job, constants) * 475, 1012.26528);
  });
  test('its memory alone: 64 GB for 12 hours at PUE 1.56', () => {
    const job = { cores: 0, corePower: 0, coreUsage: 0, gpus: 0, gpuPower: 0, gpuUsage: 0, memory: 64, hours: 12 };
    close(greenAlgorithms.energyNeeded(job, constants), (0.3725 * 64 * 1.56 * 12) / 1000);
  });
});

describe('ML CO2 Impact', () => {
  test('an A100 of 250 W for 100 hours at 570 g/kWh is the 25 kWh and 14.25 kg it prints', () => {
    expect(mlco2Impact.energyAsShipped(250, 100)).toBe(25);
    close(mlco2Impact.emissionsAsShipped(250, 100, 570), 14250);
    close(mlco2Impact.emissionsAsDocumented(mlco2Impact.energyAsDocumented(250, 100), 570), 14250);
  });
  test('as shipped, a clean grid loses a tenth or more to rounding, and an answer of a few seconds is nothing', () => {
    // Norway at 28 g/kWh becomes 0.03 kg/kWh
    close(mlco2Impact.emissionsAsShipped(400, 1000, 28) / mlco2Impact.emissionsAsDocumented(400, 28), 30 / 28, 1e-3);
    expect(mlco2Impact.energyAsShipped(700, 16 / 3600)).toBe(0);
    expect(mlco2Impact.energyAsDocumented(700, 16 / 3600)).toBeGreaterThan(0);
  });
});

test('operations alone are 2 to 4 times below what was measured for dense models and 16 to 22 times for mixtures of experts', () => {
  const figures = allFigures();
  const ratio = (model: string, device: string) => {
    const parameters = figures[`inference/text-${model}#activeParameters`]!.value;
    const computed = floatingPointEnergy(parameters, 0, 1, {
      promptFlops: 0,
      outputFlops: 2,
      peak: figures[`hardware/${device}#peak16bit`]!.value,
      utilisation: 0.4,
      power: figures[`hardware/${device}#thermalDesignPower`]!.value,
    });
    return figures[`inference/text-${model}#tokenEnergyAt64`]!.value / computed;
  };
  const h100 = 'nvidia-h100-sxm5-80gb';
  for (const dense of ['llama-3-1-8b-h100', 'llama-3-1-70b-h100', 'llama-3-1-405b-fp8-h100'])
    expect(ratio(dense, h100), dense).toSatisfy((times: number) => times > 2 && times < 4.5);
  for (const mixture of ['qwen-3-235b-a22b-fp8-h100', 'llama-4-maverick-fp8-h100'])
    expect(ratio(mixture, h100), mixture).toSatisfy((times: number) => times > 15 && times < 23);
});
