import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { parse, stringify } from 'yaml';
import { bare, languageObjects, programOf } from '../../src/i18n/complete.ts';

/**
 * A language that does not exist, to see whether one could be added: English with accents, 40 % longer, running from right to left, in brackets,
 * so that a text without them was not translated. It is added to a copy of the tree the way the README tells.
 */
export const pseudo = { path: 'qx', lang: 'he-x-pseudo', name: 'Ƥšëûđô' };
/** Numbers, dates and names of countries are those of the language its tag begins with. */
const numberTag = 'he-IL';
const model = 'en';

const accents = new Map(
  [...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ'].flatMap((letter, index, all) =>
    index % 2 ? [] : [[letter, all[index + 1]!] as const],
  ),
);
for (const [plain, accented] of [...accents]) accents.set(plain.toLowerCase(), accented.toLowerCase());

/** What no translator touches: places to fill, tags, addresses, code. */
const kept = /\{[^{}]*\}|<[^<>]*>|https?:\/\/\S+|\]\([^)]*\)|`[^`]*`|&\w+;/;

/** One word, 40 % longer, told to run from right to left (as Android's pseudo-locale ar-XB does, since its letters would not). */
const longer = (word: string): string => {
  const accented = [...word].map((letter) => accents.get(letter) ?? letter).join('');
  const more = accented.at(-1)!.repeat(Math.ceil(word.length * 0.4));
  return `\u200f\u202e${accented}${word.length > 2 ? more : ''}\u202c\u200f`;
};
const words = (text: string): string =>
  text
    .split(new RegExp(`(${kept.source})`))
    .map((part, index) => (index % 2 ? part : part.replace(/[A-Za-z]+/g, longer)))
    .join('');
const spoken = (text: string): boolean =>
  /[A-Za-z]/.test(
    text
      .split(new RegExp(`(${kept.source})`))
      .filter((_, index) => index % 2 === 0)
      .join(''),
  );

/** A text in the pseudo-language; what holds no words stays as it is. */
function inPseudo(text: string): string {
  if (/^[a-z]{2}-[A-Z]{2}$/.test(text)) return numberTag;
  // A word that learners type: letters only.
  if (/^[A-Z]+$/.test(text)) return [...text].map((letter) => accents.get(letter)).join('');
  return spoken(text) ? `⟦${words(text)}⟧` : text;
}

/** The body of an MDX, line by line; code, tags and what is computed stay. */
function bodyInPseudo(body: string): string {
  let [code, tag] = [false, false];
  return body
    .split('\n')
    .map((written) => {
      if (written.startsWith('```')) code = !code;
      const line = written.replace(/(?<=<[^>]* (?:alt|at|title)=")[^"{}<>]+(?=")/g, (text) => inPseudo(text));
      if (!code && /^\s*<[^>]*$/.test(line)) tag = true;
      const untouched = code || tag || !spoken(line) || /^\s*\{|\{[^}]*\{/.test(line);
      if (tag && line.includes('>')) tag = false;
      if (untouched) return line;
      // A bracket before a tag that stands alone would make a paragraph of it.
      if (/^\s*<(?!Value|Cars|Term|span)/.test(line)) return words(line);
      const [, mark = '', text = ''] = /^(\s*(?:#+ |- |\d+\. |\| )?)(.*)$/.exec(line)!;
      return `${mark}⟦${words(text)}⟧`;
    })
    .join('\n');
}

/** Every text of a value, lists and objects included. */
function valueInPseudo(value: unknown): unknown {
  if (typeof value === 'string') return inPseudo(value);
  if (Array.isArray(value)) return value.map(valueInPseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueInPseudo(one)]));
}

/** A YAML value with the pseudo-language wherever there is English for it. */
function withPseudo(value: unknown, known: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withPseudo(one, known));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (model in value && keys.every((key) => known.includes(key)))
    return { ...value, [pseudo.path]: valueInPseudo((value as Record<string, unknown>)[model]) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPseudo(one, known)]));
}

/** Whether a text in code is one a reader sees: not a key, nor what something is compared or called with. */
function seen(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isElementAccessExpression(parent) || ts.isCallExpression(parent) || ts.isLiteralTypeNode(parent)) return false;
  return !(ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.PlusToken);
}

