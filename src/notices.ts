import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/*
 * The code of others that travels to readers, with its licences, in one file: `/licences.txt`, written by the build from what the
 * bundler put into the scripts. MIT and its like ask for the notice in every copy; bundlers drop it.
 */

/** Code that reaches readers another way than through the bundler. */
const besides = [
  // Its script for live parts stands in the pages.
  'astro',
  // Copied beside the index.
  'pagefind',
  // On the page that tries embeds in other hosts.
  '@nprapps/sidechain',
  'pym.js',
] as const;

const bundled = new Set<string>(besides);

/** The package a module belongs to: `d3-scale`; undefined for our own. */
export const packageOf = (module: string): string | undefined =>
  /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.[1]?.replace('\\', '/');

/** Notes the packages from which a bundle holds code. */
export const noticePackages = (): Plugin => ({
  name: 'notice-packages',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = renderedLength > 0 ? packageOf(module) : undefined;
        if (name) bundled.add(name);
      }
    }
  },
});

interface Package {
  version: string;
  license?: string;
  author?: string;
}

/** For a package that names the licence and its author but brings no text: the text is that of our own, the same licence. */
const mit = (author: string): string =>
  readFileSync('LICENSE', 'utf8')
    .trim()
    .replace(/^Copyright.*$/m, `Copyright (c) ${author}`);

const filesIn = (folder: string): string[] =>
  statSync(folder).isDirectory()
    ? readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isFile() ? join(folder, one.name) : []))
    : [];

/** What a package says of its licence: its heading, then the text as it comes with it. */
export function noticeOf(name: string, folder = join('node_modules', name)): string {
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  // Some keep the texts in a folder of that name.
  const file = ['', 'LICENSE']
    .flatMap((within) => (existsSync(join(folder, within)) ? filesIn(join(folder, within)) : []))
    .find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(basename(one)));
  const text = file ? readFileSync(file, 'utf8').trim() : license === 'MIT' && author && mit(author);
  if (!text) throw new Error(`${name} comes without a licence, so its code may not travel to readers`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes `/licences.txt` when all is built. */
export const notices = (): AstroIntegration => ({
  name: 'notices',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const rule = `\n${'-'.repeat(72)}\n\n`;
      const head = 'Code of others in the pages of this site, and its licences. Our own is under the MIT licence.\n';
      writeFileSync(
        join(fileURLToPath(dir), 'licences.txt'),
        [head, ...[...bundled].sort().map((name) => noticeOf(name))].join(rule),
      );
    },
  },
});
