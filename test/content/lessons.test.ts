import { describe, expect, test } from 'vitest';
import { readFormula } from '../../src/content/lessonFormula';
import { localePaths } from '../../src/i18n/locales';
import { draw } from '../../src/lessons/classCode';
import { evaluate } from '../../src/lessons/formula';
import { sameInCodes } from '../../src/lessons/resultCode';
import { release } from '../../src/site';
import { allFigures } from '../support/content';
import * as entries from './entries';

const lessons = entries.facts('lessons');
const words = new Map(entries.words('lessons').map(({ id, data }) => [id, data]));
const alignments = new Map(entries.alignments().map(({ id, data }) => [id, data]));
const frameworks = new Map(entries.frameworks().map(({ id, data }) => [id, data]));
const figures = allFigures();

const keys = (of: object | undefined): string[] => Object.keys(of ?? {}).sort();
const sorted = (of: readonly string[] | undefined): string[] => [...(of ?? [])].sort();
const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);

/** What a formula comes to if JavaScript reads it; `numbers.` stands before each name, since some are words of the language. */
const worked = (formula: string, numbers: Readonly<Record<string, number>>): number =>
  new Function('numbers', `return ${formula.replaceAll(/[A-Za-z]+/g, 'numbers.$&')}`)(numbers) as number;

const codes = Array.from({ length: 1000 }, (_, index) => `${index % 2 ? '风筝' : 'KITE'}${index}`);

test('there are lessons', () => expect(lessons.length).toBeGreaterThan(0));

test('no two lessons have result codes that could be taken for one another', () => {
  expect(sameInCodes(lessons.map(({ id }) => ({ id, release: release.id })))).toEqual([]);
});

describe.each(lessons.map(({ id, data }) => [id, data] as const))('%s', (id, data) => {
  const said = localePaths.map((locale) => words.get(`${id}/${locale}`)!);

  test('takes as long as its steps together', () => {
    expect(sum(data.steps.map(({ minutes }: { minutes: number }) => minutes))).toBe(data.minutes);
  });

  test('is there in every language, with words for the same steps, items and options', () => {
    for (const own of said) {
      expect(own, id).toBeDefined();
      expect(keys(own.steps)).toEqual(sorted(data.steps.map((step: { id: string }) => step.id)));
      expect(keys(own.items)).toEqual(keys(data.items));
      for (const [name, item] of Object.entries<any>(data.items)) {
        expect(keys(own.items[name].options), name).toEqual(sorted(item.options));
        expect(keys(own.items[name].slips), name).toEqual(keys(item.slips));
      }
      for (const named of ['objectives', 'misconceptions', 'presets', 'roles', 'rubric', 'cards'])
        expect(keys(own[named]), named).toEqual(sorted(data[named]));
    }
  });

  test('has every question name the same numbers in every language', () => {
    for (const name of keys(data.items)) {
      const named = said.map((own) => sorted(own.items[name].ask.match(/\{[A-Za-z]+\}/g)));
      for (const one of named) expect(one, name).toEqual(named[0]);
    }
  });

  test('has an item for every objective', () => {
    const met = Object.values<any>(data.items).map(({ objective }) => objective);
    for (const objective of data.objectives) expect(met).toContain(objective);
  });

  test('names points of frameworks that have an edition and that were seen on a day', () => {
    for (const { id: point } of data.alignments ?? []) {
      const seen = alignments.get(point);
      expect(seen, point).toBeDefined();
      expect(frameworks.get(seen.framework)?.edition, point).toBeTruthy();
      expect(String(seen.checked), point).toMatch(/^\d{4}-\d{2}-\d{2}/);
    }
    const points = (data.alignments ?? []).map(({ id: point }: { id: string }) => point);
    expect(new Set(points).size).toBe(points.length);
  });

  const numberItems = Object.entries<any>(data.items).filter(([, { kind }]) => kind === 'number');

  describe.each(numberItems)('the numbers of %s', (name, item) => {
    const drawn = Object.entries<any>(item.numbers).filter(([, number]) => 'from' in number);
    const fixed = Object.fromEntries(
      Object.entries<any>(item.numbers).flatMap(([key, { figure, times = 1, digits = 3 }]) =>
        figure ? [[key, Number((figures[figure]!.value * times).toPrecision(digits))]] : [],
      ),
    );
    const classes = codes.map((code) => ({
      code,
      numbers: { ...fixed, ...Object.fromEntries(drawn.map(([key, grid]) => [key, draw(code, id, name, key, grid)])) },
    }));
    const close = (value: number, other: number) =>
      Math.abs(value - other) <= item.tolerance * Math.abs(other) * (1 + 1e-9);

    test('stand on their grid for every class', () => {
      for (const { code, numbers } of classes)
        for (const [key, { from, to, step }] of drawn) {
          const value = numbers[key]!;
          expect(value, code).toBeGreaterThanOrEqual(from);
          expect(value, code).toBeLessThanOrEqual(to);
          expect(Math.abs((value - from) / step - Math.round((value - from) / step)), code).toBeLessThan(1e-6);
        }
    });

    test('give every class the key that the formula of the author gives, and slips as well', () => {
      for (const formula of [item.answer, ...Object.values<string>(item.slips ?? {})]) {
        const read = readFormula(formula);
        for (const { code, numbers } of classes) {
          const truth = worked(formula, numbers);
          expect(Math.abs(evaluate(read, numbers) - truth), `${code}: ${formula}`).toBeLessThanOrEqual(
            1e-12 * Math.abs(truth),
          );
        }
      }
    });

    test('differ between classes: at least five keys among them', () => {
      expect(new Set(classes.map(({ numbers }) => worked(item.answer, numbers))).size).toBeGreaterThanOrEqual(5);
    });

    test('make a known slip right for one class in ten at most', () => {
      for (const [slip, formula] of Object.entries<string>(item.slips ?? {})) {
        const lucky = classes.filter(({ numbers }) => close(worked(formula, numbers), worked(item.answer, numbers)));
        expect(lucky.length, slip).toBeLessThanOrEqual(classes.length / 10);
      }
    });
  });
});

describe.each(entries.projects().map(({ id }) => id))('the project %s', (id) => {
  test('has its lessons counted from 1 without a gap', () => {
    const parts = lessons.flatMap(({ data: { project } }) => (project?.id === id ? [project.part] : []));
    expect(parts.sort((a, b) => a - b)).toEqual(parts.map((_, index) => index + 1));
  });
});

test('every lesson of a project names one that is there', () => {
  const known = entries.projects().map(({ id }) => id);
  for (const { id, data } of lessons) if (data.project) expect(known, id).toContain(data.project.id);
});
