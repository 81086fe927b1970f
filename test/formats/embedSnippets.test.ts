import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frameSnippet, heightOf, loaderSnippet, pictureSnippet } from '../../src/formats/embedSnippets';

describe('what other sites paste', () => {
  const frame = frameSnippet({ src: 'https://a.example/?a=1&b=2', title: 'One "prompt" < two', height: 412 });

  test('has no attribute that WordPress takes away but a style about width', () => {
    const attributes = Object.fromEntries(
      [...frame.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    expect(attributes).toEqual({
      src: 'https://a.example/?a=1&amp;b=2',
      title: 'One &quot;prompt&quot; &lt; two',
      width: '100%',
      height: '412',
      frameborder: '0',
      style: 'width:100%',
    });
    expect(frame).toMatch(/^<iframe [^<>]+><\/iframe>$/);
  });

  test('as a picture leads back to the page and says what is on it', () =>
    expect(pictureSnippet({ page: 'https://a.example/?a=1&b=2', file: 'a.png', text: '552 t "in all"' })).toBe(
      '<a href="https://a.example/?a=1&amp;b=2"><img src="a.png" alt="552 t &quot;in all&quot;" width="100%"></a>',
    ));

  test('fetches, with the second line, less than 1 kB', () => {
    expect(loaderSnippet('https://a.example/embed.js')).toBe(
      '<script async src="https://a.example/embed.js"></script>',
    );
    expect(readFileSync('public/embed.js').length).toBeLessThan(1000);
  });

  test('has a height even if nobody measured it', () => {
    expect(heightOf('cases/no-such-case', 'en')).toBeGreaterThan(100);
    expect(heightOf('no-such-calculator', 'zh')).toBeGreaterThan(100);
  });
});
