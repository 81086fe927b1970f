import { csv } from '../formats/csv';
import type { AnyCalculator, AnyState } from './calculator';
import type { CalculatorData } from './data';
import { noteOf } from './notes';
import type { Result } from './result';
import { sentence } from './words';

/** What a reader takes home from a calculator besides its picture: a table, a file for machines. */

/** A file of one of the two kinds. */
export function resultFile(kind: 'CSV' | 'JSON', ...about: Parameters<typeof resultCsv>): Blob {
  if (kind === 'CSV') return new Blob([resultCsv(...about)], { type: 'text/csv;charset=utf-8' });
  return new Blob([resultJson(...about)], { type: 'application/json' });
}

/** Inputs, results and figures as CSV (RFC 4180), numbers unrounded. */
function resultCsv(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
  url: string,
): string {
  const inputs = calculator.modes[String(state[calculator.modeInput])]!.inputs;
  const rows: (string | number | undefined)[][] = [
    ['kind', 'name', 'value', 'low', 'high', 'unit', 'formula or source'],
    ['calculator', calculator.id, data.release.id, '', '', data.release.draft ? 'draft' : 'frozen', url],
    ...[calculator.modeInput, ...inputs].map((name) => [
      'input',
      name,
      state[name] ?? '',
      '',
      '',
      calculator.inputs[name].unit ?? '',
      '',
    ]),
    ...Object.entries(result.steps).map(([name, step]) => [
      'result',
      name,
      step.value,
      result.ranges[name]?.low,
      result.ranges[name]?.high,
      step.unit,
      step.formula ?? 'look-up',
    ]),
    ...result.factors.map(({ name, id, figure }) => {
      const note = id.split('#')[0]! in data.notes ? noteOf(data, id) : undefined;
      return [
        'figure',
        `${name} = ${id}`,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        note ? `${note.source}, ${note.locator}` : '',
      ];
    }),
  ];
  return csv(rows);
}

/** The same for machines. */
function resultJson(
  calculator: AnyCalculator,
  data: CalculatorData,
  state: AnyState,
  result: Result,
  url: string,
): string {
  const factors = result.factors.map(({ name, id, figure }) => {
    if (!(id.split('#')[0]! in data.notes)) return { name, id, ...figure };
    const { label, source, locator, year, seen, reportedBy, licence } = noteOf(data, id);
    return { name, id, ...figure, label, source, locator, year, seen, reportedBy, licence };
  });
  return `${JSON.stringify({ calculator: calculator.id, release: data.release, url, sentence: sentence(calculator, data, state, result), inputs: state, steps: result.steps, ranges: result.ranges, factors, heldFixed: result.fixed }, null, 2)}\n`;
}
