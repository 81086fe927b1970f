import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { curriculum } from '../../src/curriculum';
import type { Locale } from '../../src/i18n/locales';
import { subjects } from '../../src/subjects';
import * as entries from '../content/entries';

/**
 * One text of the site in all languages: the file it stands in, without its language, and where in that file. Running texts of cases,
 * explainers, fact checks and rules have tests of their own and are not among them.
 */
export interface Words extends Record<Locale, string> {
  file: string;
  place: string;
}

type Texts = Map<string, string>;

/** Every text in a value, by the keys that lead to it: `inputs.pue.help`. */
function textsIn(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, place ? `${place}.${key}` : key));
}

/** The texts of two languages side by side; what one of them lacks is empty there. */
function paired(file: string, en: Iterable<[string, string]>, zh: Iterable<[string, string]>): Words[] {
  const [english, chinese]: [Texts, Texts] = [new Map(en), new Map(zh)];
  return [...new Set([...english.keys(), ...chinese.keys()])].map((place) => ({
    file,
    place,
    en: english.get(place) ?? '',
    zh: chinese.get(place) ?? '',
  }));
}

/** Texts that a value holds in both languages, wherever `en` and `zh` stand side by side in it. */
const localisedIn = (file: string, value: unknown): Words[] => byLanguage(file, textsIn(value));

/** Puts together the texts whose places differ only in `en` and `zh`; others are in no language and left out. */
function byLanguage(file: string, texts: [string, string][]): Words[] {
  const of = (locale: Locale) =>
    texts.flatMap(([place, text]): [string, string][] => {
      const keys = place.split('.');
      const at = keys.lastIndexOf(locale);
      return at < 0 ? [] : [[keys.toSpliced(at, 1).join('.'), text]];
    });
  return paired(file, of('en'), of('zh'));
}

/** The program part of a file of code. */
function program(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.svelte'))
    return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');
  return file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
}

/** Texts of a program, by the names that lead to them; a value put into a text is `{}`. */
function textsOfProgram(file: string): [string, string][] {
  const found: [string, string][] = [];
  const add = (keys: string[], text: string): void => {
    found.push([keys.join('.'), text]);
  };
  const visit = (node: ts.Node, keys: string[]): void => {
    if (ts.isStringLiteralLike(node)) return add(keys, node.text);
    if (ts.isTemplateExpression(node))
      add(keys, node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    const own =
      (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && 'text' in node.name
        ? [...keys, node.name.text]
        : keys;
    if (ts.isArrayLiteralExpression(node)) node.elements.forEach((one, at) => visit(one, [...own, String(at)]));
    else ts.forEachChild(node, (inner) => visit(inner, own));
  };
  visit(ts.createSourceFile('x.ts', program(file), ts.ScriptTarget.Latest), []);
  return found;
}

/** What a component writes between its tags by itself, and per cent signs in its attributes; the same in every language. */
function textsOfMarkup(file: string): Words[] {
  const markup = readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  return [...markup.matchAll(/(?<![=\s])>([^<>{}=&?]+)</g), ...markup.matchAll(/'([^'\n${}]*\d%[^'\n${}]*)'/g)].map(
    ([, text]) => ({ file, place: 'markup', en: text!, zh: text! }),
  );
}

const list = (pattern: string): string[] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Texts of an entry whose languages are files of their own, its body included. */
function wordsOfEntries(
  kind: 'calculators' | 'pages' | 'facts' | 'cases' | 'lessons',
  only: readonly string[] = [],
): Words[] {
  const all = entries.words(kind);
  return [...new Set(all.map(({ id }) => id.split('/')[0]!))].flatMap((id) => {
    const of = (locale: Locale): [string, string][] => {
      const { data, body } = all.find((entry) => entry.id === `${id}/${locale}`)!;
      const kept = only.length > 0 ? Object.fromEntries(only.map((key) => [key, data[key]])) : data;
      // what fills a text is no part of it
      return [
        ...textsIn(kept),
        ...(only.length > 0 ? [] : [['body', body.replace(/<[^>]*>/g, ' ')] as [string, string]]),
      ];
    };
    return paired(`content/${kind}/${id}`, of('en'), of('zh'));
  });
}

/** The sums of an explainer, without what records and claims put into them. */
const workedSums = (): Words[] =>
  entries.facts('explainers').map(({ id }) => {
    const of = (locale: Locale) => {
      const { body } = entries.words('explainers').find((entry) => entry.id === `${id}/${locale}`)!;
      return [...body.matchAll(/<Worked>([\s\S]*?)<\/Worked>/g)]
        .map(([, sums]) => sums!.replace(/<[^>]*>/g, ' '))
        .join('\n');
    };
    return { file: `content/explainers/${id}`, place: 'worked', en: of('en'), zh: of('zh') };
  });

const unfilled = (text: string): string => text.replace(/\{[^}]*\}/g, '');

/** Every text that the table of numbers (`test/content/numbersInWords.yaml`) answers for. */
export function allWords(): Words[] {
  const dictionary = (locale: Locale) =>
    textsOfProgram(`src/i18n/${locale}.ts`).map(([place, text]): [string, string] => [
      place.replace(/^\w+\./, ''),
      text,
    ]);
  return [
    ...paired('src/i18n', dictionary('en'), dictionary('zh')),
    ...list('src/**/*.{ts,astro,svelte}')
      .filter((file) => !file.startsWith('src/i18n/') && /\bzh: /.test(readFileSync(file, 'utf8')))
      .flatMap((file) => byLanguage(file.replace(/\/words\.ts$/, ''), textsOfProgram(file))),
    ...list('src/**/*.{astro,svelte}').flatMap(textsOfMarkup),
    ...[
      ...subjects,
      ...curriculum.flatMap((part) => [part, ...part.topics.flatMap((topic) => [topic, ...topic.leaves])]),
    ].map(({ id, label }) => ({ file: 'src/curriculum', place: id, ...label })),
    ...wordsOfEntries('calculators'),
    ...wordsOfEntries('pages'),
    // What a record or the class code puts into a lesson is no part of its words.
    ...wordsOfEntries('lessons').map((words) => ({ ...words, en: unfilled(words.en), zh: unfilled(words.zh) })),
    ...wordsOfEntries('facts', ['title', 'claim', 'heard', 'description']),
    ...entries.facts('facts').flatMap(({ id, data }) => localisedIn(`content/facts/${id}`, { numbers: data.numbers })),
    ...wordsOfEntries('cases', ['who']),
    ...entries.facts('cases').flatMap(({ id, data: { effect } }) => localisedIn(`content/cases/${id}`, { effect })),
    ...workedSums(),
    ...[
      ...entries.terms(),
      ...entries.questions(),
      ...entries.readers(),
      ...entries.frameworks(),
      ...entries.alignments(),
    ].flatMap(({ file, data }) => localisedIn(`content/${file.replace(/\.yaml$/, '')}`, data)),
    ...entries
      .rules()
      .flatMap(({ id, data: { name, short, reportedBy } }) =>
        localisedIn(`content/rules/${id}`, { name, short, reportedBy }),
      ),
  ].filter(({ en, zh }) => en !== '' || zh !== '');
}
