import type { APIRoute } from 'astro';
import { hostsPage } from '../../../embed/hosts';

export const GET: APIRoute = () =>
  new Response(hostsPage(), { headers: { 'content-type': 'text/html; charset=utf-8' } });
