import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { localePaths } from '../src/i18n/locales.ts';
import { copyTree } from './support/copyTree.ts';
import { declarePseudo, loosenLimits, writePseudo } from './support/pseudoLanguage.ts';

/** `npm run pseudo`: builds a copy of the site with a third language that does not exist, to look at. `npx astro dev --root <folder>` shows it too. */
const tree = process.argv[2] ?? join(tmpdir(), 'atlas-pseudo');
rmSync(tree, { recursive: true, force: true });
copyTree(tree);
declarePseudo(tree);
writePseudo(tree, localePaths);
loosenLimits(tree);
if (!process.argv.includes('--no-build'))
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: tree, stdio: 'inherit' });
console.log(`The site with the pseudo-language lies in ${tree}.`);
