import { expect, test } from 'vitest';
import { floatingPointEnergy } from '../../../src/model/methods/floatingPoint';
import { allFigures } from '../../support/content';

test('70 billion parameters and 1,000 tokens at 40 % of 1e15 FLOP/s and 700 W: 0.35 s, 245 J', () => {
  const constants = { promptFlops: 2, outputFlops: 2, peak: 1e15, utilisation: 0.4, power: 700 };
  expect(floatingPointEnergy(70e9, 0, 1000, constants) * 3.6e6).toBeCloseTo(245, 9);
  expect(floatingPointEnergy(70e9, 1000, 0, constants) * 3.6e6).toBeCloseTo(245, 9);
  expect(() => floatingPointEnergy(1, 1, 1, { ...constants, peak: 0 })).toThrow(RangeError);
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
