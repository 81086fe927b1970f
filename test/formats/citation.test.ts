import { describe, expect, it } from 'vitest';
import {
  citationFormats,
  cite,
  citeSource,
  type CitationFormat,
  type CitedSource,
  type CitedWork,
} from '../../src/formats/citation';

/*
 * The strings under `oracle` were written by citeproc 2.4.63 with the official styles of
 * citation-style-language/styles at 0819c0e (2026-08-21): `apa.csl` (last changed in 32078ed, 2026-02-13) and
 * `china-national-standard-gb-t-7714-2025-numeric.csl` (440c9c9, 2026-05-10), and the locales of
 * citation-style-language/locales at 938c09c (2026-03-30): en-US for English, zh-CN for Chinese documents. The number
 * "[1] " before a GB/T reference is left out. Where we print something else on purpose, the difference is written
 * out as pairs [oracle, ours].
 *
 * Our pages were given as `webpage`, for APA with the bracketed description as `genre`; the data set as `dataset`.
 * Sources were given by the type of their kind, names already split, and law as `legislation` with a `publisher`.
 */

type Difference = readonly [oracle: string, ours: string];

const amended = (oracle: string, differences: readonly Difference[] = []) =>
  differences.reduce((text, [from, to]) => {
    expect(text, 'a difference that is none').toContain(from);
    return text.replace(from, () => to);
  }, oracle);

const kinds = ['calculator', 'explainer', 'fact', 'case', 'rule', 'factor', 'dataset'] as const;
const langs = ['en', 'zh-CN'] as const;
const formats = Object.keys(citationFormats) as CitationFormat[];

const pages: Record<CitedWork['kind'], { en: string; 'zh-CN': string; path: string }> = {
  calculator: {
    en: 'How many cars is training one large model?',
    'zh-CN': '训练一个大模型等于多少辆汽车？',
    path: 'calculators/training-in-cars',
  },
  explainer: { en: 'Power is not energy', 'zh-CN': '功率不等于电量', path: 'learn/power-and-energy' },
  fact: { en: 'One chat drinks half a litre', 'zh-CN': '聊一次喝掉半升水', path: 'facts/half-litre' },
  case: { en: 'Waste heat of a data centre warms a town', 'zh-CN': '数据中心余热为小城供暖', path: 'cases/heat-reuse' },
  rule: { en: 'Energy grades for buildings', 'zh-CN': '建筑能效等级', path: 'rules/building-grades' },
  factor: { en: 'GPT-3, one training run', 'zh-CN': 'GPT-3单次训练', path: 'data/training/gpt-3' },
  dataset: { en: 'Green AI Atlas data', 'zh-CN': '绿色 AI 图鉴数据', path: 'data/2026.1' },
};

const siteName = { en: 'Green AI Atlas', 'zh-CN': '绿色 AI 图鉴' };

const work = (
  kind: CitedWork['kind'],
  lang: keyof typeof siteName = 'en',
  changes: Partial<CitedWork> = {},
): CitedWork => ({
  kind,
  title: pages[kind][lang],
  author: siteName[lang],
  publisher: siteName[lang],
  version: '2026.1',
  draft: false,
  published: '2026-11-23',
  url: `https://example.org/${lang === 'en' ? 'en' : 'zh'}/${pages[kind].path}/`,
  accessed: '2026-11-24',
  lang,
  ...changes,
});

const source = (changes: Partial<CitedSource> = {}): CitedSource => ({
  title: 'A title',
  authors: ['Ann One'],
  publisher: 'arXiv',
  date: '2023',
  kind: 'preprint',
  url: 'https://example.org/a',
  lang: 'en',
  ...changes,
});

