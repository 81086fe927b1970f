import { describe, expect, it } from 'vitest';
import { cutsOf, plainest, plainForms, roughCut, spellings, withoutSmallWords, wordsOf } from '../../src/search/cuts';

const holding = (...words: string[]) => {
  const asked: string[] = [];
  const known = async (word: string): Promise<boolean> => {
    asked.push(word);
    return words.includes(word);
  };
  return { known, asked };
};

describe('wordsOf', () => {
  it('parts a query at spaces and punctuation', () => {
    expect(wordsOf('余热  天津，GPT-3训练')).toEqual(['余热', '天津', 'gpt', '3训练']);
    expect(wordsOf('"数据中心"')).toEqual(['数据中心']);
    expect(wordsOf('CO₂e')).toEqual(['co₂e']);
  });

  it('finds no word in punctuation', () => {
    for (const query of ['', '""', '…', '？！', '— · /', '<>&;']) expect(wordsOf(query)).toEqual([]);
  });
});

describe('plainForms and spellings', () => {
  it('reads wide letters and Chinese quotation marks', () => {
    expect(plainForms('ＧＰＴ－３')).toBe('GPT-3');
    expect(plainForms('“余热”')).toBe('"余热"');
    expect(plainForms('「余热」')).toBe('"余热"');
  });

  it('knows both spellings of CO₂ and no other', () => {
    expect(spellings('CO2 per km')).toEqual(['CO2 per km', 'CO₂ per km']);
    expect(spellings('co₂e')).toEqual(['co₂e', 'co2e']);
    expect(spellings('余热')).toEqual(['余热']);
    expect(spellings('waco2')).toEqual(['waco2']);
  });

  it('knows British and American English', () => {
    for (const [british, american] of [
      ['data centre', 'data center'],
      ['quantisation', 'quantization'],
      ['optimised', 'optimized'],
      ['analyse', 'analyze'],
      ['labelling programmes', 'labeling programs'],
      ['utilisation of data centres', 'utilization of data centers'],
    ] as const) {
      expect(spellings(british)).toContain(american);
      expect(spellings(american)).toContain(british);
    }
    expect(spellings('heat')).toEqual(['heat']);
  });
});

describe('withoutSmallWords', () => {
  it('drops what nearly every page holds', () => {
    expect(withoutSmallWords('mixture of experts')).toBe('mixture experts');
    expect(withoutSmallWords('The cost of a training run in the cloud')).toBe('cost training run cloud');
  });

  it('leaves quotations, words that only begin alike, and queries of nothing else', () => {
    expect(withoutSmallWords('"mixture of experts"')).toBe('"mixture of experts"');
    expect(withoutSmallWords('offset theory')).toBe('offset theory');
    expect(withoutSmallWords('to the')).toBe('the');
    expect(withoutSmallWords('of ')).toBe('of ');
  });
});

describe('cutsOf', () => {
  it('cuts by the words of the index, not by a dictionary', async () => {
    expect(await cutsOf('余热', holding('余热').known)).toEqual([['余热']]);
    expect(await cutsOf('知识蒸馏', holding('知识', '蒸馏').known)).toEqual([['知识', '蒸馏']]);
  });

  it('gives the cuts with fewest words first, and asks for no part that a longer word covers', async () => {
    const { known, asked } = holding('数据中心', '数据', '中心', '数', '据');
    expect(await cutsOf('数据中心', known)).toEqual([['数据中心'], ['数据', '中心']]);
    expect(asked.filter((word) => word.startsWith('据'))).toEqual([]);
  });

  it('takes single characters where longer words lead nowhere', async () => {
    const { known } = holding('中国', '中', '国人', '国', '人');
    expect(await cutsOf('中国人', known)).toEqual([['中国', '人']]);
    expect(await cutsOf('大模型', holding('大模', '大', '模', '型').known)).toEqual([['大模', '型']]);
    expect(await cutsOf('研究生命', holding('研究生', '研究', '生命', '研', '究').known)).toEqual([['研究', '生命']]);
    expect(await cutsOf('甲乙丙', holding('甲乙', '甲', '乙丙').known)).toEqual([['甲', '乙丙']]);
  });

  it('looks a single character up only where no longer word begins', async () => {
    const { known, asked } = holding('海底', '数据', '中心', '数', '中');
    expect(await cutsOf('海底数据中心', known)).toEqual([['海底', '数据', '中心']]);
    expect(asked.filter((word) => word.length === 1)).toEqual([]);
  });

  it('has none when a part is in no page', async () => {
    expect(await cutsOf('数据湖', holding('数据').known)).toEqual([]);
    expect(await cutsOf('', holding().known)).toEqual([]);
  });

  it('keeps runs of other letters whole', async () => {
    expect(await cutsOf('3训练', holding('3', '训练').known)).toEqual([['3', '训练']]);
    expect(await cutsOf('pue', holding('pue', 'p').known)).toEqual([['pue']]);
  });

  it('stays small whatever is asked', async () => {
    const long = '的'.repeat(80);
    const { known, asked } = holding('的', '的的', '的的的');
    expect((await cutsOf(long, known)).length).toBeLessThanOrEqual(16);
    expect(asked.length).toBeLessThanOrEqual(80 * 8);
    const dead = holding('的', '的的', '的的的');
    expect(await cutsOf(`${long}无`, dead.known)).toEqual([]);
  });
});

describe('roughCut', () => {
  it('takes the longest known word each time and leaves the rest as it is', async () => {
    expect(await roughCut('数据中心余', holding('数据', '数据中心').known)).toEqual(['数据中心', '余']);
    expect(await roughCut('某某余热', holding('余热').known)).toEqual(['某某', '余热']);
    expect(await roughCut('某某', holding().known)).toEqual(['某某']);
  });
});

describe('plainest', () => {
  it('leaves out cuts with more single characters than need be', () => {
    expect(plainest([['数据中心'], ['数据', '中心'], ['数', '据', '中心']])).toEqual([['数据中心'], ['数据', '中心']]);
    expect(
      plainest([
        ['大', '模型'],
        ['大', '模', '型'],
      ]),
    ).toEqual([['大', '模型']]);
  });
});
