import { describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { judge, keyOf } from '../../src/lessons/judge';
import { readNumber } from '../../src/lessons/readNumber';
import { oneOfEach } from './lesson';

describe('readNumber', () => {
  for (const locale of localePaths)
    test.each([
      ['12', 12],
      ['1,234.5', 1234.5],
      ['1 234,5', 1234.5],
      ['1\u202f234\u00a0567', 1234567],
      ['1.234,5', 1234.5],
      ['1’234.5', 1234.5],
      ['1,234', 1234],
      ['0,234', 0.234],
      ['1,5', 1.5],
      ['1,2345', 1.2345],
      ['1,234,567', 1234567],
      ['1.234.567', 1234567],
      ['1.234', 1.234],
      ['１，２３４．５', 1234.5],
      ['3。5', 3.5],
      ['−40', -40],
      ['- 40', -40],
      ['+3', 3],
      ['.5', 0.5],
      ['5.', 5],
      ['1.2e3', 1200],
      ['  7  ', 7],
    ])(`${locale} reads %j as %d`, (text, value) => expect(readNumber(text, locale)).toBe(value));

  test.each([
    ['en', '1.2 million', '', 1_200_000],
    ['en', '12 kWh', 'kWh', 12],
    ['en', '12kwh', 'kWh', 12],
    ['en', '40 %', '%', 40],
    ['zh', '40％', '%', 40],
    ['zh', '3.5万', '', 35_000],
    ['zh', '1.5亿', '', 150_000_000],
    ['zh', '2百万', '', 2_000_000],
    ['zh', '12千瓦时', '千瓦时', 12],
    ['zh', '1.2万千瓦时', '千瓦时', 12_000],
    ['en', '54 million', 'million kWh', 54],
    ['en', '54', 'million kWh', 54],
    ['zh', '44.65百万', '百万千瓦时', 44.65],
    ['zh', '3万', '百万千瓦时', 30_000],
  ] as const)('%s reads %j with the unit %j', (locale, text, unit, value) => {
    expect(readNumber(text, locale, unit)).toBe(value);
  });

  for (const locale of localePaths)
    test.each([
      ...[
        '',
        ' ',
        'twelve',
        '十二',
        '12 or 13',
        '1-2',
        '1,23,456',
        '1 2',
        '1,2,3.4',
        '1.2.3,4',
        '1.234,567.8',
        '--1',
        '1e',
        '.',
      ],
      ...['about 12', '12 kg', 'Infinity', 'NaN', '0x10', '1/2', '1e999'],
    ])(`${locale}: %j is no number`, (text) => expect(readNumber(text, locale, 'kWh')).toBeUndefined());
});

describe('judge', () => {
  const { cause, which, energy, rank, guess, words } = oneOfEach;
  /** 4 × 250 W × 10 h = 10 kWh. */
  const numbers = { n: 4, power: 250, hours: 10 };

  test('a choice says why of the chosen option, right or wrong', () => {
    expect(judge(cause, 'grid', {}, 'en')).toEqual({ right: true, says: ['Why of grid'] });
    expect(judge(cause, 'cars', {}, 'en')).toEqual({ right: false, says: ['Why of cars'] });
    expect(judge(cause, 'nothing', {}, 'en')).toMatchObject({ right: false, unread: true });
  });

  test('several are right only if they are exactly the key', () => {
    expect(judge(which, ['later', 'smaller', 'cleaner'], {}, 'en')).toEqual({
      right: true,
      says: ['Why of smaller', 'Why of cleaner', 'Why of later'],
    });
    expect(judge(which, ['smaller', 'cleaner', 'later', 'louder'], {}, 'en')).toEqual({
      right: false,
      says: ['Why of louder'],
    });
    expect(judge(which, ['smaller'], {}, 'en')).toEqual({
      right: false,
      says: ['Nothing you chose is wrong, but something is missing.'],
    });
    expect(judge(which, [], {}, 'zh')).toEqual({ right: false, says: ['先选一个答案。'], unread: true });
  });

  test.each([
    ['10', true, 'Yes: power times time.'],
    ['10 kWh', true, 'Yes: power times time.'],
    ['10.2', true, 'Yes: power times time.'],
    ['9.8', true, 'Yes: power times time.'],
    ['10.21', false, 'Multiply machines, power and hours.'],
    ['9.79', false, 'Multiply machines, power and hours.'],
    ['10,000', false, 'These are watt-hours.'],
    ['2.5', false, 'This is one machine.'],
    ['-10', false, 'Multiply machines, power and hours.'],
  ])('a number within the tolerance is right, a known slip is named: %s', (answer, right, says) => {
    expect(judge(energy, answer, numbers, 'en')).toEqual({ right, says: [says] });
  });

  test('what is no number is not counted as a try', () => {
    expect(judge(energy, 'ten', numbers, 'en')).toMatchObject({ right: false, unread: true });
  });

  test('the first of the slips that fit is said', () => {
    const item = {
      ...energy,
      slips: [
        { answer: [5], why: 'First.' },
        { answer: [5], why: 'Second.' },
      ],
    };
    expect(judge(item, '5', numbers, 'en').says).toEqual(['First.']);
  });

  test('an order says how many stand in their place', () => {
    expect(judge(rank, ['lamp', 'kettle', 'home', 'city'], {}, 'en')).toEqual({ right: true, says: ['Yes.'] });
    expect(judge(rank, ['kettle', 'lamp', 'home', 'city'], {}, 'en')).toEqual({
      right: false,
      says: ['Not yet.', '2 of 4 stand in the right place.'],
    });
    expect(judge(rank, ['city', 'home', 'kettle', 'lamp'], {}, 'zh').says).toEqual([
      'Not yet.',
      '4项都不在正确的位置上。',
    ]);
    expect(judge(rank, ['lamp', 'lamp', 'home', 'city'], {}, 'en')).toMatchObject({ right: false, unread: true });
  });

  test('guesses and texts are never wrong', () => {
    for (const item of [guess, words]) expect(judge(item, 'anything', {}, 'en')).toEqual({ right: true, says: [] });
  });

  test('keyOf gives what an answer key prints', () => {
    const key = (item: Parameters<typeof keyOf>[0]) => keyOf(item, numbers, (value, unit) => `${value} ${unit}`);
    expect(key(guess)).toEqual([]);
    expect(key(cause)).toEqual(['Text of grid']);
    expect(key(which)).toEqual(['Text of smaller', 'Text of cleaner', 'Text of later']);
    expect(key(energy)).toEqual(['10 kWh']);
    expect(key(rank)).toEqual(['Text of lamp', 'Text of kettle', 'Text of home', 'Text of city']);
    expect(key(words)).toEqual(['Something like this.']);
  });
});
