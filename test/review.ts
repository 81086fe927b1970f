import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { due } from './support/review.ts';

/** Lists records, rules, cases and points of curricula last compared with their sources more than a year ago, and second-hand ones. It informs; it fails nothing. */
interface Entry {
  checked: string | Date;
  seen?: string;
  claims?: Record<string, { seen: string }>;
}
const read = (pattern: string) =>
  globSync(pattern).map((file) => ({ file, data: parse(readFileSync(file, 'utf8')) as Entry }));
const list = (title: string, entries: readonly { file: string }[]) => {
  console.log(`${entries.length} ${title}`);
  for (const { file } of entries) console.log(`  ${file}`);
};

const kinds = {
  records: read('content/factors/**/*.yaml'),
  rules: read('content/rules/*.yaml'),
  cases: read('content/cases/*/facts.yaml'),
  alignments: read('content/alignments/*/*.yaml'),
};
for (const [kind, entries] of Object.entries(kinds))
  list(`${kind} were last checked more than a year ago`, due(entries, new Date()));
for (const kind of ['records', 'rules', 'alignments'] as const)
  list(
    `${kind} are second-hand; find the original and read it:`,
    kinds[kind].filter(({ data }) => data.seen === 'secondary'),
  );
list(
  'cases rest on second-hand numbers only; find an original and read it:',
  kinds.cases.filter(({ data }) => Object.values(data.claims ?? {}).every(({ seen }) => seen !== 'primary')),
);
