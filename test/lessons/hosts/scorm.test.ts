import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../src/lessons/hosts/host';
import { scormHost } from '../../../src/lessons/hosts/scorm';

/*
 * scorm-again 3.4.3 is the platform here: it checks values and order as the run-time environments of ADL ask. Element names and
 * vocabularies below are those of SCORM 1.2 RTE 1.2 (section 3.4) and SCORM 2004 4th edition RTE (section 4.2).
 */

const versions = ['1.2', '2004'] as const;
type Version = (typeof versions)[number];
type Platform = Scorm12API | Scorm2004API;

const settings = { autocommit: false, logLevel: 5 } as const;
const platform = (version: Version): Platform =>
  version === '1.2' ? new Scorm12API(settings) : new Scorm2004API(settings);

/** A window with some of what a platform puts there. */
const frame = (own: object = {}, parent?: Window): Window => {
  const self = { opener: null, ...own } as unknown as Window;
  return Object.assign(self, { parent: parent ?? self, top: parent?.top ?? self });
};
/** A lesson in a frame of a platform. */
const inside = (version: Version, api: object): Window =>
  frame({}, frame({ [version === '1.2' ? 'API' : 'API_1484_11']: api }));

/** What the platform holds of an element. */
const held = (api: Platform, element: string): unknown => api.getCMIValue(element);
/** All that it holds, as it would be stored, elements that a lesson may not read included. */
const stored = (api: Platform): Record<string, any> => JSON.parse(JSON.stringify(api.cmi)) as Record<string, any>;
const element = (version: Version, name: string): string => (version === '1.2' ? `cmi.core.${name}` : `cmi.${name}`);

/** A clock that a test moves on. */
const clockFrom = (start: string) => {
  let time = new Date(start).getTime();
  return { now: () => time, wait: (seconds: number) => void (time += 1000 * seconds) };
};

const answers: Answered[] = [
  { id: 'cars', kind: 'choice', answer: 'five', right: true },
  { id: 'causes', kind: 'several', answer: 'chips,power', right: false },
  { id: 'energy', kind: 'number', answer: '1287.5', right: true },
  { id: 'steps', kind: 'order', answer: 'measure,report,cut', right: true },
  { id: 'why', kind: 'text', answer: '因为电网不同。', right: undefined },
];

