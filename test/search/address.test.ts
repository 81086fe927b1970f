import { describe, expect, it } from 'vitest';
import { kindNamed, kinds, longestQuery, readAddress, tidyQuery, writeAddress } from '../../src/search/address';

describe('readAddress', () => {
  it('reads a query and a kind', () => {
    expect(readAddress('?q=%E4%BD%99%E7%83%AD&kind=case')).toEqual({ query: '余热', kind: 'case' });
    expect(readAddress('?q=waste+heat')).toEqual({ query: 'waste heat', kind: undefined });
  });

  it('takes an empty address for no question', () => {
    for (const search of ['', '?', '?q=', '?q=+++', '?q=%20%E3%80%80', '?kind=', '?Q=x', '?q', '?&&=&']) {
      expect(readAddress(search), search).toEqual({ query: '', kind: undefined });
    }
  });

  it('takes the first of several and leaves out kinds it does not know', () => {
    expect(readAddress('?q=one&q=two&kind=case&kind=page')).toEqual({ query: 'one', kind: 'case' });
    for (const kind of ['cases', 'CASE', '__proto__', 'toString', '0', 'case ', '%00']) {
      expect(readAddress(`?q=x&kind=${kind}`).kind, kind).toBeUndefined();
    }
  });

  it('survives whatever stands in an address', () => {
    const wild = [
      '?q=%',
      '?q=%E4%BD',
      '?q=%ff%fe',
      '?q=%00%01%1b%5b31m',
      '?q=<script>alert(1)</script>',
      '?q=%22%22%22',
      '?q=\ud800',
      '?q=%E2%80%AEtxt%E2%80%8B',
      `?q=${'长'.repeat(5000)}`,
      `?q=${'%F0%9F%9A%97'.repeat(400)}`,
      `?${'q=a&'.repeat(500)}`,
    ];
    for (const search of wild) {
      const { query } = readAddress(search);
      expect([...query].length, search).toBeLessThanOrEqual(longestQuery);
      expect(query, search).toBe(tidyQuery(query));
      expect(query, search).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(readAddress(writeAddress({ query, kind: undefined })).query.isWellFormed(), search).toBe(true);
    }
  });

  it('never cuts a character in two', () => {
    expect(tidyQuery(`${'a'.repeat(longestQuery - 1)}🚗🚗`)).toBe(`${'a'.repeat(longestQuery - 1)}🚗`);
  });

  it('makes one line of a pasted text', () => {
    expect(tidyQuery('  waste\r\n\theat \u200b\u3000 reuse ')).toBe('waste heat reuse');
  });
});

describe('writeAddress', () => {
  it('is the shortest address of a question and reads back the same', () => {
    expect(writeAddress({ query: '', kind: undefined })).toBe('');
    expect(writeAddress({ query: '', kind: 'page' })).toBe('?kind=page');
    for (const kind of [undefined, ...kinds]) {
      for (const query of ['余热', 'a & b = c?#%', '"waste heat"', '+1 −1', '🚗', '<mark>']) {
        expect(readAddress(writeAddress({ query, kind }))).toEqual({ query, kind });
      }
    }
  });

  it('names kinds by their own names only', () => {
    expect(kinds.map((kind) => kindNamed(kind))).toEqual(kinds);
    expect(kindNamed(null)).toBeUndefined();
    expect(kindNamed('')).toBeUndefined();
  });
});
