import { describe, expect, test } from 'vitest';
import calculator, { slots } from '../../src/calculators/per-watt-per-gram/calculator';
import { machineIds, ranking, taskOf, thinned } from '../../src/calculators/per-watt-per-gram/ranking';
import { result } from '../../src/calculators/result';
import { initialState } from '../../src/calculators/state';
import { factors } from '../content/entries';
import { allFigures } from '../support/content';

const figures = allFigures();
const stateOf = (mode: string, part = {}) => ({ ...initialState(calculator, mode), ...part });
const records = factors();

describe('who stands in a ranking', () => {
  const models = records.filter(({ id }) => id.startsWith('inference/text-'));

  test.each(models.map(({ id, data }) => [id.slice('inference/text-'.length), data.locator] as const))(
    'the task of %s is the one its record names',
    (model, locator) => expect(locator).toBe(`public/data/tasks/${taskOf(model)}.json`),
  );

  test('models of another task are not among them', () => {
    const tasks = (model: string) =>
      new Set(ranking(stateOf('text', { model, batch: '8' }), figures).ranked.map(({ option }) => taskOf(option)));
    expect([...tasks('llama-3-1-8b-h100')]).toEqual(['lm-arena-chat']);
    expect([...tasks('deepseek-r1-b200')]).toEqual(['gpqa']);
    expect([...tasks('qwen-3-coder-30b-a3b-h100')]).toEqual(['sourcegraph-fim']);
  });

  test('every record a calculator may use, and no other, is ranked', () => {
    const offered = (begins: string, has: string) =>
      records.filter(({ id, data }) => id.startsWith(begins) && data.figures?.[has]);
    for (const [mode, begins, has] of [
      ['images', 'inference/image-', 'itemEnergy'],
      ['video', 'inference/video-', 'itemEnergy'],
      ['chips', 'hardware/', 'peak16bit'],
    ] as const) {
      const found = offered(begins, has);
      expect(found.every(({ data }) => data.use === 'calculator')).toBe(true);
      expect(ranking(stateOf(mode), figures).ranked).toHaveLength(found.length);
    }
  });

  test('all fit into the places kept for them', () => {
    for (const model of models)
      expect(
        ranking(stateOf('text', { model: model.id.slice('inference/text-'.length), batch: '8' }), figures).rivals
          .length,
      ).toBeLessThanOrEqual(slots.energy);
    expect(ranking(stateOf('chips'), figures).rivals.length).toBeLessThanOrEqual(slots.chip);
    expect(ranking(stateOf('machines'), figures).ranked).toHaveLength(machineIds.length);
  });

  test('the place that is told is the place in the picture', () => {
    for (const metric of ['watt', 'gram'])
      for (const machine of machineIds) {
        const state = stateOf('machines', { machine, metric });
        const { steps } = result(calculator, state, figures);
        const at = ranking(state, figures).ranked.findIndex(({ option }) => option === machine);
        expect(steps.rank!.value, machine).toBe(at + 1);
        expect(steps.ranked!.value).toBe(machineIds.length);
      }
  });
});

describe('a grid', () => {
  test('changes the order only where each machine stands on its own', () => {
    const order = (part: object) => ranking(stateOf('machines', part), figures).ranked.map(({ option }) => option);
    expect(order({ metric: 'gram' })).not.toEqual(order({ metric: 'watt' }));
    expect(order({ metric: 'gram', country: 'CHN' })).toEqual(order({ metric: 'watt' }));
  });

  test('that is given as free of emissions makes no number', () => {
    const state = stateOf('images', { country: 'CAF', year: 2020, metric: 'gram' });
    const { steps } = result(calculator, state, figures);
    expect(steps.performance!.value).toBe(0);
    expect(calculator.outcome!(state as never, steps)).toBe('noGrid');
  });
});

describe('the picture', () => {
  test('draws at most 24 lines, the first, the last and the chosen among them', () => {
    const { ranked } = ranking(stateOf('chips'), figures);
    for (let keep = 0; keep < ranked.length; keep++) {
      const drawn = thinned(ranked, 24, keep);
      expect(drawn).toHaveLength(24);
      for (const one of [ranked[0], ranked.at(-1), ranked[keep]]) expect(drawn).toContain(one);
    }
    expect(thinned([1, 2, 3], 24, 1)).toEqual([1, 2, 3]);
  });

  test('marks data sheets as stated and the rest as measured', () => {
    const marks = (mode: string) => {
      const state = stateOf(mode);
      const { steps, ranges } = result(calculator, state, figures);
      return new Set(calculator.ladder!(state as never, steps, ranges, figures).map(({ how }) => how));
    };
    expect([...marks('chips')]).toEqual(['stated']);
    for (const mode of ['text', 'images', 'video', 'machines']) expect([...marks(mode)]).toEqual(['measured']);
  });
});
