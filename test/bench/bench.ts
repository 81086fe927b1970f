import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { build, search } from './library.ts';
import { input } from './input.ts';
import { peers } from './peers.ts';
import { markdown, type Table } from './table.ts';
import { weight } from './weight.ts';

/**
 * `npm run bench`: measures what was built last and prints tables for people to read, to the terminal and to `.cache/bench.md`. Nothing
 * here fails for being slow: timings belong here and in no test. `npm run bench -- peers input` runs parts alone, `-- build 100 1000` at
 * other sizes.
 */

/** The parts; numbers among the arguments are sizes for those that take sizes. */
const parts: Readonly<Record<string, (sizes: readonly number[]) => Promise<Table>>> = {
  peers,
  weight,
  input,
  build: (sizes) => build(sizes.length > 0 ? sizes : [100, 1_000, 3_000]),
  search: (sizes) => search(sizes.length > 0 ? sizes : [100, 1_000, 10_000]),
};

const words = process.argv.slice(2);
const sizes = words.map(Number).filter((size) => size > 0);
const named = words.filter((word) => !(Number(word) > 0));
const unknown = named.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
if (!existsSync('dist')) throw new Error('nothing is built yet: npm run build');

const machine = `${cpus().length} processor cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; ${loadavg()[0]!.toFixed(1)} processes at work when it began`;
const told = [`# Measured on ${new Date().toISOString().slice(0, 10)}`, '', `${machine}.`, ''].join('\n');
mkdirSync('.cache', { recursive: true });
const done: string[] = [told];
console.log(told);
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  console.error(`measuring ${name} …`);
  const table = markdown(await parts[name]!(sizes));
  console.log(table);
  done.push(table);
  writeFileSync('.cache/bench.md', done.join('\n'));
}
