import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * A platform that launches by cmi5 and checks what the specification (AICC/ADL, “Quartz”, 1st edition) asks of a lesson. Numbers in the
 * messages are those of its sections.
 */

const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
export const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
export const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const verbs = 'http://adlnet.gov/expapi/verbs/';

const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export interface Statement {
  id: string;
  actor: unknown;
  verb: { id: string };
  object: { id: string; definition?: { interactionType?: string; type?: string } };
  result?: {
    success?: boolean;
    completion?: boolean;
    duration?: string;
    response?: string;
    score?: { scaled: number; raw: number; min: number; max: number };
  };
  context: {
    registration?: string;
    platform?: string;
    contextActivities?: { category?: { id: string }[]; grouping?: { id: string }[] };
    extensions?: Record<string, unknown>;
  };
  timestamp: string;
}

export const verbOf = (statement: Statement): string => statement.verb.id.replace(verbs, '');

interface Options {
  launchMode?: string;
  masteryScore?: number;
  returnURL?: string;
  /** What it answers to some request instead, by `METHOD /path`. */
  instead?: Record<string, { status: number; body?: unknown }>;
}

const actor = { objectType: 'Agent', account: { homePage: 'https://school.example', name: 'k7f3' } };
const registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
const activityId = 'https://school.example/activities/4711';

export class Platform {
  readonly faults: string[] = [];
  readonly statements: Statement[] = [];
  readonly requests: string[] = [];
  /** Documents that stay for the registration. */
  readonly documents = new Map<string, unknown>();
  options: Options = {};
  #server: Server | undefined;
  #origin = '';
  #token = '';
  #taken = new Set<string>();
  #session: Statement[] = [];
  #launches = 0;

  async open(): Promise<void> {
    this.#server = createServer((request, response) => {
      // Lessons are of another origin, and what xAPI asks for in headers makes browsers ask first.
      response.setHeader('Access-Control-Allow-Origin', '*');
      if (request.method === 'OPTIONS') {
        response.writeHead(204, {
          'Access-Control-Allow-Methods': 'GET, PUT, POST',
          'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
        });
        response.end();
        return;
      }
      void this.#answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(body === undefined ? undefined : JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server!.closeAllConnections();
    await new Promise((resolve) => this.#server!.close(resolve));
  }

  get template() {
    return {
      platform: 'School platform',
      contextActivities: {
        grouping: [{ id: 'https://atlas.example/lessons/cars/en/do' }],
        category: [{ id: 'https://school.example/categories/lesson' }],
      },
      extensions: { [sessionId]: `session-${this.#launches}`, 'https://school.example/class': '7b' },
    };
  }

  /** Writes the launch data and gives the query of the launch (8.1). */
  launch(options: Options = {}): string {
    this.options = options;
    this.#launches++;
    this.#token = Buffer.from(`session:${this.#launches}`).toString('base64');
    this.#session = [];
    const { launchMode = 'Normal', masteryScore, returnURL } = options;
    this.documents.set('LMS.LaunchData', {
      contextTemplate: this.template,
      launchMode,
      moveOn: 'CompletedOrPassed',
      masteryScore,
      returnURL,
    });
    return `?${new URLSearchParams({
      endpoint: `${this.#origin}/xapi`,
      fetch: `${this.#origin}/token?k=${this.#launches}`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    })}`;
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
    const url = new URL(request.url!, this.#origin);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const name = `${request.method} ${url.pathname}`;
    this.requests.push(name);
    const instead = this.options.instead?.[name];
    if (instead) return instead;

    if (url.pathname === '/token') {
      if (request.method !== 'POST') this.faults.push('8.2.1: the token is asked for by POST');
      if (this.#taken.has(url.search)) {
        return { status: 200, body: { 'error-code': '1', 'error-text': 'The token has already been returned.' } };
      }
      this.#taken.add(url.search);
      return { status: 200, body: { 'auth-token': this.#token } };
    }
    if (request.headers.authorization !== `Basic ${this.#token}`) return { status: 401 };
    if (!/^1\.0\./.test(String(request.headers['x-experience-api-version']))) return { status: 400 };

    if (name === 'GET /xapi/agents/profile') {
      return url.searchParams.get('profileId') === 'cmi5LearnerPreferences'
        ? { status: 200, body: { languagePreference: 'zh-CN,en', audioPreference: 'off' } }
        : { status: 404 };
    }
    if (url.pathname === '/xapi/activities/state') {
      const asked = url.searchParams;
      if (
        asked.get('activityId') !== activityId ||
        asked.get('registration') !== registration ||
        asked.get('agent') !== JSON.stringify(actor)
      ) {
        this.faults.push('10.1: the address of a state document names activity, agent and registration of the launch');
      }
      const id = asked.get('stateId')!;
      if (request.method === 'GET') {
        return this.documents.has(id) ? { status: 200, body: this.documents.get(id) } : { status: 404 };
      }
      if (id === 'LMS.LaunchData') this.faults.push('10.2.1: launch data may not be changed');
      this.documents.set(id, JSON.parse(text));
      return { status: 204 };
    }
    if (name === 'POST /xapi/statements') {
      const body = JSON.parse(text) as Statement | Statement[];
      const all = [body].flat();
      for (const statement of all) this.#take(statement);
      return { status: 200, body: all.map(({ id }) => id) };
    }
    return { status: 404 };
  }

