import { describe, expect, test } from 'vitest';
import { breakLines, textWidth } from '../../src/pictures/lines';
import { words } from '../content/entries';

const size = 20;
const titles = (locale: string) =>
  words('cases')
    .filter(({ id }) => id.endsWith(`/${locale}`))
    .flatMap(({ data }) => [data.title as string, data.oneLine as string]);

describe('breakLines(text, room, style)', () => {
  test('breaks English at spaces and loses no word', () => {
    const text = 'Training a model emitted as much carbon dioxide as ten cars over their whole lives';
    const lines = breakLines(text, 300, { size });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
  });

  test.each([...titles('zh').entries()].filter(([index]) => index % 7 === 0).map(([, text]) => text))(
    'Chinese: no closing mark begins a line, no opening one ends it, number and unit stay together: %s',
    (text) => {
      const lines = breakLines(text, 260, { size });
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、；：！？）》】”’%]/);
        expect(line).not.toMatch(/[（《【“‘]$/);
      }
      for (const [index, line] of lines.slice(1).entries())
        if (/\d$/.test(lines[index]!)) expect(line).not.toMatch(/^[\d吨克万亿倍年%]/);
    },
  );

  test.each([
    ...titles('en').filter((_, index) => index % 9 === 0),
    ...titles('zh').filter((_, index) => index % 9 === 0),
  ])('no line is wider than the room: %s', (text) => {
    for (const line of breakLines(text, 400, { size })) expect(textWidth(line, size)).toBeLessThanOrEqual(400);
  });

  test('the last line of a Chinese text is no single word where another break has room for more', () => {
    // Ten characters fit a line; 21 would leave one alone on the third.
    const lines = breakLines('各地都在为数据中心寻找更便宜也更干净的电力来', 10.5 * size, { size });
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)!.length).toBeGreaterThanOrEqual(3);
  });

  test('a title is set in lines of about one length', () => {
    const [first, second, ...more] = breakLines('How many cars is one AI model, and who worked it out first?', 480, {
      size,
      balanced: true,
    });
    expect(more).toEqual([]);
    expect(textWidth(second!, size) / textWidth(first!, size)).toBeGreaterThan(0.8);
  });

  test('an address without a space is cut where the line ends', () => {
    const address = `https://example.org/en/calculators/training-in-cars/?${'a'.repeat(80)}`;
    const lines = breakLines(address, 300, { size });
    expect(lines.join('')).toBe(address);
    for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(300);
  });
});
