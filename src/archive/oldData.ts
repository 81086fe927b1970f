import { cpSync, existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { release, releases } from '../site.ts';

/** Puts the data of earlier releases at the addresses it had while they were current: `/data/<release>/`. */
export function oldData(): AstroIntegration {
  return {
    name: 'old-data',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { id } of releases.filter((known) => known !== release)) {
          const from = `public/archive/${id}/data`;
          if (!existsSync(from)) throw new Error(`release ${id} is frozen, and ${from} is not there`);
          const to = join(fileURLToPath(dir), 'data', id);
          cpSync(from, to, { recursive: true });
          // The archive holds cases in one file; each had an address of its own.
          const { cases } = JSON.parse(readFileSync(join(from, 'cases.json'), 'utf8')) as { cases: { id: string }[] };
          mkdirSync(join(to, 'cases'), { recursive: true });
          for (const one of cases) writeFileSync(join(to, 'cases', `${one.id}.json`), JSON.stringify(one));
        }
      },
    },
  };
}
