import type { APIRoute } from 'astro';
import bundles from 'virtual:offline-bundles';

export const GET: APIRoute = () =>
  new Response(bundles['page']!.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
