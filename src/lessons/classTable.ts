import { csv, type Cell } from '../formats/csv';
import { fill } from '../i18n/messages';
import { readAnswerFile, type FileProblem } from './answerFile';
import { normaliseCode } from './classCode';
import type { Outcome } from './lesson';
import type { LessonKey } from './lessonKey';
import { pointsOf } from './progress';
import { readResult, type ResultProblem } from './resultCode';

/*
 * A class as a table, from what learners handed in: lines with names and result codes, as a teacher pastes them from a chat, a sheet or
 * the answers to a form, and files of answers.
 */

export type RowProblem = ResultProblem | FileProblem | 'no code' | 'too long';

/** What one learner handed in. */
export interface ClassRow {
  name: string;
  /** The line it was pasted in, counted from 1, or the name of its file. */
  from: { line: number; text: string } | { file: string };
  /** How each question of the lesson went; missing if there is a problem. */
  outcomes?: readonly Outcome[];
  problem?: RowProblem;
  /** Made with another class code than the one asked for. */
  otherClass: boolean;
  /** A later row has the same name and counts instead. */
  replaced: boolean;
}

/** How often a question went how, among the rows that count. */
export type Counts = Record<Outcome, number>;

export interface ClassTable {
  /** The lesson most of the rows are of. */
  lesson?: LessonKey;
  /** In the order handed in, lines before files. */
  rows: ClassRow[];
  /** One for each question of the lesson. */
  summary: Counts[];
  /** Rows that count. */
  learners: number;
  /** Lines and files beyond what is read. */
  left: number;
}

/** So many lines and files are read, and so many characters of lines: a school, not a class. */
export const mostRows = 1000;
const mostPasted = 100_000;
/** Longer lines come from no chat and no sheet; a whole class in one line has less. In characters. */
const longestLine = 2000;

/** A line in cells, as in CSV or a sheet; cells may be quoted. */
function cellsOf(line: string): string[] {
  const cells = `,${line}`.matchAll(/[\t,;、](?:\s*"((?:[^"]|"")*)"\s*|([^\t,;、"]*))/g);
  return [...cells].map(([, quoted, bare = '']) => (quoted?.replaceAll('""', '"') ?? bare).trim());
}

/** Cells a form adds: times, addresses of mail, numbers alone. */
const added = /^(\d[\d\s./:-]*([ap]\.?m\.?)?( gmt.*| utc.*)?|[^\s@]+@[^\s@]+|\d+(\.\d+)?( ?\/ ?\d+)?)$/i;
const nameColumn = /\bname\b|姓名|名字/i;
const codeColumn = /\bcode\b|成绩码|结果码/i;

interface Found {
  name: string;
  text: string;
  /** Missing if the line has no code. */
  code?: string;
  tooLong?: true;
}

const looksLikeCode = (token: string): boolean =>
  /\d/.test(token) &&
  /[A-Za-z]/.test(token) &&
  /^([0-9A-Za-z]{10,}|(?=.{8})[0-9A-Za-z]{2,6}(-[0-9A-Za-z]{1,6})+)$/.test(token);

/** Groups of four letters and digits that stand apart and would make a code, the first with a digit in it. */
function groupsApart(tokens: readonly string[], from: number) {
  for (let start = from; start + 3 <= tokens.length; start += 1) {
    let count = 0;
    while (/^[0-9A-Za-z]{4}$/.test(tokens[start + count] ?? '')) count += 1;
    if (count >= 3 && /\d/.test(tokens[start]!))
      return { start, count, text: tokens.slice(start, start + count).join(' ') };
  }
  return undefined;
}

interface Place {
  start: number;
  count: number;
  text: string;
}

/** The longest run of words from a place on that reads as a code. */
function soundAt(lessons: readonly LessonKey[], tokens: readonly string[], start: number): Place | undefined {
  for (let count = Math.min(6, tokens.length - start); count > 0; count -= 1) {
    const text = tokens.slice(start, start + count).join(' ');
    if (!/^[0-9A-Za-z\s\p{Pd}]+$/u.test(text)) continue;
    const { problem } = readResult(lessons, text);
    if (problem === undefined || problem === 'unknown') return { start, count, text };
  }
  return undefined;
}

/**
 * Finds where the next result code stands in the words of a line, from a place on: a run of words that reads as one, or before it a code
 * with a slip in it. Each run is read once, however often the line is gone through.
 */
