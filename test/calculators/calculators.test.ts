import { describe, expect, test } from 'vitest';
import { calculators, examples } from '../../src/calculators';
import type { AnyCalculator, AnyState, FactorNeed, Input, NumberInput } from '../../src/calculators/calculator';
import { result, usedFactors } from '../../src/calculators/result';
import { sliderPosition, sliderValue, sliderSteps } from '../../src/calculators/slider';
import { readQuery } from '../../src/calculators/query';
import { checkNumber, initialState, optionsIn, writeQuery } from '../../src/calculators/state';
import { allFigures, optionsOf, random } from '../support/content';
import { words } from '../content/entries';

const figures = allFigures();
const completed = (calculator: AnyCalculator, state: AnyState): AnyState => ({
  ...initialState(calculator, String(state[calculator.modeInput] ?? calculator.inputs[calculator.modeInput].initial)),
  ...state,
});

/** Any state a reader can reach: every choice, every number within its limits, open numbers left open now and then. */
function anyState(calculator: AnyCalculator, next: () => number): AnyState {
  const options = optionsOf(calculator.id);
  const modes = Object.keys(calculator.modes);
  const mode = modes[Math.floor(next() * modes.length)]!;
  const state: Record<string, string | number | null> = { ...initialState(calculator, mode) };
  for (const name of calculator.modes[mode]!.inputs) {
    const input = calculator.inputs[name] as Input;
    if (input.kind === 'choice') {
      const ids = optionsIn(calculator, options, mode, name);
      state[name] = ids[Math.floor(next() * ids.length)]!;
    } else if (input.initial === null && next() < 0.4) state[name] = null;
    else if (next() < 0.1) state[name] = input.min;
    else if (next() < 0.1) state[name] = input.max;
    else state[name] = sliderValue(input, Math.floor(next() * (sliderSteps + 1)));
  }
  return state;
}

