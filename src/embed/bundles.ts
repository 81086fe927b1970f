import { globSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { parse } from 'yaml';
import { noticePackages } from '../notices.ts';
import { lessonSet } from './lessonSet.ts';

interface Bundle {
  script: string;
  style: string;
}

const entry = 'virtual:embed-entry';
const files = (pattern: string) => globSync(pattern).map((file) => file.replaceAll('\\', '/').split('/'));

/** The calculators of each lesson, those of one lesson joined by a sign that no id has; lessons with the same ones share a bundle. */
const lessonSets = (): string[] => [
  ...new Set(
    globSync('content/lessons/*/facts.yaml').map((file) => {
      const { steps } = parse(readFileSync(file, 'utf8')) as { steps: { calculator?: { id: string } }[] };
      return lessonSet(steps.flatMap(({ calculator }) => (calculator ? [calculator.id] : [])));
    }),
  ),
];

const lessonEntry = (set: string, start: 'lesson' | 'launch'): string => {
  const ids = set.split('+').filter(Boolean);
  const imports = ids.map((id, index) => `import V${index} from '/src/calculators/${id}/Small.svelte';`);
  const views = ids.map((id, index) => `'${id}': V${index}`);
  return `import { wakeLesson } from '/src/embed/${start}'; ${imports.join('')} wakeLesson({ ${views.join(', ')} });`;
};

/** What can be had as text, by the module that gives it. */
const modules: Readonly<Record<string, () => Promise<Record<string, Bundle>>>> = {
  'virtual:embed-bundles': () =>
    bundles([
      ...files('src/calculators/*/Small.svelte').map(
        ([, , id]) =>
          [
            id!,
            `import { wake } from '/src/embed/wake'; import View from '/src/calculators/${id}/Small.svelte'; wake(View);`,
          ] as const,
      ),
      ['child', `import '/src/embed/child';`],
    ]),
  'virtual:lesson-bundles': () =>
    bundles(
      lessonSets().flatMap((set) => [
        [set, lessonEntry(set, 'lesson')] as const,
        [`${set}!`, lessonEntry(set, 'launch')] as const,
      ]),
    ),
  'virtual:offline-bundles': () =>
    bundles([
      ['worker', `import '/src/offline/worker';`],
      ['page', `import '/src/offline/page';`],
    ]),
  'virtual:figure-bundles': () =>
    bundles([
      // For pictures with nothing to wake; no folder of a figure may have its name.
      ['still', `import { settle } from '/src/embed/settle'; settle();`] as const,
      ...files('src/figures/*/Figure.astro').map(([, , id]) => {
        const parts = files(`src/figures/${id}/*.svelte`).map((path) => path[3]!.replace('.svelte', ''));
        const imports = parts.map((part) => `import ${part} from '/src/figures/${id}/${part}.svelte';`).join('');
        return [
          id!,
          `import { wakeFigure } from '/src/embed/wakeFigure'; ${imports} wakeFigure({ ${parts.join(', ')} });`,
        ] as const;
      }),
    ]),
};

/**
 * Gives the embed pages their scripts and styles as text: `import bundles from 'virtual:embed-bundles'`, by calculator and under
 * `child` for what has nothing to work out, `'virtual:figure-bundles'`, by figure, and `'virtual:lesson-bundles'`, by the calculators of
 * a lesson (`lessonSet`), with a `!` after it for the one that talks to a platform by cmi5. `'virtual:offline-bundles'` has the service
 * worker and what keeps a page, which stand under addresses of their own.
 *
 * Inside a sandboxed frame from another origin only a classic inline script runs without the host's help, so each calculator's
 * small view and each figure is built once more as one `iife` with everything in it.
 */
export function embedBundles(): Plugin {
  const made = new Map<string, Promise<string>>();
  return {
    name: 'embed-bundles',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      if (id[0] !== '\0' || !Object.hasOwn(modules, name)) return undefined;
      if (!made.has(name))
        made.set(
          name,
          modules[name]!().then((all) => `export default ${JSON.stringify(all)};`),
        );
      return made.get(name);
    },
  };
}

async function bundles(entries: readonly (readonly [id: string, code: string])[]): Promise<Record<string, Bundle>> {
  const built: Record<string, Bundle> = {};
  for (const [id, code] of entries) built[id] = await bundle(id, code);
  return built;
}

async function bundle(id: string, code: string): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [
      svelte({ configFile: false, compilerOptions: { css: 'external' } }),
      noticePackages(),
      {
        name: entry,
        enforce: 'pre',
        resolveId: (asked) => (asked.endsWith(entry) ? `\0${entry}` : undefined),
        load: (asked) => (asked === `\0${entry}` ? code : undefined),
      },
    ],
    build: { write: false, cssCodeSplit: false, lib: { entry, formats: ['iife'], name: 'atlas', fileName: 'embed' } },
  });
  const written = (Array.isArray(output) ? output : [output]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const script = written.find((file) => file.type === 'chunk')?.code.trim() ?? '';
  const style = written
    .filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    .map((file) => ('source' in file ? String(file.source) : ''))
    .join('')
    .trim();
  if (!script) throw new Error(`the embed bundle of ${id} is empty`);
  return { script, style };
}
