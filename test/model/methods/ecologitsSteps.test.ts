import { describe, expect, test } from 'vitest';
import * as ecologits082 from '../../../src/model/methods/ecologits082';
import * as ecologits09 from '../../../src/model/methods/ecologits09';
import * as ecologits2026 from '../../../src/model/methods/ecologits2026';
import { allFigures } from '../../support/content';
import { constantsOf } from '../../support/methods';

const close = (ours: number, theirs: number) =>
  expect(Math.abs(ours / theirs - 1), `${ours} against ${theirs}`).toBeLessThan(1e-6);

/** Emissions of the electricity in every call below, kg per kWh, and water of it, L per kWh: the US row of the program's own data. */
const mix = { carbon: 0.38355, water: 3.1321 };

/**
 * Every step that `compute_llm_impacts_dag` of ecologits/impacts/llm.py returned, run with Python on 25 November 2026 from the
 * tags 0.8.2 and 0.9.1 of genai-impact/ecologits and 0.9.3 of mlco2/ecologits; 0.9.1 and 0.9.3 return the same digits.
 * kWh, s, kg and L as returned; PUE 1.2, WUE 0.569. The whole requests stand in ecologits.test.ts.
 */
const steps082 = [
  // dag(405, 405, 400, inf)
  {
    active: 405,
    total: 405,
    tokens: 400,
    gpus: 4,
    gpu: [0.014599304, 0.015413095999999998],
    latency: [138.83851199999998, 138.84948799999998],
    host: [0.019283126666666664, 0.01928465111111111],
    use: [0.03575315451576, 0.03725207978023999],
  },
  // dag(37, 671, 400, inf): a mixture of experts
  {
    active: 37,
    total: 671,
    tokens: 400,
    gpus: 6,
    gpu: [0.001483784, 0.002297576],
    latency: [20.784112, 20.795088],
    host: [0.004330023333333334, 0.00433231],
    use: [0.00609049508244, 0.00833888297916],
  },
  // dag(1, 1, 1000, inf): a small model
  {
    active: 1,
    total: 1,
    tokens: 1000,
    gpus: 1,
    gpu: [0.00050186, 0.00253634],
    latency: [23.08828, 23.11572],
    host: [0.000801676388888889, 0.0008026291666666667],
    use: [0.0005999656583500001, 0.00153679394865],
  },
  // dag(123, 123, 400, 48.39): the limit is above the whole interval and changes nothing
  {
    active: 123,
    total: 123,
    tokens: 400,
    measured: 48.39,
    gpus: 1,
    gpu: [0.004548824, 0.005362616000000001],
    latency: [48.372912, 48.383888],
    host: [0.001679615, 0.001679996111111111],
    use: [0.0028667013341399997, 0.0032414326502599997],
  },
  // dag(123, 123, 400, 48.378): the limit lies inside the interval and replaces all of it
  {
    active: 123,
    total: 123,
    tokens: 400,
    measured: 48.378,
    gpus: 1,
    gpu: [0.004548824, 0.005362616000000001],
    latency: [48.378, 48.378],
    host: [0.0016797916666666667, 0.0016797916666666667],
    use: [0.0028667826467399997, 0.00324133855266],
  },
] as const;

describe('EcoLogits 0.8.2, step by step as its own program has it', () => {
  const constants = constantsOf<ecologits082.Constants>('ecologits-0-8-2');
  test.each(steps082)('$active billion active of $total, $tokens tokens, limit $measured', (request) => {
    const { active, total, tokens } = request;
    const measured = 'measured' in request ? request.measured : Infinity;
    const gpus = ecologits082.requiredGpus(total, constants);
    expect(gpus).toBe(request.gpus);
    [-constants.intervalDeviations, constants.intervalDeviations].forEach((z, end) => {
      const latency = ecologits082.generationLatency(active, tokens, constants, z, measured);
      close(latency, request.latency[end]!);
      close(ecologits082.gpuEnergy(active, tokens, constants, z), request.gpu[end]!);
      close(ecologits082.hostEnergy(latency, gpus, constants), request.host[end]!);
      close(ecologits082.requestEnergy(active, total, tokens, constants, z, measured) * mix.carbon, request.use[end]!);
    });
  });

  test('the mean lies in the middle of its two ends', () => {
    const [low, mean, high] = [-constants.intervalDeviations, 0, constants.intervalDeviations].map((z) =>
      ecologits082.requestEnergy(70, 70, 400, constants, z),
    ) as [number, number, number];
    close(mean, (low + high) / 2);
  });
});

