import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localePaths, type Locale } from '../../src/i18n/locales';
import { askOf } from '../../src/lessons/ask';
import { normaliseCode, numbersOf } from '../../src/lessons/classCode';
import { scoredItems, type Lesson, type Outcome } from '../../src/lessons/lesson';
import { assigning } from '../../src/lessons/words/assigning';
import { player } from '../../src/lessons/words/player';
import { learnerIn } from '../browser/learner';
import { startSite, type Site } from '../browser/site';
import { Platform, verbOf } from '../support/cmi5Platform';
import { blockOf, builtLessons } from '../support/lessons';
import { readXml, within } from '../support/xmlTree';

const [scorm12, scorm2004] = ['scorm12', 'scorm2004'].map((name) =>
  readFileSync(`node_modules/scorm-again/dist/${name}.min.js`, 'utf8'),
) as [string, string];

type Kind = keyof (typeof assigning)['en']['kinds'];

const code = 'KITE 47';
/** The lesson with a choice of starts, since it has every setting. */
const lessons = Object.fromEntries(
  localePaths.map((locale) => [
    locale,
    builtLessons().find((one) => one.locale === locale && Object.keys(one.lesson.presets).length > 1)!.lesson,
  ]),
) as Record<Locale, Lesson>;
const settingsOf = (lesson: Lesson) => ({ code, preset: Object.keys(lesson.presets)[1]!, links: '0' });

let site: Site;
let school: Server;
let origin: string;
/** What the school's server has, by path. */
let served: Readonly<Record<string, string>> = {};
const made = new Map<string, Buffer>();

