import { langAttributes } from '../i18n/direction';
import { formatDay } from '../i18n/format';
import { fill } from '../i18n/messages';
import { askOf } from './ask';
import { normaliseCode, numbersOf } from './classCode';
import { isScored, scoredItems, type Answer, type Item, type Lesson, type Outcome, type Progress } from './lesson';
import { outcomeOf, pointsOf } from './progress';
import { writeResult } from './resultCode';
import { answers as words } from './words/answers';

/*
 * The file a learner hands in: a page to read and to print that carries the same as data. Whoever marks it reads the data; nothing in
 * the page is run.
 */

/** What a file of answers says. */
export interface AnswerFile {
  /** As the learner typed it; may be empty. */
  name: string;
  lesson: string;
  release: string;
  /** The class code as it counts. */
  code: string;
  /** The day in ISO 8601. */
  date: string;
  answers: Readonly<Record<string, Answer>>;
  /** Of scored items, by id. */
  outcomes: Readonly<Record<string, Outcome>>;
}

const format = 'green-ai-atlas-answers-1';
const longestName = 80;
/** The largest file that is read, in bytes; a long one of ours has a tenth of it. */
export const largestFile = 200_000;

/** The style of the page, and its hash for the policy; a test compares them. */
export const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#10201a;background:#fff}' +
  'h1,h2,h3{line-height:1.2}h2{border-top:3px solid;padding-top:.5rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}' +
  'dd{margin:0}section{break-inside:avoid}.answer{border-left:3px solid;padding-left:.8rem;white-space:pre-wrap;overflow-wrap:anywhere}';
export const styleHash = 'sha256-XTZgWhdwkCQFPZL3aEgj6APiBHMZVKU+1Sumv2K67dU=';

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** An answer in words, one line each. */
function told(item: Item, answer: Answer | undefined): string[] {
  if (answer === undefined || answer.length === 0) return [];
  const given = typeof answer === 'string' ? [answer] : answer;
  switch (item.kind) {
    case 'text':
      return [...given];
    case 'guess':
    case 'number':
      return given.map((number) => `${number} ${item.unit}`.trim());
    case 'order':
      return given.map((id, at) => `${at + 1}. ${item.options.find((option) => option.id === id)?.text ?? id}`);
    default:
      return given.map((id) => item.options.find((option) => option.id === id)?.text ?? id);
  }
}

/**
 * The file to hand in, an HTML page on its own that runs nothing and asks for nothing.
 *
 * @param as what the learner typed as a name, the class code and the day in ISO 8601
 */
export function writeAnswerFile(
  lesson: Lesson,
  progress: Pick<Progress, 'answers' | 'tries'>,
  as: { name: string; code: string; date: string },
): string {
  const w = words[lesson.locale];
  const name = [...as.name.trim()].slice(0, longestName).join('');
  const code = normaliseCode(as.code);
  const outcomes = Object.fromEntries(
    scoredItems(lesson).map((id): [string, Outcome] => [id, outcomeOf(lesson, id, progress, code)]),
  );
  const ordered = Object.values(outcomes);
  const facts = [
    [w.name, name || w.noName],
    [w.code, code || w.noCode],
    [w.date, formatDay(as.date, lesson.locale)],
    [w.points, fill(w.pointsOf, { ...pointsOf(ordered) })],
    [w.result, writeResult(lesson, code, ordered)],
    [w.release, lesson.release],
  ] as const;
  let n = 0;
  const question = (id: string): string => {
    const item = lesson.items[id]!;
    const answer = told(item, progress.answers[id]).join('\n');
    const outcome = isScored(item) && fill(w.outcome[outcomes[id]!], { tries: progress.tries[id] ?? 0 });
    return [
      `<section><h3>${escapeHtml(fill(w.question, { n: ++n }))}</h3>`,
      `<p>${escapeHtml(askOf(item, numbersOf(lesson, id, code), lesson.locale))}</p>`,
      `<p class="answer">${escapeHtml(answer || w.none)}</p>`,
      outcome ? `<p><b>${escapeHtml(outcome)}</b></p>` : '',
      '</section>',
    ].join('');
  };
  const title = escapeHtml(fill(w.heading, { title: lesson.title }));
  const data: AnswerFile & { format: string } = {
    ...{ format, name, lesson: lesson.id, release: lesson.release, code, date: as.date },
    ...{ answers: progress.answers, outcomes },
  };
  return [
    `<!doctype html>`,
    `<html ${langAttributes(lesson.lang)}>`,
    `<head>`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    `</head>`,
    `<body>`,
    `<h1>${title}</h1>`,
    `<dl>${facts.map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`,
    ...lesson.steps
      .filter(({ items }) => items.length)
      .map((step) => `<h2>${escapeHtml(step.title)}</h2>\n${step.items.map(question).join('\n')}`),
    `<p><small>${escapeHtml(w.note)}</small></p>`,
    `<script type="application/json" id="answers">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    `</body>`,
    `</html>`,
    ``,
  ].join('\n');
}

export type FileProblem = 'too large' | 'no answers' | 'broken';

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isAnswer = (value: unknown): value is Answer =>
  isText(value, 10_000) || (Array.isArray(value) && value.length <= 50 && value.every((part) => isText(part, 100)));
const isOutcome = (value: unknown): value is Outcome =>
  value === 'first' || value === 'later' || value === 'wrong' || value === 'open';

/** A table of checked values from parsed JSON, without names that are none of ours. */
function table<Value>(from: unknown, check: (value: unknown) => value is Value): Record<string, Value> | undefined {
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return undefined;
  const entries = Object.entries(from).filter(([id]) => /^[A-Za-z0-9][\w-]{0,63}$/.test(id));
  if (entries.length > 100 || !entries.every(([, value]) => check(value))) return undefined;
  return Object.fromEntries(entries as [string, Value][]);
}

/** Reads the data of a file of answers from its text, without running anything in it; or says why it cannot be read. */
export function readAnswerFile(text: string): { file: AnswerFile } | { problem: FileProblem } {
  if (text.length > largestFile) return { problem: 'too large' };
  // Bounded, since a tag of many such ids would be read over and over.
  const block = /<script\b[^<>]{0,100}\bid="answers"[^<>]{0,100}>([^<]*)<\/script>/i.exec(text)?.[1];
  if (block === undefined) return { problem: 'no answers' };
  let data: Record<string, unknown> | null;
  try {
    data = JSON.parse(block);
  } catch {
    return { problem: 'broken' };
  }
  if (typeof data !== 'object' || data?.['format'] !== format) return { problem: 'broken' };
  const { name, lesson, release, code, date } = data;
  const answers = table(data['answers'], isAnswer);
  const outcomes = table(data['outcomes'], isOutcome);
  // A letter of a name may take two units.
  if (!isText(name, 2 * longestName) || !isText(lesson, 64) || !isText(release, 40) || !isText(code, 100))
    return { problem: 'broken' };
  if (!isText(date, 10) || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !answers || !outcomes) return { problem: 'broken' };
  return {
    file: {
      name: name.replace(/\s+/g, ' ').trim(),
      lesson,
      release,
      code: normaliseCode(code),
      date,
      answers,
      outcomes,
    },
  };
}