describe('a page of ours', () => {
  describe('in APA 7', () => {
    const oracle: Record<CitedWork['kind'], { en: string; 'zh-CN': string }> = {
      calculator: {
        en: 'Green AI Atlas. (2026, November 23). How many cars is training one large model? [Calculator, data release 2026.1]. https://example.org/en/calculators/training-in-cars/',
        'zh-CN':
          '绿色 AI 图鉴. (2026, 十一月 23). 训练一个大模型等于多少辆汽车？ [计算器，数据版本2026.1]. https://example.org/zh/calculators/training-in-cars/',
      },
      explainer: {
        en: 'Green AI Atlas. (2026, November 23). Power is not energy [Explainer, data release 2026.1]. https://example.org/en/learn/power-and-energy/',
        'zh-CN':
          '绿色 AI 图鉴. (2026, 十一月 23). 功率不等于电量 [讲解，数据版本2026.1]. https://example.org/zh/learn/power-and-energy/',
      },
      fact: {
        en: 'Green AI Atlas. (2026, November 23). One chat drinks half a litre [Fact check, data release 2026.1]. https://example.org/en/facts/half-litre/',
        'zh-CN':
          '绿色 AI 图鉴. (2026, 十一月 23). 聊一次喝掉半升水 [事实核查，数据版本2026.1]. https://example.org/zh/facts/half-litre/',
      },
      case: {
        en: 'Green AI Atlas. (2026, November 23). Waste heat of a data centre warms a town [Case, data release 2026.1]. https://example.org/en/cases/heat-reuse/',
        'zh-CN':
          '绿色 AI 图鉴. (2026, 十一月 23). 数据中心余热为小城供暖 [案例，数据版本2026.1]. https://example.org/zh/cases/heat-reuse/',
      },
      rule: {
        en: 'Green AI Atlas. (2026, November 23). Energy grades for buildings [Rule record, data release 2026.1]. https://example.org/en/rules/building-grades/',
        'zh-CN':
          '绿色 AI 图鉴. (2026, 十一月 23). 建筑能效等级 [规则条目，数据版本2026.1]. https://example.org/zh/rules/building-grades/',
      },
      factor: {
        en: 'Green AI Atlas. (2026, November 23). GPT-3, one training run [Data record, data release 2026.1]. https://example.org/en/data/training/gpt-3/',
        'zh-CN':
          '绿色 AI 图鉴. (2026, 十一月 23). GPT-3单次训练 [数据条目，数据版本2026.1]. https://example.org/zh/data/training/gpt-3/',
      },
      dataset: {
        en: 'Green AI Atlas. (2026). Green AI Atlas data (Version 2026.1) [Dataset]. https://example.org/en/data/2026.1/',
        'zh-CN': '绿色 AI 图鉴. (2026). 绿色 AI 图鉴数据 (版 2026.1) [数据集]. https://example.org/zh/data/2026.1/',
      },
    };
    // The manual writes "[Data set]". In Chinese a date and a version are written as a Chinese reader writes them.
    const differences = (kind: CitedWork['kind'], lang: CitedWork['lang']): Difference[] => {
      if (lang === 'en') return kind === 'dataset' ? [['[Dataset]', '[Data set]']] : [];
      return kind === 'dataset' ? [['(版 2026.1)', '(版本2026.1)']] : [['(2026, 十一月 23)', '(2026年11月23日)']];
    };

    it.each(kinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const)))('%s, %s', (kind, lang) => {
      expect(cite('apa', work(kind, lang))).toBe(amended(oracle[kind][lang], differences(kind, lang)));
    });

    it('quotes the result cited, within the description', () => {
      expect(cite('apa', work('calculator', 'en', { statement: 'GPT-3 as published: 9.7 cars' }))).toBe(
        'Green AI Atlas. (2026, November 23). How many cars is training one large model? [Calculator, data release 2026.1, “GPT-3 as published: 9.7 cars”]. https://example.org/en/calculators/training-in-cars/',
      );
    });

    it('names a publisher that is not the author', () => {
      const oracle =
        'Green AI Atlas. (2026). Green AI Atlas data (Version 2026.1) [Dataset]. A House. https://example.org/en/data/2026.1/';
      expect(cite('apa', work('dataset', 'en', { publisher: 'A House' }))).toBe(
        amended(oracle, [['[Dataset]', '[Data set]']]),
      );
    });

    it('prints no day of visit, as the style does for a dated page', () => {
      expect(cite('apa', work('calculator'))).toBe(cite('apa', work('calculator', 'en', { accessed: undefined })));
    });

    it('takes a year for a date', () => {
      expect(cite('apa', work('explainer', 'en', { published: '2026' }))).toContain('. (2026). ');
      expect(cite('apa', work('explainer', 'zh-CN', { published: '2026' }))).toContain('. (2026). ');
    });
  });

  describe('in GB/T 7714—2025', () => {
    const oracle: Record<CitedWork['kind'], { en: string; 'zh-CN': string }> = {
      calculator: {
        en: 'Green AI Atlas. How many cars is training one large model?[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/en/calculators/training-in-cars/.',
        'zh-CN':
          '绿色 AI 图鉴. 训练一个大模型等于多少辆汽车？[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/zh/calculators/training-in-cars/.',
      },
      explainer: {
        en: 'Green AI Atlas. Power is not energy[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/en/learn/power-and-energy/.',
        'zh-CN':
          '绿色 AI 图鉴. 功率不等于电量[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/zh/learn/power-and-energy/.',
      },
      fact: {
        en: 'Green AI Atlas. One chat drinks half a litre[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/en/facts/half-litre/.',
        'zh-CN':
          '绿色 AI 图鉴. 聊一次喝掉半升水[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/zh/facts/half-litre/.',
      },
      case: {
        en: 'Green AI Atlas. Waste heat of a data centre warms a town[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/en/cases/heat-reuse/.',
        'zh-CN':
          '绿色 AI 图鉴. 数据中心余热为小城供暖[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/zh/cases/heat-reuse/.',
      },
      rule: {
        en: 'Green AI Atlas. Energy grades for buildings[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/en/rules/building-grades/.',
        'zh-CN':
          '绿色 AI 图鉴. 建筑能效等级[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/zh/rules/building-grades/.',
      },
      factor: {
        en: 'Green AI Atlas. GPT-3, one training run[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/en/data/training/gpt-3/.',
        'zh-CN':
          '绿色 AI 图鉴. GPT-3单次训练[EB/OL]. （2026-11-23）[2026-11-24]. https://example.org/zh/data/training/gpt-3/.',
      },
      dataset: {
        en: 'Green AI Atlas. Green AI Atlas data[DS/OL]. V2026.1. Green AI Atlas（2026-11-23）[2026-11-24]. https://example.org/en/data/2026.1/.',
        'zh-CN':
          '绿色 AI 图鉴. 绿色 AI 图鉴数据[DS/OL]. V2026.1. 绿色 AI 图鉴（2026-11-23）[2026-11-24]. https://example.org/zh/data/2026.1/.',
      },
    };
    // The style has no place for the version of a web page; it stands where the version of a data set does.
    const differences = (kind: CitedWork['kind'], lang: CitedWork['lang']): Difference[] =>
      kind === 'dataset'
        ? []
        : [['[EB/OL]. ', lang === 'en' ? '[EB/OL]. data release 2026.1. ' : '[EB/OL]. 数据版本2026.1. ']];

    it.each(kinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const)))('%s, %s', (kind, lang) => {
      expect(cite('gbt7714', work(kind, lang))).toBe(amended(oracle[kind][lang], differences(kind, lang)));
    });

    it('quotes the result cited, after the release', () => {
      expect(cite('gbt7714', work('calculator', 'zh-CN', { statement: 'GPT-3（按论文公布值）：9.7辆汽车' }))).toBe(
        amended(oracle.calculator['zh-CN'], [
          ['[EB/OL]. ', '[EB/OL]. 数据版本2026.1，“GPT-3（按论文公布值）：9.7辆汽车”. '],
        ]),
      );
    });

    it('leaves out the day of visit when there is none', () => {
      expect(cite('gbt7714', work('dataset', 'en', { accessed: undefined }))).toBe(
        amended(oracle.dataset.en, [['[2026-11-24]', '']]),
      );
    });

    it('does not print the V of a version twice', () => {
      expect(cite('gbt7714', work('dataset', 'en', { version: 'V2026.1' }))).toBe(oracle.dataset.en);
    });

    it('does without a publisher', () => {
      expect(cite('gbt7714', work('dataset', 'en', { publisher: undefined }))).toContain('. V2026.1. （2026-11-23）');
    });
  });

  describe('in BibTeX', () => {
    it('calculator, en', () => {
      expect(cite('bibtex', work('calculator', 'en', { statement: 'GPT-3 as published: 9.7 cars' }))).toBe(
        [
          '@misc{green-ai-atlas-2026-training-in-cars,',
          '  author = {{Green AI Atlas}},',
          '  title = {{How many cars is training one large model?}},',
          '  publisher = {Green AI Atlas},',
          '  year = {2026},',
          '  month = nov,',
          '  url = {https://example.org/en/calculators/training-in-cars/},',
          '  urldate = {2026-11-24},',
          '  note = {Calculator, data release 2026.1, “GPT-3 as published: 9.7 cars”},',
          '}',
        ].join('\n'),
      );
    });

    it('dataset, zh-CN', () => {
      expect(cite('bibtex', work('dataset', 'zh-CN', { publisher: undefined, accessed: undefined }))).toBe(
        [
          '@misc{green-ai-atlas-2026-data-zh,',
          '  author = {{绿色 AI 图鉴}},',
          '  title = {{绿色 AI 图鉴数据}},',
          '  year = {2026},',
          '  month = nov,',
          '  url = {https://example.org/zh/data/2026.1/},',
          '  note = {数据集，数据版本2026.1},',
          '}',
        ].join('\n'),
      );
    });

    const expected: Record<CitedWork['kind'], { key: string; en: string; 'zh-CN': string }> = {
      calculator: { key: 'training-in-cars', en: 'Calculator', 'zh-CN': '计算器' },
      explainer: { key: 'power-and-energy', en: 'Explainer', 'zh-CN': '讲解' },
      fact: { key: 'half-litre', en: 'Fact check', 'zh-CN': '事实核查' },
      case: { key: 'heat-reuse', en: 'Case', 'zh-CN': '案例' },
      rule: { key: 'building-grades', en: 'Rule record', 'zh-CN': '规则条目' },
      factor: { key: 'gpt-3', en: 'Data record', 'zh-CN': '数据条目' },
      dataset: { key: 'data', en: 'Data set', 'zh-CN': '数据集' },
    };
    it.each(kinds.flatMap((kind) => langs.map((lang) => [kind, lang] as const)))('%s, %s', (kind, lang) => {
      const entry = cite('bibtex', work(kind, lang));
      const english = lang === 'en';
      expect(entry).toContain(`@misc{green-ai-atlas-2026-${expected[kind].key}${english ? '' : '-zh'},\n`);
      expect(entry).toContain(`  author = {{${siteName[lang]}}},\n  title = {{${pages[kind][lang]}}},\n`);
      const note = english ? `${expected[kind].en}, data release 2026.1` : `${expected[kind]['zh-CN']}，数据版本2026.1`;
      expect(entry).toContain(`  note = {${note}},\n}`);
    });

    it.each([
      ['the id', { id: 'training/some-run' }, 'some-run'],
      [
        'the address, whatever its release and query',
        { url: 'https://example.org/archive/2026.1/en/a-page/?x=1#y' },
        'a-page',
      ],
      ['the title', { url: undefined }, 'how-many-cars-is-training-one'],
      ['the title, at a site root', { url: 'https://example.org/en/' }, 'how-many-cars-is-training-one'],
      [
        'the title without its accents',
        { url: undefined, title: 'Électricité: what’s counted' },
        'electricite-whats-counted',
      ],
      ['the kind, of a title in Han', { url: undefined, title: '训练GPT-3' }, 'calculator'],
    ])('makes its key of %s', (_, changes, key) => {
      expect(cite('bibtex', work('calculator', 'en', changes))).toContain(`@misc{green-ai-atlas-2026-${key},`);
    });

    it('escapes what TeX would read as a command, and leaves braces balanced', () => {
      const title = 'A & B: 5% of $1 #2 a_b {c ~d ^e \\f }} "g"';
      const entry = cite('bibtex', work('case', 'en', { title, author: 'R&D', statement: '50% {' }));
      expect(entry).toContain(
        '  title = {{A \\& B: 5\\% of \\$1 \\#2 a\\_b \\textbraceleft{}c \\textasciitilde{}d \\textasciicircum{}e \\textbackslash{}f \\textbraceright{}\\textbraceright{} "g"}},\n',
      );
      expect(entry).toContain('  author = {{R\\&D}},\n');
      expect(entry).toContain('“50\\% \\textbraceleft{}”');
      expect(entry.split('{')).toHaveLength(entry.split('}').length);
    });

    it('leaves an address as it is, but for signs that would end the field', () => {
      expect(cite('bibtex', work('case', 'en', { url: 'https://example.org/en/a_b/?c=50%25&d={e}#f~g' }))).toContain(
        '  url = {https://example.org/en/a_b/?c=50%25&d=%7Be%7D#f~g},\n',
      );
    });
  });

  describe('that is a draft without an address', () => {
    const draft = (kind: CitedWork['kind'], lang: keyof typeof siteName) =>
      work(kind, lang, { draft: true, url: undefined });

    it.each([
      [
        'apa',
        'en',
        'Green AI Atlas. (2026, November 23). Power is not energy [Explainer, data release 2026.1 (draft)]. [draft: no public address yet]',
      ],
      [
        'apa',
        'zh-CN',
        '绿色 AI 图鉴. (2026年11月23日). 功率不等于电量 [讲解，数据版本2026.1（草稿）]. ［草稿：尚无公开网址］',
      ],
      [
        'gbt7714',
        'en',
        'Green AI Atlas. Power is not energy[EB/OL]. data release 2026.1 (draft). （2026-11-23）[2026-11-24]. [draft: no public address yet].',
      ],
      [
        'gbt7714',
        'zh-CN',
        '绿色 AI 图鉴. 功率不等于电量[EB/OL]. 数据版本2026.1（草稿）. （2026-11-23）[2026-11-24]. ［草稿：尚无公开网址］.',
      ],
    ] as const)('%s, %s', (format, lang, expected) => {
      expect(cite(format, draft('explainer', lang))).toBe(expected);
    });

    it('bibtex', () => {
      const entry = cite('bibtex', draft('explainer', 'en'));
      expect(entry).toContain('  howpublished = {[draft: no public address yet]},\n');
      expect(entry).toContain('  note = {Explainer, data release 2026.1 (draft)},\n');
      expect(entry).not.toContain('url =');
      expect(cite('bibtex', draft('explainer', 'zh-CN'))).toContain('  howpublished = {［草稿：尚无公开网址］},\n');
    });

    it('does not stand as a version of the data set', () => {
      expect(cite('apa', draft('dataset', 'en'))).toBe(
        'Green AI Atlas. (2026). Green AI Atlas data [Data set, data release 2026.1 (draft)]. [draft: no public address yet]',
      );
      expect(cite('gbt7714', draft('dataset', 'zh-CN'))).toBe(
        '绿色 AI 图鉴. 绿色 AI 图鉴数据[DS/OL]. 数据版本2026.1（草稿）. 绿色 AI 图鉴（2026-11-23）[2026-11-24]. ［草稿：尚无公开网址］.',
      );
    });
  });

  it.each(formats)('with a date that is none is refused in %s', (format) => {
    for (const published of ['', '2026-13-01', '23 November 2026']) {
      expect(() => cite(format, work('case', 'en', { published }))).toThrow(RangeError);
    }
  });
});

