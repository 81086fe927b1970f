import type { LibraryPlaces } from './start';

/**
 * The only script that comes with the library page: it fetches the rest when the search field is touched, when a choice is made (each is a
 * link to a page of its own) or when the address asks for something.
 */
const target = document.querySelector<HTMLElement>('#library')!;
const places = JSON.parse(target.dataset.places!) as LibraryPlaces;
let started: Promise<void> | undefined;

function start(search: string): Promise<void> {
  target.setAttribute('aria-busy', 'true');
  started ??= import('./start').then(({ startLibrary }) => startLibrary(target, places, search));
  started
    .catch(() => {
      started = undefined;
      // The list that came with the page stays; what a link or the reader asked of it was not done.
      target.querySelector<HTMLElement>('[data-lost]')!.hidden = false;
    })
    .finally(() => target.removeAttribute('aria-busy'));
  return started;
}

target.addEventListener('focusin', (event) => {
  if ((event.target as HTMLElement).matches('input[type="search"]')) void start('').catch(() => undefined);
});
target.addEventListener('click', (event) => {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-choice]');
  if (!link || started || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const search = `?${link.dataset.choice}`;
  start(search).then(
    () => history.pushState(null, '', location.pathname + search),
    () => location.assign(link.href),
  );
});
if (location.search.length > 1) void start(location.search).catch(() => undefined);