/** Runs the text of a formula, as a reader would work it, on the names it uses. */
function runFormula(formula: string, names: Record<string, number>): number {
  const code = formula.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-').replaceAll('^', '**');
  const { exp, log2, ceil, round, trunc, max, min } = Math;
  const all = { exp, log2, ceil, round, trunc, max, min, ...names };
  return Function(...Object.keys(all), `"use strict"; return (${code});`)(...Object.values(all)) as number;
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (_id, calculator) => {
  const options = optionsOf(calculator.id);
  const next = random(20261125);
  const states = Array.from({ length: 400 }, () => anyState(calculator, next));
  /** Each option of each choice once, all else as it starts. */
  const starts = Object.keys(calculator.modes).flatMap((mode) =>
    [...calculator.modes[mode]!.inputs].flatMap((name) =>
      calculator.inputs[name].kind === 'choice'
        ? optionsIn(calculator, options, mode, name).map((id) => ({ ...initialState(calculator, mode), [name]: id }))
        : [],
    ),
  );

  test('shows formulas that are what the code computes, in every mode', () => {
    for (const state of [...starts, ...states]) {
      const used = usedFactors(calculator, state, figures);
      const names: Record<string, number> = {};
      for (const [name, value] of Object.entries(state)) if (typeof value === 'number') names[name] = value;
      for (const { name, figure } of used) names[name] ??= figure.value;
      for (const [name, step] of Object.entries(result(calculator, state, figures).steps)) {
        names[name] = step.value;
        if (step.lookup) continue;
        expect(step.formula, `${name} says how it is computed`).toBeDefined();
        const others = Object.fromEntries(Object.entries(names).filter(([other]) => other !== name));
        expect(runFormula(step.formula!, others), `${name} = ${step.formula}`).toBeCloseTo(
          step.value,
          6 - Math.max(0, Math.floor(Math.log10(Math.abs(step.value) || 1))),
        );
      }
    }
  });

  test.each(examples[calculator.id]!.map((example) => [example.name, example] as const))(
    'reproduces a publication: %s',
    (_name, example) => {
      const { steps } = result(calculator, completed(calculator, example.state), figures);
      for (const [name, { value, within }] of Object.entries(example.expected)) {
        expect(
          Math.abs(steps[name]!.value - value),
          `${name}: ${steps[name]!.value} against ${value} (${example.source})`,
        ).toBeLessThanOrEqual(within);
      }
    },
  );

  test('gives finite, non-negative answers for every reachable input, inside their own range', () => {
    for (const state of [...starts, ...states]) {
      const { steps, ranges } = result(calculator, state, figures);
      for (const [name, { value, signed }] of Object.entries(steps)) {
        expect(Number.isFinite(value), `${name} of ${JSON.stringify(state)}`).toBe(true);
        if (name !== 'deviation' && !signed)
          expect(value, `${name} of ${JSON.stringify(state)}`).toBeGreaterThanOrEqual(0);
        const range = ranges[name];
        if (range) {
          expect(range.low).toBeLessThanOrEqual(value + Math.abs(value) * 1e-12);
          expect(range.high).toBeGreaterThanOrEqual(value - Math.abs(value) * 1e-12);
        }
      }
    }
  });

  test('never gives less for more of what costs', () => {
    for (const state of states) {
      for (const name of calculator.rising) {
        const value = state[name];
        const input = calculator.inputs[name] as NumberInput;
        if (
          typeof value !== 'number' ||
          value * 2 > input.max ||
          !calculator.modes[String(state[calculator.modeInput])]!.inputs.includes(name)
        )
          continue;
        const more = result(calculator, { ...state, [name]: value * 2 }, figures).steps[
          calculator.heat ?? calculator.answer
        ]!.value;
        expect(more, `${name} of ${JSON.stringify(state)}`).toBeGreaterThanOrEqual(
          result(calculator, state, figures).steps[calculator.heat ?? calculator.answer]!.value * (1 - 1e-12),
        );
      }
    }
  });

  test('can reach every initial value with its field and, to three digits, with its slider', () => {
    for (const mode of Object.keys(calculator.modes)) {
      for (const [name, value] of Object.entries(initialState(calculator, mode))) {
        const input = calculator.inputs[name] as Input;
        if (input.kind === 'choice')
          expect(optionsIn(calculator, options, mode, name), `${name} in ${mode}`).toContain(value);
        else if (value !== null) {
          expect(checkNumber(input, String(value))).toEqual({ value });
          const reached = sliderValue(input, sliderPosition(input, value as number));
          expect(
            Math.abs(reached - (value as number)) / Math.max(1, Math.abs(value as number)),
            `${name} by slider in ${mode}`,
          ).toBeLessThan(0.02);
        }
      }
    }
  });

  test('writes links that give the same state again', () => {
    for (const state of states) {
      const read = readQuery(calculator, options, writeQuery(calculator, state));
      expect(read.corrections).toEqual([]);
      const mode = String(state[calculator.modeInput]);
      for (const name of calculator.modes[mode]!.inputs)
        expect(read.state[name], `${name} in ${writeQuery(calculator, state)}`).toEqual(state[name]);
    }
  });

  test('gives a valid answer, and says what it changed, for 2,000 wild query strings', () => {
    const wild = random(7);
    const pieces = [
      '',
      '0',
      '-1',
      '1e308',
      '1e-320',
      'NaN',
      'Infinity',
      '0x10',
      '١٢',
      '1,5',
      '<script>',
      '%',
      '%00',
      '=',
      '__proto__',
      'constructor',
      'gpt-3',
      'WORLD',
      'CHN',
      '2024',
      '429',
      '1.1',
      'estimate',
      'a'.repeat(5000),
      '😀',
      ' 12 ',
      '+5',
      'null',
      'undefined',
      '[object Object]',
    ];
    const names = [...Object.keys(calculator.inputs), 'x', '__proto__', 'toString', 'Model', 'utm_source', ''];
    const pick = <T>(list: readonly T[]): T => list[Math.floor(wild() * list.length)]!;
    for (let round = 0; round < 2000; round++) {
      const count = 1 + Math.floor(wild() * 6);
      const query = `?${Array.from({ length: count }, () => `${pick(names)}${wild() < 0.9 ? '=' : ''}${wild() < 0.5 ? encodeURIComponent(pick(pieces)) : pick(pieces).replaceAll('%', '%25')}`).join('&')}`;
      const { state, corrections } = readQuery(calculator, options, query);
      const { steps } = result(calculator, state, figures);
      for (const [name, { value }] of Object.entries(steps))
        expect(Number.isFinite(value), `${name} for ${query}`).toBe(true);
      for (const correction of corrections) expect(correction.reason).toBeTruthy();
      expect(readQuery(calculator, options, writeQuery(calculator, state)).corrections, query).toEqual([]);
    }
  });

  test('zero gives zero', () => {
    if (!('hours' in calculator.inputs)) return;
    const { steps } = result(calculator, completed(calculator, { mode: 'hardware', hours: 0 }), figures);
    expect(steps.total!.value).toBe(0);
    expect(steps.equivalents!.value).toBe(0);
  });

  test('has words for every input, mode, step and factor, in every language and for nothing else', () => {
    const steps = new Set(
      [...starts, ...states].flatMap((state) => Object.keys(result(calculator, state, figures).steps)),
    );
    for (const { file, data } of words('calculators').filter(({ id }) => id.startsWith(`${calculator.id}/`))) {
      expect(Object.keys(data.inputs).sort(), file).toEqual(Object.keys(calculator.inputs).sort());
      expect(Object.keys(data.modes).sort(), file).toEqual(Object.keys(calculator.modes).sort());
      const named = Object.entries(calculator.factors as Record<string, FactorNeed<unknown>>)
        .filter(([, need]) => !need.constant)
        .map(([name]) => name);
      expect(Object.keys(data.factors).sort(), file).toEqual(named.sort());
      expect(Object.keys(data.steps).sort(), file).toEqual([...steps].sort());
      for (const [name, input] of Object.entries(calculator.inputs as Record<string, Input>)) {
        if (input.kind === 'choice' && name !== calculator.modeInput && Array.isArray(input.options)) {
          expect(Object.keys(data.inputs[name].options).sort(), `${file}: ${name}`).toEqual([...input.options].sort());
        }
      }
    }
  });

  test('keeps its default answers where a review sees them move', () => {
    const answers = Object.fromEntries(
      Object.keys(calculator.modes).map((mode) => {
        const { steps, ranges, fixed } = result(calculator, initialState(calculator, mode), figures);
        return [
          mode,
          {
            steps: Object.fromEntries(
              Object.entries(steps).map(([name, { value, unit }]) => [name, `${Number(value.toPrecision(6))} ${unit}`]),
            ),
            range: ranges[calculator.answer],
            fixed,
          },
        ];
      }),
    );
    expect(answers).toMatchSnapshot();
  });
});
