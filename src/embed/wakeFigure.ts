import { hydrate, type Component } from 'svelte';
import { freeLinks, tellHeight } from './height';
import { applyOptions } from './options';

/** Wakes the server-rendered parts of a figure's embed and tells the host its height. */
export function wakeFigure(parts: Readonly<Record<string, Component<any>>>): void {
  applyOptions(document, location.search);
  for (const target of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const data = document.getElementById(`${target.id}-data`)!;
    hydrate(parts[target.dataset['part']!]!, { target, props: JSON.parse(data.textContent!) });
  }
  tellHeight();
  freeLinks();
}
