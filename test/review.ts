import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';

/** Lists records whose number was last compared with its source more than a year ago, and second-hand ones. It informs; it fails nothing. */
const limit = new Date();
limit.setFullYear(limit.getFullYear() - 1);
const records = globSync('content/factors/**/*.yaml').map((file) => ({
  file,
  data: parse(readFileSync(file, 'utf8')) as { checked: string | Date; seen: string },
}));
const old = records.filter(({ data }) => new Date(data.checked) < limit);
const secondHand = records.filter(({ data }) => data.seen === 'secondary');
console.log(`${old.length} records were last checked more than a year ago`);
for (const { file } of old) console.log(`  ${file}`);
console.log(`${secondHand.length} records are second-hand; find the original and read it:`);
for (const { file } of secondHand) console.log(`  ${file}`);
