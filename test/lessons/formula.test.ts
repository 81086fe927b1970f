import { describe, expect, test } from 'vitest';
import { readFormula } from '../../src/content/lessonFormula';
import { evaluate, namesIn } from '../../src/lessons/formula';

describe('evaluate', () => {
  test.each([
    [[7], 7],
    [['n', 'power', 20, '+', '*', 1000, '/'], 0.24],
    [[2, 3, '-'], -1],
    [[1, 4, '/'], 0.25],
  ])('%j', (formula, value) => expect(evaluate(formula, { n: 2, power: 100 })).toBe(value));

  test.each([
    [['x'], 'no number is named “x”'],
    [['constructor'], 'no number is named “constructor”'],
    [['n', '+'], '“+” has too few operands'],
    [['*'], '“*” has too few operands'],
    [[1, 2], 'too many operands'],
    [[], 'empty'],
    [[1, 0, '/'], 'no finite value'],
    [[0, 0, '/'], 'no finite value'],
  ])('%j is an error: %s', (formula, error) => expect(() => evaluate(formula, { n: 1 })).toThrow(error));

  test('namesIn lists each name once', () => {
    expect(namesIn(['n', 'n', 'power', 20, '+', '*', '/'])).toEqual(['n', 'power']);
  });
});

describe('readFormula', () => {
  test.each([
    ['n * (power + 20) / 1000', ['n', 'power', 20, '+', '*', 1000, '/']],
    ['a - b - c', ['a', 'b', '-', 'c', '-']],
    ['a - (b - c)', ['a', 'b', 'c', '-', '-']],
    ['a + b * c', ['a', 'b', 'c', '*', '+']],
    ['-a * -3', [0, 'a', '-', -3, '*']],
    ['.5 * 1e3', [0.5, 1000, '*']],
    ['true * 功率', ['true', '功率', '*']],
  ])('%s', (text, formula) => expect(readFormula(text)).toEqual(formula));

  test.each([
    ['', 1],
    ['a ^ 2', 3],
    ['a[0]', 2],
    ['"a"', 1],
    ['a, b', 2],
    ['a ? b : c', 3],
    ['a = b', 3],
    ['+a', 1],
    ['a ** 2', 4],
    ['a +', 4],
    ['(a', 3],
    ['a)', 2],
    ['1.2.3', 4],
    ['3x', 2],
    ['a b', 3],
    ['f(x)', 4],
    ['2(3)', 2],
    ['a.b', 3],
    ['this', 4],
    ['1e999', 5],
  ])('%j is an error at character %i', (text, position) => {
    expect(() => readFormula(text)).toThrow(`at character ${position} of`);
  });

  test('what it reads has the value JavaScript gives the same text', () => {
    const numbers = { a: 3, b: -2.5, c: 0.125 };
    for (const [text, value] of [
      ['a / b / c', 3 / -2.5 / 0.125],
      ['a - -b', 3 - 2.5],
      ['-(a + b) * c', -(3 + -2.5) * 0.125],
      ['a * (b - (c + 1)) / -4', (3 * (-2.5 - (0.125 + 1))) / -4],
    ] as const)
      expect(evaluate(readFormula(text), numbers), text).toBe(value);
  });
});
