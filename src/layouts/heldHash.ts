import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The few lines that hide a calculator's default while the values of a link are worked out; they run before it is painted, and travel without their spaces. */
export const heldScript: string = readFileSync('src/layouts/held.js', 'utf8')
  .trim()
  .replace(/\s*([=(){};])\s*/g, '$1');

/** Their hash for the content policy. */
export const heldScriptHash = `sha256-${createHash('sha256').update(heldScript).digest('base64')}` as const;