describe('a source', () => {
  interface Expected {
    given: Partial<CitedSource>;
    apa: string;
    gbt7714: string;
    apaDifferences?: Difference[];
  }
  const nine =
    'David Patterson, Joseph Gonzalez, Quoc Le, Chen Liang, Lluis-Miquel Munguia, Daniel Rothchild, David So, Maud Texier, Jeff Dean';
  const persons = (count: number) =>
    Array.from({ length: count }, (_, index) => `Ann Name${String.fromCharCode(97 + index)}`);

  const oracle: Record<string, Expected> = {
    'a preprint of nine authors': {
      given: {
        authors: nine.split(', '),
        title: 'Carbon Emissions and Large Neural Network Training',
        publisher: 'arXiv 2104.10350',
        date: '2021-04',
        url: 'https://arxiv.org/abs/2104.10350',
      },
      apa: 'Patterson, D., Gonzalez, J., Le, Q., Liang, C., Munguia, L.-M., Rothchild, D., So, D., Texier, M., & Dean, J. (2021). Carbon Emissions and Large Neural Network Training. arXiv 2104.10350. https://arxiv.org/abs/2104.10350',
      gbt7714:
        'Patterson D，Gonzalez J，Le Q，et al. Carbon Emissions and Large Neural Network Training[PP/OL]. arXiv 2104.10350（2021-04）. https://arxiv.org/abs/2104.10350.',
    },
    'a preprint of two authors': {
      given: { authors: ['Pengfei Li', 'Shaolei Ren'] },
      apa: 'Li, P., & Ren, S. (2023). A title. arXiv. https://example.org/a',
      gbt7714: 'Li P，Ren S. A title[PP/OL]. arXiv（2023）. https://example.org/a.',
    },
    'a preprint of four authors': {
      given: { authors: ['Ann One', 'Ann Two', 'Ann Three', 'Ann Four'] },
      apa: 'One, A., Two, A., Three, A., & Four, A. (2023). A title. arXiv. https://example.org/a',
      gbt7714: 'One A，Two A，Three A，et al. A title[PP/OL]. arXiv（2023）. https://example.org/a.',
    },
    'a preprint of twenty authors': {
      given: { authors: persons(20) },
      apa: 'Namea, A., Nameb, A., Namec, A., Named, A., Namee, A., Namef, A., Nameg, A., Nameh, A., Namei, A., Namej, A., Namek, A., Namel, A., Namem, A., Namen, A., Nameo, A., Namep, A., Nameq, A., Namer, A., Names, A., & Namet, A. (2023). A title. arXiv. https://example.org/a',
      gbt7714: 'Namea A，Nameb A，Namec A，et al. A title[PP/OL]. arXiv（2023）. https://example.org/a.',
    },
    'a preprint of 21 authors': {
      given: { authors: persons(21) },
      apa: 'Namea, A., Nameb, A., Namec, A., Named, A., Namee, A., Namef, A., Nameg, A., Nameh, A., Namei, A., Namej, A., Namek, A., Namel, A., Namem, A., Namen, A., Nameo, A., Namep, A., Nameq, A., Namer, A., Names, A., … Nameu, A. (2023). A title. arXiv. https://example.org/a',
      gbt7714: 'Namea A，Nameb A，Namec A，et al. A title[PP/OL]. arXiv（2023）. https://example.org/a.',
    },
    'an article of one author, with a DOI': {
      given: {
        authors: ['Alex de Vries-Gao'],
        kind: 'article',
        publisher: 'A Journal',
        date: '2025-05-22',
        doi: '10.1234/a.b',
      },
      apa: 'de Vries-Gao, A. (2025). A title. A Journal. https://doi.org/10.1234/a.b',
      gbt7714: 'de Vries-Gao A. A title[J/OL]. A Journal，2025-05-22. https://example.org/a. DOI:10.1234/a.b.',
    },
    'a conference paper of three authors': {
      given: {
        authors: ['A.-L. Ligozat', 'Carole-Jean Wu', 'J. J. McDonald'],
        title: 'Is it green?',
        kind: 'conference',
        publisher: 'A Conference',
        date: '2022-06-21',
      },
      apa: 'Ligozat, A.-L., Wu, C.-J., & McDonald, J. J. (2022, June 21). Is it green? A Conference. https://example.org/a',
      gbt7714: 'Ligozat A-L，Wu C-J，McDonald J J. Is it green?[C/OL]//A Conference，2022. https://example.org/a.',
    },
    'a report': {
      given: {
        authors: ['International Energy Agency'],
        title: 'Energy & AI',
        kind: 'report',
        publisher: 'IEA',
        date: '2025-04-10',
      },
      apa: 'International Energy Agency. (2025). Energy & AI. IEA. https://example.org/a',
      gbt7714: 'International Energy Agency. Energy & AI[R/OL]. IEA，2025. https://example.org/a.',
    },
    'a report its author publishes': {
      given: {
        authors: ['Uptime Institute'],
        title: 'A survey',
        kind: 'report',
        publisher: 'Uptime Institute',
        date: '2025-04-10',
      },
      apa: 'Uptime Institute. (2025). A survey. Uptime Institute. https://example.org/a',
      gbt7714: 'Uptime Institute. A survey[R/OL]. Uptime Institute，2025. https://example.org/a.',
      // The manual leaves out a publisher that is the author.
      apaDifferences: [[' Uptime Institute. https', ' https']],
    },
    'a report without an address': {
      given: { authors: ['Greenpeace East Asia'], kind: 'report', publisher: 'A House', date: '2024', url: null },
      apa: 'Greenpeace East Asia. (2024). A title. A House.',
      gbt7714: 'Greenpeace East Asia. A title[R]. A House，2024.',
    },
    'a model card': {
      given: { authors: ['Meta'], title: 'Llama', kind: 'model-card', publisher: 'GitHub', date: '2024-07-23' },
      apa: 'Meta. (2024, July 23). Llama [Model card]. GitHub. https://example.org/a',
      gbt7714: 'Meta. Llama[EB/OL]. （2024-07-23）. https://example.org/a.',
    },
    'a data set': {
      given: { authors: ['Epoch AI'], title: 'Models', kind: 'dataset', publisher: 'A House', date: '2024-07' },
      apa: 'Epoch AI. (2024). Models [Dataset]. A House. https://example.org/a',
      gbt7714: 'Epoch AI. Models[DS/OL]. A House（2024-07）. https://example.org/a.',
      apaDifferences: [['[Dataset]', '[Data set]']],
    },
    software: {
      given: { authors: ['Boavizta'], title: 'A tool', kind: 'software', publisher: 'GitHub', date: '2024-07' },
      apa: 'Boavizta. (2024). A tool [Computer software]. GitHub. https://example.org/a',
      gbt7714: 'Boavizta. A tool[CP/OL]. GitHub，2024. https://example.org/a.',
    },
    'a standard': {
      given: {
        authors: ['ISO/IEC JTC 1'],
        title: 'ISO/IEC 1:2024 A standard',
        kind: 'standard',
        publisher: 'ISO',
        date: '2024',
      },
      apa: 'ISO/IEC JTC 1. (2024). ISO/IEC 1:2024 A standard. ISO. https://example.org/a',
      gbt7714: 'ISO/IEC 1:2024 A standard[S/OL]. https://example.org/a.',
    },
    'a piece of news, its author left whole': {
      given: {
        authors: ['Casey Example'],
        title: 'What next?',
        kind: 'news',
        publisher: 'A Paper',
        date: '2025-05-20',
      },
      apa: 'Casey Example. (2025, May 20). What next? A Paper. https://example.org/a',
      gbt7714: 'Casey Example. What next?[N/OL]. A Paper，2025-05-20. https://example.org/a.',
    },
    'a web page': {
      given: { authors: ['Acme Inc.'], title: 'Will it rain?', kind: 'web', publisher: 'Acme', date: '2025-05' },
      apa: 'Acme Inc. (2025, May). Will it rain? Acme. https://example.org/a',
      gbt7714: 'Acme Inc. Will it rain?[EB/OL]. （2025-05）. https://example.org/a.',
    },
    'a law': {
      given: {
        authors: ['European Union'],
        title: 'Directive (EU) 2023/1791',
        kind: 'law',
        publisher: 'Official Journal of the EU',
        date: '2023-09-20',
      },
      apa: 'Directive (EU) 2023/1791 (2023). https://example.org/a',
      gbt7714:
        'European Union. Directive (EU) 2023/1791[EB/OL]. Official Journal of the EU，2023. https://example.org/a.',
      // The manual follows United States law reports; a reader of ours is served better by who made the law and where it is printed.
      apaDifferences: [
        [
          'Directive (EU) 2023/1791 (2023).',
          'European Union. (2023). Directive (EU) 2023/1791. Official Journal of the EU.',
        ],
      ],
    },
    'a law without an address': {
      given: {
        authors: ['European Union'],
        title: 'Directive (EU) 2023/1791',
        kind: 'law',
        publisher: 'Official Journal of the EU',
        date: '2023-09-20',
        url: null,
      },
      apa: 'Directive (EU) 2023/1791 (2023).',
      gbt7714: 'European Union. Directive (EU) 2023/1791[Z]. Official Journal of the EU，2023.',
      apaDifferences: [
        [
          'Directive (EU) 2023/1791 (2023).',
          'European Union. (2023). Directive (EU) 2023/1791. Official Journal of the EU.',
        ],
      ],
    },
    'Chinese news': {
      given: {
        authors: ['张三'],
        title: '算力如何变绿？',
        kind: 'news',
        publisher: '学习时报',
        date: '2026-02-06',
        lang: 'zh',
      },
      apa: '张三. (2026, 二月 6). 算力如何变绿？. 学习时报. https://example.org/a',
      gbt7714: '张三. 算力如何变绿？[N/OL]. 学习时报，2026-02-06. https://example.org/a.',
      apaDifferences: [
        ['(2026, 二月 6)', '(2026年2月6日)'],
        ['？.', '？'],
      ],
    },
    'a Chinese preprint of four authors': {
      given: {
        authors: ['张三', '李四', '王五', '赵六'],
        title: '一个题名',
        publisher: 'ChinaXiv',
        date: '2025-03',
        lang: 'zh',
      },
      apa: '张三, 李四, 王五, & 赵六. (2025). 一个题名. ChinaXiv. https://example.org/a',
      gbt7714: '张三，李四，王五，等. 一个题名[PP/OL]. ChinaXiv（2025-03）. https://example.org/a.',
    },
    'a Chinese web page of two groups': {
      given: {
        authors: ['某省生态环境厅', '某省发展改革委'],
        title: '一个通知',
        kind: 'web',
        publisher: '某省政府网',
        date: '2025-03-08',
        lang: 'zh',
      },
      apa: '某省生态环境厅 & 某省发展改革委. (2025, 三月 8). 一个通知. 某省政府网. https://example.org/a',
      gbt7714: '某省生态环境厅，某省发展改革委. 一个通知[EB/OL]. （2025-03-08）. https://example.org/a.',
      apaDifferences: [['(2025, 三月 8)', '(2025年3月8日)']],
    },
  };

  it.each(Object.entries(oracle))('%s', (_, { given, apa, gbt7714, apaDifferences }) => {
    expect(citeSource('apa', source(given))).toBe(amended(apa, apaDifferences));
    expect(citeSource('gbt7714', source(given))).toBe(gbt7714);
  });

  it('of fewer authors than exist says so', () => {
    const authors = ['Nan Du', 'Yanping Huang', 'et al.'];
    expect(citeSource('apa', source({ authors }))).toMatch(/^Du, N\., Huang, Y\., et al\. \(2023\)/);
    expect(citeSource('gbt7714', source({ authors }))).toMatch(/^Du N，Huang Y，et al\. A title/);
    expect(citeSource('bibtex', source({ authors }))).toContain('author = {Du, Nan and Huang, Yanping and others}');
    expect(citeSource('gbt7714', source({ authors: ['张三', '等'], lang: 'zh' }))).toMatch(/^张三，等\. /);
    for (const first of ['Nan Du et al. (Google)', 'Nan Du, et al.', 'Nan Du and others']) {
      expect(citeSource('gbt7714', source({ authors: [first] }))).toMatch(/^Du N，et al\. A title/);
    }
    expect(citeSource('apa', source({ authors: persons(20).concat('et al.') }))).toMatch(
      /Names, A\., et al\. \(2023\)/,
    );
  });

  it('has its names taken apart only where that is safe', () => {
    const author = (name: string, kind: CitedSource['kind'] = 'preprint') =>
      citeSource('apa', source({ authors: [name], kind })).replace(/\.? \(2023\).*$/, '');
    const groups = [
      'DeepSeek-AI',
      'Mistral AI',
      'Hugging Face',
      'Gemma Team',
      'University of Chicago',
      'ML.ENERGY',
      '清华大学',
    ];
    for (const group of groups) expect(author(group)).toBe(group);
    expect(author('Carbon Trust', 'report')).toBe('Carbon Trust');
    expect(author('Robert De Kleine')).toBe('De Kleine, R');
    expect(author('Crownhart, Casey', 'news')).toBe('Crownhart, C');
    expect(author('Tachet des Combes, Remi')).toBe('Tachet des Combes, R');
    expect(author('Loïc Lannelongue')).toBe('Lannelongue, L');
    expect(author("James O'Donnell")).toBe("O'Donnell, J");
    expect(author('Ministry of Finance, Beijing', 'law')).toBe('Ministry of Finance, Beijing');
  });

  it('of several authors has their names taken apart if all are persons, whatever its kind', () => {
    const apa = (authors: string[]) => citeSource('apa', source({ authors, kind: 'software' }));
    expect(apa(['Ann One', 'Ann Two'])).toMatch(/^One, A\., & Two, A\. \(2023\)/);
    expect(apa(['Ann One', 'Our World in Data'])).toMatch(/^Ann One & Our World in Data\. \(2023\)/);
  });

  it('in BibTeX', () => {
    const given = source({
      authors: ['Emma Strubell', 'Hugging Face'],
      title: 'Energy_1',
      doi: '10.1234/a_b',
      date: '2019-06',
    });
    expect(citeSource('bibtex', given)).toBe(
      [
        '@misc{strubell-2019-energy-1,',
        '  author = {Strubell, Emma and {Hugging Face}},',
        '  title = {{Energy\\_1}},',
        '  publisher = {arXiv},',
        '  year = {2019},',
        '  month = jun,',
        '  doi = {10.1234/a_b},',
        '  url = {https://example.org/a},',
        '}',
      ].join('\n'),
    );
  });
});