const steps09 = [
  // dag(8, 8, 400, inf)
  {
    active: 8,
    total: 8,
    tokens: 400,
    gpus: 1,
    gpu: 1.8033837025570933e-5,
    latency: 17.94614961990447,
    host: 1.1683691158791974e-5,
    use: 1.3677789522134871e-5,
    water: 0.000154323837082073,
    made: 2.5978577627298743e-6,
  },
  // dag(405, 405, 400, inf)
  {
    active: 405,
    total: 405,
    tokens: 400,
    gpus: 16,
    gpu: 0.00010845676229282873,
    latency: 125.69334855824064,
    host: 0.00130930571414834,
    use: 0.0014013139986002725,
    water: 0.01581075310969274,
    made: 0.00029112289661365295,
  },
  // dag(37, 671, 400, inf): 21 GPUs by memory become 32
  {
    active: 37,
    total: 671,
    tokens: 400,
    gpus: 32,
    gpu: 2.4639038115622514e-5,
    latency: 25.81685180935472,
    host: 0.0005378510793615566,
    use: 0.0006104429756460354,
    water: 0.006887509284233428,
    made: 0.00011959068266372511,
  },
  // dag(1, 1, 1000, inf)
  {
    active: 1,
    total: 1,
    tokens: 1000,
    gpus: 1,
    gpu: 4.109869535441346e-5,
    latency: 40.11581238371362,
    host: 2.611706535398022e-5,
    use: 3.093672602364527e-5,
    water: 0.00034905305853694536,
    made: 5.8071049677228975e-6,
  },
  // dag(123, 123, 400, 48.378): with a limit
  {
    active: 123,
    total: 123,
    tokens: 400,
    measured: 48.378,
    gpus: 4,
    gpu: 4.422687583094788e-5,
    latency: 48.378,
    host: 0.00012598437499999998,
    use: 0.00013940901591730828,
    water: 0.0015729247935405291,
    made: 2.80125075310756e-5,
  },
] as const;

describe('EcoLogits 0.9.x, step by step as its own program has it', () => {
  const constants = constantsOf<ecologits09.Constants>('ecologits-0-9');
  test.each(steps09)('$active billion active of $total, $tokens tokens, limit $measured', (request) => {
    const { active, total, tokens } = request;
    const measured = 'measured' in request ? request.measured : Infinity;
    const gpus = ecologits09.requiredGpus(total, constants);
    expect(gpus).toBe(request.gpus);
    close((ecologits09.gpuEnergyPerToken(active, constants) * tokens) / 1000, request.gpu);
    const latency = ecologits09.generationLatency(active, tokens, constants, measured);
    close(latency, request.latency);
    close(ecologits09.hostEnergy(latency, gpus, constants), request.host);
    close(ecologits09.requestEnergy(active, total, tokens, constants, measured) * mix.carbon, request.use);
    const it = ecologits09.itEnergy(active, total, tokens, constants, measured);
    close(ecologits09.waterAsShipped(it, mix.water, constants), request.water);
    close(ecologits09.embodiedEmissions(active, total, tokens, constants, measured) / 1000, request.made);
  });

  // The two requests of the project's own tests/test_llm_impacts.py at 0.9.1: 0.590478 kg and 5.04 L per kWh, PUE 1.26, WUE 0.37.
  test.each([
    [7.3, 7.3, 5, 1.536243521642994e-5, 9.071180021727118e-6, 7.237925175460849e-7, 0.00010324170962849579],
    [12.9, 46.7, 10, 3.994122499298407e-5, 2.3584414651407248e-5, 2.7903688056783754e-6, 0.0002684210084428502],
  ])('%f billion active of %f, the requests its own tests make', (active, total, limit, energy, use, made, water) => {
    const theirs = { ...constants, pue: 1.26, wue: 0.37 };
    close(ecologits09.requestEnergy(active, total, 200, theirs, limit), energy);
    close(ecologits09.requestEnergy(active, total, 200, theirs, limit) * 0.590478, use);
    close(ecologits09.embodiedEmissions(active, total, 200, theirs, limit) / 1000, made);
    close(ecologits09.waterAsShipped(ecologits09.itEnergy(active, total, 200, theirs, limit), 5.04, theirs), water);
  });

  test('a slip of theirs: PUE enters twice on water, on the site once too often and on the electricity once too often', () => {
    const it = ecologits09.itEnergy(70, 70, 400, constants);
    const site = { ...constants, wue: 0.569 };
    close(ecologits09.waterAsDocumented(it, 0, site), it * 0.569);
    close(ecologits09.waterAsShipped(it, 0, site), 1.2 * it * 0.569);
    const plant = { ...constants, wue: 0 };
    close(ecologits09.waterAsDocumented(it, mix.water, plant), 1.2 * it * mix.water);
    close(ecologits09.waterAsShipped(it, mix.water, plant), 1.2 * 1.2 * it * mix.water);
  });
});

