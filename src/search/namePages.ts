import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * The last step of a build: writes `pages.json` beside the library's other files, the names under which the cases' own search index knows them,
 * in the library's order. Pagefind answers a query with such names only, and tells which page one is when its fragment is fetched; the
 * library must know at once to count and to sort.
 */

const dist = 'dist';
const magic = 'pagefind_dcd';

/** The address of the page a fragment is of. */
function addressIn(file: string): string {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  if (!text.startsWith(magic)) throw new Error(`${file} is no fragment of Pagefind; has its format changed?`);
  return (JSON.parse(text.slice(magic.length)) as { url: string }).url;
}

const fragments = join(dist, 'pagefind', 'cases', 'fragment');
const named = new Map(
  readdirSync(fragments)
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => [addressIn(join(fragments, file)), basename(file, '.pf_fragment')]),
);

for (const folder of globSync(`${dist}/*/cases/library`)) {
  const locale = folder.split(/[\\/]/)[1]!;
  const ids: string[] = [];
  for (let file = 0; existsSync(join(folder, `rows-${file}.json`)); file++) {
    const rows = JSON.parse(readFileSync(join(folder, `rows-${file}.json`), 'utf8')) as { id: string }[];
    ids.push(...rows.map(({ id }) => id));
  }
  const names = ids.map((id) => {
    const name = named.get(`/${locale}/cases/${id}/`);
    if (!name) throw new Error(`the cases' search index has no page /${locale}/cases/${id}/`);
    return name;
  });
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(names));
}
