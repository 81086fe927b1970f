import { describe, expect, test } from 'vitest';
import { addressWith, withSettings } from '../../../src/lessons/packages/settings';
import { awkward, file } from '../sample';

const block = (html: string): string => /id="settings">([^<]*)<\/script>/.exec(html)![1]!;

describe('settings in the file of a lesson', () => {
  test('fill their block, and everything else stays as it is', () => {
    const filled = withSettings(file, { code: '7B' });
    expect(filled).toBe(file.replace('id="settings">{}', () => 'id="settings">{"code":"7B"}'));
  });

  test('come out as they went in, whatever signs are in them', () => {
    const settings = { code: awkward, steps: '</script><script>alert(1)</script><!--' };
    const filled = withSettings(file, settings);
    expect(JSON.parse(block(filled))).toEqual(settings);
    expect(filled.match(/<script/g)).toHaveLength(file.match(/<script/g)!.length);
  });

  test('replace earlier ones', () => {
    expect(withSettings(withSettings(file, { code: '7B' }), {})).toBe(file);
  });

  test('need a place, and only one', () => {
    expect(() => withSettings('<p></p>', {})).toThrow('this one has 0');
    expect(() => withSettings(file + file, {})).toThrow('this one has 2');
  });
});

test('settings in an address replace what it said of them', () => {
  expect(addressWith('https://atlas.example/en/teach/x/do/?code=1&theme=dark', { code: '7 B', steps: '1,3' })).toBe(
    'https://atlas.example/en/teach/x/do/?code=7+B&theme=dark&steps=1%2C3',
  );
});
