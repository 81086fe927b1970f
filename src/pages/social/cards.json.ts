import type { APIRoute } from 'astro';
import { allCards } from '../../social/cards';

/** What stands on the picture of each page: `npm run social` draws from it, a test compares it with what was drawn. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(allCards()), { headers: { 'content-type': 'application/json' } });
