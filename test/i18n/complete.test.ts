import { expect, test } from 'vitest';
import { missingWords } from '../../src/i18n/complete';
import { localePaths } from '../../src/i18n/locales';

test('no language of the site lacks a word or a file', () => expect(missingWords()).toEqual([]));

test('a language that is declared and nothing else lacks each kind of thing, named by file and field', () => {
  const missing = missingWords([...localePaths, 'xx']);
  expect(missing).toEqual(
    expect.arrayContaining([
      'src/i18n/xx.ts: the whole dictionary',
      'content/explainers/five-cars/xx.mdx: the whole file',
      'content/terms/accelerator.yaml: xx',
      'content/readers/public.yaml: actions.0.do.xx',
      'content/factors/electricity/ember-life-cycle.csv: the column name_xx',
    ]),
  );
  expect(missing.filter((line) => /^src\/i18n\/messages\.ts:\d+: dictionaries\.xx$/.test(line))).toHaveLength(1);
  expect(missing.filter((line) => /^src\/figures\/five-cars\/words\.ts:\d+: xx$/.test(line))).toHaveLength(1);
  // Of the languages that are whole nothing is said.
  expect(missing.filter((line) => !/\bxx\b|name_xx/.test(line))).toEqual([]);
});
