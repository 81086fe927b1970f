import { readFileSync } from 'node:fs';
import { HtmlElement, HtmlValidate, Parser } from 'html-validate';
import { beforeAll, describe, expect, test } from 'vitest';
import { calculators } from '../../src/calculators';
import { localePaths, type Locale } from '../../src/i18n/locales';
import * as entries from '../content/entries';

/** Charts in words and as tables, in the pages as they were built; no browser, so every figure and calculator is looked at. */

const parser = new Parser(new HtmlValidate({ extends: ['html-validate:standard'] }).getConfigForSync('page.html'));
const mainOf = (path: string): HtmlElement =>
  parser
    .parseHtml(
      readFileSync(`dist${path}index.html`, 'utf8').replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ''),
    )
    .querySelector('main')!;
const read = (element: HtmlElement, name: string): string => {
  const value = element.getAttributeValue(name);
  return typeof value === 'string' ? value : '';
};
/** The element or the nearest one around it that is so. */
function upFrom(element: HtmlElement | null, is: (one: HtmlElement) => boolean): HtmlElement | undefined {
  for (let one = element; one && !one.isRootElement(); one = one.parent) if (is(one)) return one;
  return undefined;
}
const hidden = (one: HtmlElement): boolean => read(one, 'aria-hidden') === 'true';
const isImage = (one: HtmlElement): boolean => read(one, 'role') === 'img';

/** Says something about what is drawn: more than the name of a kind of picture. */
const saysSomething = (label: string): boolean =>
  label.trim().length > 1 &&
  !/^(an? )?(line |bar )?(chart|graph|figure|image|picture|diagram|map|图|图表|图片|地图)\.?$/i.test(label.trim());

function drawingsOf(root: HtmlElement): { unspoken: string[]; labels: string[] } {
  const drawn = root.querySelectorAll('svg, canvas, [role="img"]');
  return {
    unspoken: drawn
      .filter((one) => !upFrom(one, hidden) && !upFrom(one, isImage))
      .map((one) => `${one.tagName}.${read(one, 'class')}`),
    labels: drawn.filter((one) => isImage(one) && !upFrom(one, hidden)).map((one) => read(one, 'aria-label')),
  };
}

/** A table names itself, and each of its headings says what it is the heading of. */
function faultsOf(table: HtmlElement): string[] {
  const named =
    table.querySelector('caption')?.textContent.trim() || read(table, 'aria-label') || read(table, 'aria-labelledby');
  return [
    ...(named ? [] : ['no caption']),
    ...(table.querySelector('th') ? [] : ['no headings']),
    ...table
      .querySelectorAll('th')
      .filter((th) => !/^(col|row)(group)?$/.test(read(th, 'scope')))
      .map((th) => `no scope: ${th.textContent.trim()}`),
  ];
}

describe.each(localePaths.flatMap((locale) => entries.facts('explainers').map(({ id }) => [id, locale] as const)))(
  'the figures of the explainer %s (%s)',
  (id, locale: Locale) => {
    let figures: HtmlElement[];
    beforeAll(() => void (figures = mainOf(`/${locale}/learn/${id}/`).querySelectorAll('figure.fig')));

    test('are there, each with a title', () => {
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter((figure) => !figure.querySelector('h3')?.textContent.trim())).toEqual([]);
    });

    test('say in words what they draw', () => {
      for (const figure of figures) {
        const { unspoken, labels } = drawingsOf(figure);
        expect(unspoken).toEqual([]);
        expect(labels.filter((label) => !saysSomething(label))).toEqual([]);
      }
    });

    test('have their numbers as a table that can be opened and read', () => {
      for (const figure of figures) {
        const tables = figure.querySelectorAll('table').filter((table) => !upFrom(table, hidden));
        expect(tables.length, figure.querySelector('h3')?.textContent).toBeGreaterThan(0);
        expect(tables.flatMap(faultsOf)).toEqual([]);
      }
    });
  },
);

describe.each(localePaths.flatMap((locale) => calculators.map(({ id }) => [id, locale] as const)))(
  'the calculator %s (%s)',
  (id, locale: Locale) => {
    let main: HtmlElement;
    beforeAll(() => void (main = mainOf(`/${locale}/calculators/${id}/`)));

    test('says in words what it draws, and the answer as a sentence', () => {
      const { unspoken, labels } = drawingsOf(main);
      expect(unspoken).toEqual([]);
      expect(labels.filter((label) => !saysSomething(label))).toEqual([]);
      expect(main.querySelector('.say')!.textContent.trim().length).toBeGreaterThan(20);
    });

    test('has its results and its figures as tables that can be read', () => {
      const tables = main.querySelectorAll('table').filter((table) => !upFrom(table, hidden));
      expect(tables.length).toBeGreaterThan(1);
      expect(tables.flatMap(faultsOf)).toEqual([]);
    });
  },
);
