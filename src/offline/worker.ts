import { formatDay } from '../i18n/format';
import { isLocale, localePaths, locales } from '../i18n/locales';
import { fill } from '../i18n/messages';
import { answerFor, indexOf, withNotice, type Answer, type Asked, type KeptIndex } from './keeping';
import { openStore } from './store';
import { noticeWords } from './words';

/**
 * The service worker, `/sw.js`: registered when a reader keeps the first page, unregistered with the last. `keeping.ts` decides, this
 * carries out.
 */

/** What TypeScript's types of pages leave out of the world of workers. */
interface Waiting extends Event {
  waitUntil(until: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}
const worker = globalThis as unknown as Worker;

/** How long the network has to answer, in milliseconds, before a copy is shown. */
const patience = 3000;

const base = new URL('./', location.href).href;
const store = openStore(base);
/** Undefined for the moment in which a worker that the browser has just started reads what is kept. */
let index: KeptIndex | undefined;
const readIndex = async (): Promise<KeptIndex> => (index = indexOf(await store.pages().catch(() => [])));
/** Windows that show a copy: what they ask for comes from the copy too, so that old and new do not meet. */
const copies = new Set<string>();

const askedIn = ({ method, mode, destination, url }: Request): Asked => ({
  method,
  mode,
  destination,
  path: url.startsWith(base) ? url.slice(base.length).replace(/[?#].*$/, '') : undefined,
});

const soon = (network: Promise<Response>): Promise<Response | undefined> =>
  Promise.race([
    network.then(
      (answer) => (answer.status < 500 ? answer : undefined),
      () => undefined,
    ),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  ]);

async function fromCopy(path: string, kept: KeptIndex): Promise<Response | undefined> {
  const file = kept.get(path);
  return file && store.copy(path, file.digest);
}

async function page(event: Fetching, path: string, kept: KeptIndex, network: Promise<Response>): Promise<Response> {
  const { kept: record } = kept.get(path)!;
  event.waitUntil(
    network
      .then(async (answer) => {
        if (answer.ok && (await store.renew(record.page))) await readIndex();
      })
      // The old copy stays as it was.
      .catch(() => {}),
  );
  const answer = await soon(network);
  if (answer) return answer;
  const copy = await fromCopy(path, kept);
  if (!copy) return network;
  copies.add(event.resultingClientId);
  const locale = localeOf(path);
  const line = fill(noticeWords[locale].copy, { day: formatDay(record.day, locale), release: record.release });
  return new Response(withNotice(await copy.text(), `<p class="notice">${line}</p>`), { headers: copy.headers });
}

async function other(path: string, kept: KeptIndex, network: Promise<Response>): Promise<Response> {
  try {
    return await network;
  } catch (error) {
    const asked = localeOf(path);
    for (const locale of [asked, ...localePaths]) {
      const copy = await fromCopy(`${locale}/offline/missing/`, kept);
      if (!copy) continue;
      const pages = [...new Map([...kept.values()].map((file) => [file.kept.page, file.kept])).values()];
      const links = pages.map(({ page, title }) => {
        const { lang } = locales.find((known) => known.path === localeOf(page))!;
        return `<li><a href="${base}${page}" lang="${lang}">${escape(title)}</a></li>`;
      });
      const html = (await copy.text()).replace(
        /(<ul id="kept"[^>]*>).*?<\/ul>/s,
        (_whole, open: string) => `${open}${links.join('')}</ul>`,
      );
      return new Response(html, { headers: copy.headers, status: 503 });
    }
    throw error;
  }
}

const localeOf = (path: string) => {
  const first = path.split('/')[0];
  if (isLocale(first)) return first;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
};
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

async function respond(event: Fetching, answer: Answer, path: string, kept: KeptIndex): Promise<Response> {
  if (answer === 'named') return (await fromCopy(path, kept)) ?? fetch(event.request);
  if (answer === 'data' && copies.has(event.clientId)) return (await fromCopy(path, kept)) ?? fetch(event.request);
  const network = fetch(event.request);
  if (answer === 'page') return page(event, path, kept, network);
  if (answer === 'other') return other(path, kept, network);
  if (answer === 'data') return (await soon(network)) ?? (await fromCopy(path, kept)) ?? network;
  return network;
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
/** A page says that it has kept or removed something. */
worker.addEventListener('message', (event) => event.waitUntil(readIndex()));
worker.addEventListener('fetch', (event) => {
  const asked = askedIn(event.request);
  const { path } = asked;
  if (path === undefined || asked.method !== 'GET') return;
  if (!index) {
    event.respondWith(readIndex().then((kept) => respond(event, answerFor(asked, kept), path, kept)));
    return;
  }
  const answer = answerFor(asked, index);
  if (answer !== 'untouched') event.respondWith(respond(event, answer, path, index));
});
