import { describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { allFigures } from '../support/content';
import { digitsIn } from '../support/numbers';
import * as entries from './entries';

const figures = allFigures();

describe.each(entries.questions().map(({ file, data }) => [file, data] as const))('%s', (_file, data) => {
  const ids: string[] = data.answers.map(({ figure }: { figure: string }) => figure);

  test('names figures that exist, all in one unit', () => {
    for (const id of ids) expect(Object.hasOwn(figures, id), id).toBe(true);
    expect(new Set(ids.map((id) => figures[id]!.unit)).size).toBe(1);
  });

  test('is answered by at least two records', () =>
    expect(new Set(ids.map((id) => id.split('#')[0])).size).toBeGreaterThan(1));

  test('says what differs without a number of its own', () => {
    for (const { why } of data.answers)
      for (const locale of localePaths) expect(digitsIn(why?.[locale] ?? ''), why?.[locale]).toEqual([]);
  });
});