/**
 * Worked apart from `src/` from the formulas of docs/methodology/llm_inference.md at 4c552f6. The program of that version was read
 * and not run. kWh, kg, s and L.
 */
describe('EcoLogits of September 2026, by hand from its own formulas', () => {
  const constants = {
    ...constantsOf<ecologits2026.Constants>('ecologits-0-9', 'ecologits-2026-09'),
    firstTokenReferenceTime: allFigures()['methods/ecologits-2026-09#firstTokenReferenceTime']!.value,
  };
  test.each([
    {
      active: 7.3,
      total: 7.3,
      input: 1000,
      output: 400,
      first: 0.07988,
      it: 3.1045149146878386e-5,
      made: 3.359288783211022e-6,
      water: 0.00013434850383609915,
    },
    {
      active: 70,
      total: 70,
      input: 1000,
      output: 400,
      first: 0.6124005479452056,
      it: 0.0002331408683262294,
      made: 2.652619586625824e-5,
      water: 0.0010089217704991242,
    },
    {
      active: 405,
      total: 405,
      input: 100,
      output: 400,
      first: 0.361852602739726,
      it: 0.003224643833027182,
      made: 0.00037700605446292266,
      water: 0.013954710680301791,
    },
    {
      active: 405,
      total: 405,
      input: 100000,
      output: 400,
      first: 343.990482739726,
      it: 0.007284598200771188,
      made: 0.0013574261967916105,
      water: 0.03152424440580133,
    },
    {
      active: 22,
      total: 235,
      input: 8000,
      output: 1000,
      first: 1.5126745205479453,
      it: 0.000754544033742409,
      made: 8.395717169886732e-5,
      water: 0.0032653043969009497,
    },
  ])('$active billion active of $total, $input tokens in and $output out', (request) => {
    const { active, total, input, output } = request;
    const first = ecologits2026.firstTokenLatency(active, input, constants);
    close(first, request.first);
    const it = ecologits2026.itEnergy(active, total, input, output, constants, first);
    close(it, request.it);
    close(ecologits2026.requestEnergy(active, total, input, output, constants, first), 1.2 * request.it);
    close(ecologits2026.embodiedEmissions(active, total, input, output, constants, first) / 1000, request.made);
    close(ecologits2026.requestWater(it, mix.water, constants), request.water);
  });

  // The same with a limit, and with the 333.8 kg of the program for the firewall: its functions written out again, not the package.
  test.each([
    [7.3, 0, 200, 5, 1.515524615106423e-5, 9.809774053185148e-7],
    [123, 100, 400, 2, 0.00021937797273854982, 3.195643672650016e-6],
  ])('%f billion, %d tokens in and %d out, at most %f s', (active, input, output, limit, energy, made) => {
    const first = ecologits2026.firstTokenLatency(active, input, constants);
    expect(ecologits2026.generationLatency(active, input, output, constants, first, limit)).toBe(limit);
    close(ecologits2026.requestEnergy(active, active, input, output, constants, first, limit), energy);
    close(ecologits2026.embodiedEmissions(active, active, input, output, constants, first, limit) / 1000, made);
  });

  test('a model twice as slow to its first word as Mistral 7B, 70 billion parameters', () => {
    const first = ecologits2026.firstTokenLatencyByMedian(0.88, 1000, constants);
    close(first, 0.14188);
    close(ecologits2026.requestEnergy(70, 70, 1000, 400, constants, first), 0.000278101289261167);
  });

  test('both times to the first word agree for Mistral 7B, 0.062 ms × 1,000 + 17.88 ms, and a larger model takes longer', () => {
    close(ecologits2026.firstTokenLatency(7.3, 1000, constants), 0.07988);
    close(ecologits2026.firstTokenLatencyByMedian(0.44, 1000, constants), 0.07988);
    expect(ecologits2026.firstTokenLatency(405, 1000, constants)).toBeGreaterThan(40 * 0.07988);
  });

  test('water is the documented formula, with PUE once', () => {
    close(ecologits2026.requestWater(1, 3, { ...constants, pue: 1.2, wue: 0.5 }), 0.5 + 1.2 * 3);
  });
});