beforeAll(async () => {
  site = await startSite();
  school = createServer((request, response) => {
    const text = served[request.url!.slice(1)];
    response.setHeader('content-type', request.url!.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.writeHead(text === undefined ? 404 : 200);
    response.end(text);
  });
  await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(school.address() as AddressInfo).port}`;
  for (const locale of localePaths) await takeAll(locale);
}, 120_000);
afterAll(async () => {
  await site.close();
  school.close();
});

/** Sets the lesson up as a teacher would and presses the button of every package. */
async function takeAll(locale: Locale): Promise<void> {
  const a = assigning[locale];
  const lesson = lessons[locale];
  const { page, messages, foreign, close } = await site.open(`/${locale}/teach/assign/?lesson=${lesson.id}`);
  await page.locator('.assign:visible').waitFor();
  await page.getByLabel(a.code, { exact: true }).fill(code);
  await page.getByLabel(a.preset).selectOption(settingsOf(lesson).preset);
  await page.getByLabel(a.links).check();
  for (const kind of Object.keys(a.kinds) as Kind[]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: a.kinds[kind].name, exact: true }).click(),
    ]);
    made.set(`${kind} ${locale}`, readFileSync(await download.path()));
    expect(download.suggestedFilename()).toContain(lesson.id);
    await page.getByText(a.made.replace('{name}', download.suggestedFilename())).waitFor();
  }
  expect(messages).toEqual([]);
  expect(foreign).toEqual([]);
  await close();
}

const packageOf = (kind: Kind, locale: Locale): Buffer => made.get(`${kind} ${locale}`)!;
const filesIn = (kind: Kind, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(packageOf(kind, locale))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** All questions right at once but the last, which stays wrong. */
const outcomesFor = (lesson: Lesson): Record<string, Outcome> =>
  Object.fromEntries(scoredItems(lesson).map((id, at, all) => [id, at === all.length - 1 ? 'wrong' : 'first']));

/** Whether the settings of the teacher show in a lesson. */
async function expectSettings(page: Page | Frame, lesson: Lesson): Promise<void> {
  expect(await page.locator('.class-code').innerText()).toContain(code);
  for (const [id, item] of Object.entries(lesson.items))
    if (item.kind === 'number')
      expect(await page.locator(`[data-item="${id}"] .ask`).textContent()).toBe(
        askOf(item, numbersOf(lesson, id, normaliseCode(code)), lesson.locale),
      );
  expect(await page.locator('a[href]').count()).toBe(0);
  expect(await page.locator('.doing > [role="status"] .notice').count()).toBe(0);
}

describe.each([
  ['scorm12', 'en', { name: 'API', script: scorm12, made: 'Scorm12API', set: 'LMSSetValue' }],
  ['scorm2004', 'zh', { name: 'API_1484_11', script: scorm2004, made: 'Scorm2004API', set: 'SetValue' }],
] as const)('the package %s in a frame of scorm-again, in %s', (kind, locale, api) => {
  const lesson = lessons[locale];
  const w = player[locale];
  const older = kind === 'scorm12';

  /** Opens the package in a platform that holds this of the learner. */
  async function opened(held: unknown, full = false) {
    const files = filesIn(kind, locale);
    served = {
      'platform.js': api.script,
      // It is the element of the package's manifest that says which file is opened.
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`course/${name}`, text])),
      'course.html': `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,">
        <script src="/platform.js"></script><script>
          const api = new ${api.made}({ autocommit: false, logLevel: 5 });
          const held = ${JSON.stringify(held ?? null)};
          if (held) api.loadFromJSON(held, 'cmi');
          window.${api.name} = ${
            full
              ? `new Proxy(api, { get: (of, name) => name === '${api.set}'
                  ? (key, value) => (key === 'cmi.suspend_data' ? 'false' : of[name](key, value))
                  : typeof of[name] === 'function' ? of[name].bind(of) : of[name] })`
              : 'api'
          };
        </script><iframe title="lesson" width="1000" height="700" src="/course/${
          within(readXml(files['imsmanifest.xml']!), 'resource')[0]!.attributes['href']
        }"></iframe></html>`,
    };
    const { page, messages, foreign, close } = await site.open(`${origin}/course.html`);
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1]!;
    const learner = learnerIn(frame, lesson, normaliseCode(code));
    await learner.awake();
    /** All that the platform holds once the lesson is closed. */
    const leave = async () => {
      await page.locator('iframe').evaluate(
        (element) =>
          new Promise((resolve) => {
            element.addEventListener('load', resolve);
            (element as HTMLIFrameElement).src = 'about:blank';
          }),
      );
      const cmi = (await page.evaluate('JSON.parse(JSON.stringify(api.cmi))')) as Record<string, any>;
      expect(await page.evaluate('api.isTerminated()')).toBe(true);
      expect(messages).toEqual([]);
      expect(foreign.filter((url) => !url.startsWith(origin))).toEqual([]);
      await close();
      return cmi;
    };
    return { page, frame, learner, leave };
  }

  test('has one full attempt, with the settings of the teacher: answers, progress, score and status', async () => {
    const { frame, learner, leave } = await opened(undefined);
    await expectSettings(frame, lesson);
    expect(await frame.getByRole('button', { name: w.remember }).count()).toBe(0);
    await learner.play(outcomesFor(lesson));
    expect(await frame.getByText(w.inPlatform).count()).toBe(1);
    const cmi = await leave();

    const all = scoredItems(lesson).length;
    const core = older ? cmi['core'] : cmi;
    expect(Number(core.score.raw)).toBeCloseTo((100 * (all - 1)) / all, 3);
    if (older) expect(core.lesson_status).toBe('passed');
    else expect([cmi['completion_status'], cmi['success_status']]).toEqual(['completed', 'passed']);
    const told = Object.values<any>(cmi['interactions']).filter((one) => typeof one === 'object' && one?.id);
    const marked = told.filter(({ result }) => result !== 'neutral');
    expect(marked.map(({ id, result }) => [id, result])).toEqual(
      scoredItems(lesson).map((id, at) => [id, at < all - 1 ? 'correct' : older ? 'wrong' : 'incorrect']),
    );
    expect(JSON.parse(cmi['suspend_data'])[2].map(([id]: [string]) => id)).toEqual(
      expect.arrayContaining(scoredItems(lesson)),
    );
    expect(core.session_time).toMatch(older ? /^\d\d:\d\d:\d\d$/ : /^PT\d+S$/);
  });

  test('goes on where the learner left it', async () => {
    const first = await opened(undefined);
    const at = lesson.steps.findIndex(({ items }) => items.some((id) => scoredItems(lesson).includes(id)));
    const id = lesson.steps[at]!.items.find((one) => scoredItems(lesson).includes(one))!;
    for (let step = 0; step < at; step++) await first.learner.next();
    await first.learner.answer(id, 'later');
    const held = await first.leave();
    expect(older ? held['core'].lesson_status : held['completion_status']).toBe('incomplete');

    const { frame, learner, leave } = await opened(held);
    await frame.getByText(w.continued).waitFor();
    expect(await frame.locator('.act:not(.off) h2').innerText()).toBe(lesson.steps[at]!.title);
    expect(await learner.says(id).innerText()).toContain(w.right);
    await leave();
  });

  test('tells the learner where it cannot be kept, and goes on to the end', async () => {
    const { frame, learner, leave } = await opened(undefined, true);
    await learner.play(outcomesFor(lesson));
    expect(await frame.getByText(w.platformFull).count()).toBe(1);
    expect(await learner.resultCode()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    const cmi = await leave();
    expect(cmi['suspend_data']).toBe('');
    expect(Number((older ? cmi['core'] : cmi).score.raw)).toBeGreaterThan(0);
  });
});

