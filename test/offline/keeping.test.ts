import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerFor, bytesOf, digestOf, indexOf, withNotice, type Asked, type Kept } from '../../src/offline/keeping';

const kept = (page: string, day: string, files: Kept['files']): Kept => ({
  page,
  title: page,
  release: '2026.1',
  digest: 'all',
  day,
  files,
});
const cars = kept('en/learn/five-cars/', '2026-11-26', [
  ['en/learn/five-cars/', 80_000, 'page'],
  ['en/offline/missing/', 8000, 'none'],
  ['_astro/shared.DHyD2drV.js', 10_000, 'shared'],
  ['data/2026.1/electricity/ember-life-cycle.en.txt', 27_000, 'series'],
]);
const lesson = kept('en/teach/four-greys/', '2026-11-27', [
  ['en/teach/four-greys/', 30_000, 'plan'],
  ['en/teach/four-greys/do/', 200_000, 'lesson'],
  ['en/offline/missing/', 8100, 'changed'],
  ['_astro/shared.DHyD2drV.js', 10_000, 'shared'],
]);
const index = indexOf([lesson, cars]);
const asked = (path: string | undefined, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  mode: 'cors',
  destination: '',
  path,
  ...more,
});
const opened = (path: string | undefined): Asked => asked(path, { mode: 'navigate', destination: 'document' });

describe('what the worker does with a request', () => {
  test.each([
    ['a kept page that is opened', opened('en/learn/five-cars/'), 'page'],
    ['a part of a kept lesson that is opened', opened('en/teach/four-greys/do/'), 'page'],
    ['a kept lesson in a frame of this site', asked('en/teach/four-greys/do/', { mode: 'navigate' }), 'page'],
    ['a page that is opened and not kept', opened('en/learn/scaling-laws/'), 'other'],
    ['a lesson as a platform launches it', opened('en/teach/four-greys/launch/'), 'other'],
    ['a kept file whose name holds its digest', asked('_astro/shared.DHyD2drV.js'), 'named'],
    ['kept data', asked('data/2026.1/electricity/ember-life-cycle.en.txt'), 'data'],
  ])('%s: %s', (_what, request, answer) => expect(answerFor(request, index)).toBe(answer));

  test.each([
    ['a file that is not kept', asked('_astro/other.12345678.js')],
    ['data that is not kept', asked('data/2026.1/factors.csv')],
    ['the list of a kept page', asked('en/learn/five-cars/keep.json')],
    ['a page that is not kept, in a frame', asked('en/embed/my-ai-use/', { mode: 'navigate', destination: 'iframe' })],
    ['the text of a kept lesson, asked for by the page that makes packages', asked('en/teach/four-greys/do/')],
    ['a kept page that is sent something', asked('en/learn/five-cars/', { mode: 'navigate', method: 'POST' })],
    ['another site', asked(undefined)],
  ])('%s is not touched', (_what, request) => expect(answerFor(request, index)).toBe('untouched'));

  test('nothing is touched where nothing is kept', () => {
    const nothing = indexOf([]);
    for (const request of [opened('en/learn/five-cars/'), asked('_astro/shared.DHyD2drV.js'), opened('')])
      expect(answerFor(request, nothing)).toBe('untouched');
  });
});

describe('what is kept', () => {
  test('a file that two pages need is the one of the later copy', () => {
    expect(index.get('en/offline/missing/')?.digest).toBe('changed');
    expect(indexOf([cars, lesson]).get('en/offline/missing/')?.digest).toBe('changed');
  });

  test('counts the bytes of each file once, and of each version of it', () => {
    expect(bytesOf([cars])).toBe(80_000 + 8000 + 10_000 + 27_000);
    expect(bytesOf([cars, lesson])).toBe(80_000 + 8000 + 10_000 + 27_000 + 30_000 + 200_000 + 8100);
  });

  test('a digest is the beginning of SHA-256', async () => {
    const text = 'Every number has its source.';
    const whole = createHash('sha256').update(text).digest('hex');
    expect(Buffer.from(await digestOf(new TextEncoder().encode(text)), 'base64').toString('hex')).toBe(
      whole.slice(0, 24),
    );
  });
});

describe('the line of a copy', () => {
  test('stands in front of the main part, outside of what a script wakes', () => {
    expect(withNotice('<body><main id="lesson"><p>$& 1</p></main></body>', '<p>$1</p>')).toBe(
      '<body><div class="wrap"><p>$1</p></div><main id="lesson"><p>$& 1</p></main></body>',
    );
  });
});
