import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start } from '../../../src/lessons/hosts/cmi5';
import { mastery, Platform, sessionId, verbOf } from '../../support/cmi5Platform';

let platform: Platform;

beforeEach(async () => {
  platform = new Platform();
  await platform.open();
});
afterEach(async () => {
  expect(platform.faults).toEqual([]);
  await platform.close();
});

/** Waits until the platform has had so many statements. */
const heard = (count: number) => vi.waitFor(() => expect(platform.statements).toHaveLength(count));

describe('a launch by cmi5', () => {
  test('has one full session: statements in order, with the results the specification asks for', async () => {
    let time = Date.parse('2026-11-26T10:00:00Z');
    const host = (await start(platform.launch({ masteryScore: 0.5 }), () => time))!;
    host.answered({ id: 'cars', kind: 'choice', answer: 'five', right: true });
    host.answered({ id: 'causes', kind: 'several', answer: 'chips,power', right: false });
    host.answered({ id: 'why', kind: 'text', answer: '因为电网不同。', right: undefined });
    time += 90_000;
    host.score(3, 4, true);
    await heard(6);
    time += 30_500;
    host.leave();
    await heard(7);

    expect(platform.statements.map(verbOf)).toEqual([
      'initialized',
      'answered',
      'answered',
      'answered',
      'completed',
      'passed',
      'terminated',
    ]);
    const [, one, several, words, completed, passed, terminated] = platform.statements;
    expect(one!.result).toEqual({ response: 'five', success: true });
    expect(one!.object.definition).toEqual({
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'choice',
    });
    expect(several!.result).toEqual({ response: 'chips[,]power', success: false });
    expect(words!.result).toEqual({ response: '因为电网不同。' });
    expect(completed!.result).toEqual({ completion: true, duration: 'PT90S' });
    expect(passed!.result).toEqual({
      success: true,
      score: { scaled: 0.75, raw: 3, min: 0, max: 4 },
      duration: 'PT90S',
    });
    expect(passed!.context.extensions).toMatchObject({ [mastery]: 0.5, [sessionId]: 'session-1' });
    expect(terminated!.result).toEqual({ duration: 'PT120.5S' });
  });

  test('has the lesson as failed below the mastery score of the platform, and as completed all the same', async () => {
    const host = (await start(platform.launch({ masteryScore: 0.8 })))!;
    host.score(3, 4, true);
    await heard(3);
    expect(platform.statements.map(verbOf)).toEqual(['initialized', 'completed', 'failed']);
  });

  test.each([
    [2, 4, ['initialized', 'completed', 'passed']],
    [1, 4, ['initialized', 'completed', 'failed']],
    [0, 0, ['initialized', 'completed']],
  ])('without a mastery score: %d of %d points', async (points, most, expected) => {
    const host = (await start(platform.launch()))!;
    host.score(points, most, false);
    host.score(points, most, true);
    await heard(expected.length);
    expect(platform.statements.map(verbOf)).toEqual(expected);
  });

  test('says completed and passed once in a registration, however often the learner comes', async () => {
    const first = (await start(platform.launch()))!;
    first.score(1, 4, true);
    first.score(4, 4, true);
    first.leave();
    await heard(4);
    const second = (await start(platform.launch()))!;
    second.score(4, 4, true);
    second.leave();
    await heard(7);
    const third = (await start(platform.launch()))!;
    third.score(0, 4, true);
    third.leave();
    await heard(9);
    expect(platform.statements.map(verbOf)).toEqual([
      ...['initialized', 'completed', 'failed', 'terminated'],
      ...['initialized', 'passed', 'terminated'],
      ...['initialized', 'terminated'],
    ]);
  });

  test('gives back what was kept', async () => {
    const first = (await start(platform.launch()))!;
    expect(first.restore()).toBeUndefined();
    expect(first.keep('{"step":1}')).toBe(true);
    expect(first.keep('{"step":2}')).toBe(true);
    first.leave();
    await vi.waitFor(() => expect(platform.documents.get('progress')).toEqual({ text: '{"step":2}' }));
    const second = (await start(platform.launch()))!;
    expect(second.restore()).toBe('{"step":2}');
  });

  test('tells from the next time on that the platform does not keep progress, and the lesson goes on', async () => {
    const host = (await start(platform.launch({ instead: { 'PUT /xapi/activities/state': { status: 403 } } })))!;
    host.keep('{"step":1}');
    await vi.waitFor(() => expect(host.keep('{"step":2}')).toBe(false));
    host.score(1, 1, true);
    await heard(3);
  });

  test.each(['Browse', 'Review'])('in the mode %s only begins and ends', async (launchMode) => {
    const host = (await start(platform.launch({ launchMode })))!;
    host.answered({ id: 'cars', kind: 'choice', answer: 'five', right: true });
    expect(host.keep('{"step":1}')).toBe(true);
    host.score(4, 4, true);
    host.leave();
    await heard(2);
    expect(platform.statements.map(verbOf)).toEqual(['initialized', 'terminated']);
    expect(platform.documents.has('progress')).toBe(false);
  });

  test('ends once, with all that still waited before the end', async () => {
    const host = (await start(platform.launch()))!;
    for (let n = 0; n < 5; n++) host.answered({ id: `item-${n}`, kind: 'number', answer: String(n), right: true });
    host.leave();
    host.leave();
    host.answered({ id: 'late', kind: 'number', answer: '1', right: true });
    host.score(1, 1, true);
    expect(host.keep('late')).toBe(false);
    await heard(7);
    expect(platform.statements.map((one) => verbOf(one)).at(-1)).toBe('terminated');
  });

  test('sends again what did not reach the platform, in order', async () => {
    const host = (await start(platform.launch()))!;
    const real = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    host.answered({ id: 'first', kind: 'number', answer: '1', right: true });
    await new Promise((resolve) => setTimeout(resolve));
    globalThis.fetch = real;
    host.answered({ id: 'second', kind: 'number', answer: '2', right: true });
    await heard(3);
    expect(platform.statements.slice(1).map(({ object }) => object.id.split('#')[1])).toEqual(['first', 'second']);
  });

  test('names the way back and the languages of the learner', async () => {
    const host = (await start(platform.launch({ returnURL: 'https://school.example/course/12' })))!;
    expect(host.returnUrl).toBe('https://school.example/course/12');
    expect(host.languages).toEqual(['zh-CN', 'en']);
    expect(platform.requests.slice(0, 5)).toEqual([
      'POST /token',
      'GET /xapi/activities/state',
      'GET /xapi/agents/profile',
      'GET /xapi/activities/state',
      'POST /xapi/statements',
    ]);
  });
});

