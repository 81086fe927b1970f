import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatExact } from '../../src/i18n/format';
import { localePaths, locales, type Locale } from '../../src/i18n/locales';
import { fill, messages } from '../../src/i18n/messages';
import { readAnswerFile } from '../../src/lessons/answerFile';
import { askOf } from '../../src/lessons/ask';
import { normaliseCode, numbersOf } from '../../src/lessons/classCode';
import { evaluate } from '../../src/lessons/formula';
import { keyOf } from '../../src/lessons/judge';
import { isScored, scoredItems, type Item, type Lesson } from '../../src/lessons/lesson';
import { lessonKey } from '../../src/lessons/lessonKey';
import { readResult } from '../../src/lessons/resultCode';
import { assigning } from '../../src/lessons/words/assigning';
import { player } from '../../src/lessons/words/player';
import { absolute } from '../../src/site';
import { readPng } from '../../src/social/png';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { budgets } from '../budgets';
import * as entries from '../content/entries';
import { answersTo, builtLessons, mixedOutcomes, oneOfEachShape } from '../support/lessons';

const built = builtLessons();
const some = oneOfEachShape();
const dear = built.filter(({ id }) => some.includes(id));
const named = (list: typeof built) => list.map((one) => [one.path, one] as const);
const codes: Readonly<Record<Locale, string>> = { en: 'KITE 47', zh: '风筝47' };

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

test('every lesson is built in every language', () => {
  const ids = entries.facts('lessons').map(({ id }) => id);
  for (const locale of localePaths)
    expect(built.filter((one) => one.locale === locale).map(({ id }) => id)).toEqual(ids);
});

describe.each(named(built))('the file of %s', (_path, { html, id, locale, lesson }) => {
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const unescaped = html.replaceAll('&#39;', "'").replaceAll('&amp;', '&');

  test('is light enough to be copied and to be opened on a phone', () => {
    expect(Buffer.byteLength(html) / 1000).toBeLessThanOrEqual(250);
    expect(brotliCompressSync(html).length / 1000).toBeLessThanOrEqual(budgets.lesson.total);
  });

  test('allows its own script and style, and nothing else', () => {
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
    const styles = [...html.replace(scripts[0]!, '').matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);
    expect(scripts).toHaveLength(1);
    expect(styles).toHaveLength(1);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(unescaped)![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha(scripts[0]!)}`,
      `style-src ${sha(styles[0]!)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html',
    ]);
    const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/<[^>]+\sstyle=|<[^>]+\son[a-z]+=|<link[^>]+stylesheet|<img|<iframe/);
  });

  test('names its plan as the page to cite, and itself in every language', () => {
    expect(html).toContain(`<link rel="canonical" href="${absolute(`/${locale}/teach/${id}/`)}">`);
    for (const other of locales)
      expect(html).toContain(
        `<link rel="alternate" hreflang="${other.lang}" href="${absolute(`/${other.path}/teach/${id}/do/`)}">`,
      );
  });

  test('has the same steps and items as in the other language', () => {
    const twin = built.find((one) => one.id === id && one.locale !== locale)!.lesson;
    const form = (of: Lesson) => [of.steps.map((step) => [step.id, step.items]), Object.keys(of.items)];
    expect(form(lesson)).toEqual(form(twin));
  });
});

describe.each(named(dear))('without a script, %s', (_path, { path, lesson }) => {
  test('is a worksheet: all steps, questions and tables of results, and no button that does nothing', async () => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    const main = page.locator('main');
    const shown = await main.innerText();
    expect(shown).toContain(player[lesson.locale].noScript);
    for (const step of lesson.steps) {
      expect(shown).toContain(step.title);
      for (const id of step.items)
        expect(shown).toContain(askOf(lesson.items[id]!, numbersOf(lesson, id, ''), lesson.locale));
      for (const row of step.calculator?.results?.rows ?? []) for (const cell of row) expect(shown).toContain(cell);
    }
    expect(await main.locator('button:visible').count()).toBe(0);
    await close();
  });
});

/** What is said to a wrong answer, from the words of the lesson. */
function saidTo(item: Item, wrong: string | readonly string[]): string | undefined {
  if (item.kind === 'choice') return item.options.find(({ id }) => id === wrong)!.why;
  if (item.kind === 'several') return item.options.find(({ id }) => id === wrong[0] && !item.key.includes(id))?.why;
  return item.kind === 'number' || item.kind === 'order' ? item.wrong : undefined;
}

