import { describe, expect, test } from 'vitest';
import type { CalculatorData } from '../../src/calculators/data';
import { askedRelease } from '../../src/calculators/query';

const data = {
  locale: 'en',
  release: { id: '2026.2', draft: true, date: '2026-12-01' },
  releases: ['2026.1', '2026.2'],
  messages: {
    releaseAsked: 'asked {asked}, shown {own}',
    releaseAskedLink: 'to {asked}',
    releaseUnknown: 'no {asked}, shown {own}',
    releaseUnknownLink: 'list',
  },
  site: {
    page: '/green/en/calculators/training-in-cars/',
    data: '/green/en/data/',
    publicUrl: 'https://atlas.example',
  },
} as unknown as CalculatorData;

describe('an address that asks for a data release', () => {
  test('of its own, or for none, gets no note', () => {
    expect(askedRelease(data, '?model=gpt-3')).toBeUndefined();
    expect(askedRelease(data, '?v=2026.2&model=gpt-3')).toBeUndefined();
  });

  test('of an earlier one leads to its archive with the same numbers set', () =>
    expect(askedRelease(data, '?v=2026.1&model=gpt-3&runs=2')).toEqual({
      text: 'asked 2026.1, shown 2026.2',
      link: 'to 2026.1',
      href: 'https://atlas.example/green/archive/2026.1/en/training-in-cars/?model=gpt-3&runs=2',
    }));

  test.each(['1999.1', '', '../../etc', '2026.1/..'])('that does not exist (%j) leads to the list', (asked) => {
    const told = askedRelease(data, `?v=${encodeURIComponent(asked)}`)!;
    expect(told.href).toBe('https://atlas.example/green/en/data/releases/');
    expect(told.text).toBe(`no ${asked}, shown 2026.2`);
  });
});
