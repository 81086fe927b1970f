import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What tools keep between two runs lies beside the packages; a copy has its own, so that two builds at once do not share it. */
const kept = /^\.(astro|vite|vitest)/;

/** The environment of a build that is to be as published: with Vitest's own NODE_ENV it would be one for development. */
export const publishing = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Copies what a build needs to a folder.
 * @param packages `linked` is quick; `copied` is what another person's checkout is, no path of which leads into this one.
 */
export function copyTree(to: string, packages: 'linked' | 'copied' = 'linked'): void {
  mkdirSync(join(to, 'node_modules'), { recursive: true });
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'])
    cpSync(name, join(to, name), { recursive: true });
  for (const name of readdirSync('node_modules').filter((one) => !kept.test(one))) {
    const [from, copy] = [resolve('node_modules', name), join(to, 'node_modules', name)];
    if (packages === 'linked') symlinkSync(from, copy);
    else cpSync(from, copy, { recursive: true, verbatimSymlinks: true });
  }
}