/** The program text of an expression, its texts in the pseudo-language. */
function expressionInPseudo(node: ts.Node, say = inPseudo): string {
  const source = node.getSourceFile().text;
  const start = node.getStart();
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isStringLiteral(one) || ts.isNoSubstitutionTemplateLiteral(one)) {
      if (seen(one)) edits.push({ from: one.getStart(), to: one.end, text: JSON.stringify(say(one.text)) });
      return;
    }
    if (ts.isTemplateExpression(one) && seen(one) && say === inPseudo) {
      const escaped = (text: string) => words(text).replace(/[\\`]|\$\{/g, '\\$&');
      const texts = [one.head, ...one.templateSpans.map(({ literal }) => literal)];
      const any = texts.some(({ text }) => spoken(text));
      texts.forEach((part, index) => {
        const [open, close] = [
          index === 0 ? (any ? '`⟦' : '`') : '}',
          index === texts.length - 1 ? (any ? '⟧`' : '`') : '${',
        ];
        edits.push({ from: part.getStart(), to: part.end, text: open + escaped(part.text) + close });
      });
    }
    ts.forEachChild(one, visit);
  };
  visit(node);
  let text = source.slice(start, node.end);
  for (const edit of edits.sort((a, b) => b.from - a.from))
    text = text.slice(0, edit.from - start) + edit.text + text.slice(edit.to - start);
  return text;
}

/** What a name stands for, where the same file says so. */
function resolved(node: ts.Expression): ts.Expression {
  if (!ts.isIdentifier(node)) return node;
  let found: ts.Expression | undefined;
  node.getSourceFile().forEachChild((statement) => {
    if (!ts.isVariableStatement(statement)) return;
    for (const one of statement.declarationList.declarations)
      if (one.name.getText() === node.text) found ??= one.initializer;
  });
  return found ? bare(found) : node;
}

/** Units are signs, and in a picture no room is kept for longer ones. */
const signs = (text: string): string => (/^[a-z]{2}-[A-Z]{2}$/.test(text) ? inPseudo(text) : text);

function codeWithPseudo(file: string, known: readonly string[]): void {
  let text = readFileSync(file, 'utf8');
  const say = file.endsWith('src/i18n/format.ts') ? signs : inPseudo;
  const objects = languageObjects(programOf(file, text), known).map(({ words: own }) => own.get(model)!);
  for (const whole of objects.sort((a, b) => b.end - a.end))
    text = `${text.slice(0, whole.end)}, ${pseudo.path}: ${expressionInPseudo(resolved(whole), say)}${text.slice(whole.end)}`;
  writeFileSync(file, text);
}

const edit = (file: string, change: (text: string) => string): void => {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has nothing to change`);
  writeFileSync(file, after);
};

/** The first step of a new language in the copy: its line in `src/i18n/locales.ts`. */
export function declarePseudo(tree: string): void {
  const { path, lang, name } = pseudo;
  edit(join(tree, 'src/i18n/locales.ts'), (text) =>
    text.replace(/\n\] as const/, `\n  { path: '${path}', lang: '${lang}', name: '${name}', dir: 'rtl' },$&`),
  );
}

/** All other steps: every word and file in the pseudo-language. */
export function writePseudo(tree: string, known: readonly string[]): void {
  const inTree = (pattern: string) => globSync(pattern, { cwd: tree }).map((file) => join(tree, file));
  for (const file of inTree('src/**/*.{ts,astro,svelte}')) {
    if (/measuredHeights|citation\/|complete\.ts/.test(file)) continue;
    if (new RegExp(`\\b${known[1]}['"]?[:,]`).test(readFileSync(file, 'utf8'))) codeWithPseudo(file, known);
  }
  const dictionary = programOf('en.ts', readFileSync(join(tree, `src/i18n/${model}.ts`), 'utf8'));
  dictionary.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    const [declared] = node.declarationList.declarations;
    writeFileSync(
      join(tree, `src/i18n/${pseudo.path}.ts`),
      `export const ${pseudo.path} = ${expressionInPseudo(declared!.initializer!)};\n`,
    );
  });
  edit(join(tree, 'src/i18n/messages.ts'), (text) =>
    text
      .replace(/\nimport \{ en as english \}/, `\nimport { ${pseudo.path} } from './${pseudo.path}';$&`)
      .replace(`${pseudo.path}: english`, pseudo.path),
  );
  for (const file of inTree(`content/*/*/${model}.mdx`)) {
    const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'))!;
    writeFileSync(
      join(dirname(file), `${pseudo.path}.mdx`),
      `---\n${stringify(valueInPseudo(parse(head!)), { lineWidth: 0, version: '1.1' })}---\n${bodyInPseudo(body!)}`,
    );
  }
  for (const file of inTree('content/**/*.yaml')) {
    const text = readFileSync(file, 'utf8');
    if (/\ben['"]?:/.test(text))
      writeFileSync(file, stringify(withPseudo(parse(text), known), { lineWidth: 0, version: '1.1' }));
  }
  for (const file of inTree('content/factors/*/*.csv'))
    edit(file, (text) =>
      text
        .split('\n')
        .map((line, index) => {
          const cells = line.split(',');
          const at = known.length + 1;
          if (line) cells.splice(at, 0, index === 0 ? `name_${pseudo.path}` : inPseudo(cells[1]!));
          return cells.join(',');
        })
        .join('\n'),
    );
}

/** The limits for authors, four times as wide: a pseudo-text is longer than anybody would write, with the marks of its direction. */
export function loosenLimits(tree: string): void {
  edit(join(tree, 'src/schemas.ts'), (text) =>
    text.replace(/text\.max\((\d+)\)/g, (_, most) => `text.max(${4 * Number(most)})`),
  );
}

/** Only pages of the pseudo-language, and one lesson: the others are built elsewhere. */
export function onlyPseudoPages(tree: string): void {
  for (const file of globSync('src/pages/**/*.{astro,ts}', { cwd: tree }).map((name) => join(tree, name))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(
        /(getStaticPaths = [\s\S]*?)localePaths(\.(?:flatM|m)ap)/,
        `$1localePaths.filter((path) => path === '${pseudo.path}')$2`,
      ),
    );
  }
}
