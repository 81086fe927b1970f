import { globSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

const name = 'virtual:embed-bundles';
const entry = 'virtual:embed-entry';
/** The script of embeds without anything to work out, beside those of the calculators. */
const child = 'child';

/** Ids of the calculators that have a view for embeds. */
const embeddable = () =>
  globSync('src/calculators/*/Small.svelte').map((file) => file.replaceAll('\\', '/').split('/')[2]!);

/**
 * Gives the embed pages their scripts and styles as text: `import bundles from 'virtual:embed-bundles'`, by calculator,
 * and under `child` what an embed without a calculator needs.
 *
 * Inside a sandboxed frame from another origin only a classic inline script runs without the host's help, so each calculator's
 * small view is built once more as one `iife` with everything in it.
 */
export function embedBundles(): Plugin {
  let all: Promise<string> | undefined;
  return {
    name: 'embed-bundles',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? (all ??= bundles()) : undefined),
  };
}

async function bundles(): Promise<string> {
  const built: Record<string, { script: string; style: string }> = {};
  for (const calculator of embeddable())
    built[calculator] = await bundle(
      calculator,
      `import { wake } from '/src/embed/wake'; import View from '/src/calculators/${calculator}/Small.svelte'; wake(View);`,
    );
  built[child] = await bundle(child, `import '/src/embed/child';`);
  return `export default ${JSON.stringify(built)};`;
}

async function bundle(of: string, code: string): Promise<{ script: string; style: string }> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [
      svelte({ configFile: false, compilerOptions: { css: 'external' } }),
      {
        name: entry,
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
    build: { write: false, cssCodeSplit: false, lib: { entry, formats: ['iife'], name: 'atlas', fileName: 'embed' } },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const script = files.find((file) => file.type === 'chunk')?.code.trim() ?? '';
  const style = files
    .filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    .map((file) => ('source' in file ? String(file.source) : ''))
    .join('')
    .trim();
  if (!script) throw new Error(`the embed bundle of ${of} is empty`);
  return { script, style };
}