function codeFinder(lessons: readonly LessonKey[], tokens: readonly string[]): (from: number) => Place | undefined {
  const known = new Map<number, Place | undefined>();
  const sound = (start: number): Place | undefined => {
    if (!known.has(start)) known.set(start, soundAt(lessons, tokens, start));
    return known.get(start);
  };
  return (from) => {
    for (let start = from; start < tokens.length; start += 1) {
      const found = sound(start);
      if (found) return found;
      if (looksLikeCode(tokens[start]!)) return { start, count: 1, text: tokens[start]! };
    }
    return groupsApart(tokens, from);
  };
}

const cleanName = (words: readonly string[]): string =>
  words
    .join(' ')
    .slice(0, 400)
    .replace(/^\d{1,3}[.)](?=\s)/, '')
    .replace(/^[\s:.)(\]*•#-]+|[\s:=>(\[-]+$/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 80);

/** A text without the spaces around it; its tabs are cells. */
function trimmed(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end).replace(/^ +/, '');
}

/** The lines that are read, and how many are not. */
function linesOf(pasted: string): { lines: string[]; left: number } {
  const lines = pasted.split(/\r\n|\r|\n/);
  let read = 0;
  let characters = 0;
  while (read < Math.min(lines.length, mostRows) && characters <= mostPasted) characters += lines[read++]!.length;
  return { lines: lines.slice(0, read), left: lines.slice(read).filter((line) => line.trim()).length };
}

/** Names and codes in what was pasted, line by line. Empty lines and headings of columns are left out. */
function readLines(lessons: readonly LessonKey[], lines: readonly string[]): (Found & { line: number })[] {
  const found: (Found & { line: number })[] = [];
  let column: number | undefined;
  lines.forEach((written, index) => {
    const text = trimmed(written.slice(0, longestLine).replaceAll('\ufeff', ''));
    if (written.length > longestLine) {
      found.push({ name: '', text, line: index + 1, tooLong: true });
      return;
    }
    if (!text.trim()) return;
    // A code right beside Chinese words or a colon stands apart from them.
    const apart = text
      .normalize('NFKC')
      .replace(/([\p{Script=Han}:])(?=[0-9A-Za-z]{4})/gu, '$1 ')
      .replace(/([0-9A-Za-z]{4})(?=\p{Script=Han})/gu, '$1 ')
      // Some letters are a whole sentence in plain form.
      .slice(0, longestLine);
    const cells = cellsOf(apart);
    const tokens = cells.flatMap((cell, at) =>
      added.test(cell) && !codeFinder(lessons, cell.split(/\s+/))(0)
        ? []
        : cell
            .split(/\s+/)
            .filter(Boolean)
            .map((token) => ({ token, cell: at })),
    );
    const words = tokens.map(({ token }) => token);
    const findCode = codeFinder(lessons, words);
    const inLine: Found[] = [];
    let at = 0;
    for (let code = findCode(0); code; code = findCode(at)) {
      inLine.push({ name: cleanName(words.slice(at, code.start)), text, code: code.text });
      at = code.start + code.count;
    }
    const rest = cleanName(words.slice(at));
    const isHeading = inLine.length === 0 && cells.some((cell) => codeColumn.test(cell) || nameColumn.test(cell));
    if (isHeading) {
      const named = cells.findIndex((cell) => nameColumn.test(cell));
      column = named < 0 || cells.length === 1 ? undefined : named;
      return;
    }
    if (inLine.length === 0) inLine.push({ name: rest, text });
    // The names stand behind the codes.
    else if (inLine[0]!.name === '' && rest)
      inLine.forEach((one, place) => (one.name = inLine[place + 1]?.name ?? rest));
    const named = column === undefined ? undefined : cells[column];
    if (named !== undefined && inLine.length === 1 && !named.includes(inLine[0]!.code ?? named))
      inLine[0]!.name = cleanName([named]);
    found.push(...inLine.map((one) => ({ ...one, line: index + 1 })));
  });
  return found;
}

const sameName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s/g, '');

export interface HandedIn {
  /** Lines with names and result codes. */
  pasted: string;
  /** Files by name; without a text if they were too large to be opened. */
  files: readonly { name: string; text?: string }[];
  /** The class code, if rows of other classes should be flagged. */
  code?: string;
}

/**
 * The table of a class. The lesson is the one most rows are of; rows of another are a problem. Of rows with the same name the last one
 * that can be read counts, and the earlier ones stay visible.
 */