describe('no citation', () => {
  const titles = ['Plain', 'Ends in a stop.', 'Wait...  what?', '“Really?”', '为什么？', ' a\n b ', 'A & B_{c} 5%'];

  const works = kinds.flatMap((kind) =>
    langs.flatMap((lang) =>
      titles.flatMap((title) =>
        [true, false].flatMap((draft) =>
          [true, false].map((full) =>
            work(
              kind,
              lang,
              full
                ? { title, draft, statement: title }
                : { title, draft, url: undefined, accessed: undefined, publisher: undefined, published: '2026' },
            ),
          ),
        ),
      ),
    ),
  );
  const sources = (
    [
      'article',
      'preprint',
      'conference',
      'report',
      'model-card',
      'dataset',
      'software',
      'standard',
      'news',
      'web',
      'law',
    ] as const
  ).flatMap((kind) =>
    (['en', 'zh', 'fr', 'de', 'ja'] as const).flatMap((lang) =>
      titles.flatMap((title) =>
        ['2024', '2024-02', '2024-02-29'].flatMap((date) => [
          source({ kind, lang, title, date, authors: ['Acme Inc.'], publisher: 'Acme  Inc.' }),
          source({ kind, lang, title, date, authors: ['Ann B. One', 'et al.'], url: null }),
          source({ kind, lang, title, date, authors: ['甲', '乙', '丙', '丁'], doi: '10.1234/5' }),
        ]),
      ),
    ),
  );

  it.each(formats)('in %s holds an empty value, a double space or a double full stop', (format) => {
    const citations = [...works.map((each) => cite(format, each)), ...sources.map((each) => citeSource(format, each))];
    for (const citation of citations) {
      expect(citation.replace(/^ +|^[A-Z][A-Z\d] {2}-( |$)/gm, '')).not.toMatch(
        /undefined|null|NaN|\[object| {2}|\.\.|\. \.|。。|。\.|\(\)|（）|\[\]|\{\}(?=,\n)/,
      );
      expect(citation).toBe(citation.trim());
    }
  });

  it.each(formats)('of a page in %s is without its release and address', (format) => {
    for (const each of works) {
      const citation = cite(format, each);
      expect(citation).toContain('2026.1');
      expect(citation.includes(each.lang === 'en' ? ' (draft)' : '（草稿）')).toBe(each.draft);
      expect(citation).toContain(
        each.url ?? (each.lang === 'en' ? '[draft: no public address yet]' : '［草稿：尚无公开网址］'),
      );
    }
  });
});
