import { describe, expect, test } from 'vitest';
import * as entries from './entries';

/** A number that a reader can redo by hand comes out when it is redone: every sum in a `<Worked>` is worked out from its own parts. */

const figures = new Map(
  entries
    .factors()
    .flatMap(({ id, data }): [string, number][] =>
      data.figures
        ? Object.entries(data.figures).map(([name, figure]: [string, any]) => [`${id}#${name}`, figure.value])
        : 'value' in data
          ? [[id, data.value]]
          : [],
    ),
);

const part = '(?:\\[[^\\]]+\\]|\\d[\\d,]*(?:\\.\\d+)?%?)';
const sum = new RegExp(`(.?)\\s*(${part}(?:\\s*[×÷+−]\\s*${part})+)\\s*[=＝≈]\\s*(${part})`, 'gu');

const valueOf = (text: string): number =>
  text.startsWith('[')
    ? figures.get(text.slice(1, -1))!
    : Number(text.replace(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1);

/** By how much the result may differ: half of the last digit of a typed number; a record keeps more than it prints. */
const tolerance = (text: string): number => {
  if (text.startsWith('[')) return 0.01;
  const digits = text.replace(/[,%]/g, '');
  return (0.501 * 10 ** -(digits.split('.')[1]?.length ?? 0)) / Number(digits);
};

/** Products before sums, from the left. */
function workOut(text: string): number {
  const parts = text.match(new RegExp(`${part}|[×÷+−]`, 'gu'))!;
  let total = 0;
  let sign = 1;
  let product = valueOf(parts[0]!);
  for (let at = 1; at < parts.length; at += 2) {
    const next = valueOf(parts[at + 1]!);
    if (parts[at] === '×') product *= next;
    else if (parts[at] === '÷') product /= next;
    else {
      total += sign * product;
      sign = parts[at] === '+' ? 1 : -1;
      product = next;
    }
  }
  return total + sign * product;
}

const sums = entries.words('explainers').flatMap(({ file, body }) =>
  [...body.matchAll(/<Worked>([\s\S]*?)<\/Worked>/g)].flatMap(([, worked]) =>
    [
      ...worked!
        .replace(/<(?:Value|Cars)\s+id="([^"]+)"[^>]*\/>/g, '[$1]')
        .replace(/<[^>]*>/g, '')
        .replaceAll('＋', '+')
        .matchAll(sum),
    ]
      // A sum that goes on to the left of what could be read is left to the reader.
      .filter(([, before]) => !/[×÷+−)）]/.test(before!))
      .map(([, , left, right]) => [file, left!, right!] as const),
  ),
);

describe('a worked number comes out', () => {
  test('in most explainers', () => expect(new Set(sums.map(([file]) => file)).size).toBeGreaterThan(30));

  test.each(sums)('%s: %s = %s', (_file, left, right) => {
    const ratio = workOut(left) / valueOf(right);
    expect(ratio).toBeGreaterThan(0);
    // The text may print another unit: kilograms of grams, millions of ones. Nothing but powers of ten is let through.
    expect(Math.abs(ratio / 10 ** Math.round(Math.log10(ratio)) - 1)).toBeLessThanOrEqual(tolerance(right));
  });
});
