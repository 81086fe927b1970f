/**
 * Keeps a lesson on the device, only after the learner chose it. Some devices and frames allow nothing of the kind; every call says
 * whether it worked.
 */

const key = (lesson: string, code: string): string => `green-ai-atlas/lesson/${lesson}/${code}`;

/** What was kept; undefined where nothing was, or where it cannot be read. */
export function recall(lesson: string, code: string): string | undefined {
  try {
    return localStorage.getItem(key(lesson, code)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(lesson: string, code: string, text: string): boolean {
  try {
    localStorage.setItem(key(lesson, code), text);
    return true;
  } catch {
    return false;
  }
}

export function wipe(lesson: string, code: string): boolean {
  try {
    localStorage.removeItem(key(lesson, code));
    return true;
  } catch {
    return false;
  }
}
