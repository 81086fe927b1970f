import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators';
import type { AnyState, Figure, Input } from '../../src/calculators/calculator';
import { usedFactors } from '../../src/calculators/result';
import { initialState, optionsIn } from '../../src/calculators/state';
import { release } from '../../src/site';
import { allFigures, optionsOf, random } from '../support/content';

/*
 * A page starts with a part of its calculator's figures and fetches the rest when a reader begins to change things. Whatever can be
 * chosen must then be there, and lead to the same figures as if all records were.
 */

const all = allFigures();

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (id, calculator) => {
  const inputs = calculator.inputs as Record<string, Input>;
  const options = optionsOf(id);
  const { figures: rest } = JSON.parse(readFileSync(`dist/data/${release.id}/calculators/${id}.en.json`, 'utf8')) as {
    figures: Record<string, Figure>;
  };
  const places = [
    ...Object.values(inputs).flatMap((input) =>
      input.kind === 'choice' && 'places' in (input.options as object)
        ? [(input.options as { places: string }).places]
        : [],
    ),
    ...(calculator.series ?? []),
  ];
  const series = Object.entries(all).filter(([key]) => places.some((place) => key.startsWith(`${place}#`)));
  const carried = { ...rest, ...Object.fromEntries(series) };
  const choices = (mode: string): string[] =>
    calculator.modes[mode]!.inputs.filter((name) => name !== calculator.modeInput && inputs[name]!.kind === 'choice');
  const asks = (state: AnyState, figures: Record<string, Figure>): string[] =>
    usedFactors(calculator, state, figures).map(({ name, id: key }) => `${name}: ${key}`);

  test.each(Object.keys(calculator.modes))('has what 3,000 mixed choices in the mode %s ask for', (mode) => {
    const draw = random(20_261_125);
    for (let round = 0; round < 3000; round++) {
      const state = Object.assign(initialState(calculator, mode), {
        ...Object.fromEntries(
          choices(mode).map((name) => {
            const offered = optionsIn(calculator, options, mode, name);
            return [name, offered[Math.floor(draw() * offered.length)]!];
          }),
        ),
      });
      expect(asks(state, carried), JSON.stringify(state)).toEqual(asks(state, all));
    }
  });
});
