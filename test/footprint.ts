import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales } from '../src/i18n/locales.ts';
import { release, site } from '../src/site.ts';
import { pageWeight, type Weight } from '../src/weight/measure.ts';
import { budgets } from './budgets.ts';
import { kinds } from './pages/kinds.ts';

/** `npm run footprint`: weighs a page of each kind of what was built last and writes the file of the newest release. */
const record = parse(readFileSync('content/factors/web/swd-v4-per-gigabyte.yaml', 'utf8')) as { value: number };
const line = (values: Readonly<Record<string, number>>): string =>
  `{ ${Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} }`;
const weightOf = (locale: string, path: string): Promise<Weight> =>
  pageWeight('dist', site.base, `dist/${locale}/${path}index.html`);

const pages = await Promise.all(
  kinds.map(async ({ path, budget }) => ({
    path,
    budget,
    weights: await Promise.all(
      locales.map(async ({ path: locale }) => `${locale}: ${line({ ...(await weightOf(locale, path)) })}`),
    ),
  })),
);
const file = `content/footprint/${release.id}.yaml`;
writeFileSync(
  file,
  [
    '# Written by `npm run footprint`: bytes of a first visit to a page of each kind, compressed, and the requests they come in.',
    `measured: ${new Date().toISOString().slice(0, 10)}`,
    `gramsPerGigabyte: ${record.value}`,
    'limits:',
    ...Object.entries(budgets).map(([kind, limits]) => `  ${kind}: ${line(limits)}`),
    'pages:',
    ...pages.flatMap(({ path, budget, weights }) => [
      `  - path: '${path}'`,
      `    budget: ${budget}`,
      '    weights:',
      ...weights.map((one) => `      ${one}`),
    ]),
    '',
  ].join('\n'),
);
console.log(`${pages.length} kinds of pages in ${locales.length} languages: ${file}`);
