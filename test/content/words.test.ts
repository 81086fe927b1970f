import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { digitsIn } from '../support/numbers';
import * as entries from './entries';

/** Strings of a source file. */
function strings(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** All texts of an entry, wherever they stand in it. */
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

const sources: [string, string[]][] = [
  ...globSync(['src/i18n/en.ts', 'src/i18n/zh.ts', 'src/figures/*/words.ts'])
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file): [string, string[]] => [file, strings(file)]),
  ...entries
    .words('calculators')
    .map(({ file, data, body }): [string, string[]] => [file, [...texts(data), body.replace(/<[^>]*>/g, ' ')]]),
];

/**
 * Numbers that stand in words and not in a record: settings of a calculator or an illustration, names, arithmetic. A review sees each
 * one that is added; a fact with a source does not belong here but into `content/factors/`.
 */
test('numbers typed into the words around figures and calculators', () => {
  const typed = Object.fromEntries(
    sources
      .map(([file, all]) => [file, [...new Set(all.flatMap(digitsIn))].sort()])
      .filter(([, found]) => found!.length),
  );
  expect(typed).toMatchSnapshot();
});
