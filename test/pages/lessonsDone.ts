import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatExact } from '../../src/i18n/format';
import type { Locale } from '../../src/i18n/locales';
import { readAnswerFile } from '../../src/lessons/answerFile';
import { askOf } from '../../src/lessons/ask';
import { normaliseCode, numbersOf } from '../../src/lessons/classCode';
import { evaluate } from '../../src/lessons/formula';
import { isScored, scoredItems, type Item } from '../../src/lessons/lesson';
import { lessonKey } from '../../src/lessons/lessonKey';
import { readResult } from '../../src/lessons/resultCode';
import { player } from '../../src/lessons/words/player';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { answersTo, mixedOutcomes, type builtLessons } from '../support/lessons';

export const codes: Readonly<Record<Locale, string>> = { en: 'KITE 47', zh: '风筝47' };

/** What is said to a wrong answer, from the words of the lesson. */
function saidTo(item: Item, wrong: string | readonly string[]): string | undefined {
  if (item.kind === 'choice') return item.options.find(({ id }) => id === wrong)!.why;
  if (item.kind === 'several') return item.options.find(({ id }) => id === wrong[0] && !item.key.includes(id))?.why;
  return item.kind === 'number' || item.kind === 'order' ? item.wrong : undefined;
}

/** Each lesson done from its first step to what is handed in, as a learner would; and what of it there is without a script. */
export function lessonsDone(lessons: ReturnType<typeof builtLessons>): void {
  let site: Site;
  beforeAll(async () => void (site = await startSite()), 120_000);
  afterAll(() => site.close());
  const named = lessons.map((one) => [one.path, one] as const);

  describe.each(named)('without a script, %s', (_path, { path, lesson }) => {
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

  describe.each(named)('a learner who does %s', (_path, { path, lesson, locale }) => {
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
          await expect.poll(() => here.locator('.found tbody tr').count()).toBe(2);
          await here.getByRole('button', { name: w.remove }).last().click();
          await expect.poll(() => here.locator('.found tbody tr').count()).toBe(1);
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
              await expect.poll(() => learner.checkButton(id).count()).toBe(0);
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
}
