import { build, type Plugin } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';

const prefix = 'virtual:embed/';

/**
 * Gives the embed pages their script and style as text: `import { script, style } from 'virtual:embed/<calculator>'`.
 *
 * Inside a sandboxed frame from another origin only a classic inline script runs without the host's help, so each calculator's
 * view is built once more as one `iife` with everything in it.
 */
export function embedBundles(): Plugin {
  const built = new Map<string, Promise<string>>();
  return {
    name: 'embed-bundles',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const calculator = id.slice(prefix.length + 1);
      if (!built.has(calculator)) built.set(calculator, bundle(calculator));
      return built.get(calculator);
    },
  };
}

async function bundle(calculator: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [svelte({ configFile: false, compilerOptions: { css: 'external' } })],
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry: `src/calculators/${calculator}/embed.ts`, formats: ['iife'], name: 'atlas' },
    },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((result) => ('output' in result ? result.output : []));
  const script = files.find((file) => file.type === 'chunk')?.code ?? '';
  const style = files
    .filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    .map((file) => ('source' in file ? String(file.source) : ''))
    .join('');
  if (!script) throw new Error(`the embed bundle of ${calculator} is empty`);
  return `export const script = ${JSON.stringify(script.trim())}; export const style = ${JSON.stringify(style.trim())};`;
}
