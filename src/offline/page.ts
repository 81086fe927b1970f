import { formatDay, formatNumber } from '../i18n/format';
import { isLocale, locales } from '../i18n/locales';
import { fill } from '../i18n/messages';
import { bytesOf, type Kept, type KeepList } from './keeping';
import { openStore } from './store';
import { keepWords } from './words';

/**
 * `/keep.js`: what the button under a page does, and the list of what is kept. Fetched at the first press, and where something
 * is kept already.
 */

const at = document.querySelector<HTMLElement>('[data-keep]')!;
const base = new URL('.', new URL(at.dataset['keep']!, location.href)).href;
const first = location.href.slice(base.length).split('/')[0];
const locale = isLocale(first) ? first : 'en';
const words = keepWords[locale];
const store = openStore(base);

function add<Name extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
}

const sizeOf = (pages: readonly KeepList[]): string => {
  const bytes = bytesOf(pages);
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${formatNumber(value, locale)}${locale === 'zh' ? '' : '\u00a0'}${unit}`;
};

// ——— the worker

/** The one script a worker may be made of, in the words of a browser that asks for them (Trusted Types). */
const worker = `${base}sw.js`;
function vouched(): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): typeof rules;
    };
  };
  const createScriptURL = (url: string): string => {
    if (url !== worker) throw new TypeError(url);
    return url;
  };
  return trustedTypes
    ? trustedTypes.createPolicy('atlas-offline', { createScriptURL }).createScriptURL(worker)
    : worker;
}
let trusted: string | undefined;

/** Lets the worker know what is kept now; without anything kept there is none. */
async function settle(pages: readonly Kept[]): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (pages.length === 0) await registration?.unregister();
  registration?.active?.postMessage('changed');
}

async function keep(page: string): Promise<Kept> {
  await navigator.serviceWorker.register((trusted ??= vouched()), { scope: base });
  try {
    const kept = await store.keep(page);
    await navigator.serviceWorker.ready;
    return kept;
  } finally {
    await settle(await store.pages());
  }
}

const reason = (error: unknown): string => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return words.full;
  return name === 'SecurityError' || name === 'NotSupportedError' ? words.forbidden : words.unreachable;
};

// ——— the button

function button(): void {
  const page = new URL('.', location.href).href.slice(base.length);
  const status = add(at.parentElement!, 'span');
  status.className = 's';
  status.setAttribute('role', 'status');
  let kept: Kept | undefined;
  const show = (text?: string): void => {
    at.textContent = kept ? words.remove : words.keep;
    status.textContent =
      text ??
      (kept
        ? `${fill(words.kept, { size: sizeOf([kept]), release: kept.release, day: formatDay(kept.day, locale) })} `
        : '');
    if (kept) add(status, 'a', words.all).href = `${base}${locale}/offline/`;
  };
  const read = store.pages().then((pages) => {
    kept = pages.find((one) => one.page === page);
    show();
  });
  let busy = false;
  // At once, since the press that fetched this is waiting for it.
  at.onclick = async () => {
    if (busy) return;
    busy = true;
    try {
      await read;
      if (kept) {
        await settle(await store.remove(page));
        kept = undefined;
        show(words.removed);
      } else {
        status.textContent = words.keeping;
        kept = await keep(page);
        show();
      }
    } catch (error) {
      show(reason(error));
    }
    busy = false;
  };
  read.catch(() => {});
}

// ——— the list

async function list(): Promise<void> {
  const pages = await store.tidy();
  await settle(pages);
  at.replaceChildren();
  if (pages.length === 0) {
    add(at, 'p', words.nothing);
    return;
  }
  const remove = async (page?: string) => {
    await store.remove(page);
    await list();
    at.focus();
  };
  const table = add(at, 'table');
  table.className = 'stack';
  const head = add(add(table, 'thead'), 'tr');
  for (const name of [words.page, words.size, words.release, words.day, '']) add(head, 'th', name).scope = 'col';
  const body = add(table, 'tbody');
  for (const one of pages) {
    const row = add(body, 'tr');
    const cell = add(row, 'td');
    cell.className = 'wide';
    const link = add(cell, 'a', one.title);
    link.href = base + one.page;
    link.lang = locales.find(({ path }) => one.page.startsWith(`${path}/`))!.lang;
    for (const [label, text] of [
      ['', sizeOf([one])],
      [words.release, one.release],
      [words.day, formatDay(one.day, locale)],
    ] as const)
      add(row, 'td', text).dataset['l'] = label;
    const press = add(add(row, 'td'), 'button', words.removeOne);
    press.className = 'lnk';
    press.setAttribute('aria-label', `${words.removeOne}: ${one.title}`);
    press.onclick = () => void remove(one.page);
  }
  add(at, 'p', fill(words.sum, { size: sizeOf(pages) }));
  const acts = add(at, 'p');
  acts.className = 'acts';
  const all = add(acts, 'button', words.removeAll);
  all.className = 'btn';
  all.onclick = () => void remove();
}

if (at.matches('button')) button();
else void list();
