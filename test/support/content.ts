import { readFileSync } from 'node:fs';
import type { Figure, Input } from '../../src/calculators/calculator';
import { calculators } from '../../src/calculators';
import type { Options } from '../../src/calculators/state';
import { factors } from '../content/entries';

/** Every figure of the records on disk, series included, by figure id: what `content.ts` gives pages, read on a second way. */
export const allFigures = (): Record<string, Figure> => (known ??= readFigures());
let known: Record<string, Figure> | undefined;

function readFigures(): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  const add = (
    id: string,
    amount: { value: number; unit: Figure['unit']; low?: { value: number }; high?: { value: number } },
  ) => {
    figures[id] = {
      value: amount.value,
      unit: amount.unit,
      ...(amount.low && { low: amount.low.value }),
      ...(amount.high && { high: amount.high.value }),
    };
  };
  for (const { id, data } of factors()) {
    if (data.value !== undefined) add(id, data);
    for (const [name, figure] of Object.entries(data.figures ?? {})) add(`${id}#${name}`, figure as never);
    if (data.series) {
      const file = new URL(`../../content/factors/${id.split('/')[0]}/${data.series.file}`, import.meta.url);
      for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
        const [place, , , year, value] = line.split(',');
        figures[`${id}#${place}-${year}`] = { value: Number(value), unit: data.series.unit };
      }
    }
  }
  return figures;
}

/** The options of each choice of a calculator, from the records on disk. */
export const optionsOf = (id: string): Options => (knownOptions[id] ??= readOptions(id));
const knownOptions: Record<string, Options> = {};

function readOptions(id: string): Options {
  const calculator = calculators.find((known) => known.id === id)!;
  const records = factors();
  return Object.fromEntries(
    Object.entries(calculator.inputs as Record<string, Input>)
      .filter(([, input]) => input.kind === 'choice')
      .map(([name, input]) => {
        const options = (input as { options: unknown }).options;
        if (Array.isArray(options)) return [name, options];
        const { family, places, also, startsWith, per, figures } = options as {
          family?: string;
          places?: string;
          also?: string[];
          startsWith?: string;
          per?: string;
          figures: readonly string[];
        };
        if (places) {
          const found = Object.keys(allFigures()).filter((figure) => figure.startsWith(`${places}#`));
          return [name, [...also!, ...new Set(found.map((figure) => figure.slice(places.length + 1, -5)))]];
        }
        const fits = (data: any) =>
          data.use === 'calculator' &&
          (per
            ? data.counted && (data.counted.per ?? 'life') === per
            : data.figures && figures.some((name) => name in data.figures));
        const prefix = `${family}/${startsWith ?? ''}`;
        return [
          name,
          records
            .filter((record) => record.id.startsWith(prefix) && fits(record.data))
            .map((record) => record.id.slice(prefix.length)),
        ];
      }),
  );
}

/** A repeatable sequence of numbers from 0 to 1 (mulberry32), so that a failing case can be run again. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const calculatorIds = calculators.map(({ id }) => id);
