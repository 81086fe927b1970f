import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/messages';
import { byEffect, changeOf, effectOf } from '../../src/library/effect';
import { caseFacts } from '../../src/schemas';
import { facts } from '../content/entries';

const all = facts('cases');
const read = (id: string) => caseFacts.parse(all.find((entry) => entry.id === id)!.data);

describe('the change of a case', () => {
  test('is computed from both ends: 316 kWh to 30 kWh is 90.5 per cent less (Patterson et al. 2021)', () => {
    const effect = effectOf(read('evolved-transformer-full-stack'), 'en', messages('en').cases)!;
    expect(effect.percent).toBeCloseTo((30 / 316 - 1) * 100, 10);
    expect(effect.change).toBe('−91%');
    expect(effect.tone).toBe('less');
  });

  test('is printed as published where only the change was, with its range', () => {
    const effect = effectOf(read('gpu-power-capping-llama'), 'en', messages('en').cases)!;
    expect(effect.change).toBe('−23.21%');
    expect(effect).toMatchObject({ low: -23.95, high: -21.82 });
  });

  test('is never rounded to all: 48.66 Wh to 0.12 Wh is 99.8 per cent less', () => {
    const effect = effectOf(read('uba-text-classification-right-sizing'), 'en', messages('en').cases)!;
    expect(effect.percent).toBeCloseTo((0.12 / 48.66 - 1) * 100, 10);
    expect(effect.change).toBe('−99.8%');
  });

  test('has the range that the intervals of both ends allow', () => {
    const end = (value: number, low: number, high: number) => ({
      value,
      low,
      high,
      unit: { en: 'kWh', zh: '千瓦时' },
      claim: 'a',
    });
    const { effect } = read('evolved-transformer-full-stack');
    const change = changeOf({ ...effect, baseline: end(100, 80, 120), result: end(50, 40, 60) })!;
    // least: 60 of 80 is a quarter less; most: 40 of 120 is two thirds less
    expect(change.percent).toBeCloseTo(-50, 10);
    expect(change.low).toBeCloseTo(-66.667, 3);
    expect(change.high).toBeCloseTo(-25, 10);
  });

  test('has no colour where energy was not metered, and does not exist where none was published', () => {
    expect(effectOf(read('tinybert-distillation'), 'en', messages('en').cases)!.tone).toBeUndefined();
    expect(changeOf(read('lumi-kajaani-district-heat').effect)).toBeUndefined();
  });
});

test('metered savings come first, the largest on top; cases without a number come last', () => {
  const effect = (percent: number, tone?: 'less') => ({ percent, change: '', caption: '', ...(tone && { tone }) });
  const list = [undefined, effect(-99), effect(-10, 'less'), effect(-50, 'less')];
  expect([...list].sort(byEffect)).toEqual([list[3], list[2], list[1], undefined]);
});
