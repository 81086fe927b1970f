import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { localePaths } from '../../src/i18n/locales';
import { kinds } from './kinds';

/** What can be seen in the built files themselves. */
const files = globSync('dist/**/*.html').map((file) => file.replaceAll('\\', '/'));
const pages = new Map(
  files.map((file) => [file.replace(/^dist/, '').replace(/index\.html$/, ''), readFileSync(file, 'utf8')]),
);

test('the site is built', () => expect(pages.size).toBeGreaterThan(500));

test('the first style sheet of a page begins with the first layer, so that all stand in their order', () => {
  const first = new Map<string, string>();
  for (const [path, html] of pages) {
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1];
    if (sheet) first.set(sheet, path);
  }
  expect(first.size).toBeGreaterThan(0);
  for (const [sheet, path] of first)
    expect(readFileSync(`dist${sheet}`, 'utf8'), `${path}: ${sheet}`).toMatch(/^@layer tokens\b/);
});

test('no page carries a style attribute or an inline handler, and each has a policy', () => {
  for (const [path, html] of pages) {
    const markup = html.replace(/<script[\s\S]*?<\/script>|<pre[\s\S]*?<\/pre>|props="[^"]*"/g, '');
    expect(/<[^>]+\sstyle=/.test(markup), `${path} has a style attribute`).toBe(false);
    expect(/<[^>]+\son[a-z]+=/.test(markup), `${path} has an inline handler`).toBe(false);
    expect(/http-equiv="content-security-policy"/i.test(html), `${path} has no policy`).toBe(true);
    expect(html.includes('unsafe-inline'), `${path} allows inline code`).toBe(false);
  }
});

test('no number on any page is missing, infinite or undefined', () => {
  for (const [path, html] of pages) {
    const text = html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ');
    expect(/\bNaN\b|\bInfinity\b|\bundefined\b|\[object /.exec(text)?.[0], path).toBeUndefined();
    expect(/\{[a-z-]+\}/.exec(text)?.[0], `${path} shows a placeholder`).toBeUndefined();
    expect(/\*\*.{0,20}/.exec(text)?.[0], `${path} shows the marks of bold`).toBeUndefined();
  }
});

describe('valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Astro and Svelte write these their own way; they are valid HTML all the same.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'long-title': 'off',
      'no-raw-characters': 'off',
      'no-inline-style': 'off',
      // The formats tests use their own server; the pages themselves carry no subresource of others.
      'require-sri': 'off',
      'unique-landmark': 'off',
      'no-implicit-button-type': 'error',
      'element-name': ['error', { blacklist: [], pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }],
    },
  });
  test.each(localePaths.flatMap((locale) => kinds.map(({ path }) => `/${locale}/${path}`)))('%s', async (path) => {
    const html = pages
      .get(path)!
      .replace(/ props="[^"]*"/g, '')
      .replace(/<style>astro-island[^<]*<\/style>/g, '');
    const report = await validator.validateString(html, path);
    expect(
      report.results
        .flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) =>
              `${ruleId}: ${message} (${line}:${column}) ${html.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 80)}`,
          ),
        )
        .slice(0, 8),
    ).toEqual([]);
  });
});
