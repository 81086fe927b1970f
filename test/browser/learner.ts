import type { Frame, Locator, Page } from 'playwright-core';
import { isScored, type Answer, type Lesson, type Outcome } from '../../src/lessons/lesson';
import { player } from '../../src/lessons/words/player';
import { answersTo } from '../support/lessons';

/** A learner who does a lesson in a page or in a frame of a learning platform. */
export function learnerIn(page: Page | Frame, lesson: Lesson, code = '') {
  const w = player[lesson.locale];
  const item = (id: string): Locator => page.locator(`[data-item="${id}"]`);
  const checkButton = (id: string): Locator => item(id).getByRole('button', { name: w.check, exact: true });

  /** Puts things in order by the keyboard alone: each is moved up until it is in its place. */
  async function arrange(id: string, wanted: readonly string[]): Promise<void> {
    const known = lesson.items[id]!;
    if (known.kind !== 'order') throw new Error(`${id} is not put in order`);
    for (const [place, option] of wanted.entries()) {
      const text = known.options.find((one) => one.id === option)!.text;
      const at = async () =>
        (await item(id).locator('.sort li > span:first-child').allTextContents()).findIndex((own) => own === text);
      const up = item(id).getByRole('button', { name: w.up.replace('{item}', text), exact: true });
      for (let now = await at(); now > place; now--) {
        await up.focus();
        await up.press('Enter');
      }
    }
  }

  const learner = {
    /** Waits until the lesson is awake. */
    awake: () => page.locator('.doing[data-alive]').waitFor(),
    item,
    checkButton,
    /** What is said to the answer of an item. */
    says: (id: string) => item(id).locator('.says'),
    next: () => page.locator('.go .btn:not(.quiet)').click(),
    resultCode: async () => (await page.locator('.result-code').textContent())!.trim(),

    /** Chooses or types an answer, and has not yet checked it. */
    async put(id: string, answer: Answer): Promise<void> {
      const known = lesson.items[id]!;
      const chosen = typeof answer === 'string' ? [answer] : answer;
      if (known.kind === 'choice' || known.kind === 'several')
        for (const option of known.options) {
          const box = item(id).locator(`input[value="${option.id}"]`);
          if (
            (await box.isChecked()) !== chosen.includes(option.id) &&
            (known.kind === 'several' || chosen.includes(option.id))
          )
            await item(id)
              .locator('label', { has: page.locator(`input[value="${option.id}"]`) })
              .click();
        }
      else if (known.kind === 'order') await arrange(id, chosen);
      else if (known.kind === 'number') await item(id).locator('input').fill(chosen[0]!);
      else if (known.kind === 'text') {
        // In two goes, as people write.
        await item(id).locator('textarea').fill(chosen[0]!.slice(0, -1));
        await item(id).locator('textarea').press('ControlOrMeta+End');
        await item(id).locator('textarea').pressSequentially(chosen[0]!.slice(-1));
      } else await item(id).locator('input').fill(chosen[0]!);
    },

    async check(id: string, answer: Answer): Promise<void> {
      await learner.put(id, answer);
      await checkButton(id).click();
    },

    async keepGuess(id: string, guess: string): Promise<void> {
      await learner.put(id, guess);
      await item(id).getByRole('button', { name: w.keepGuess }).click();
    },

    /** Answers an item so that it ends like this. */
    async answer(id: string, outcome: Outcome): Promise<void> {
      const { right, wrong } = answersTo(lesson, id, code);
      if (outcome === 'wrong' || outcome === 'later') await learner.check(id, wrong);
      if (outcome === 'first' || outcome === 'later') await learner.check(id, right);
    },

    /** Does the lesson, or those of its steps that are shown, with these outcomes and words, to its last page. */
    async play(outcomes: Readonly<Record<string, Outcome>>, words = 'Because.', steps = lesson.steps): Promise<void> {
      await learner.awake();
      for (const step of steps) {
        for (const id of step.items) {
          const known = lesson.items[id]!;
          if (isScored(known)) await learner.answer(id, outcomes[id]!);
          else if (known.kind === 'guess') await learner.keepGuess(id, String(known.from + known.step));
          else await learner.put(id, words);
        }
        await learner.next();
      }
      await page.locator('.finish:not(.off)').waitFor();
    },
  };
  return learner;
}
