import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cite, citeSource, type CitedSource, type CitedWork } from '../../src/formats/citation';
import type { CslItem } from '../../src/formats/citation/csl';
import { readBibtex, readRis, readTemplate } from '../support/references';

/** What programs read of our citations: parsed back, and compared with what went in. */

const calculator: CitedWork = {
  kind: 'calculator',
  id: 'training-in-cars',
  title: 'How many cars is training one large model?',
  author: 'Green AI Atlas',
  version: '2026.1',
  draft: false,
  published: '2026-11-23',
  url: 'https://example.org/en/calculators/training-in-cars/?model=a_b&x=1',
  accessed: '2026-11-24',
  lang: 'en',
  statement: 'GPT-3 as published: 9.7 cars',
};
const chinese: CitedWork = {
  ...calculator,
  title: '训练一个大模型等于多少辆汽车？',
  author: '绿色 AI 图鉴',
  lang: 'zh-CN',
  statement: 'GPT-3：9.7辆汽车',
};
const dataset: CitedWork = { ...calculator, kind: 'dataset', id: 'data', statement: undefined };

const folder = new URL('../../content/sources/', import.meta.url);
const sources = readdirSync(folder).map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as CitedSource);

describe('BibLaTeX', () => {
  it('keeps release and day of visit of a page and of a data set', () => {
    expect(readBibtex(cite('biblatex', calculator))).toEqual({
      type: 'online',
      key: 'green-ai-atlas-2026-training-in-cars',
      fields: {
        author: '{Green AI Atlas}',
        title: '{How many cars is training one large model?}',
        date: '2026-11-23',
        version: '2026.1',
        url: 'https://example.org/en/calculators/training-in-cars/?model=a_b&x=1',
        urldate: '2026-11-24',
        langid: 'english',
        note: 'Calculator, “GPT-3 as published: 9.7 cars”',
      },
    });
    expect(readBibtex(cite('biblatex', dataset))).toMatchObject({ type: 'dataset', fields: { version: '2026.1' } });
  });

  it('says of a draft that it is one', () => {
    expect(readBibtex(cite('biblatex', { ...chinese, draft: true })).fields).toMatchObject({
      version: '2026.1（草稿）',
      langid: 'chinese',
    });
  });

  it('of every source can be read, with type, date and persons', () => {
    const types = new Set<string>();
    for (const document of sources) {
      const { type, fields } = readBibtex(citeSource('biblatex', document));
      types.add(type);
      expect(fields.date, document.title).toBe(document.date);
      expect(fields.doi ?? '').toBe(document.doi ?? '');
      expect('url' in fields).toBe(document.url !== null);
    }
    expect([...types].sort()).toEqual(
      ['article', 'dataset', 'inproceedings', 'legislation', 'online', 'report', 'software', 'standard'].sort(),
    );
  });
});

describe('classic BibTeX', () => {
  it('has no field for a release, which stands in the note', () => {
    const { type, fields } = readBibtex(cite('bibtex', calculator));
    expect(type).toBe('misc');
    expect(fields).not.toHaveProperty('version');
    expect(fields.note).toBe('Calculator, data release 2026.1, “GPT-3 as published: 9.7 cars”');
    expect(fields).toMatchObject({ year: '2026', month: 'nov', urldate: '2026-11-24' });
  });

  it('of every source can be read', () => {
    for (const document of sources)
      expect(readBibtex(citeSource('bibtex', document)).fields.year).toBe(document.date.slice(0, 4));
  });
});