  #take(statement: Statement): void {
    const name = verbOf(statement);
    const need = (holds: boolean, rule: string): void => void (holds || this.faults.push(`${rule} (${name})`));
    const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const { context, result, object } = statement;
    const categories = (context.contextActivities?.category ?? []).map(({ id }) => id);
    const isDefined = categories.includes(cmi5);
    const earlier = this.#session.map(verbOf);

    need(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(statement.id),
      '9.1: id is a UUID',
    );
    need(!this.statements.some(({ id }) => id === statement.id), '9.1: an id is used once');
    need(same(statement.actor, actor), '9.2: the actor is that of the launch');
    need(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(statement.timestamp), '9.7: the timestamp is in UTC');
    need(context.registration === registration, '9.6.1: the registration is that of the launch');
    need(context.platform === this.template.platform, '10.2.1: what else the template says stays');
    const { grouping, category } = this.template.contextActivities;
    need(same(context.contextActivities?.grouping, grouping), '10.2.1: grouping of the template stays');
    need(categories.includes(category[0]!.id), '10.2.1: categories of the template stay');
    for (const [key, value] of Object.entries(this.template.extensions)) {
      need(context.extensions?.[key] === value, `10.2.1: extension ${key} of the template stays`);
    }
    need(earlier.length > 0 || name === 'initialized', '9.3: initialized comes first');
    need(!earlier.includes('terminated'), '9.3: nothing follows terminated');
    need(
      isDefined === defined.includes(name),
      '7.1.3: the category cmi5 marks statements that cmi5 defines, and no others',
    );
    const decides = isDefined && (result?.success !== undefined || result?.completion !== undefined);
    need(categories.includes(moveOn) === decides, '9.6.2.2: the category moveOn marks success and completion');

    if (isDefined) {
      need(object.id === activityId, '9.4: the object is the activity of the launch');
      need(!earlier.includes(name), '9.3: no verb twice in a session');
      need(
        !['passed', 'failed'].includes(name) || !earlier.some((one) => ['passed', 'failed'].includes(one)),
        '9.3: one of passed and failed in a session',
      );
      const before = this.statements.map(verbOf);
      need(!['completed', 'passed'].includes(name) || !before.includes(name), '9.3: once in a registration');
      need(name !== 'failed' || !before.includes('passed'), '9.3: failed may not follow passed');
      need(
        this.options.launchMode === undefined ||
          this.options.launchMode === 'Normal' ||
          ['initialized', 'terminated'].includes(name),
        '10.2.2: only initialized and terminated outside of the mode Normal',
      );
      need((result?.completion === true) === (name === 'completed'), '9.5.3: completion');
      need(result?.success === { passed: true, failed: false }[name], '9.5.2: success');
      need(!result?.score || ['passed', 'failed'].includes(name), '9.5.1: only passed and failed have a score');
      if (name !== 'initialized') need(/^PT[\d.]+S$/.test(result?.duration ?? ''), '9.5.4: duration');
      const { masteryScore } = this.options;
      if (result?.score && masteryScore !== undefined) {
        need(
          result.score.scaled >= masteryScore === (name === 'passed'),
          '9.3.4: passed and failed follow the mastery score',
        );
        need(context.extensions?.[mastery] === masteryScore, '9.6.3.2: the mastery score is named');
      }
    }
    this.#session.push(statement);
    this.statements.push(statement);
  }
}