describe.each(named(dear))('a learner who does %s', (_path, { path, lesson, locale }) => {
  const w = player[locale];
  const shownCode = codes[locale];
  const code = normaliseCode(shownCode);
  const address = `${path}?${new URLSearchParams({ code: shownCode })}`;

  test('hears what is wrong, sees what is right, keeps a guess and results, and gets a result to hand in', async () => {
    const { page, messages: said, foreign, close } = await site.open(address);
    const learner = learnerIn(page, lesson, code);
    const outcomes = mixedOutcomes(lesson);
    await learner.awake();
    expect(await page.locator('.class-code').innerText()).toContain(shownCode);
    let guess: string | undefined;
    for (const step of lesson.steps) {
      const here = page.locator('.act:not(.off)');
      expect(await here.locator('h2').innerText()).toBe(step.title);
      if (step.calculator && guess !== undefined) {
        const guessed = here.locator('.guessed');
        expect(await guessed.innerText()).toContain(guess);
        guess = undefined;
      }
      if (step.calculator) {
        const note = here.getByRole('button', { name: w.note });
        await note.click();
        await note.click();
        expect(await here.locator('.found tbody tr').count()).toBe(2);
        await here.getByRole('button', { name: w.remove }).last().click();
        expect(await here.locator('.found tbody tr').count()).toBe(1);
      }
      for (const id of step.items) {
        const item = lesson.items[id]!;
        if (item.kind === 'guess') {
          await learner.keepGuess(id, String(item.from + item.step));
          guess = formatExact(item.from + item.step, locale);
          expect(await learner.item(id).locator('p[role="status"]').innerText()).toContain(guess);
          expect(await learner.item(id).locator('input').isDisabled()).toBe(true);
        } else if (item.kind === 'text') {
          await learner.put(id, locale === 'zh' ? '因为电网不同。' : 'Because the grids differ.');
          await learner.item(id).getByRole('button', { name: w.compare }).click();
          expect(await learner.item(id).locator('.sample').innerText()).toContain(item.sample);
        } else {
          const outcome = outcomes[id]!;
          const { right, wrong } = answersTo(lesson, id, code);
          if (outcome === 'wrong' || outcome === 'later') {
            await learner.check(id, wrong);
            const told = await learner.says(id).innerText();
            expect(told).toContain(w.wrong);
            const why = saidTo(item, wrong);
            if (why) expect(told).toContain(why);
          }
          if (outcome === 'later' && item.kind === 'number')
            for (const slip of item.slips) {
              const slipped = evaluate(slip.answer, numbersOf(lesson, id, code));
              await learner.check(id, String(slipped));
              expect(await learner.says(id).innerText()).toContain(slip.why);
            }
          if (outcome === 'first' || outcome === 'later') {
            await learner.check(id, right);
            expect(await learner.says(id).innerText()).toContain(w.right);
            expect(await learner.checkButton(id).count()).toBe(0);
          }
        }
      }
      await learner.next();
    }

    const read = readResult([lessonKey(lesson)], await learner.resultCode(), { code });
    expect(read).toMatchObject({
      sameClass: true,
      outcomes: scoredItems(lesson).map((id) => outcomes[id]),
    });

    await page.getByLabel(w.nameLabel).fill('王小雨');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: w.saveFile }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${lesson.id}-王小雨.html`);
    const answered = readAnswerFile(readFileSync(await download.path(), 'utf8'));
    expect(answered).toMatchObject({ file: { name: '王小雨', lesson: lesson.id, code, outcomes } });

    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.locator('[style]').count()).toBe(0);
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('finds nothing after a reload, unless it was asked to be remembered; and nothing once it is wiped', async () => {
    const { page, messages: said, close } = await site.open(address);
    const learner = learnerIn(page, lesson, code);
    const stored = () => page.evaluate(() => localStorage.length);
    const first = lesson.steps.findIndex(({ items }) => items.some((id) => isScored(lesson.items[id]!)));
    const id = lesson.steps[first]!.items.find((one) => isScored(lesson.items[one]!))!;
    const reach = async () => {
      await learner.awake();
      for (let step = 0; step < first; step++) await learner.next();
    };
    await reach();
    await learner.answer(id, 'first');
    await page.reload();
    await reach();
    expect(await learner.says(id).innerText()).toBe('');
    expect(await stored()).toBe(0);

    await learner.answer(id, 'first');
    await page.getByRole('button', { name: w.remember }).click();
    expect(await stored()).toBe(1);
    await page.reload();
    await learner.awake();
    expect(await page.getByText(w.continued).count()).toBe(1);
    expect(await page.locator('.act:not(.off) h2').innerText()).toBe(lesson.steps[first]!.title);
    expect(await learner.says(id).innerText()).toContain(w.right);

    await page.getByRole('button', { name: w.wipe }).click();
    expect(await page.getByText(w.wiped).count()).toBe(1);
    expect(await stored()).toBe(0);
    await learner.next();
    expect(await stored()).toBe(0);
    await page.reload();
    await learner.awake();
    expect(await page.getByText(w.continued).count()).toBe(0);
    expect(said).toEqual([]);
    await close();
  });
});

describe('an order', () => {
  const { path, lesson, locale } = built.find(({ lesson: { items } }) =>
    Object.values(items).some((item) => item.kind === 'order' && item.options.length > 2),
  )!;

  test('is changed by the keyboard, and the arrow keeps the focus for the next move', async () => {
    const { page, close } = await site.open(path);
    const learner = learnerIn(page, lesson);
    await learner.awake();
    const [id, item] = Object.entries(lesson.items).find(
      ([, one]) => one.kind === 'order' && one.options.length > 2,
    ) as [string, Extract<Item, { kind: 'order' }>];
    for (let step = lesson.steps.findIndex(({ items }) => items.includes(id)); step > 0; step--) await learner.next();
    const texts = () => learner.item(id).locator('.sort li > span:first-child').allTextContents();
    const lowest = (await texts()).at(-1)!;
    await learner
      .item(id)
      .getByRole('button', { name: player[locale].up.replace('{item}', lowest) })
      .focus();
    for (let move = 1; move < item.options.length; move++) await page.keyboard.press('Enter');
    expect((await texts())[0]).toBe(lowest);
    await close();
  });
});

describe.each(localePaths)('settings in the address, in %s', (locale) => {
  const { path, lesson } = built.find(
    (one) => one.locale === locale && Object.keys(one.lesson.presets).length > 1 && one.lesson.steps.length > 2,
  )!;
  const w = player[locale];
  let page: Page;
  let close: () => Promise<void>;
  const said: string[] = [];
  beforeAll(async () => {
    const opened = await site.open(path);
    ({ page, close } = opened);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
  });
  afterAll(async () => {
    expect(said).toEqual([]);
    await close();
  });
  const open = async (settings: Readonly<Record<string, string>>) => {
    await page.goto(`${site.origin}${path}?${new URLSearchParams(settings)}`);
    await page.locator('.doing[data-alive]').waitFor();
  };
  /** What the page says it changed. */
  const notices = () => page.locator('.doing > [role="status"] .notice p').allInnerTexts();

  test('a class code changes the numbers of the questions', async () => {
    const [id] = Object.entries(lesson.items).find(
      ([, item]) => item.kind === 'number' && Object.values(item.numbers).some((number) => 'from' in number),
    )!;
    for (const code of [codes[locale], 'A1', '']) {
      await open({ code });
      expect(await page.locator(`[data-item="${id}"] .ask`).textContent()).toBe(
        askOf(lesson.items[id]!, numbersOf(lesson, id, normaliseCode(code)), locale),
      );
      expect(await page.locator('.class-code').count()).toBe(code ? 1 : 0);
      expect(await notices()).toEqual([]);
    }
  });

  test('a start changes what the calculators show', async () => {
    const step = lesson.steps.findIndex(({ calculator }) => calculator);
    const answers = [];
    for (const preset of Object.keys(lesson.presets)) {
      await open({ preset });
      for (let at = 0; at < step; at++) await page.locator('.go .btn:not(.quiet)').click();
      answers.push(await page.locator('.act:not(.off) .box').innerText());
      expect(await notices()).toEqual([]);
    }
    expect(new Set(answers).size).toBe(answers.length);
  });

  test('some steps only are shown, with the numbers they have in the plan, and no others count', async () => {
    await open({ steps: '1,3' });
    expect(await page.locator('.prog li b').allInnerTexts()).toEqual(['1', '3']);
    expect(await page.locator('.act:not(.finish) h2').allTextContents()).toEqual(
      [0, 2].map((step) => lesson.steps[step]!.title),
    );
    const asked = [0, 2].flatMap((step) => lesson.steps[step]!.items).filter((id) => isScored(lesson.items[id]!));
    for (let at = 0; at < 2; at++) await page.locator('.go .btn:not(.quiet)').click();
    expect(await page.locator('.score').innerText()).toBe(fill(w.score, { right: 0, of: asked.length, atOnce: 0 }));
  });

  test('locked calculators show and cannot be changed', async () => {
    await open({ lock: '1' });
    for (let at = lesson.steps.findIndex(({ calculator }) => calculator); at > 0; at--)
      await page.locator('.go .btn:not(.quiet)').click();
    const box = page.locator('.act:not(.off) .box');
    expect(await box.innerText()).toContain(w.allLocked);
    expect(await box.locator('select:visible, input:visible, button:visible').count()).toBe(0);
    expect(await page.locator('.act:not(.off)').getByRole('button', { name: w.note }).count()).toBe(0);
  });

  test('for a projector the type is large and the lesson ends with its last step', async () => {
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.act p')!).fontSize));
    await open({});
    const usual = await size();
    await open({ projector: '1' });
    expect(await size()).toBeGreaterThan(usual * 1.15);
    for (let at = 1; at < lesson.steps.length; at++) await page.locator('.go .btn:not(.quiet)').click();
    expect(await page.locator('.go .btn:not(.quiet)').count()).toBe(0);
    expect(await page.locator('.finish').count()).toBe(0);
    expect(await page.getByRole('button', { name: w.remember }).count()).toBe(0);
  });

  test('without links nothing leads away', async () => {
    await open({});
    expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
    await open({ links: '0' });
    expect(await page.locator('a[href]').count()).toBe(0);
    expect(await page.locator('.lf li').count()).toBe(lesson.sources.length);
  });

  const all = lesson.steps.length;
  test.each<[string, Record<string, string>, readonly (keyof typeof w.problems)[]]>([
    ['unknown ones', { colour: 'red', lock: 'maybe', projector: 'yes', links: '2' }, []],
    ['a script as a code', { code: '<img src=x onerror=alert(1)>' }, ['code']],
    ['a code without end', { code: 'A'.repeat(5000) }, ['code']],
    [
      'names of prototypes',
      { preset: '__proto__', steps: 'constructor', code: '__proto__' },
      ['code', 'preset', 'steps'],
    ],
    ['steps that are not there', { steps: `0,${all + 1}` }, ['steps']],
    ['steps that are no numbers', { steps: '1,NaN,1e999,-1' }, ['steps']],
    ['a start of another lesson', { preset: 'toString' }, ['preset']],
  ])('%s: the page says what it changed and shows the lesson as usual', async (_name, settings, problems) => {
    await open(settings);
    expect(await notices()).toEqual(problems.map((problem) => w.problems[problem]));
    expect(await page.locator('.prog li').count()).toBe(all);
    expect(await page.locator('.class-code').count()).toBe(0);
    expect(await page.locator('html[data-projector]').count()).toBe(0);
  });
});

describe.each(localePaths)('the page for teachers, in %s', (locale) => {
  const w = messages(locale).teach;
  const lessons = entries.facts('lessons');
  const cards = (page: Page) => page.locator('[data-band]:visible');

  test('narrows by age, time and subject, and keeps the choice in its address', async () => {
    const { page, messages: said, close } = await site.open(`/${locale}/teach/`);
    const of = lessons[0]!.data;
    const matching = () =>
      lessons.filter(
        ({ data }) => data.band === of.band && data.minutes === of.minutes && data.subjects.includes(of.subjects[0]),
      ).length;
    expect(await cards(page).count()).toBe(lessons.length);
    await page.getByLabel(w.age, { exact: true }).selectOption(of.band);
    await expect.poll(() => cards(page).count()).toBe(lessons.filter(({ data }) => data.band === of.band).length);
    await page.getByLabel(w.time, { exact: true }).selectOption(String(of.minutes));
    await page.getByLabel(w.subject, { exact: true }).selectOption(of.subjects[0]);
    await expect.poll(() => cards(page).count()).toBe(matching());
    const kept = new URL(page.url()).searchParams;
    expect(Object.fromEntries(kept)).toEqual({
      band: of.band,
      minutes: String(of.minutes),
      subjects: of.subjects[0],
    });
    await page.reload();
    await expect.poll(() => cards(page).count()).toBe(matching());
    expect(await page.getByLabel(w.age, { exact: true }).inputValue()).toBe(of.band);
    expect(said).toEqual([]);
    await close();
  });

  test('says so when no lesson fits, and shows all for a choice it does not know', async () => {
    const { page, close } = await site.open(`/${locale}/teach/?band=8-11&minutes=1&subjects=__proto__`);
    const young = lessons.filter(({ data }) => data.band === '8-11').length;
    await expect.poll(() => cards(page).count()).toBe(young);
    expect(await page.locator('#none').innerText()).toBe(young === 0 ? w.none : '');
    await close();
  });

  test('leads to a link for a class by clicking alone; the link carries the settings, and so do QR code and text', async () => {
    const {
      page,
      messages: said,
      foreign,
      close,
    } = await site.open(`/${locale}/teach/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const a = assigning[locale];
    const { lesson } = built.find((one) => one.locale === locale && Object.keys(one.lesson.presets).length > 1)!;
    await page.locator(`a[href="/${locale}/teach/${lesson.id}/"]`).first().click();
    await page.locator(`a[href*="/teach/assign/"]`).first().click();
    await page.locator('.assign:visible').waitFor();
    expect(await page.getByLabel(a.lesson, { exact: true }).inputValue()).toBe(lesson.id);
    await page.getByLabel(a.lock).check();
    await page.getByLabel(a.projector).check();
    await page.getByLabel(a.links).check();
    await page.getByLabel(a.preset).selectOption(Object.keys(lesson.presets)[1]!);
    await page.getByText(a.steps, { exact: true }).click();
    await page.getByLabel(`2. ${lesson.steps[1]!.title}`).uncheck();
    const code = await page.getByLabel(a.code, { exact: true }).inputValue();
    expect(normaliseCode(code)).not.toBe('');

    const link = await page.locator('#assign-link').innerText();
    const url = new URL(link);
    expect(url.pathname).toBe(`/${locale}/teach/${lesson.id}/do/`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      code,
      preset: Object.keys(lesson.presets)[1],
      steps: lesson.steps.flatMap((_, index) => (index === 1 ? [] : [index + 1])).join(','),
      lock: '1',
      projector: '1',
      links: '0',
    });
    expect(await qrText(page.locator('.qr svg'))).toBe(link);
    const text = await page.locator('#assign-text').innerText();
    for (const part of [lesson.title, link, code]) expect(text).toContain(part);
    await page.getByRole('button', { name: a.copy }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    await page.goto(link);
    await page.locator('.doing[data-alive]').waitFor();
    expect(await page.locator('.class-code').innerText()).toContain(code);
    expect(await page.locator('.doing > [role="status"] .notice').count()).toBe(0);
    expect(said).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});

/** What a QR code on a page says to a camera. */
async function qrText(code: Locator): Promise<string | undefined> {
  const { rgba, width, height } = readPng(await code.screenshot());
  return jsQR(rgba, width, height)?.data;
}

describe.each(localePaths)('a lesson on paper, in %s', (locale) => {
  const { id, lesson } = dear.find(
    (one) => one.locale === locale && Object.values(one.lesson.items).some(({ kind }) => kind === 'number'),
  )!;
  const items = lesson.steps.flatMap((step) => step.items);

  test('has the numbers and the key of the class code', async () => {
    const { page, close } = await site.open(
      `/${locale}/teach/${id}/print/?${new URLSearchParams({ code: codes[locale] })}`,
    );
    const code = page.locator('#pack-code');
    await code.waitFor();
    for (const typed of [codes[locale], 'A1']) {
      await code.fill(typed);
      const numbers = (one: string) => numbersOf(lesson, one, normaliseCode(typed));
      await expect.poll(() => page.locator('#key .top-line').innerText()).toContain(typed);
      const key = await page.locator('#key').innerText();
      const handout = await page.locator('#handout').innerText();
      for (const one of items) {
        const item = lesson.items[one]!;
        expect(handout).toContain(askOf(item, numbers(one), locale));
        expect(key).toContain(askOf(item, numbers(one), locale));
        const lines = keyOf(item, numbers(one), (value, unit) =>
          // Chinese sets no space before a unit in Chinese.
          [formatExact(Number(value.toPrecision(4)), locale), unit]
            .filter(Boolean)
            .join(locale === 'zh' && /^[\u4e00-\u9fff]/.test(unit) ? '' : ' '),
        );
        for (const line of lines) expect(key, one).toContain(line);
        if (item.kind === 'choice' || item.kind === 'several')
          for (const { text } of item.options) expect(handout).toContain(text);
      }
    }
    await close();
  });

  test.each([
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ])('%s gives pages of that size', async (paper, width, height) => {
    const { page, close } = await site.open(`/${locale}/teach/${id}/print/`);
    await page.locator('#pack-code').waitFor();
    await page.locator('.seg label', { hasText: paper }).click();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const [, across, down] of boxes) {
      expect(Math.abs(Number(across) - width)).toBeLessThanOrEqual(1);
      expect(Math.abs(Number(down) - height)).toBeLessThanOrEqual(1);
    }
    await close();
  });
});
