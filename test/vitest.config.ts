/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  { test: { root: '.', include: ['test/**/*.test.ts'], reporters: ['default'], testTimeout: 60_000 } },
  { root: new URL('..', import.meta.url).pathname },
);
