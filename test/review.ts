import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';

/** Lists records and cases last compared with their sources more than a year ago, and second-hand ones. It informs; it fails nothing. */
const limit = new Date();
limit.setFullYear(limit.getFullYear() - 1);
const records = globSync('content/factors/**/*.yaml').map((file) => ({
  file,
  data: parse(readFileSync(file, 'utf8')) as { checked: string | Date; seen: string },
}));
const old = records.filter(({ data }) => new Date(data.checked) < limit);
const secondHand = records.filter(({ data }) => data.seen === 'secondary');
const cases = globSync('content/cases/*/facts.yaml').map((file) => ({
  file,
  data: parse(readFileSync(file, 'utf8')) as { checked: string | Date; claims: Record<string, { seen: string }> },
}));
const oldCases = cases.filter(({ data }) => new Date(data.checked) < limit);
const unread = cases.filter(({ data }) => Object.values(data.claims).every(({ seen }) => seen !== 'primary'));
console.log(`${old.length} records were last checked more than a year ago`);
for (const { file } of old) console.log(`  ${file}`);
console.log(`${secondHand.length} records are second-hand; find the original and read it:`);
for (const { file } of secondHand) console.log(`  ${file}`);
console.log(`${oldCases.length} cases were last checked more than a year ago`);
for (const { file } of oldCases) console.log(`  ${file}`);
console.log(`${unread.length} cases rest on second-hand numbers only; find an original and read it:`);
for (const { file } of unread) console.log(`  ${file}`);
