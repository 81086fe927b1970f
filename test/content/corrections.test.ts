import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatExact } from '../../src/i18n/format';
import { localePaths } from '../../src/i18n/locales';
import { corrections, factors } from './entries';

/** What is said to be true now is what the records say now; a correction of a correction must change the older one's file too. */
describe.each(corrections().map((entry) => [entry.id, entry] as const))('the correction %s', (id, { data }) => {
  test('begins with its day, which is not in the future', () => {
    expect(id.startsWith(`${data.date}-`)).toBe(true);
    expect(Date.parse(data.date)).toBeLessThanOrEqual(Date.now());
  });

  test('says what stands in the record today, and that something else stood there', () => {
    if (!data.figure) {
      expect(
        existsSync(`content/${data.page.slice(0, -1)}`) || existsSync(`content/${data.page.slice(0, -1)}.yaml`),
      ).toBe(true);
      return;
    }
    const [record, name] = data.figure.split('#');
    const found = factors().find((entry) => entry.id === record)!.data;
    const figure = { ...found, ...(name && found.figures[name]) };
    const part = data.part ?? 'value';
    const now = { value: figure.value, low: figure.low?.value, high: figure.high?.value }[part as 'value'];
    for (const locale of localePaths) {
      const printed = now === undefined ? String(figure[part]) : formatExact(now, locale);
      expect(data.is[locale].replace(/年$/, '')).toBe(printed);
      expect(data.was[locale]).not.toBe(data.is[locale]);
    }
  });
});

test('there are corrections to read', () => expect(corrections().length).toBeGreaterThan(5));
