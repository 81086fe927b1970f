import { passShare, type Answered, type Host } from './host';

/*
 * cmi5, "Quartz" (AICC/ADL, 1st edition); section numbers below are those of its specification. It stands on xAPI 1.0.3.
 */

const verb = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } });
const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

const interactionTypes: Readonly<Record<Answered['kind'], string>> = {
  choice: 'choice',
  several: 'choice',
  number: 'numeric',
  order: 'sequencing',
  text: 'long-fill-in',
};

interface Activity {
  id: string;
}

interface Context {
  contextActivities?: { category?: Activity[] };
  extensions?: Record<string, unknown>;
}

/** What the platform says of this launch (10.2). */
interface LaunchData {
  contextTemplate: Context;
  launchMode: string;
  masteryScore?: number;
  returnURL?: string;
}

/** What we keep with the platform for a registration. */
interface Kept {
  text?: string;
  /** Sent in this or an earlier session: neither may be sent twice in a registration (9.3). */
  completed?: boolean;
  passed?: boolean;
}

/** A platform that launched the lesson by cmi5. */
export interface Cmi5Host extends Host {
  /** Where the learner has to be led after leaving, if the platform says so (10.2.6). */
  returnUrl: string | undefined;
  /** Languages the learner prefers, the most wanted first (11.1). */
  languages: readonly string[];
}

interface Request {
  path: string;
  method: 'GET' | 'PUT' | 'POST';
  body?: unknown;
}

function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The parameters of a launch (8.1); undefined when one is missing or the actor is no agent with an account. */
function readLaunch(search: string) {
  const query = new URLSearchParams(search);
  const [endpoint, fetchUrl, actor, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => query.get(name));
  if (!endpoint || !fetchUrl || !actor || !registration || !activityId) return undefined;
  try {
    const agent = JSON.parse(actor) as { account?: unknown };
    if (!agent.account) return undefined;
    return { endpoint: endpoint.replace(/\/?$/, '/'), fetchUrl, actor: agent, registration, activityId };
  } catch {
    return undefined;
  }
}

/**
 * Begins a session with the platform that launched this page: takes the token, reads launch data, preferences and what was kept, and
 * says that the lesson is ready.
 *
 * @param search query string of the launch
 * @returns undefined if this is no launch, or the platform cannot be reached or refuses: the lesson then goes on without it
 */
export async function start(search: string, now: () => number = Date.now): Promise<Cmi5Host | undefined> {
  const launch = readLaunch(search);
  if (!launch) return undefined;
  try {
    return await begin(launch, now);
  } catch {
    return undefined;
  }
}

/** What a document of the platform says that was kept with it, which may be anything. */
function keptIn(document: unknown): Kept {
  const { text, completed, passed } = (typeof document === 'object' && document ? document : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof text === 'string' && { text }),
    ...(typeof completed === 'boolean' && { completed }),
    ...(typeof passed === 'boolean' && { passed }),
  };
}

