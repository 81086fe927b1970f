import { describe, expect, test } from 'vitest';
import { rangeWords, sentenceToPrint } from '../../src/formats/sentence';

describe('the sentence to print', () => {
  test('has value, range, date, what is counted, source, release and day', () => {
    expect(
      sentenceToPrint({
        lang: 'en',
        statement: 'GPT-3, training: 1,287 MWh',
        range: 'from 1,200 to 1,400 MWh',
        date: '2020',
        boundary: 'Electricity of the site. Making the chips is not counted.',
        sources: ['Patterson et al. 2021, Table 4'],
        checked: '25 November 2026',
        site: 'Green AI Atlas',
        version: '2026.1',
        draft: true,
      }),
    ).toBe(
      'GPT-3, training: 1,287 MWh (from 1,200 to 1,400 MWh, 2020). What is counted: Electricity of the site. Making the chips is not counted. Source: Patterson et al. 2021, Table 4, in Green AI Atlas, data release 2026.1 (draft), checked 25 November 2026.',
    );
  });

  test('is set as Chinese is', () => {
    const text = sentenceToPrint({
      lang: 'zh',
      statement: 'GPT-3训练用电：128.7万千瓦时',
      date: '2020年',
      boundary: '计入机房用电，不计芯片制造',
      sources: ['Patterson等2021', 'Strubell等2019'],
      computed: true,
      site: '绿色 AI 图鉴',
      version: '2026.1',
      draft: false,
    });
    expect(text).toBe(
      'GPT-3训练用电：128.7万千瓦时（2020年）。口径：计入机房用电，不计芯片制造。绿色 AI 图鉴根据Patterson等2021、Strubell等2019计算，数据版本2026.1。',
    );
  });

  test('does without what is not held, and ends once', () => {
    const given = { lang: 'en' as const, site: 'A', version: '1', draft: false };
    expect(sentenceToPrint({ ...given, statement: 'Yes.' })).toBe('Yes. Source: A, data release 1.');
  });

  test('tells one end of a range as one end', () => {
    expect(rangeWords('1', undefined, 'en')).toBe('from 1');
    expect(rangeWords(undefined, '2', 'zh')).toBe('最高2');
    expect(rangeWords('1', '1', 'en')).toBeUndefined();
    expect(rangeWords(undefined, undefined, 'en')).toBeUndefined();
  });
});
