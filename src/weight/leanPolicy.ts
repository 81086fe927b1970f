import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * A page whose policy names the inline scripts that stand in it and no others. Astro writes the hashes of every script
 * of the site into every page; hashes do not compress, and a policy that allows less is the better one.
 */
export function withLeanPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(inlineScript)].map(
      ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
    ),
  );
  return html.replace(policy, (_, before: string, content: string) => {
    const directives = content.split(';').map((directive) =>
      directive.trimStart().startsWith('script-src ')
        ? directive
            .split(' ')
            .filter((word) => !word.startsWith("'sha256-") || present.has(word))
            .join(' ')
        : directive,
    );
    return `${before}${directives.join(';')}"`;
  });
}

/** Takes from the policy of every built page what the page has no use for. */
export function leanPolicies(): AstroIntegration {
  return {
    name: 'lean-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: root })) {
          const file = join(root, page);
          const html = readFileSync(file, 'utf8');
          const lean = withLeanPolicy(html);
          if (lean !== html) writeFileSync(file, lean);
        }
      },
    },
  };
}