test('what a platform of SCORM 1.2 has no room for is cut, and the learner is told', async () => {
  const lesson = lessons.en;
  const [id] = Object.entries(lesson.items).find(([, { kind }]) => kind === 'text')!;
  served = {
    'platform.js': scorm12,
    'course/index.html': filesIn('scorm12', 'en')['index.html']!,
    'course.html': `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,"><script src="/platform.js"></script>
      <script>window.API = new Scorm12API({ autocommit: false, logLevel: 5 })</script><iframe title="lesson" src="/course/index.html"></iframe></html>`,
  };
  const { page, close } = await site.open(`${origin}/course.html`);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1]!;
  const learner = learnerIn(frame, lesson, normaliseCode(code));
  await learner.awake();
  for (let step = lesson.steps.findIndex(({ items }) => items.includes(id)); step > 0; step--) await learner.next();
  await learner.put(id, 'Every line counts.\n'.repeat(210));
  await page.keyboard.press('Tab');
  await frame.getByText(player.en.platformFull).waitFor();
  const kept = (await page.evaluate('API.cmi.suspend_data')) as string;
  expect(kept.length).toBeGreaterThan(3500);
  expect(kept.length).toBeLessThanOrEqual(4096);
  await close();
});

describe.each(localePaths)('one file, in %s', (locale) => {
  const lesson = lessons[locale];

  test('runs from a disk without a network, to the end, and asks for nothing', async () => {
    const bytes = packageOf('html', locale);
    expect(bytes.length / 1000).toBeLessThanOrEqual(250);
    expect(blockOf(bytes.toString(), 'settings')).toEqual(settingsOf(lesson));
    const folder = mkdtempSync(join(tmpdir(), 'lesson-'));
    const file = join(folder, 'lesson.html');
    writeFileSync(file, bytes);
    const context = await site.browser.newContext({ offline: true });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    const learner = learnerIn(page, lesson, normaliseCode(code));
    await learner.awake();
    await expectSettings(page, lesson);
    await learner.play(outcomesFor(lesson));
    expect(await learner.resultCode()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    await context.close();
    rmSync(folder, { recursive: true });
  });
});

describe.each(localePaths)('the cartridge, in %s', (locale) => {
  const lesson = lessons[locale];

  test('holds every file it names, the link with the settings, and the questions of the lesson', () => {
    const files = filesIn('cartridge', locale);
    const named = within(readXml(files['imsmanifest.xml']!), 'file').map(({ attributes }) => attributes['href']!);
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());

    const link = new URL(within(readXml(files['lesson.xml']!), 'url')[0]!.attributes['href']!);
    expect(link.pathname).toBe(`/${locale}/teach/${lesson.id}/do/`);
    expect(Object.fromEntries(link.searchParams)).toEqual(settingsOf(lesson));

    const quiz = within(readXml(files['quiz.xml']!), 'item');
    const fit = lesson.steps
      .flatMap(({ items }) => items)
      .filter((id) => ['choice', 'several', 'text'].includes(lesson.items[id]!.kind));
    expect(quiz.map(({ attributes }) => attributes['ident'])).toEqual(fit);
    for (const [at, id] of fit.entries()) {
      const item = lesson.items[id]!;
      const texts = within(quiz[at]!, 'mattext').map(({ text }) => text);
      expect(texts[0]).toBe(item.ask);
      if (item.kind === 'choice' || item.kind === 'several')
        expect(texts).toEqual(expect.arrayContaining(item.options.flatMap(({ text, why }) => [text, why])));
    }
  });

  test('has a plan and a handout that open alone, the handout with the numbers of the class', async () => {
    const files = filesIn('cartridge', locale);
    const page = await site.browser.newPage();
    await page.setContent(files['handout.html']!);
    const handout = await page.locator('body').innerText();
    for (const [id, item] of Object.entries(lesson.items))
      expect(handout).toContain(askOf(item, numbersOf(lesson, id, normaliseCode(code)), locale));
    await page.setContent(files['plan.html']!);
    const plan = await page.locator('body').innerText();
    for (const { title } of lesson.steps) expect(plan).toContain(title);
    expect(await page.locator('script, button, input, select').count()).toBe(0);
    for (const link of await page.locator('a[href]').all())
      expect(await link.getAttribute('href')).toMatch(/^(https?:|mailto:)/);
    await page.close();
  });
});

