import { passShare, type Answered, type Host } from './host';

/*
 * SCORM 1.2 and SCORM 2004, 4th edition: run-time environment of ADL. Values are strings both ways, and each call is followed by a look
 * at the error code, since some platforms answer "true" to a value they did not take.
 */

type Api = Record<string, (...values: string[]) => unknown>;

/** How many characters `cmi.suspend_data` holds, in 1.2 and in 2004. */
const holds = [4096, 64_000] as const;
/** The longest answer in words that both versions must take. */
const longestAnswer = 250;

const types: Readonly<Record<Answered['kind'], string>> = {
  choice: 'choice',
  several: 'choice',
  number: 'numeric',
  order: 'sequencing',
  text: 'fill-in',
};

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** Rounded to a ten-thousandth. */
const rounded = (value: number): number => Math.round(10_000 * value) / 10_000;

/** Walks up the frames; pages of other origins on the way are passed by. */
function above(from: Window | null | undefined, name: string): Api | undefined {
  for (let here = from, steps = 0; here && steps < 20; here = here.parent === here ? null : here.parent, steps++) {
    try {
      const api = (here as unknown as Record<string, Api | undefined>)[name];
      if (api) return api;
    } catch {
      // Of another origin.
    }
  }
  return undefined;
}

/**
 * The SCORM platform around this window.
 *
 * The status goes from `incomplete` to `passed` from half of the points on, else to `completed`, never to `failed`: whoever has done the
 * lesson has done it, and Moodle counts only what is completed or passed as the “last completed attempt” and as done. The manifest names
 * no mastery score, since platforms would turn `completed` into `failed` by it. Scores are told out of 100: SCORM 1.2 asks for it, and
 * Moodle takes the raw score as the grade whatever the highest is.
 *
 * @returns undefined where there is no platform, or none that lets the lesson begin
 */
export function scormHost(self: Window = window, now: () => number = Date.now): Host | undefined {
  for (const newer of [true, false]) {
    for (const from of [self, self.opener as Window | null, self.top?.opener as Window | null | undefined]) {
      const api = above(from, newer ? 'API_1484_11' : 'API');
      const host = api && begin(api, newer, now);
      if (host) return host;
    }
  }
  return undefined;
}

/** @param newer whether the platform speaks SCORM 2004 */
function begin(api: Api, newer: boolean, now: () => number): Host | undefined {
  const prefix = newer ? '' : 'LMS';
  const core = newer ? 'cmi.' : 'cmi.core.';
  const status = newer ? 'cmi.completion_status' : 'cmi.core.lesson_status';
  const started = now();
  let left = false;
  let ended = false;

  const call = (name: string, ...values: string[]): string => {
    try {
      return String(api[name]!(...values));
    } catch {
      return '';
    }
  };
  const clear = (): boolean => call(`${prefix}GetLastError`) === '0';
  const get = (name: string): string => {
    const value = call(`${prefix}GetValue`, name);
    return clear() ? value : '';
  };
  const set = (name: string, value: string): boolean =>
    !left && call(`${prefix}SetValue`, name, value) === 'true' && clear();
  const commit = (): boolean => !left && call(`${prefix}Commit`, '') === 'true';

  if (call(`${prefix}Initialize`, '') !== 'true') return undefined;
  if (!/completed|passed/.test(get(status))) set(status, 'incomplete');
  // Said at once, so that a visit that breaks off can be resumed.
  set(`${core}exit`, 'suspend');
  let answers = Number(get('cmi.interactions._count')) || 0;

  return {
    restore: () => get('cmi.suspend_data') || undefined,
    keep(text, place) {
      if (place) set(`${core}${newer ? '' : 'lesson_'}location`, place);
      return text.length <= holds[newer ? 1 : 0] && set('cmi.suspend_data', text) && commit();
    },
    answered({ id, kind, answer, right }) {
      const interaction = `cmi.interactions.${answers}.`;
      if (!set(`${interaction}id`, id)) return;
      answers++;
      const moment = new Date(now());
      const parts = newer && /several|order/.test(kind) ? answer.replaceAll(',', '[,]') : answer;
      set(`${interaction}type`, types[kind]);
      if (newer) set(`${interaction}timestamp`, moment.toISOString().replace(/\dZ$/, 'Z'));
      else set(`${interaction}time`, moment.toTimeString().slice(0, 8));
      set(`${interaction}${newer ? 'learner' : 'student'}_response`, parts.slice(0, longestAnswer));
      set(`${interaction}result`, right === undefined ? 'neutral' : right ? 'correct' : newer ? 'incorrect' : 'wrong');
    },
    score(points, most, done) {
      const share = most && points / most;
      if (most) {
        set(`${core}score.min`, '0');
        set(`${core}score.max`, '100');
        set(`${core}score.raw`, String(rounded(100 * share)));
        if (newer) set('cmi.score.scaled', String(rounded(share)));
      }
      if (!done) return;
      ended = true;
      const passed = most > 0 && share >= passShare;
      if (newer || get(status) !== 'passed') set(status, passed && !newer ? 'passed' : 'completed');
      if (passed && newer) set('cmi.success_status', 'passed');
      commit();
    },
    leave() {
      if (left) return;
      const seconds = Math.round((now() - started) / 1000);
      const span = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
      set(`${core}session_time`, newer ? `PT${seconds}S` : span);
      set(`${core}exit`, !ended ? 'suspend' : newer ? 'normal' : '');
      commit();
      call(newer ? 'Terminate' : 'LMSFinish', '');
      left = true;
    },
  };
}
