import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';

/** A minimal Svelte calculator with one slider, a number and twelve bars: the floor the real one is timed against. */
const source = `<script>
  let value = $state(500);
  const answer = $derived(value / 57.15);
</script>
<label>Tonnes <input type="range" min="0" max="1000" bind:value /></label>
<p><output>{answer.toFixed(2)}</output> cars</p>
<svg viewBox="0 0 120 20" width="100%">{#each { length: 12 }, index}<rect x={index * 10} width="8" height={Math.min(20, Math.max(0, (answer - index) * 20))} />{/each}</svg>`;

/** The floor as one HTML page. */
export async function floorPage(): Promise<string> {
  const files: Record<string, string> = {
    'virtual:floor.svelte': source,
    'virtual:floor': `import { mount } from 'svelte'; import Floor from 'virtual:floor.svelte'; mount(Floor, { target: document.body });`,
  };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'floor',
        enforce: 'pre',
        resolveId: (id) => Object.keys(files).find((name) => id === name || id.endsWith(`/${name}`)),
        load: (id) => files[id],
      },
      svelte({ configFile: false }),
    ],
    build: { write: false, lib: { entry: 'virtual:floor', formats: ['iife'], name: 'floor', fileName: 'floor' } },
  });
  const chunk = (Array.isArray(output) ? output : [output])
    .flatMap((result) => ('output' in result ? result.output : []))
    .find((file) => file.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error('the floor could not be built');
  return `<!doctype html><meta charset="utf-8"><title>floor</title><body><script>${chunk.code}</script>`;
}
