import type { Messages } from '../i18n/messages';
import { fill } from '../i18n/messages';
import { kindNamed, longestQuery, readAddress, tidyQuery, writeAddress, type Question } from './address';
import { engineAt } from './engine';
import { chineseStops, framed, readExcerpt } from './excerpt';
import { countKinds, find, type Engine, type Found, type Page } from './find';

/** What the page hands to its script. */
export interface SearchData {
  /** Address of Pagefind's folder. */
  bundle: string;
  /** Whether this language's index is one of Chinese pages. */
  cut: boolean;
  words: Messages['search'];
}

const pageSize = 10;
const typingPause = 200;
/** Answers that come sooner are not announced as on their way. */
const patience = 300;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Brings the search page to life: reads its address and form, asks the engine and shows what it finds. */
export function startSearch(root: HTMLElement): void {
  const { bundle, cut, words } = JSON.parse(root.dataset.search!) as SearchData;
  const within = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const form = within<HTMLFormElement>('form');
  const field = within<HTMLInputElement>('input[type="search"]');
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const status = within<HTMLElement>('[role="status"]');
  const results = within<HTMLElement>('.results');
  const start = within<HTMLElement>('.start');
  const title = document.title;
  const engine = engineAt(bundle, cut, true);

  let asked: Question = { query: '', kind: undefined };
  let shown = pageSize;
  let found: Found[] | undefined;
  /** The query that `found` answers. */
  let answered = '';
  let kindOf: Engine['kindOf'] = () => undefined;
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const say = (...children: (Node | string)[]): void => status.replaceChildren(...children);
  const heading = (text: string): HTMLElement => make('h2', '', text);

  function keepAddress(): void {
    document.title = asked.query ? `${asked.query} · ${title}` : title;
    const address = `${location.pathname}${writeAddress(asked)}${location.hash}`;
    try {
      history.replaceState({ shown }, '', address);
    } catch {
      // Some browsers limit how often the address may change; the next change sets it right.
    }
  }

  function showCounts(): void {
    const counts = found && countKinds(found, kindOf);
    for (const radio of radios) {
      const kind = kindNamed(radio.value);
      const count = kind ? (counts?.get(kind) ?? 0) : (found?.length ?? 0);
      radio.labels![0]!.querySelector('.n')!.textContent = counts ? String(count) : '';
      radio.disabled = counts !== undefined && count === 0 && kind !== undefined && !radio.checked;
    }
  }

  function hitItem(hit: Found, page: Page): HTMLElement {
    const link = make('a', '', page.title);
    link.href = page.address;
    const kind = kindOf(hit.id);
    const text = framed(page.excerpt, page.content);
    const excerpt = readExcerpt(cut ? chineseStops(text) : text);
    return make(
      'li',
      'hit',
      make('p', 'kind', kind ? words.kindOf[kind] : ''),
      make('h3', '', link),
      make('p', 'excerpt', ...excerpt.map(({ text, marked }) => (marked ? make('mark', '', text) : text))),
    );
  }

  function clear(): void {
    results.replaceChildren();
    results.removeAttribute('aria-busy');
  }

  function showFailure(): void {
    found = undefined;
    engine.drop();
    const again = make('button', 'btn quiet', words.again);
    again.type = 'button';
    again.addEventListener('click', () => ask(asked));
    clear();
    showCounts();
    say(make('p', 'notice', make('b', '', words.failedTitle), ` ${words.failed}`));
    results.append(again);
  }

  function showNothing(all: readonly Found[]): void {
    clear();
    if (all.length === 0) {
      say(heading(fill(words.noResults, { query: asked.query })), make('p', 'q', words.noResultsHelp));
      return;
    }
    const everything = make('button', 'btn quiet', words.showAll);
    everything.type = 'button';
    everything.addEventListener('click', () => {
      radios[0]!.click();
      radios[0]!.focus();
    });
    say(heading(fill(words.noneOfKind, { query: asked.query, kind: words.kinds[asked.kind!] })));
    results.append(everything);
  }

  /** Shows the results in hand, of the kind chosen; `from` is the first one the reader asked to see in addition. */
  async function show(from?: number): Promise<void> {
    const all = found!;
    const now = turn;
    const ofKind = all.filter(({ id }) => !asked.kind || kindOf(id) === asked.kind);
    const part = ofKind.slice(0, shown);
    const pages = await Promise.all(part.map(({ load }) => load()));
    if (now !== turn) return;
    showCounts();
    if (part.length === 0) return showNothing(all);

    const items = part.map((hit, index) => hitItem(hit, pages[index]!));
    const exact = part.filter((hit) => hit.exact).length;
    const anyExact = ofKind.some((hit) => hit.exact);
    clear();
    if (exact > 0) results.append(make('ol', '', ...items.slice(0, exact)));
    if (exact < part.length) {
      const list = make('ol', '', ...items.slice(exact));
      list.start = exact + 1;
      results.append(make('p', 'looser', anyExact ? words.looser : words.onlyLooser), list);
    }
    const n = ofKind.length;
    say(heading(fill(n === 1 ? words.result : words.results, { n, query: asked.query })));
    if (part.length < n) {
      const more = make('button', 'btn quiet', words.more);
      more.type = 'button';
      more.addEventListener('click', () => {
        const next = shown;
        shown += pageSize;
        turn++;
        keepAddress();
        guard(show(next));
      });
      results.append(make('p', 'more', more, make('span', 's q', fill(words.shown, { shown: part.length, n }))));
    }
    if (from !== undefined) items[from]?.querySelector('a')?.focus();
  }

  function guard(work: Promise<void>): void {
    const now = turn;
    work.catch(() => {
      if (now === turn) showFailure();
    });
  }

  async function look(question: Question, now: number): Promise<void> {
    const ready = await engine.open();
    const answer = await find(ready, question.query, cut);
    if (answer.length === 0) await ready.check();
    if (now !== turn) return;
    found = answer;
    answered = question.query;
    kindOf = ready.kindOf;
    await show();
  }

  /** Asks a question, or shows the answer in hand again if only the kind is another. */
  function ask(question: Question, showing = pageSize): void {
    clearTimeout(typing);
    const now = ++turn;
    const inHand = found !== undefined && question.query === answered;
    asked = question;
    shown = showing;
    keepAddress();
    start.hidden = question.query !== '';
    if (!question.query) {
      found = undefined;
      clear();
      showCounts();
      say();
    } else if (inHand) {
      guard(show());
    } else {
      results.setAttribute('aria-busy', 'true');
      const announce = (): void => {
        if (now === turn) say(make('p', 'q', words.loading));
      };
      const slow = setTimeout(announce, found ? patience : 0);
      guard(look(question, now).finally(() => clearTimeout(slow)));
    }
  }

  const question = (): Question => ({
    query: tidyQuery(field.value),
    kind: kindNamed(radios.find(({ checked }) => checked)?.value ?? ''),
  });
  const askSoon = (): void => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (question().query !== asked.query) ask(question());
    }, typingPause);
  };
  const wake = (): void => {
    // A failure shows when a query is asked; until then another try may succeed.
    engine.open().catch(engine.drop);
  };
  function askAddress(): void {
    const read = readAddress(location.search);
    field.value = read.query;
    for (const radio of radios) {
      radio.disabled = false;
      radio.checked = kindNamed(radio.value) === read.kind;
    }
    const state = history.state as { shown?: unknown } | null;
    const showing = typeof state?.shown === 'number' && state.shown > pageSize ? Math.min(state.shown, 500) : pageSize;
    ask(read, showing);
  }

  field.maxLength = longestQuery;
  field.addEventListener('focus', wake);
  field.addEventListener('input', (event) => {
    wake();
    if (!(event as InputEvent).isComposing) askSoon();
  });
  field.addEventListener('compositionend', askSoon);
  for (const radio of radios) radio.addEventListener('change', () => ask(question()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(question());
  });
  addEventListener('popstate', askAddress);
  root.dataset.alive = '';
  askAddress();
}
