import { describe, expect, test } from 'vitest';
import { curriculumIds } from '../../src/curriculum';
import type { Locale } from '../../src/i18n/locales';
import { digitsIn } from '../support/numbers';
import * as entries from './entries';

/** What Learn promises: the whole syllabus taught, every text made up alike, no number without a record, and plain language. */

const explainers = entries.facts('explainers');
const checks = entries.facts('facts');
const texts = entries.words('explainers').map((entry) => ({ ...entry, locale: entry.id.split('/')[1] as Locale }));
const checkTexts = entries.words('facts').map((entry) => ({ ...entry, locale: entry.id.split('/')[1] as Locale }));
const terms = new Map(entries.terms().map(({ id, data }) => [id, data]));

/** What names the setting of a measurement and is no result: the bits of a number format, requests served together, scopes. */
const settings = [
  /\d+B-A\d+B/g, // Qwen 3 30B-A3B
  /\b\d+(?:, \d+)*(?: (?:and|or|to) \d+)? (?:bits|requests|chips)\b/g,
  /\b[Ss]copes? \d(?:(?:, | and | or )\d)*/g,
  /\d+(?:位|个请求|块|张卡)/g,
  /表\d/g,
  /0和1|\b0 and 1\b/g, // the two values of a bit
];
const bare = (text: string): string[] =>
  digitsIn(settings.reduce((left, pattern) => left.replace(pattern, ' '), text.replaceAll('#', ' ')));

/** Text of a part of an explainer as it is read: a figure counts as one word, a note as none. */
const plain = (mdx: string): string =>
  mdx
    .replace(/<(?:Value|Cars|CaseClaim|RuleClaim|Rule)\b[^>]*\/>/g, '#')
    .replace(/<(?:Cite|Figure|Calculator)\b[^>]*\/>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\{' '\}/g, ' ')
    .replace(/[*_]/g, '');
const part = (body: string, name: string): string =>
  new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(body)?.[1] ?? '';
const words = (text: string): number => (text.match(/[\p{L}\p{N}#][\p{L}\p{N}#’'.,/–-]*/gu) ?? []).length;
const characters = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n(?=\s*- )/)
    .map((one) => one.replace(/^\s*-\s+/, '').trim())
    .filter((one) => one && !one.startsWith('#'));

describe('the syllabus', () => {
  test.each(curriculumIds)('%s is taught by exactly one explainer', (id) => {
    expect(explainers.filter(({ data }) => data.curriculum.includes(id)).map((one) => one.id)).toHaveLength(1);
  });

  test('no explainer or fact check names an id that is not in it', () => {
    for (const { file, data } of [...explainers, ...checks])
      for (const id of data.curriculum) expect(curriculumIds, file).toContain(id);
  });

  test('has at least forty explainers and ten fact checks', () => {
    expect(explainers.length).toBeGreaterThanOrEqual(40);
    expect(checks.length).toBeGreaterThanOrEqual(10);
  });
});

describe.each(texts.map((text) => [text.file, text] as const))('%s', (_file, { body, data, locale }) => {
  const full = plain(part(body, 'FullText').replace(/<Worked>[\s\S]*?<\/Worked>/g, ''));

  test('has the parts that every explainer has', () => {
    expect(part(body, 'OneMinute').match(/^- /gm)?.length).toBeGreaterThanOrEqual(3);
    for (const needed of ['<Figure ', '<Worked>', '<Contested>', '<Term ', '<Cite ', '\n## '])
      expect(body, needed).toContain(needed);
  });

  test('is as long as promised', () => {
    const whole = plain(part(body, 'FullText'));
    if (locale === 'en') {
      expect(words(whole)).toBeGreaterThanOrEqual(600);
      expect(words(whole)).toBeLessThanOrEqual(1200);
    } else expect(characters(whole)).toBeGreaterThanOrEqual(900);
  });

  test('has no paragraph over 110 words, and no sentence that runs on', () => {
    for (const one of paragraphs(`${plain(part(body, 'OneMinute'))}\n\n${full}`)) {
      const length = locale === 'en' ? words(one) : characters(one) / 1.6;
      expect(length, one.slice(0, 80)).toBeLessThanOrEqual(110);
      for (const sentence of one.split(locale === 'en' ? /(?<=[.!?:;][”"]?)\s+/ : /[。！？；]/))
        expect(locale === 'en' ? words(sentence) : characters(sentence) / 1.6, sentence).toBeLessThanOrEqual(45);
    }
  });

  test('explains each term where it first stands', () => {
    for (const [, id] of body.matchAll(/<Term id="([^"]+)"/g)) {
      const before = plain(body.slice(0, body.indexOf(`<Term id="${id}"`)).replace(/^#.*$/gm, ''));
      const own = terms.get(id!)![locale].term as string;
      const word = own.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s*[（(].*$/, '');
      const found = new RegExp(locale === 'en' ? `(?<![\\p{L}-])${word}s?(?![\\p{L}-])` : word, 'iu').exec(before);
      expect(
        found && `“${before.slice(Math.max(0, found.index - 30), found.index + 30)}”`,
        `${own} comes before its card`,
      ).toBeNull();
    }
  });

  test('prints no number that is not a record or arithmetic with its parts', () => {
    expect(bare(plain(body.replace(/<Worked>[\s\S]*?<\/Worked>/g, '')))).toEqual([]);
    for (const line of [data.title, data.question, data.answer, data.description]) expect(bare(line), line).toEqual([]);
    for (const line of paragraphs(part(body, 'Worked')))
      if (bare(plain(line)).length > 0)
        expect(line, 'a line with bare digits shows its arithmetic').toMatch(/[×÷+−–=＝/≈]/);
  });
});

describe.each(checkTexts.map((text) => [text.file, text] as const))('%s', (_file, { body, data, locale }) => {
  test('has a sentence to say, three parts and its sources', () => {
    expect(part(body, 'Say').trim()).not.toBe('');
    expect(body.match(/^## /gm)).toHaveLength(3);
    expect(body).toContain('<Cite ');
  });

  test('prints no number that is not a record', () => {
    expect(bare(plain(body))).toEqual([]);
    expect(bare(data.reason)).toEqual([]);
  });

  test('is short', () => {
    for (const one of paragraphs(plain(body)))
      expect(locale === 'en' ? words(one) : characters(one) / 1.6, one.slice(0, 80)).toBeLessThanOrEqual(110);
  });
});
