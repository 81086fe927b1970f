import { normaliseCode } from './classCode';
import type { Lesson } from './lesson';

/**
 * What a teacher chose for a class. It stands in the query of the lesson's address, or in the lesson's file itself where that was put
 * into a package: `code`, `preset`, `steps=1,3`, `lock=1`, `projector=1`, `links=0`, `theme=light|dark`.
 */
export interface Settings {
  /** As it counts; empty without one. */
  code: string;
  /** As the teacher wrote it, to be shown. */
  shownCode: string;
  preset: string | undefined;
  /** Indices of the steps that are shown; all of them where it is left out. */
  steps: readonly number[] | undefined;
  lock: boolean;
  projector: boolean;
  links: boolean;
}

/** What in the settings could not be used. */
export type Problem = 'code' | 'steps' | 'preset';

/** Names of all settings, for those who write them. */
export const settingNames = ['code', 'preset', 'steps', 'lock', 'projector', 'links', 'theme'] as const;

/**
 * Reads settings; what cannot be used counts as left out and is reported.
 *
 * @param search query string of the address
 * @param baked those in the lesson's file, which stand where the address says nothing
 */
export function readSettings(
  lesson: Pick<Lesson, 'steps' | 'presets'>,
  search: string,
  baked: Readonly<Record<string, unknown>>,
): { settings: Settings; problems: Problem[] } {
  const query = new URLSearchParams(search);
  const read = (name: (typeof settingNames)[number]): string => {
    const own = Object.hasOwn(baked, name) ? baked[name] : undefined;
    return (query.get(name) ?? (typeof own === 'string' ? own : '')).trim().slice(0, 200);
  };
  const problems: Problem[] = [];
  const shownCode = read('code');
  const code = normaliseCode(shownCode);
  if (shownCode && !code) problems.push('code');
  const preset = read('preset');
  const presetKnown = Object.hasOwn(lesson.presets, preset);
  if (preset && !presetKnown) problems.push('preset');
  const asked = read('steps');
  const numbers = asked.split(/[,，、]/).map(Number);
  const stepsKnown = numbers.every((one) => Number.isInteger(one) && one >= 1 && one <= lesson.steps.length);
  if (asked && !stepsKnown) problems.push('steps');
  return {
    settings: {
      code,
      shownCode: code ? shownCode : '',
      preset: presetKnown ? preset : undefined,
      steps: asked && stepsKnown ? [...new Set(numbers)].sort((a, b) => a - b).map((one) => one - 1) : undefined,
      lock: read('lock') === '1',
      projector: read('projector') === '1',
      links: read('links') !== '0',
    },
    problems,
  };
}

/** Settings as they stand in an address and in a file: only those that differ from none. */
export function writeSettings(
  chosen: Readonly<Partial<Record<(typeof settingNames)[number], string>>>,
): Record<string, string> {
  return Object.fromEntries(settingNames.flatMap((name) => (chosen[name] ? [[name, chosen[name]]] : [])));
}
