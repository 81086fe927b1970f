import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/calculators/downloads';

describe('wrap(text, columns)', () => {
  test('breaks English at spaces', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });
  test('breaks Chinese between characters, never before a comma, and loses none', () => {
    const text = '训练GPT-3排放了552吨CO₂e，相当于9.7辆汽车的一生。';
    const lines = wrap(text, 20);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });
});
