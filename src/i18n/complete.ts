import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { localePaths } from './locales.ts';

/**
 * What the site lacks in one of its languages, in one list: files that are not there, and words that are missing in files that are. The build
 * begins with it (`npm run languages` alone), so that a language is whole or named as not.
 *
 * Three forms hold words. A folder of `content/` has one MDX for each language; an object anywhere has one key for each language, in YAML and in
 * code; a CSV has one column of names for each. An object in code is one of languages if it has two keys or more, all of them languages.
 */

/** Objects with languages as keys that need not have all. */
const exceptions: readonly { file: string; why: string }[] = [
  {
    file: 'src/formats/measuredHeights.ts',
    why: 'measured by `npm run heights`; without a measure the usual height counts',
  },
  {
    file: 'src/formats/citation/reference.ts',
    why: 'citation styles have an English and a Chinese form, and no third',
  },
];
/** Keys of YAML under which a language may be left out, as `src/schemas.ts` says. */
const partial = new Set(['titleTranslated']);

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of what `whole` holds and `other` does not: `inputs.model.help`. Lists count as one thing, unless they hold objects. */
function lacking(whole: unknown, other: unknown, path: string): string[] {
  if (other === undefined || other === null || other === '') return [path];
  if (Array.isArray(whole) && Array.isArray(other) && whole.some(isTree))
    return whole.flatMap((item, index) => lacking(item, other[index], `${path}.${index}`));
  if (!isTree(whole) || !isTree(other)) return [];
  return Object.entries(whole).flatMap(([key, value]) => lacking(value, other[key], path ? `${path}.${key}` : key));
}

/** Fields of a YAML value in which a language is missing. */
function lackingLanguages(value: unknown, path: string, paths: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => lackingLanguages(item, `${path}.${index}`, paths));
  if (!isTree(value)) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => paths.includes(key))) {
    if (partial.has(path.split('.').at(-1)!)) return [];
    const first = value[paths.find((key) => key in value)!];
    return paths.flatMap((locale) =>
      lacking(isTree(first) ? first : '', value[locale], path ? `${path}.${locale}` : locale),
    );
  }
  return keys.flatMap((key) => lackingLanguages(value[key], path ? `${path}.${key}` : key, paths));
}

/** The script of a component, at the lines where it stands in the file. */
function scriptOf(file: string, text: string): string {
  if (file.endsWith('.ts')) return text;
  const parts = file.endsWith('.astro') ? /^---\n[\s\S]*?\n---$/m : /<script[^>]*>[\s\S]*?<\/script>/;
  const found = parts.exec(text);
  if (!found) return '';
  const script = found[0].replace(/^(---|<script[^>]*>)|(---|<\/script>)$/g, (edge) => ' '.repeat(edge.length));
  return '\n'.repeat(text.slice(0, found.index).split('\n').length - 1) + script;
}

/** An expression without what only the type checker reads. */
export function bare(node: ts.Expression): ts.Expression {
  while (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    node = node.expression;
  return node;
}
const nameOf = (node: ts.Node): string | undefined => {
  const name =
    ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isVariableDeclaration(node)
      ? node.name
      : undefined;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
};
const propertiesOf = (node: ts.ObjectLiteralExpression): Map<string, ts.Expression> =>
  new Map(
    node.properties.flatMap((property) => {
      const name = nameOf(property);
      if (name === undefined) return [];
      return [
        [name, ts.isPropertyAssignment(property) ? property.initializer : (property.name as ts.Identifier)] as const,
      ];
    }),
  );

/** Where a node stands, by names: `figureLabels.hours`. */
function fieldOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const name = nameOf(at);
    if (name !== undefined) names.unshift(name);
    else if (ts.isArrayLiteralExpression(at.parent))
      names.unshift(String(at.parent.elements.indexOf(at as ts.Expression)));
  }
  return names.join('.');
}

/** An object of languages in code. */
export interface LanguageObject {
  node: ts.ObjectLiteralExpression;
  words: Map<string, ts.Expression>;
}