describe('without a platform the lesson goes on', () => {
  test('when the page was not launched', async () => {
    expect(await start('')).toBeUndefined();
    expect(await start('?code=7B')).toBeUndefined();
    expect(platform.requests).toEqual([]);
  });

  test.each(['endpoint', 'fetch', 'actor', 'registration', 'activityId'])(
    'when the launch names no %s',
    async (name) => {
      const query = new URLSearchParams(platform.launch());
      query.delete(name);
      expect(await start(`?${query}`)).toBeUndefined();
      expect(platform.requests).toEqual([]);
    },
  );

  test.each(['learner', '{"objectType":"Agent","mbox":"mailto:a@school.example"}'])(
    'when the actor is %s',
    async (actor) => {
      const query = new URLSearchParams(platform.launch());
      query.set('actor', actor);
      expect(await start(`?${query}`)).toBeUndefined();
    },
  );

  test('when the launch was used before: the token is given once', async () => {
    const search = platform.launch();
    expect(await start(search)).toBeDefined();
    expect(await start(search)).toBeUndefined();
    expect(platform.requests.filter((one) => one === 'POST /token')).toHaveLength(2);
  });

  test.each(['POST /token', 'GET /xapi/activities/state', 'POST /xapi/statements'])(
    'when it refuses %s',
    async (request) => {
      expect(await start(platform.launch({ instead: { [request]: { status: 403 } } }))).toBeUndefined();
    },
  );

  test('when it cannot be reached', async () => {
    const query = new URLSearchParams(platform.launch());
    query.set('fetch', 'http://127.0.0.1:1/token');
    expect(await start(`?${query}`)).toBeUndefined();
  });
});
