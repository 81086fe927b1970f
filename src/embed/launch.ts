import { hydrate, type Component } from 'svelte';
import type { SmallProps } from '../calculators/parts/showing';
import { unpackGiven, type LessonPacked } from '../lessons/given';
import { start } from '../lessons/hosts/cmi5';
import Player from '../lessons/Player.svelte';
import { applyOptions } from './options';

const block = (id: string): unknown => JSON.parse(document.getElementById(id)!.textContent!);

/** Wakes a lesson that a platform launched by cmi5, the only page of the site that sends anything anywhere. */
export function wakeLesson(views: Record<string, Component<SmallProps>>): void {
  applyOptions(document, location.search);
  const given = unpackGiven(block('data') as LessonPacked);
  hydrate(Player, {
    target: document.getElementById('lesson')!,
    props: {
      ...given,
      views,
      baked: block('settings') as Record<string, unknown>,
      connect: () => start(location.search),
    },
  });
}
