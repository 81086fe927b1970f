import { strToU8, zipSync } from 'fflate';
import { cartridge } from './cartridge';
import { courseStructure } from './cmi5';
import type { Files, PackageParts } from './parts';
import { scorm12 } from './scorm12';
import { scorm2004 } from './scorm2004';
import { withSettings } from './settings';

/** Every kind of package: what stands in it, if it is zipped, and how its name ends. */
const kinds = {
  scorm12: { make: scorm12, ends: 'zip' },
  scorm2004: { make: scorm2004, ends: 'zip' },
  cmi5: { make: courseStructure, ends: 'xml' },
  'cmi5-zip': { make: (parts: PackageParts): Files => ({ 'cmi5.xml': courseStructure(parts) }), ends: 'zip' },
  cartridge: { make: cartridge, ends: 'imscc' },
  html: { make: ({ html, settings }: PackageParts): string => withSettings(html, settings), ends: 'html' },
} as const satisfies Record<string, { make: (parts: PackageParts) => Files | string; ends: string }>;

export type PackageKind = keyof typeof kinds;

export const packageKinds = Object.keys(kinds) as PackageKind[];

function zipped(files: Files): Uint8Array {
  const sorted = Object.keys(files).sort();
  // The first moment that the format can name, which it does in local time: the same bytes whenever and wherever it is made.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(sorted.map((name) => [name, strToU8(files[name]!)])), { level: 9, mtime });
}

/**
 * A package of a lesson with the settings of a teacher, ready to be downloaded: for SCORM 1.2, SCORM 2004, cmi5 (a file of its own, or
 * zipped), Common Cartridge 1.1, or the lesson as one file. The same parts always give the same bytes.
 */
export function build(kind: PackageKind, parts: PackageParts): { name: string; bytes: Uint8Array } {
  const { make, ends } = kinds[kind];
  const made = make(parts);
  const { id, locale } = parts.lesson;
  const name = [id, ...(kind === 'html' ? [] : [kind.replace('-zip', '')]), locale].join('-');
  return { name: `${name}.${ends}`, bytes: typeof made === 'string' ? strToU8(made) : zipped(made) };
}
