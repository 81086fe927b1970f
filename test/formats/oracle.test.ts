import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cite, citeSource, type CitedSource, type CitedWork } from '../../src/formats/citation';
import { cslItem, type CslItem } from '../../src/formats/citation/csl';
import { fromSource, fromWork, type Reference } from '../../src/formats/citation/reference';
import { byCiteproc, type OracleStyle } from '../support/citeproc';

/*
 * Our APA, MLA and Chicago strings are what citeproc makes, with the official styles, of our own CSL-JSON. What is
 * changed before citeproc sees it, and what of its answer, is in `given` and `read`, each with its reason.
 */

type Style = Exclude<OracleStyle, 'gbt7714'>;
const styles: Style[] = ['apa', 'mla', 'chicago'];

/** The item as it is published: through JSON, so that nothing absent stays as a key. */
const published = (reference: Reference) => JSON.parse(JSON.stringify(cslItem(reference))) as CslItem;

function given(style: Style, reference: Reference): CslItem {
  const item = published(reference);
  // Names of journals, sites and houses stay as our record has them: "arxiv.org" is not "Arxiv.Org".
  const asWritten = (text?: string) => text && `<span class="nocase">${text}</span>`;
  item['container-title'] = asWritten(item['container-title']);
  item.publisher = asWritten(item.publisher);
  // "de Vries" stays together, as its bearer writes it; CSL marks that with quotation marks.
  for (const author of item.author ?? [])
    if ('family' in author && /^\p{Ll}/u.test(author.family)) author.family = `"${author.family}"`;
  // The styles follow United States law reports; a reader of ours is served better by who made the law and where it is printed.
  if (reference.kind === 'law') item.type = 'report';
  const comma = reference.lang === 'zh' ? '，' : ', ';
  // MLA has no place for a description but one for the version: our release and the result cited stand there.
  if (style === 'mla' && reference.release)
    item.version = reference.version || [reference.release, reference.statement].filter(Boolean).join(comma);
  // Chicago has no place for the version of a data set: our release stands in the description.
  if (style === 'chicago' && reference.version)
    item.genre = [reference.label, reference.release, reference.statement].filter(Boolean).join(comma);
  return item;
}

/** Months as the zh-CN locale writes them in APA's form. */
const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function read(text: string, style: Style, { lang }: Reference): string {
  const plain = text.replace(/\u202f/g, ' ');
  if (lang !== 'zh') return plain;
  return (
    plain
      // APA's form of a date, "(2026, 十一月 23)", and of a version, "(版 2026.1)", is not Chinese.
      .replace(/\((\d{4}), ([一二三四五六七八九十]+)月(?: (\d+))?\)/, (_, year, month: string, day) => {
        expect(style).toBe('apa');
        return `(${year}年${chineseMonths.indexOf(month) + 1}月${day ? `${day}日` : ''})`;
      })
      .replace('(版 2026.1)', '(版本2026.1)')
      // A full stop after a full-width question or exclamation mark is one too many.
      .replace(/([？！])\.(?= )/g, '$1')
  );
}

function work(kind: CitedWork['kind'], lang: CitedWork['lang'], changes: Partial<CitedWork> = {}): CitedWork {
  const name = lang === 'en' ? 'Green AI Atlas' : '绿色 AI 图鉴';
  return {
    kind,
    id: 'an-entry',
    title: lang === 'en' ? 'How many cars is training one large model?' : '训练一个大模型等于多少辆汽车？',
    author: name,
    publisher: name,
    version: '2026.1',
    draft: false,
    published: '2026-11-23',
    url: 'https://example.org/a/',
    accessed: '2026-11-24',
    lang,
    ...changes,
  };
}

const kinds = ['calculator', 'explainer', 'fact', 'case', 'rule', 'factor', 'dataset'] as const;
const works = kinds.flatMap((kind) =>
  (['en', 'zh-CN'] as const).flatMap((lang) => [
    work(kind, lang),
    work(kind, lang, { draft: true, title: lang === 'en' ? 'Power is not energy' : '功率不等于电量' }),
    work(kind, lang, { statement: lang === 'en' ? 'GPT-3: 9.7 cars' : 'GPT-3：9.7辆汽车' }),
  ]),
);