export function classTable(lessons: readonly LessonKey[], { pasted, files, code = '' }: HandedIn): ClassTable {
  const asked = normaliseCode(code);
  const { lines, left } = linesOf(pasted);
  const inLines = readLines(lessons, lines);
  const fromLines = inLines.slice(0, mostRows);
  const fromFiles = files.slice(0, mostRows - fromLines.length);
  type Read = Omit<ClassRow, 'replaced'> & { lesson?: LessonKey };
  const read: Read[] = [
    ...fromLines.map((found): Read => {
      const row = { name: found.name, from: { line: found.line, text: found.text }, otherClass: false };
      if (found.tooLong) return { ...row, problem: 'too long' };
      if (found.code === undefined) return { ...row, problem: 'no code' };
      const result = readResult(lessons, found.code, { code: asked });
      if (result.problem !== undefined) return { ...row, problem: result.problem };
      const { lesson, outcomes, sameClass } = result;
      return { ...row, lesson, outcomes, otherClass: asked !== '' && !sameClass };
    }),
    ...fromFiles.map(({ name: file, text }): Read => {
      const answered = text === undefined ? { problem: 'too large' as const } : readAnswerFile(text);
      if ('problem' in answered) return { name: '', from: { file }, otherClass: false, problem: answered.problem };
      const { name, lesson: id, release, code: made, outcomes } = answered.file;
      const row = { name, from: { file }, otherClass: asked !== '' && made !== asked };
      const lesson = lessons.find((known) => known.id === id && known.release === release);
      if (!lesson) return { ...row, problem: 'unknown' };
      return {
        ...row,
        lesson,
        outcomes: lesson.items.map((item) => (Object.hasOwn(outcomes, item.id) ? outcomes[item.id]! : 'open')),
      };
    }),
  ];
  const counts = new Map<LessonKey, number>();
  for (const { lesson } of read) if (lesson) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  const [lesson] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const last = new Map<string, number>();
  const rows = read.map(({ lesson: of, ...row }, index): ClassRow => {
    if (of && of !== lesson) return { ...row, outcomes: undefined, problem: 'other lesson', replaced: false };
    if (of && row.name) last.set(sameName(row.name), index);
    return { ...row, replaced: false };
  });
  rows.forEach((row, index) => {
    row.replaced = row.outcomes !== undefined && row.name !== '' && last.get(sameName(row.name)) !== index;
  });
  const counting = rows.filter(({ outcomes, replaced }) => outcomes && !replaced);
  return {
    ...(lesson && { lesson }),
    rows,
    summary: (lesson?.items ?? []).map((_, at) => {
      const of: Counts = { first: 0, later: 0, wrong: 0, open: 0 };
      for (const { outcomes } of counting) of[outcomes![at]!] += 1;
      return of;
    }),
    learners: counting.length,
    left: left + inLines.length - fromLines.length + files.length - fromFiles.length,
  };
}

/** Words a table as CSV needs. */
export interface TableWords {
  name: string;
  right: string;
  atOnce: string;
  of: string;
  /** Heading of a question, with its number `{n}`. */
  question: string;
  remark: string;
  outcome: Readonly<Record<Outcome, string>>;
  problem: Readonly<Record<RowProblem, string>>;
  otherClass: string;
  replaced: string;
}

/** What is to be said of a row: its problem, another class, a later row of the same name. */
export const remarksOn = (row: ClassRow, words: TableWords): string[] => [
  ...(row.problem ? [words.problem[row.problem]] : []),
  ...(row.otherClass ? [words.otherClass] : []),
  ...(row.replaced ? [words.replaced] : []),
];

/** The table as a CSV file with all rows, those that do not count too; text that a spreadsheet would run is made harmless. */
export function tableCsv({ lesson, rows }: ClassTable, words: TableWords): string {
  const items = lesson?.items ?? [];
  const heading: Cell[] = [words.name, words.right, words.atOnce, words.of];
  return csv([
    [...heading, ...items.map((_, at) => fill(words.question, { n: at + 1 })), words.remark],
    ...rows.map((row): Cell[] => {
      const points = row.outcomes && pointsOf(row.outcomes);
      return [
        row.name,
        ...[points?.right, points?.atOnce, points?.of],
        ...items.map((_, at) => row.outcomes && words.outcome[row.outcomes[at]!]),
        remarksOn(row, words).join('; '),
      ];
    }),
  ]);
}