describe.each(localePaths)('cmi5, in %s', (locale) => {
  const lesson = lessons[locale];
  let platform: Platform;
  beforeEach(async () => {
    platform = new Platform();
    await platform.open();
  });
  afterEach(() => platform.close());

  const launchUrl = () =>
    within(readXml(packageOf('cmi5', locale).toString()), 'au').flatMap((au) => within(au, 'url'))[0]!.text;

  test('leads to the page that platforms launch, with the settings', () => {
    const url = new URL(launchUrl());
    expect(url.pathname).toBe(`/${locale}/teach/${lesson.id}/launch/`);
    expect(Object.fromEntries(url.searchParams)).toEqual(settingsOf(lesson));
  });

  test('has one full session with a platform that keeps to the specification', async () => {
    const { page, messages, close } = await site.open(
      `${launchUrl()}&${platform.launch({ masteryScore: 0.5 }).slice(1)}`,
    );
    const learner = learnerIn(page, lesson, normaliseCode(code));
    await learner.awake();
    await expect.poll(() => platform.statements.map(verbOf)).toEqual(['initialized']);
    await expectSettings(page, lesson);
    await learner.play(outcomesFor(lesson));
    await page.getByText(player[locale].inPlatform).waitFor();
    await page.goto('about:blank');
    await expect.poll(() => platform.statements.map(verbOf).at(-1)).toBe('terminated');

    const verbs = platform.statements.map(verbOf);
    const texts = Object.values(lesson.items).filter(({ kind }) => kind === 'text').length;
    expect(verbs).toEqual([
      'initialized',
      ...Array.from({ length: scoredItems(lesson).length + texts }, () => 'answered'),
      'completed',
      'passed',
      'terminated',
    ]);
    const all = scoredItems(lesson).length;
    expect(platform.statements.at(-2)!.result!.score).toMatchObject({ raw: all - 1, max: all, min: 0 });
    expect(platform.faults).toEqual([]);
    // Where a platform keeps nothing yet it says so with a 404 (xAPI), which browsers note.
    expect(messages.filter((message) => !/status of 404/.test(message))).toEqual([]);
    await close();

    const again = await site.open(`${launchUrl()}&${platform.launch({ masteryScore: 0.5 }).slice(1)}`);
    await again.page.getByText(player[locale].continued).waitFor();
    await again.page.goto('about:blank');
    await again.close();
    expect(platform.faults).toEqual([]);
  });

  test('goes on as a lesson where the platform cannot be reached', async () => {
    const query = platform.launch({ instead: { 'POST /token': { status: 500, body: {} } } }).slice(1);
    const { page, close } = await site.open(`${launchUrl()}&${query}`);
    const learner = learnerIn(page, lesson, normaliseCode(code));
    await learner.play(outcomesFor(lesson));
    expect(await page.getByText(player[locale].inPlatform).count()).toBe(0);
    expect(await learner.resultCode()).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    await close();
  });
});
