import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/search/address';
import { beginsIn, best, countKinds, find, merge, type Engine, type Hit } from '../../src/search/find';

const hit = (id: string, score = 1, content = ''): Hit => ({
  id,
  score,
  load: async () => ({ address: `/${id}/`, title: id, excerpt: `score ${score}`, content, meta: {} }),
});
const ids = (hits: readonly { id: string }[]): string[] => hits.map(({ id }) => id);

/** An engine over pages given as words, cut the way an index is. */
function engineOver(pages: Record<string, string[]>): Engine & { terms: string[] } {
  const terms: string[] = [];
  const search = async (term: string): Promise<Hit[]> => {
    terms.push(term);
    const quoted = /^"(.*)"$/.exec(term)?.[1];
    const words = (quoted ?? term).toLowerCase().split(' ');
    return Object.entries(pages)
      .filter(([, page]) =>
        quoted === undefined
          ? words.every((word) => page.some((other) => other.startsWith(word)))
          : page.some((_, from) => words.every((word, step) => page[from + step] === word)),
      )
      .map(([id, page]) => hit(id, 100 / page.length, page.join(' ')));
  };
  return {
    terms,
    search,
    knows: async (word) => Object.values(pages).some((page) => page.includes(word)),
    check: async () => {},
    kindOf: (id) => id.split('-')[0] as Kind,
  };
}

describe('beginsIn', () => {
  const page = { title: 'Water', content: 'Lu, Z. measured 3 L of CO₂e-free cooling' };
  it.each(['water', 'measuring cool', 'CO2e', '3 litres'.slice(0, 1), 'z'])('finds %s', (query) =>
    expect(beginsIn(page, query)).toBe(true),
  );
  it.each(['zzqqxx', 'water zebra', 'ater'])('does not find %s', (query) => expect(beginsIn(page, query)).toBe(false));
});

describe('merge', () => {
  it('puts exact hits above looser ones, each in the order of the scores, none twice', () => {
    const merged = merge(
      [hit('a'), hit('b'), hit('a')],
      [hit('c', 9), hit('b', 8), hit('d', 7), hit('a', 6), hit('c', 5)],
    );
    expect(merged.map(({ id, exact }) => [id, exact])).toEqual([
      ['b', true],
      ['a', true],
      ['c', false],
      ['d', false],
    ]);
  });

  it('keeps exact hits that the loose answer lacks', () => {
    expect(ids(merge([hit('x'), hit('a')], [hit('a')]))).toEqual(['a', 'x']);
    expect(ids(merge([hit('x'), hit('y')], []))).toEqual(['x', 'y']);
    expect(merge([], [])).toEqual([]);
  });
});

describe('best', () => {
  it('is one list, best score first, without pages twice', () => {
    const list = best([[hit('a', 1), hit('b', 3)], [hit('a', 2)], []]);
    expect(list.map(({ id, score }) => [id, score])).toEqual([
      ['b', 3],
      ['a', 2],
    ]);
  });
});

describe('find in an index of Chinese pages', () => {
  const engine = () =>
    engineOver({
      'case-heat': ['机房', '余热', '变成', '暖气'],
      'case-reuse': ['余热回收', '项目'],
      'case-left': ['剩余', '热量'],
      'page-centre': ['数据', '中心', '在', '哪里'],
      'page-title': ['数据中心'],
      'page-apart': ['中心', '城市', '的', '数据', '很', '多'],
      'factor-gpt': ['gpt', '', '3', '训练', '用电'],
      'factor-30': ['gpt', '30', '训练'],
    });

  it('finds a word however the index cut it, and puts pages with only its parts below', async () => {
    const found = await find(engine(), '数据中心', true);
    expect(found.filter(({ exact }) => exact).map(({ id }) => id)).toEqual(['page-title', 'page-centre']);
    expect(found.filter(({ exact }) => !exact).map(({ id }) => id)).toEqual(['page-apart']);
  });

  it('finds a word as the beginning of a longer one, not across two others', async () => {
    expect(ids(await find(engine(), '余热', true)).toSorted()).toEqual(['case-heat', 'case-reuse']);
  });

  it('asks for all of several words', async () => {
    expect(ids(await find(engine(), '余热 暖气', true))).toEqual(['case-heat']);
    expect(ids(await find(engine(), '余热，数据', true))).toEqual([]);
  });

  it('takes a number for itself', async () => {
    const found = await find(engine(), 'GPT-3', true);
    expect(found.map(({ id, exact }) => [id, exact])).toEqual([
      ['factor-gpt', true],
      ['factor-30', false],
    ]);
  });

  it('gives only pages with the words as they stand when they are in quotes', async () => {
    for (const query of ['"数据中心"', '“数据中心”', '「数据中心」']) {
      expect(ids(await find(engine(), query, true))).toEqual(['page-title', 'page-centre']);
    }
  });

  it('finds nothing in punctuation and does not trouble the engine', async () => {
    const silent = engine();
    for (const query of ['？', '""', '…']) expect(await find(silent, query, true)).toEqual([]);
    expect(silent.terms).toEqual([]);
  });

  it('falls back to the parts of a word that no page holds', async () => {
    const found = await find(engine(), '余热变', true);
    expect(found.map(({ id, exact }) => [id, exact])).toEqual([['case-heat', false]]);
  });
});

describe('find in an index of pages with spaces', () => {
  it('asks the engine as the query stands', async () => {
    const engine = engineOver({ 'case-a': ['waste', 'heat'], 'case-b': ['余热回收', 'heat'] });
    expect(ids(await find(engine, 'Waste heat', false))).toEqual(['case-a']);
    expect(ids(await find(engine, '余热', false))).toEqual(['case-b']);
    expect(engine.terms).toEqual(['Waste heat', '余热']);
  });

  it('finds both spellings of CO₂', async () => {
    const engine = engineOver({ 'page-a': ['co₂e'], 'page-b': ['co2', 'impact'] });
    expect(ids(await find(engine, 'CO2', false)).toSorted()).toEqual(['page-a', 'page-b']);
  });
});

describe('countKinds', () => {
  it('counts the results of each kind', () => {
    const counts = countKinds([hit('case-1'), hit('case-2'), hit('page-1'), hit('odd')], (id) =>
      id === 'odd' ? undefined : (id.split('-')[0] as Kind),
    );
    expect([...counts]).toEqual([
      ['case', 2],
      ['page', 1],
    ]);
  });
});