const folder = new URL('../../content/sources/', import.meta.url);
const sources = readdirSync(folder)
  .sort()
  .map((name) => ({
    id: name.replace(/\.yaml$/, ''),
    document: parse(readFileSync(new URL(name, folder), 'utf8')) as CitedSource,
  }));

/** Sources that are not compared, since citeproc cannot be given the same or gets them wrong. */
const apart: Record<string, (document: CitedSource, id: string) => boolean> = {
  'CSL has no word for authors left unnamed': (document) => fromSource(document).others,
  'citeproc does not know „German“ quotation marks': ({ lang }) => lang === 'de',
  'citeproc writes LLM.Int8, BitNet B1.58 and E-Waste, and “rolling small after a quotation mark': ({ title }) =>
    /LLM\.int8|BitNet b1\.58|e-waste|["'“‘]rolling/i.test(title),
};

const comparable = sources.filter(({ id, document }) => !Object.values(apart).some((is) => is(document, id)));
/** Every kind in every language it is held in, and of the many every sixth. */
const seen = new Set<string>();
const chosen = comparable.filter(({ document: { kind, lang, doi, authors } }, index) => {
  const form = [kind, lang, Boolean(doi), Math.min(authors.length, 12)].join();
  return index % 6 === 0 || (!seen.has(form) && seen.add(form));
});

const differences = (style: Style, references: Reference[], ours: (index: number) => string) =>
  references.flatMap((reference, index) => {
    const oracle = read(byCiteproc(style, given(style, reference)), style, reference);
    return ours(index) === oracle ? [] : [{ ours: ours(index), oracle }];
  });

describe.each(styles)('%s is what the official style prints', (style) => {
  it('of pages of each kind in both languages', () => {
    expect(works).toHaveLength(42);
    expect(differences(style, works.map(fromWork), (index) => cite(style, works[index]!))).toEqual([]);
  });

  it('of sources of every kind', () => {
    expect(chosen.length).toBeGreaterThan(200);
    expect(new Set(chosen.map(({ document }) => document.kind)).size).toBe(11);
    const references = chosen.map(({ document }) => fromSource(document));
    expect(differences(style, references, (index) => citeSource(style, chosen[index]!.document))).toEqual([]);
  });
});

describe('GB/T 7714', () => {
  /**
   * The official style of the 2025 standard is in no package; that of 2015 is. Where the two standards agree, in order
   * and letters, the strings must; 2025 has full-width brackets and commas and does not put names in capitals.
   */
  const neutral = (text: string) =>
    text
      .replace(/^\[1\] /, '')
      .replace(/[（），]/g, (sign) => ({ '（': '(', '）': ')' })[sign] ?? ', ')
      .replace(/[ \u202f]+/g, ' ')
      .toLowerCase();
  /** Preprints, data sets, articles, papers and reports differ between the two standards; the other test holds theirs. */
  const same: CitedSource['kind'][] = ['web', 'news', 'model-card'];
  const alike = chosen.filter(
    ({ document: { kind, publisher, authors, title } }) =>
      // A name that is author and publisher, and one with a lower-case particle, are other fields to citeproc.
      same.includes(kind) && !authors.includes(publisher) && !/["'’“”]/.test(title + authors.join()),
  );

  it('of news, web pages and model cards has the parts of the 2015 style in its order', () => {
    expect(alike.length).toBeGreaterThan(40);
    const different = alike.flatMap(({ document }) => {
      const ours = neutral(citeSource('gbt7714', document));
      const oracle = neutral(byCiteproc('gbt7714', published(fromSource(document))));
      return ours === oracle ? [] : [{ ours, oracle }];
    });
    expect(different).toEqual([]);
  });
});
