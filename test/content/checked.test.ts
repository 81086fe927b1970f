import { describe, expect, test } from 'vitest';
import { due, yearBefore } from '../support/review';
import * as entries from './entries';

const everything = [
  ...entries.rules(),
  ...entries.readers(),
  ...entries.factors(),
  ...entries.facts('cases'),
  ...entries.facts('explainers'),
  ...entries.facts('facts'),
  ...entries.alignments(),
];

describe('what is due to be read again', () => {
  const on = (checked: string) => ({ file: `${checked}.yaml`, data: { checked } });

  test('is what was last checked more than a year ago, the oldest first', () => {
    expect(yearBefore('2027-11-26')).toBe('2026-11-26');
    expect(
      due([on('2026-11-26'), on('2026-11-25'), on('2025-01-31'), on('2027-11-01')], '2027-11-26').map(
        ({ file }) => file,
      ),
    ).toEqual(['2025-01-31.yaml', '2026-11-25.yaml']);
  });

  test('is listed here', () => {
    const list = due(everything, new Date());
    for (const { file, data } of list)
      console.log(`last checked ${String(data.checked).slice(0, 10)}: content/${file}`);
    for (const { data } of everything) expect(String(data.checked)).toMatch(/^\d{4}-\d{2}-\d{2}/);
  });

  // By the newest check and not by the clock: a copy of the site must not begin to fail by growing old.
  test('holds no rule more than a year older than the newest check of any rule', () => {
    const newest = entries
      .rules()
      .map(({ data }) => String(data.checked))
      .sort()
      .at(-1)!;
    expect(due(entries.rules(), newest).map(({ file }) => file)).toEqual([]);
  });
});