async function begin(
  { endpoint, fetchUrl, actor, registration, activityId }: NonNullable<ReturnType<typeof readLaunch>>,
  now: () => number,
): Promise<Cmi5Host | undefined> {
  const started = now();
  const answer = (await (await fetch(fetchUrl, { method: 'POST' })).json()) as { 'auth-token'?: string };
  const token = answer['auth-token'];
  if (!token) return undefined;

  const send = ({ path, method, body }: Request): Promise<Response> =>
    fetch(endpoint + path, {
      method,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      // So that what was asked for on the way out still arrives.
      keepalive: true,
    });
  const agent = JSON.stringify(actor);
  const state = (stateId: string): string =>
    `activities/state?${new URLSearchParams({ activityId, agent, registration, stateId })}`;
  /** A document of the platform; undefined if there is none. */
  const read = async <T>(path: string): Promise<T | undefined> => {
    const response = await send({ path, method: 'GET' });
    return response.ok ? ((await response.json()) as T) : undefined;
  };

  const data = await read<LaunchData>(state('LMS.LaunchData'));
  if (!data) return undefined;
  const { contextTemplate, launchMode, masteryScore, returnURL } = data;
  const preferences = await read<{ languagePreference?: string }>(
    `agents/profile?${new URLSearchParams({ agent, profileId: 'cmi5LearnerPreferences' })}`,
  );
  const ours = state('progress');
  const kept = keptIn(await read<unknown>(ours));
  const counts = launchMode === 'Normal';

  /** A context on the platform's template, of which nothing is changed (10.2.1). */
  const context = (categories: readonly Activity[], extensions: Record<string, unknown> = {}) => {
    const { contextActivities = {}, extensions: given = {} } = contextTemplate;
    const listed = contextActivities.category ?? [];
    const added = categories.filter(({ id }) => !listed.some((one) => one.id === id));
    return {
      registration,
      ...contextTemplate,
      contextActivities: {
        ...contextActivities,
        ...(listed.length + added.length ? { category: [...listed, ...added] } : {}),
      },
      extensions: { ...extensions, ...given },
    };
  };
  const statement = (said: ReturnType<typeof verb>, rest: object) => ({
    id: uuid(),
    actor,
    verb: said,
    object: { objectType: 'Activity', id: activityId },
    timestamp: new Date(now()).toISOString(),
    ...rest,
  });
  const duration = (): string => `PT${Math.round((now() - started) / 10) / 100}S`;

  let left = false;
  let refused = false;
  let sending = false;
  const waiting: Request[] = [];

  /** Sends what waits, one after the other. What the platform refuses is not sent again; what did not reach it is. */
  const pump = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    while (waiting.length > 0) {
      const request = waiting.shift()!;
      try {
        const { ok } = await send(request);
        if (request.method === 'PUT') refused = !ok;
      } catch {
        if (request.method === 'PUT') refused = true;
        if (!left) waiting.unshift(request);
        break;
      }
    }
    sending = false;
  };
  const say = (body: object): void => {
    if (left) return;
    waiting.push({ path: 'statements', method: 'POST', body });
    void pump();
  };
  const store = (): void => {
    // Only the newest counts.
    const older = waiting.findIndex(({ method }) => method === 'PUT');
    if (older >= 0) waiting.splice(older, 1);
    waiting.push({ path: ours, method: 'PUT', body: { ...kept } });
    void pump();
  };

  const ready = statement(verb('initialized'), { context: context([category('cmi5')]) });
  if (!(await send({ path: 'statements', method: 'POST', body: ready })).ok) return undefined;

  /** Passed or failed may be said once in a session (9.3). */
  let judged = false;

  return {
    returnUrl: returnURL,
    languages: preferences?.languagePreference?.split(',').map((tag) => tag.trim()) ?? [],
    restore: () => kept.text,
    keep(text) {
      if (left) return false;
      if (!counts) return true;
      kept.text = text;
      store();
      // The platform answers later, so this says how the last try went.
      return !refused;
    },
    answered({ id, kind, answer: given, right }) {
      if (!counts) return;
      const several = kind === 'several' || kind === 'order';
      say(
        statement(verb('answered'), {
          object: {
            objectType: 'Activity',
            id: `${activityId}${activityId.includes('#') ? '/' : '#'}${encodeURIComponent(id)}`,
            definition: {
              type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
              interactionType: interactionTypes[kind],
            },
          },
          result: {
            response: several ? given.replaceAll(',', '[,]') : given,
            ...(right === undefined ? {} : { success: right }),
          },
          context: context([]),
        }),
      );
    },
    score(points, most, done) {
      if (!done || !counts || left) return;
      if (!kept.completed) {
        kept.completed = true;
        say(
          statement(verb('completed'), {
            result: { completion: true, duration: duration() },
            context: context([category('cmi5'), category('moveon')]),
          }),
        );
      }
      const scaled = points / most;
      const success = scaled >= (masteryScore ?? passShare);
      if (most > 0 && !judged && !kept.passed) {
        judged = true;
        kept.passed = success;
        const name = success ? 'passed' : 'failed';
        say(
          statement(verb(name), {
            result: { success, score: { scaled, raw: points, min: 0, max: most }, duration: duration() },
            context: context(
              [category('cmi5'), category('moveon')],
              masteryScore === undefined ? {} : { [masteryExtension]: masteryScore },
            ),
          }),
        );
      }
      store();
    },
    leave() {
      if (left) return;
      left = true;
      const last = statement(verb('terminated'), {
        result: { duration: duration() },
        context: context([category('cmi5')]),
      });
      // The page may be gone before an answer comes, so nothing waits for one: what is left goes out at once, statements together.
      const statements = waiting.filter(({ method }) => method === 'POST').map(({ body }) => body);
      const rest = waiting.filter(({ method }) => method === 'PUT');
      waiting.length = 0;
      const outgoing = [...rest, { path: 'statements', method: 'POST', body: [...statements, last] } as const];
      for (const request of outgoing) void send(request).catch(() => undefined);
    },
  };
}
