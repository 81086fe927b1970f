import { hydrate, type Component } from 'svelte';
import type { CalculatorData } from '../calculators/data';
import { freeLinks, tellHeight } from './height';
import { applyOptions } from './options';

/** Wakes the server-rendered calculator of an embed page and tells the host its height. */
export function wake(View: Component<{ data: CalculatorData; kind: 'embed' }>): void {
  applyOptions(document, location.search);
  const target = document.getElementById('calculator')!;
  const data = JSON.parse(document.getElementById('data')!.textContent!) as CalculatorData;
  hydrate(View, { target, props: { data, kind: 'embed' } });
  tellHeight();
  freeLinks();
}
