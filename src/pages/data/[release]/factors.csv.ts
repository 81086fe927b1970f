import type { APIRoute } from 'astro';
import { factorsCsv } from '../../../outputs/dataFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () =>
  new Response(factorsCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