describe('RIS', () => {
  it('of a page is an electronic source, of a data set one of data, with the release as edition', () => {
    const page = readRis(cite('ris', calculator));
    expect(Object.fromEntries(page)).toEqual({
      TY: ['ELEC'],
      AU: ['Green AI Atlas'],
      TI: ['How many cars is training one large model?'],
      PY: ['2026'],
      DA: ['2026/11/23/'],
      ET: ['2026.1'],
      N1: ['Calculator, “GPT-3 as published: 9.7 cars”'],
      UR: ['https://example.org/en/calculators/training-in-cars/?model=a_b&x=1'],
      Y2: ['2026/11/24/'],
      LA: ['en'],
      ID: ['green-ai-atlas-2026-training-in-cars'],
      ER: [''],
    });
    const data = readRis(cite('ris', dataset));
    expect([data.get('TY'), data.get('ET')]).toEqual([['DATA'], ['2026.1']]);
  });

  it('has no day of visit where none is known', () => {
    expect(readRis(cite('ris', { ...chinese, accessed: undefined })).has('Y2')).toBe(false);
  });

  it('of every source can be read, with each author in a line', () => {
    for (const document of sources) {
      const record = readRis(citeSource('ris', document));
      expect(record.get('PY')).toEqual([document.date.slice(0, 4)]);
      expect(record.get('AU')!.length, document.title).toBeGreaterThanOrEqual(document.authors.length);
      expect(record.get('DO') ?? []).toEqual(document.doi ? [document.doi] : []);
    }
  });
});

describe('CSL-JSON', () => {
  it('is a list of one item', () => {
    const [item, ...others] = JSON.parse(cite('csl', calculator)) as CslItem[];
    expect(others).toEqual([]);
    expect(item).toEqual({
      id: 'green-ai-atlas-2026-training-in-cars',
      type: 'webpage',
      title: 'How many cars is training one large model?',
      author: [{ literal: 'Green AI Atlas' }],
      genre: 'Calculator, data release 2026.1, “GPT-3 as published: 9.7 cars”',
      issued: { 'date-parts': [[2026, 11, 23]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
      URL: 'https://example.org/en/calculators/training-in-cars/?model=a_b&x=1',
      language: 'en-US',
    });
  });

  it('passes the number of a data set without a V, which styles add', () => {
    expect(JSON.parse(cite('csl', { ...dataset, version: 'v2026.1' }))).toMatchObject([
      { type: 'dataset', version: '2026.1' },
    ]);
  });

  it('says where an address is missing', () => {
    expect(JSON.parse(cite('csl', { ...calculator, url: undefined }))).toMatchObject([
      { note: '[draft: no public address yet]' },
    ]);
  });
});

describe('the template of Wikipedia', () => {
  it('is the English one for an English page', () => {
    expect(readTemplate(cite('wikipedia', calculator))).toEqual({
      name: 'cite web',
      parameters: {
        title: 'How many cars is training one large model?',
        website: 'Green AI Atlas',
        date: '2026-11-23',
        type: 'Calculator, data release 2026.1',
        quote: 'GPT-3 as published: 9.7 cars',
        url: 'https://example.org/en/calculators/training-in-cars/?model=a_b&x=1',
        'access-date': '2026-11-24',
      },
    });
  });

  it('is the Chinese one for a Chinese page, with its code of the language', () => {
    const { name, parameters } = readTemplate(cite('wikipedia', chinese));
    expect(name).toBe('Cite web');
    expect(parameters).toMatchObject({ language: 'zh-cn', website: '绿色 AI 图鉴', quote: 'GPT-3：9.7辆汽车' });
  });

  it('shows signs that would end a parameter or begin a link', () => {
    const text = cite('wikipedia', { ...calculator, title: "A | b [c] ''d''", url: 'https://example.org/?a=[b]|c' });
    expect(text).toContain('title=A {{!}} b &#91;c&#93; &#39;&#39;d&#39;&#39; |');
    expect(text).toContain('url=https://example.org/?a=%5Bb%5D%7Cc ');
  });

  it('of every source can be read and names who wrote it', () => {
    for (const document of sources) {
      const { name, parameters } = readTemplate(citeSource('wikipedia', document));
      expect(name).toMatch(/^[cC]ite (web|journal|news|conference|report)$/);
      expect(Object.keys(parameters).filter((key) => /^(author|last)\d*$/.test(key)).length).toBeGreaterThan(0);
      expect(parameters.date).toBe(document.date);
    }
  });
});
