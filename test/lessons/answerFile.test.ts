import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { numbersOf } from '../../src/lessons/classCode';
import type { Progress } from '../../src/lessons/lesson';
import { largestFile, readAnswerFile, style, styleHash, writeAnswerFile } from '../../src/lessons/answerFile';
import { writeResult } from '../../src/lessons/resultCode';
import { lessonOf, oneOfEach } from './lesson';

const lesson = lessonOf(oneOfEach);
const { n, power } = numbersOf(lesson, 'energy', 'KITE47') as { n: number; power: number };
const hostile = '</script><script>alert(1)</script>"\'&<!--';
const progress: Pick<Progress, 'answers' | 'tries'> = {
  answers: {
    guess: '6',
    cause: 'grid',
    which: ['smaller'],
    energy: String((n * power) / 100),
    words: `${hostile}\n第二行`,
  },
  tries: { cause: 1, which: 2, energy: 3 },
};
const as = { name: ` Li Ming ${hostile}`, code: 'kite 47', date: '2026-11-26' };
const page = writeAnswerFile(lesson, progress, as);

describe('the file a learner hands in', () => {
  test('is a page that runs nothing and asks for nothing', () => {
    expect(`sha256-${createHash('sha256').update(style).digest('base64')}`).toBe(styleHash);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/\s(style|on\w+|src|href)=/);
    expect(page).not.toContain('alert(1)</script>');
  });

  test('is valid HTML', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  test('shows what was asked with the numbers of the class, what was answered and how it went', () => {
    expect(page).toContain(`How much do ${n} machines of ${power} W use in 10 hours?`);
    expect(page).toContain('Text of grid</p><p><b>Right at once</b>');
    expect(page).toContain('Text of smaller</p><p><b>Not right</b>');
    expect(page).toContain('kWh</p><p><b>Right at try 3</b>');
    expect(page).toContain('No answer</p><p><b>Not checked</b>');
    expect(page).toContain('2 of 4, 1 at once');
    expect(page).toContain('26 November 2026');
    expect(page).toContain(writeResult(lesson, 'KITE47', ['first', 'wrong', 'later', 'open']));
  });

  test('in Chinese has Chinese words', () => {
    const chinese = writeAnswerFile({ ...lesson, locale: 'zh', lang: 'zh-CN' }, progress, {
      ...as,
      name: '',
      code: '',
    });
    expect(chinese).toContain('<html lang="zh-CN">');
    expect(chinese).toContain('<dt>姓名</dt><dd>未填</dd>');
    expect(chinese).toContain('2026年11月26日');
  });

  test('is read back as it was', () => {
    expect(readAnswerFile(page)).toEqual({
      file: {
        name: as.name.trim(),
        lesson: 'made-up',
        release: '2026.1',
        code: 'KITE47',
        date: '2026-11-26',
        answers: progress.answers,
        outcomes: { cause: 'first', which: 'wrong', energy: 'later', rank: 'open' },
      },
    });
  });
});

describe('readAnswerFile', () => {
  const good = {
    ...{ format: 'green-ai-atlas-answers-1', name: 'A', lesson: 'l', release: 'r', code: '', date: '2026-01-01' },
    ...{ answers: {}, outcomes: {} },
  };
  const withData = (data: unknown): string =>
    `<p>…</p><script type="application/json" id="answers">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

  test('takes the smallest sound file', () => expect(readAnswerFile(withData(good))).toHaveProperty('file'));

  test.each([
    ['', 'no answers'],
    ['<p>Homework</p>', 'no answers'],
    ['<script>alert(1)</script>', 'no answers'],
    ['x'.repeat(largestFile + 1), 'too large'],
    [withData('{"format":'), 'broken'],
    [withData('null'), 'broken'],
    [withData('[]'), 'broken'],
    [withData({ ...good, format: 'other' }), 'broken'],
    [withData({ ...good, name: 7 }), 'broken'],
    [withData({ ...good, name: 'x'.repeat(200) }), 'broken'],
    [withData({ ...good, date: 'yesterday' }), 'broken'],
    [withData({ ...good, answers: [] }), 'broken'],
    [withData({ ...good, answers: { a: { deep: true } } }), 'broken'],
    [withData({ ...good, outcomes: { a: 'perfect' } }), 'broken'],
    [
      withData({ ...good, outcomes: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`i${i}`, 'first'])) }),
      'broken',
    ],
  ])('%.60j: %s', (text, problem) => expect(readAnswerFile(text)).toEqual({ problem }));

  test('names of prototypes do no harm', () => {
    const text = withData(
      JSON.stringify(good).replace('"answers":{}', '"answers":{"__proto__":"x","constructor":"y"}'),
    );
    const read = readAnswerFile(text);
    expect('file' in read && Object.entries(read.file.answers)).toEqual([['constructor', 'y']]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('looks for the block quickly in a hostile file', () => {
    const started = performance.now();
    for (const part of ['<script ', '<script id="answers"', '<script id="answers">x'])
      readAnswerFile(part.repeat(Math.floor(largestFile / part.length)));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
