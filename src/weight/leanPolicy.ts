import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;
const inline = {
  'script-src': /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  'style-src': /<style[^>]*>([\s\S]*?)<\/style>/g,
} as const;

/** The digests, as a policy writes them, of what stands between the tags. */
const digests = (html: string, tags: RegExp): Set<string> =>
  new Set(
    [...html.matchAll(tags)].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`),
  );

/**
 * A page whose policy names the inline scripts and styles that stand in it and no others. Astro writes the hashes of all
 * of the site into every page; hashes do not compress, and a policy that allows less is the better one.
 */
export function withLeanPolicy(html: string): string {
  return html.replace(policy, (_, before: string, content: string) => {
    const directives = content.split(';').map((directive) => {
      const tags = inline[directive.trim().split(' ')[0] as keyof typeof inline];
      if (!tags) return directive;
      const present = digests(html, tags);
      return directive
        .split(' ')
        .filter((word) => !word.startsWith("'sha256-") || present.has(word))
        .join(' ');
    });
    return `${before}${directives.join(';')}"`;
  });
}

/** WebAssembly is compiled by the search engine only; a page that does not name its folder does without. */
export const withoutUnusedEngine = (html: string): string =>
  html.includes('/pagefind/') ? html : html.replace(policy, (meta) => meta.replace(" 'wasm-unsafe-eval'", ''));

/** A page whose live parts carry no ids: nothing reads them, and they differ with the folder in which the site is built. */
const withoutIslandIds = (html: string): string => html.replace(/(<astro-island) uid="[^"]*"/g, '$1');

/** The one style that live parts bring into a page stands in its style sheet (`src/styles/base.css`), since inline it needs a hash. */
const withoutIslandStyle = (html: string): string =>
  html.replace('<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>', '');

/** Takes from every built page, and from its policy, what the page has no use for. */
export function leanPolicies(): AstroIntegration {
  return {
    name: 'lean-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: root })) {
          if (/^archive[\\/]/.test(page)) continue;
          const file = join(root, page);
          const html = readFileSync(file, 'utf8');
          const engineless = withoutUnusedEngine(withoutIslandStyle(withoutIslandIds(html)));
          // Frames and their hosts write their own, with the styles that a script of theirs adds.
          const lean = /^(\w+\/)?embed[\\/]/.test(page) ? engineless : withLeanPolicy(engineless);
          if (lean !== html) writeFileSync(file, lean);
        }
      },
    },
  };
}