/** Every object of a program text whose keys are languages, at least two. */
export function languageObjects(source: ts.SourceFile, paths: readonly string[]): LanguageObject[] {
  const found: LanguageObject[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const words = propertiesOf(node);
      if (words.size > 1 && [...words.keys()].every((name) => paths.includes(name))) found.push({ node, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The part of a file that is program text, as a tree, its positions those of the file. */
export const programOf = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file.endsWith('.ts') ? file : `${file}.ts`, scriptOf(file, text), ts.ScriptTarget.Latest, true);

function lackingWords(whole: ts.Expression, other: ts.Expression, path: string): string[] {
  const [one, two] = [bare(whole), bare(other)];
  if (!ts.isObjectLiteralExpression(one) || !ts.isObjectLiteralExpression(two)) return [];
  const theirs = propertiesOf(two);
  return [...propertiesOf(one)].flatMap(([name, value]) => {
    const own = theirs.get(name);
    return own ? lackingWords(value, own, `${path}.${name}`) : [`${path}.${name}`];
  });
}

/** The object that a dictionary such as `en.ts` exports. */
function dictionaryOf(file: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  programOf(file, readFileSync(file, 'utf8')).forEachChild((node) => {
    if (ts.isVariableStatement(node)) found ??= node.declarationList.declarations[0]?.initializer;
  });
  return found;
}

/**
 * Every word and file that some language lacks, as `file: field`; empty if all languages are whole.
 *
 * @param paths the languages, by the first part of their addresses; the first is the one others are compared with
 */
export function missingWords(paths: readonly string[] = localePaths): string[] {
  const missing: string[] = [];
  const [first] = paths as [string];

  for (const locale of paths.slice(1)) {
    const file = `src/i18n/${locale}.ts`;
    const whole = dictionaryOf(`src/i18n/${first}.ts`)!;
    const other = existsSync(file) ? dictionaryOf(file) : undefined;
    if (!other) missing.push(`${file}: the whole dictionary`);
    else missing.push(...lackingWords(whole, other, locale).map((field) => `${file}: ${field}`));
  }

  for (const file of globSync('src/**/*.{ts,astro,svelte}')
    .map((name) => name.replaceAll('\\', '/'))
    .sort()) {
    if (exceptions.some((one) => one.file === file)) continue;
    const text = readFileSync(file, 'utf8');
    if (!paths.some((path) => new RegExp(`\\b${path}\\b['"]?[,:]`).test(text))) continue;
    for (const { node, words } of languageObjects(programOf(file, text), paths)) {
      const source = node.getSourceFile();
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const field = fieldOf(node);
      const whole = words.get(paths.find((path) => words.has(path))!)!;
      for (const locale of paths) {
        const own = words.get(locale);
        const path = field ? `${field}.${locale}` : locale;
        missing.push(...(own ? lackingWords(whole, own, path) : [path]).map((name) => `${file}:${line}: ${name}`));
      }
    }
  }

  const texts = globSync('content/*/*/*.mdx').map((name) => name.replaceAll('\\', '/'));
  for (const folder of [...new Set(texts.map(dirname))].sort()) {
    const heads = new Map(
      paths.map((locale) => {
        const file = `${folder}/${locale}.mdx`;
        const [, head] = (existsSync(file) && /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, 'utf8'))) || [];
        return [locale, head === undefined ? undefined : (parse(head) as unknown)];
      }),
    );
    const whole = [...heads.values()].find((head) => head !== undefined);
    for (const [locale, head] of heads) {
      const file = `${folder}/${locale}.mdx`;
      if (head === undefined) missing.push(`${file}: the whole file`);
      else missing.push(...lacking(whole, head, '').map((field) => `${file}: ${field}`));
    }
  }

  for (const file of globSync('content/**/*.yaml')
    .map((name) => name.replaceAll('\\', '/'))
    .sort())
    missing.push(...lackingLanguages(parse(readFileSync(file, 'utf8')), '', paths).map((field) => `${file}: ${field}`));

  for (const file of globSync('content/factors/*/*.csv')
    .map((name) => name.replaceAll('\\', '/'))
    .sort()) {
    const columns = readFileSync(file, 'utf8').split('\n', 1)[0]!.split(',');
    for (const locale of paths)
      if (!columns.includes(`name_${locale}`)) missing.push(`${file}: the column name_${locale}`);
  }
  return missing;
}

if (import.meta.main) {
  const missing = missingWords();
  if (missing.length > 0) {
    console.error(`${missing.join('\n')}\n\n${missing.length} words or files are missing in a language (see above).`);
    process.exitCode = 1;
  }
}
