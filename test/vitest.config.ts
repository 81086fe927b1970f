/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  {
    test: {
      root: '.',
      include: ['test/**/*.test.ts'],
      reporters: ['default'],
      testTimeout: 60_000,
      // To put away a copy of the tree, or to end a browser, takes long on a busy machine.
      hookTimeout: 120_000,
      // What a page does in a moment may take it seconds on a busy machine.
      expect: { poll: { timeout: 15_000 } },
      // Browser tests wait for a page half of the time, so two cores carry two of them.
      maxWorkers: Math.max(2, availableParallelism() - 1),
    },
  },
  { root: new URL('..', import.meta.url).pathname },
);
