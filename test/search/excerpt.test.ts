import { describe, expect, it } from 'vitest';
import { chineseStops, framed, readExcerpt } from '../../src/search/excerpt';

const textOf = (excerpt: string): string =>
  readExcerpt(excerpt)
    .map(({ text }) => text)
    .join('');
const marksOf = (excerpt: string): string[] =>
  readExcerpt(excerpt)
    .filter(({ marked }) => marked)
    .map(({ text }) => text);

describe('readExcerpt', () => {
  it('parts text from marks', () => {
    expect(readExcerpt('Heat from <mark>chilled</mark> water')).toEqual([
      { text: 'Heat from ', marked: false },
      { text: 'chilled', marked: true },
      { text: ' water', marked: false },
    ]);
  });

  it('joins marks that touch', () => {
    expect(readExcerpt('把<mark>数据</mark><mark>中心</mark>纳入')).toEqual([
      { text: '把', marked: false },
      { text: '数据中心', marked: true },
      { text: '纳入', marked: false },
    ]);
  });

  it('has no pieces for no text', () => {
    expect(readExcerpt('')).toEqual([]);
    expect(readExcerpt('<mark></mark>')).toEqual([]);
  });

  it('takes every other tag for text', () => {
    const hostile = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<mark onmouseover="alert(1)">x',
      '<MARK>x</MARK>',
      '<mark >x</mark >',
      '</mark/>',
      '<svg><style>@import "x"</style>',
      '<!-- <b>',
      '<<mark>mark>',
    ];
    for (const html of hostile) expect(textOf(html)).toBe(html.replaceAll('<mark>', '').replaceAll('</mark>', ''));
    expect(marksOf('<mark onclick="x">no</mark><mark>yes</mark>')).toEqual(['yes']);
  });

  it('decodes entities once, after the marks are read', () => {
    expect(textOf('a &lt; b &amp;&amp; c &gt; d &quot;e&quot; &#39;f&#x27;')).toBe('a < b && c > d "e" \'f\'');
    expect(readExcerpt('&lt;mark&gt;no&lt;/mark&gt;')).toEqual([{ text: '<mark>no</mark>', marked: false }]);
    expect(textOf('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
    expect(textOf('&<mark>lt;</mark>')).toBe('&lt;');
  });

  it('leaves alone what is no entity', () => {
    for (const text of ['R&D', '&;', '&unknown;', '&#;', '&#0;', '&#xD800;', '&#x110000;', '&#99999999;', 'a & b']) {
      expect(textOf(text)).toBe(text);
    }
  });

  it('bears marks that do not close or open', () => {
    expect(readExcerpt('a<mark>b')).toEqual([
      { text: 'a', marked: false },
      { text: 'b', marked: true },
    ]);
    expect(readExcerpt('a</mark>b')).toEqual([{ text: 'ab', marked: false }]);
    expect(marksOf('<mark><mark>a</mark>b</mark>')).toEqual(['a']);
  });
});

describe('chineseStops', () => {
  it('sets the Chinese full stop after Chinese', () => {
    expect(chineseStops('2025年估算. 峰值<mark>功率</mark>. （含风扇）. ')).toBe(
      '2025年估算。峰值<mark>功率</mark>。（含风扇）。',
    );
  });

  it('leaves numbers, Latin text and its stops alone', () => {
    for (const text of ['PUE 1.08', 'Scope 3. Then', '约1.5倍', 'Clean Cloud. 2021'])
      expect(chineseStops(text)).toBe(text);
  });
});

describe('framed', () => {
  const content = 'First words. <b> & others, in the middle, last words.';

  it('shows where the page goes on', () => {
    expect(framed('First <mark>words</mark>.', content)).toBe('First <mark>words</mark>.…');
    expect(framed('last <mark>words</mark>.', content)).toBe('…last <mark>words</mark>.');
    expect(framed('<mark>others</mark>,', content)).toBe('…<mark>others</mark>…');
    expect(framed(content.replace('<b>', '&lt;b&gt;'), content)).toBe(content.replace('<b>', '&lt;b&gt;'));
  });

  it('does not begin with the punctuation of another sentence', () => {
    expect(framed('. 做了什么', '前文. 做了什么')).toBe('…做了什么');
    expect(framed('，占比<mark>只有</mark>', '供暖，占比只有一半')).toBe('…占比<mark>只有</mark>…');
  });
});