describe.each(versions)('a platform of SCORM %s', (version) => {
  test('has one full attempt with answers, score, status and time', () => {
    const api = platform(version);
    const clock = clockFrom('2026-11-26T10:00:00.000');
    const host = scormHost(inside(version, api), clock.now)!;
    const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    expect(held(api, status)).toBe('incomplete');

    for (const answer of answers) host.answered(answer);
    expect(host.keep('progress', 'explore')).toBe(true);
    expect(held(api, element(version, version === '1.2' ? 'lesson_location' : 'location'))).toBe('explore');
    host.score(1, 4, false);
    expect(held(api, status)).toBe('incomplete');
    host.score(3, 4, true);
    clock.wait(750);
    host.leave();

    const cmi = stored(api);
    const core = version === '1.2' ? cmi['core'] : cmi;
    expect(core.score).toMatchObject({ min: '0', max: '100', raw: '75' });
    expect(core.session_time).toBe(version === '1.2' ? '00:12:30' : 'PT750S');
    expect(held(api, status)).toBe(version === '1.2' ? 'passed' : 'completed');
    if (version === '2004') {
      expect(core.score.scaled).toBe('0.75');
      expect(cmi['success_status']).toBe('passed');
    }
    expect(api.isTerminated()).toBe(true);

    const response = version === '1.2' ? 'student_response' : 'learner_response';
    const told = answers.map((_, n) =>
      ['id', 'type', response, 'result'].map((name) => cmi['interactions'][n][name] as string),
    );
    const between = version === '1.2' ? ',' : '[,]';
    expect(told).toEqual([
      ['cars', 'choice', 'five', 'correct'],
      ['causes', 'choice', `chips${between}power`, version === '1.2' ? 'wrong' : 'incorrect'],
      ['energy', 'numeric', '1287.5', 'correct'],
      ['steps', 'sequencing', `measure${between}report${between}cut`, 'correct'],
      ['why', 'fill-in', '因为电网不同。', 'neutral'],
    ]);
  });

  test('has every value taken: nothing we send is refused', () => {
    const api = platform(version);
    const refused: string[] = [];
    const watched = new Proxy(api, {
      get(target, name: string) {
        const own = Reflect.get(target, name) as unknown;
        if (!/SetValue$/.test(name)) return own;
        return (key: string, value: string) => {
          const answer = (own as (key: string, value: string) => string)(key, value);
          if (answer !== 'true') refused.push(`${key}=${value}`);
          return answer;
        };
      },
    });
    const host = scormHost(inside(version, watched))!;
    for (const answer of answers) host.answered(answer);
    host.keep('x'.repeat(4096), 'exit');
    host.score(1, 3, true);
    host.leave();
    expect(refused).toEqual([]);
  });

  test('gives back what was kept when the learner comes again, and goes on with the numbers of answers', () => {
    const first = platform(version);
    const before = scormHost(inside(version, first))!;
    expect(before.restore()).toBeUndefined();
    before.answered(answers[0]!);
    before.keep('{"step":2}', 'explain');
    before.leave();
    expect(stored(first)).toHaveProperty(version === '1.2' ? 'core.exit' : 'exit', 'suspend');

    const second = platform(version);
    second.loadFromJSON(stored(first), 'cmi');
    const after = scormHost(inside(version, second))!;
    expect(after.restore()).toBe('{"step":2}');
    after.answered(answers[2]!);
    expect([0, 1].map((n) => stored(second)['interactions'][n].id as string)).toEqual(['cars', 'energy']);
  });

  test('can resume a visit that broke off without leaving', () => {
    const api = platform(version);
    scormHost(inside(version, api))!.keep('{"step":1}');
    expect(stored(api)).toMatchObject(version === '1.2' ? { core: { exit: 'suspend' } } : { exit: 'suspend' });
  });

  test('says so when it holds no more, and the lesson goes on', () => {
    const api = platform(version);
    const host = scormHost(inside(version, api))!;
    const limit = version === '1.2' ? 4096 : 64_000;
    expect(host.keep('x'.repeat(limit))).toBe(true);
    expect(host.keep('y'.repeat(limit + 1))).toBe(false);
    expect(host.restore()).toBe('x'.repeat(limit));
    host.score(2, 2, true);
    expect(held(api, element(version, 'score.raw'))).toBe('100');
  });

  test('has the lesson as passed from half of the points on', () => {
    const api = platform(version);
    scormHost(inside(version, api))!.score(2, 4, true);
    expect(held(api, version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed');
  });

  test('keeps a lesson as completed, not failed, below half of the points', () => {
    const api = platform(version);
    scormHost(inside(version, api))!.score(1, 3, true);
    expect(held(api, version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status')).toBe('completed');
    expect(held(api, element(version, 'score.raw'))).toBe('33.3333');
    if (version === '2004') expect(held(api, 'cmi.success_status')).toBe('unknown');
  });

  test('gets no score from a lesson in which nothing is marked', () => {
    const api = platform(version);
    scormHost(inside(version, api))!.score(0, 0, true);
    expect(held(api, version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status')).toBe('completed');
    expect(held(api, element(version, 'score.raw'))).toBe('');
  });

  test('keeps a lesson as passed when it is done again with fewer points', () => {
    const api = platform(version);
    const host = scormHost(inside(version, api))!;
    host.score(4, 4, true);
    host.score(0, 4, true);
    expect(held(api, version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status')).toBe('passed');
  });

  test('still has a lesson as completed when it is opened again', () => {
    const api = platform(version);
    const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    api.loadFromJSON(
      (version === '1.2' ? { core: { lesson_status: 'completed' } } : { completion_status: 'completed' }) as never,
      'cmi',
    );
    scormHost(inside(version, api));
    expect(held(api, status)).toBe('completed');
  });

  test('hears nothing more after the lesson was left, however often', () => {
    const api = platform(version);
    const host = scormHost(inside(version, api))!;
    host.leave();
    host.leave();
    expect(host.keep('late')).toBe(false);
    expect(held(api, 'cmi.suspend_data')).toBe('');
  });
});

describe('the platform is found', () => {
  test('through frames of other origins', () => {
    const lms = frame({ API: platform('1.2') });
    const foreign = new Proxy(frame({}, lms), {
      get(target, name) {
        if (name === 'parent' || name === 'top' || name === 'opener') return target[name];
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      },
    });
    expect(scormHost(frame({}, foreign))).toBeDefined();
  });

  test('in the window that opened the lesson', () => {
    expect(scormHost(frame({ opener: inside('2004', platform('2004')) }))).toBeDefined();
  });

  test('nowhere outside of a platform, nor in a chain of frames without end', () => {
    expect(scormHost(frame())).toBeUndefined();
    const endless: Window = new Proxy({} as Window, { get: (_, name) => (name === 'parent' ? endless : undefined) });
    const infinite = (): Window =>
      new Proxy({} as Window, { get: (_, name) => (name === 'parent' ? infinite() : undefined) });
    expect(scormHost(endless)).toBeUndefined();
    expect(scormHost(infinite())).toBeUndefined();
  });

  test('as none when it does not let the lesson begin', () => {
    const closed = platform('1.2');
    closed.lmsInitialize('');
    closed.lmsFinish('');
    expect(scormHost(inside('1.2', closed))).toBeUndefined();
  });
});

describe('a platform with faults', () => {
  const faulty = (faults: Partial<Record<string, (...values: string[]) => unknown>>) =>
    scormHost(
      inside('1.2', {
        LMSInitialize: () => 'true',
        LMSGetValue: () => '',
        LMSSetValue: () => 'true',
        LMSCommit: () => 'true',
        LMSGetLastError: () => '0',
        LMSFinish: () => 'true',
        ...faults,
      }),
    )!;

  test('that refuses what it was given to keep is told from one that keeps it', () => {
    expect(faulty({}).keep('text')).toBe(true);
    expect(faulty({ LMSSetValue: (name) => (name === 'cmi.suspend_data' ? 'false' : 'true') }).keep('text')).toBe(
      false,
    );
    expect(faulty({ LMSCommit: () => 'false' }).keep('text')).toBe(false);
  });

  test('that says "true" with an error behind it has not kept it', () => {
    let error = '0';
    const host = faulty({
      LMSSetValue: (name) => ((error = name === 'cmi.suspend_data' ? '405' : '0'), 'true'),
      LMSGetLastError: () => error,
    });
    expect(host.keep('text')).toBe(false);
  });

  test('that throws does not stop the lesson', () => {
    const host = faulty({
      LMSSetValue: () => {
        throw new Error('The session is over.');
      },
    });
    expect(host.keep('text')).toBe(false);
    expect(() => {
      host.answered(answers[0]!);
      host.score(1, 1, true);
      host.leave();
    }).not.toThrow();
  });

  test('that answers with booleans and numbers is understood', () => {
    const host = faulty({
      LMSInitialize: () => true,
      LMSSetValue: () => true,
      LMSCommit: () => true,
      LMSGetLastError: () => 0,
    });
    expect(host.keep('text')).toBe(true);
  });
});
