import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { normaliseCode } from '../../src/lessons/classCode';
import { scoredItems, type Outcome } from '../../src/lessons/lesson';
import { marking } from '../../src/lessons/words/marking';
import { player } from '../../src/lessons/words/player';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { seeded } from '../lessons/random';
import { builtLessons } from '../support/lessons';

/** A class that does a lesson of the site in the browser, hands in, and is marked on the page for it. */
const shownCode = 'KITE 47';
const code = normaliseCode(shownCode);
const { path, lesson } = builtLessons()
  .filter(({ locale }) => locale === 'en')
  .sort((one, other) => scoredItems(other.lesson).length - scoredItems(one.lesson).length)[0]!;
const scored = scoredItems(lesson);
const random = seeded(10);
const words = marking.en;

interface Learner {
  name: string;
  outcomes: Outcome[];
  /** Five hand in the file they saved, the others the result code. */
  by: 'file' | 'code';
  handedIn: string;
}
const learners: Learner[] = Array.from({ length: 30 }, (_, index) => ({
  name: `${['Li Ming', '王小雨', 'Ana', 'Zoë', 'Karl'][index % 5]} ${'abcdef'[Math.floor(index / 5)]}`,
  outcomes: scored.map(() => (['first', 'later', 'wrong', 'open'] as const)[Math.floor(random() * 4)]!),
  by: index % 6 === 5 ? 'file' : 'code',
  handedIn: '',
}));

let site: Site;
beforeAll(async () => void (site = await startSite()), 120_000);
afterAll(() => site.close());

describe('thirty learners with one class code', () => {
  test('do the lesson, each in a way of their own, and hand in a code or a file', async () => {
    const { page, messages, close } = await site.open(path);
    for (const learner of learners) {
      await page.goto(`${site.origin}${path}?${new URLSearchParams({ code: shownCode })}`);
      const doing = learnerIn(page, lesson, code);
      await doing.play(Object.fromEntries(scored.map((id, at) => [id, learner.outcomes[at]!])), learner.name);
      if (learner.by === 'code') learner.handedIn = await doing.resultCode();
      else {
        await page.getByLabel(player.en.nameLabel).fill(learner.name);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: player.en.saveFile }).click(),
        ]);
        learner.handedIn = readFileSync(await download.path(), 'utf8');
      }
    }
    expect(messages).toEqual([]);
    await close();
  }, 240_000);

  test('are marked as they did it: each of them, each question, and as CSV', async () => {
    const { page, messages, foreign, close } = await site.open('/en/teach/mark/');
    await page.locator('astro-island:not([ssr]) .marking').waitFor();
    const coded = learners.filter(({ by }) => by === 'code');
    const filed = learners.filter(({ by }) => by === 'file');
    expect(filed).toHaveLength(5);
    await page.getByLabel(words.paste).fill(coded.map(({ name, handedIn }) => `${name}\t${handedIn}`).join('\n'));
    await page.getByLabel(words.classCode, { exact: true }).fill(shownCode);
    const files = filed.map(({ name, handedIn }) => ({ name: `${name}.html`, text: handedIn }));
    await page
      .locator('input[type="file"]')
      .setInputFiles(
        files.slice(0, 2).map(({ name, text }) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) })),
      );
    const dropped = await page.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      for (const { name, text } of list) transfer.items.add(new File([text], name, { type: 'text/html' }));
      return transfer;
    }, files.slice(2));
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await expect.poll(() => page.locator('tbody tr').count()).toBe(30);

    const truth = [...coded, ...filed];
    const rightOf = ({ outcomes }: Learner) => outcomes.filter((one) => one === 'first' || one === 'later').length;
    const atOnceOf = ({ outcomes }: Learner) => outcomes.filter((one) => one === 'first').length;
    const rows = await page.locator('tbody tr').all();
    for (const [at, learner] of truth.entries()) {
      expect(await rows[at]!.getByRole('rowheader').innerText()).toBe(learner.name);
      const cells = await rows[at]!.getByRole('cell').all();
      expect(await cells[0]!.innerText()).toBe(`${rightOf(learner)} of ${scored.length}`);
      expect(await cells[1]!.innerText()).toBe(String(atOnceOf(learner)));
      const signs = await Promise.all(cells.slice(2, -1).map((cell) => cell.locator('[aria-hidden]').innerText()));
      expect(signs, learner.name).toEqual(learner.outcomes.map((outcome) => words.sign[outcome]));
      // No other class, no typing slip, nobody replaced.
      expect(await rows[at]!.locator('.remark b').count()).toBe(0);
    }
    expect(await page.locator('.found').innerText()).toContain('30 learners counted');

    const counts = (at: number, outcome: Outcome) => learners.filter(({ outcomes }) => outcomes[at] === outcome).length;
    for (const [at] of scored.entries())
      expect(await page.locator('.questions li').nth(at).innerText()).toContain(
        `${counts(at, 'first')} at once, ${counts(at, 'later')} later, ${counts(at, 'wrong')} not right, ${counts(at, 'open')} not done`,
      );

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(words.csv).click()]);
    const csv = readFileSync(await download.path(), 'utf8').replace('\ufeff', '');
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(data.slice(1)).toEqual(
      truth.map((learner) => [
        learner.name,
        ...[rightOf(learner), atOnceOf(learner), scored.length].map(String),
        ...learner.outcomes.map((outcome) => words.outcome[outcome]),
        '',
      ]),
    );
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });
});
