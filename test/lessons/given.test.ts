import { describe, expect, test } from 'vitest';
import type { CalculatorData } from '../../src/calculators/data';
import { packGiven, unpackGiven } from '../../src/lessons/given';
import { lessonOf } from './lesson';

const data = (figures: number) =>
  ({ locale: 'en', figures: { a: { value: figures, unit: '1' } }, words: { title: 'A' } }) as unknown as CalculatorData;
const calculator = (id: string) => ({ id, open: ['x'], states: {}, locked: [] });
const base = lessonOf({});
const step = (id: string, of: string) => ({ ...base.steps[0]!, id, calculator: calculator(of) });
const lesson = { ...base, steps: [step('one', 'a'), step('two', 'a'), step('three', 'b'), step('four', 'a')] };

describe('what a lesson carries for its script', () => {
  const given = { lesson, calculators: { one: data(1), two: data(1), three: data(1), four: data(4) } };

  test('comes back as it was', () => expect(unpackGiven(packGiven(given))).toEqual(given));

  test('a step that uses a calculator again carries what differs, and no more', () =>
    expect(packGiven(given).calculators).toEqual({
      one: data(1),
      two: { like: 'one' },
      three: data(1),
      four: { like: 'one', figures: { a: { value: 4, unit: '1' } } },
    }));
});
