import { hydrate, type Component } from 'svelte';
import { settle } from './settle';

/** Wakes the server-rendered parts of a figure's embed. */
export function wakeFigure(parts: Readonly<Record<string, Component<any>>>): void {
  settle();
  for (const target of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const data = document.getElementById(`${target.id}-data`)!;
    hydrate(parts[target.dataset['part']!]!, { target, props: JSON.parse(data.textContent!) });
  }
  document.body.dataset['alive'] = '';
}
