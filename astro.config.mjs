import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { noticePackages, notices } from './src/notices.ts';
import { oldData } from './src/archive/oldData.ts';
import { embedBundles } from './src/embed/bundles.ts';
import { sitemap } from './src/sitemap.ts';
import { leanPolicies } from './src/weight/leanPolicy.ts';
import { keepLists } from './src/offline/lists.ts';
import { pageWeights } from './src/weight/pageWeights.ts';
import { heldScriptHash } from './src/layouts/heldHash.ts';
import { locales } from './src/i18n/locales.ts';
import { site } from './src/site.ts';

/**
 * What is fetched on demand brings no style sheet, so the helper that would wait for one, and its list of files in every script,
 * is left out.
 */
const plainImports = {
  name: 'plain-imports',
  apply: /** @type {const} */ ('build'),
  configResolved: (/** @type {{ plugins: readonly { name: string }[] }} */ { plugins }) => {
    const at = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (at < 0) throw new Error('plain-imports: Vite has no plugin of this name any more');
    /** @type {unknown[]} */ (plugins).splice(at, 1);
  },
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: locales.map(({ path, lang }) => ({ path, codes: [lang] })),
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx(), svelte(), leanPolicies(), pageWeights(), keepLists(), sitemap(), oldData(), notices()],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "frame-src 'self'",
        // No text becomes markup, script or the address of a script except through two policies: Svelte's, which it gives the templates of
        // its components and nothing else (no page uses `{@html}`), and that of the offline copies, which lets the one worker through.
        "require-trusted-types-for 'script'",
        'trusted-types svelte-trusted-html atlas-offline',
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [heldScriptHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [embedBundles(), noticePackages(), plainImports],
    environments: {
      client: {
        build: {
          // What is fetched on demand needs no list of what goes with it.
          modulePreload: false,
          rolldownOptions: {
            output: {
              // Few requests: what all islands share travels as one file.
              codeSplitting: {
                groups: [
                  {
                    name: 'shared',
                    test: /src\/(i18n\/(?!direction|embedding|pictures)|model\/(emissions|energy|equivalents|inference|training|water)\.ts|charts\/(heat|logScale)|calculators\/(notes|measured|grid))/,
                  },
                  { name: 'svelte', test: /node_modules\/svelte\// },
                  { name: 'controls', test: /src\/charts\/(Choice|Select|Slider)\.svelte/ },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 600,
      rolldownOptions: {
        // Each MDX file carries a directive that the bundler warns about; it is harmless, and real warnings should be seen.
        onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
      },
    },
  },
});
