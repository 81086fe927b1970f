import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The files under `content/` read straight from disk: `getCollection()` is empty inside Vitest. */
const root = new URL('../../content/', import.meta.url).pathname;

export interface Entry {
  id: string;
  file: string;
  data: any;
  body: string;
}

const read = (file: string, id: string): Entry => {
  const text = readFileSync(root + file, 'utf8');
  if (file.endsWith('.yaml')) return { id, file, data: parse(text), body: '' };
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) throw new Error(`${file}: no front matter`);
  return { id, file, data: parse(match[1]!), body: match[2]! };
};

const known = new Map<string, Entry[]>();
const list = (pattern: string, strip: RegExp): Entry[] => {
  let entries = known.get(pattern);
  if (!entries) {
    entries = globSync(pattern, { cwd: root })
      .sort()
      .map((file) => read(file, file.replace(strip, '')));
    known.set(pattern, entries);
  }
  return entries;
};

export const sources = () => list('sources/**/*.yaml', /^sources\/|\.yaml$/g);
export const factors = () => list('factors/**/*.yaml', /^factors\/|\.yaml$/g);
export const terms = () => list('terms/**/*.yaml', /^terms\/|\.yaml$/g);
export const frameworks = () => list('frameworks/*.yaml', /^frameworks\/|\.yaml$/g);
export const alignments = () => list('alignments/*/*.yaml', /^alignments\/|\.yaml$/g);
export const questions = () => list('questions/*.yaml', /^questions\/|\.yaml$/g);
export const rules = () => list('rules/*.yaml', /^rules\/|\.yaml$/g);
export const corrections = () => list('corrections/*.yaml', /^corrections\/|\.yaml$/g);
export const releases = () => list('releases/*.yaml', /^releases\/|\.yaml$/g);
export const footprints = () => list('footprint/*.yaml', /^footprint\/|\.yaml$/g);
export const peers = () => list('peers/*.yaml', /^peers\/|\.yaml$/g);
export const readers = () => list('readers/*.yaml', /^readers\/|\.yaml$/g);
export const projects = () => list('projects/*.yaml', /^projects\/|\.yaml$/g);
export const facts = (kind: 'cases' | 'explainers' | 'facts' | 'lessons') =>
  list(`${kind}/*/facts.yaml`, new RegExp(`^${kind}/|/facts\\.yaml$`, 'g'));
export const words = (kind: 'cases' | 'explainers' | 'facts' | 'lessons' | 'calculators' | 'pages') =>
  list(`${kind}/*/*.mdx`, new RegExp(`^${kind}/|\\.mdx$`, 'g'));
