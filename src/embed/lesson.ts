import { hydrate, type Component } from 'svelte';
import type { SmallProps } from '../calculators/parts/showing';
import { unpackGiven, type LessonPacked } from '../lessons/given';
import { scormHost } from '../lessons/hosts/scorm';
import Player from '../lessons/Player.svelte';
import { tellHeight } from './height';
import { applyOptions } from './options';

const block = (id: string): unknown => JSON.parse(document.getElementById(id)!.textContent!);

/** Wakes the server-rendered lesson; in a learning platform that speaks SCORM it keeps progress and result there. */
export function wakeLesson(views: Record<string, Component<SmallProps>>): void {
  applyOptions(document, location.search);
  const given = unpackGiven(block('data') as LessonPacked);
  hydrate(Player, {
    target: document.getElementById('lesson')!,
    props: {
      ...given,
      views,
      baked: block('settings') as Record<string, unknown>,
      connect: () => Promise.resolve(scormHost()),
    },
  });
  tellHeight();
}
