import { describe, expect, test } from 'vitest';
import * as ecologits082 from '../../../src/model/methods/ecologits082';
import * as ecologits09 from '../../../src/model/methods/ecologits09';
import * as ecologits2026 from '../../../src/model/methods/ecologits2026';
import { constantsOf } from '../../support/methods';

const close = (ours: number, theirs: number) =>
  expect(Math.abs(ours / theirs - 1), `${ours} against ${theirs}`).toBeLessThan(1e-6);

/**
 * What the original program prints, run on 25 November 2026 with Python from the tags 0.8.2 and 0.9.3: `compute_llm_impacts_dag` of
 * ecologits/impacts/llm.py. kWh, kg and litres as it returns them. Electricity 0.38355 kg and 3.1321 L per kWh, PUE 1.2, WUE 0.569.
 */
const requests082 = [
  {
    active: 8,
    total: 8,
    tokens: 400,
    energy: [0.0010186401333333332, 0.0019956478666666665],
    made: [3.7716339523084726e-5, 3.775239715880264e-5],
    gpus: 1,
  },
  {
    active: 70,
    total: 70,
    tokens: 400,
    energy: [0.004498989466666666, 0.0054759972],
    made: [0.00010305634967021817, 0.00010309240730593606],
    gpus: 1,
  },
  {
    active: 405,
    total: 405,
    tokens: 400,
    energy: [0.0932164112, 0.09712444213333331],
    made: [0.0018244127147640787, 0.0018245569453069505],
    gpus: 4,
  },
  {
    active: 22,
    total: 235,
    tokens: 1000,
    energy: [0.009022627333333333, 0.013907666],
    made: [0.0002623526768138001, 0.00026253296499238965],
    gpus: 2,
  },
  {
    active: 7.3,
    total: 7.3,
    tokens: 200,
    measured: 5,
    energy: [0.0004634989333333333, 0.0009517741333333334],
    made: [1.6425672247590056e-5, 1.6425672247590056e-5],
    gpus: 1,
  },
  {
    active: 123,
    total: 123,
    tokens: 400,
    measured: 2,
    energy: [0.0055419221333333326, 0.006518472533333333],
    made: [6.570268899036022e-6, 6.570268899036022e-6],
    gpus: 1,
  },
] as const;
const requests093 = [
  {
    active: 8,
    total: 8,
    tokens: 400,
    energy: 3.566103382123549e-5,
    made: 2.5978577627298743e-6,
    water: 0.000154323837082073,
    gpus: 1,
  },
  {
    active: 70,
    total: 70,
    tokens: 400,
    energy: 0.0002630115971334018,
    made: 2.0134847102190562e-5,
    water: 0.001138187946826739,
    gpus: 4,
  },
  {
    active: 405,
    total: 405,
    tokens: 400,
    energy: 0.0036535366930003197,
    made: 0.00029112289661365295,
    water: 0.01581075310969274,
    gpus: 16,
  },
  {
    active: 22,
    total: 235,
    tokens: 1000,
    energy: 0.000849119423672971,
    made: 6.295778628022611e-5,
    water: 0.0036745812883332554,
    gpus: 8,
  },
  {
    active: 7.3,
    total: 7.3,
    tokens: 200,
    measured: 5,
    energy: 1.463089068231423e-5,
    made: 7.237925175460849e-7,
    water: 6.331547204552847e-5,
    gpus: 1,
  },
  {
    active: 123,
    total: 123,
    tokens: 400,
    measured: 2,
    energy: 0.00021853900398854982,
    made: 1.1580680280737357e-6,
    water: 0.000945731910540529,
    gpus: 4,
  },
] as const;

describe('EcoLogits 0.8.2 prints what its own program prints', () => {
  const constants = constantsOf<ecologits082.Constants>('ecologits-0-8-2');
  test.each(requests082)('$active billion active of $total, $tokens tokens', (request) => {
    const measured = 'measured' in request ? request.measured : Infinity;
    const { active, total, tokens } = request;
    expect(ecologits082.requiredGpus(total, constants)).toBe(request.gpus);
    [-constants.intervalDeviations, constants.intervalDeviations].forEach((z, end) => {
      close(ecologits082.requestEnergy(active, total, tokens, constants, z, measured), request.energy[end]!);
      close(ecologits082.embodiedEmissions(active, total, tokens, constants, z, measured) / 1000, request.made[end]!);
    });
  });
});

describe('EcoLogits 0.9.3 prints what its own program prints', () => {
  const constants = constantsOf<ecologits09.Constants>('ecologits-0-9');
  test.each(requests093)('$active billion active of $total, $tokens tokens', (request) => {
    const measured = 'measured' in request ? request.measured : Infinity;
    const { active, total, tokens } = request;
    expect(ecologits09.requiredGpus(total, constants)).toBe(request.gpus);
    close(ecologits09.requestEnergy(active, total, tokens, constants, measured), request.energy);
    close(ecologits09.embodiedEmissions(active, total, tokens, constants, measured) / 1000, request.made);
    const it = ecologits09.itEnergy(active, total, tokens, constants, measured);
    close(ecologits09.waterAsShipped(it, 3.1321, constants), request.water);
  });

  test('a request of 7.3 billion parameters on the old world mix at PUE 1.26, as run by others', () => {
    const world = { ...constants, pue: 1.26 };
    close(ecologits09.requestEnergy(7.3, 7.3, 200, world, 5), 1.536243521642994e-5);
  });

  test('its document and its code differ on water by PUE, which the code applies twice', () => {
    const it = ecologits09.itEnergy(405, 405, 400, constants);
    const documented = ecologits09.waterAsDocumented(it, 3.1321, constants);
    close(documented, it * (0.569 + 1.2 * 3.1321));
    close(ecologits09.waterAsShipped(it, 3.1321, constants) / documented, 1.2);
  });
});

describe('the additions of September 2026', () => {
  const constants = {
    ...constantsOf<ecologits2026.Constants>('ecologits-0-9', 'ecologits-2026-09'),
  };

  test('network devices of a server draw 161 W and weigh 660 kg', () => {
    expect(constants.networkPower).toBeCloseTo(90 * (0.0358 + 0.286 + 1.468), 3);
    expect(constants.networkEmbodied / 1000).toBeCloseTo(334 * 0.0358 + 403 * 0.286 + 363 * 1.468, 2);
  });

  test('with nothing added it is 0.9.x', () => {
    const none = {
      ...constantsOf<ecologits09.Constants>('ecologits-0-9'),
      networkPower: 0,
      networkEmbodied: 0,
      networkLifetime: 1,
      buildingEmissions: 0,
      firstTokenPerInputToken: 0,
      firstTokenBase: 0,
      firstTokenReferenceParameters: 1,
    };
    close(ecologits2026.requestEnergy(405, 405, 1000, 400, none), ecologits09.requestEnergy(405, 405, 400, none));
    close(
      ecologits2026.embodiedEmissions(405, 405, 1000, 400, none),
      ecologits09.embodiedEmissions(405, 405, 400, none),
    );
  });

  test('reading 1,000 tokens costs a model of 70 billion parameters 0.59 s of the host and nothing of the GPU', () => {
    const longer = ecologits2026.requestEnergy(70, 70, 1000, 400, constants);
    const shorter = ecologits2026.requestEnergy(70, 70, 0, 400, constants);
    // 62 ms × 70 ÷ 7.3 ÷ 3600 × (1.2 + 0.161082) kW × 4 ÷ 8 GPUs ÷ 64 requests × PUE
    close(longer - shorter, (((0.062 * 70) / 7.3 / 3600) * 1.361082 * 0.5 * 1.2) / 64);
  });
});
