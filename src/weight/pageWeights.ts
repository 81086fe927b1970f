import type { AstroIntegration } from 'astro';

export function pageWeights(): AstroIntegration {
  return { name: 'page-weights', hooks: {} };
}
