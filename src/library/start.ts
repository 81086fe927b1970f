import { mount } from 'svelte';
import { locales, type Locale } from '../i18n/locales';
import type { LibraryIndex } from './files';
import Library from './Library.svelte';
import { storeAt, type Places } from './store';

/** What the library page hands to its script. */
export interface LibraryPlaces extends Places {
  locale: Locale;
  base: string;
}

/**
 * Puts the living library in the place of the list that came with the page.
 *
 * @param search the query string to begin with
 * @throws when the library's files cannot be fetched; the page then stays as it is
 */
export async function startLibrary(target: HTMLElement, places: LibraryPlaces, search: string): Promise<void> {
  const response = await fetch(`${places.library}index.json`);
  if (!response.ok) throw new Error(`index.json: ${response.status}`);
  const index = (await response.json()) as LibraryIndex;
  const typed = target.querySelector<HTMLInputElement>('input[type="search"]');
  const focused = typed !== null && document.activeElement === typed;
  const text = typed?.value ?? '';
  const fresh = document.createElement('div');
  mount(Library, {
    target: fresh,
    props: {
      index,
      store: storeAt(places),
      base: places.base,
      locale: places.locale,
      otherLang: locales.find(({ path }) => path !== places.locale)!.lang,
      start: { search, text },
    },
  });
  target.replaceChildren(fresh);
  if (focused) target.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
}
