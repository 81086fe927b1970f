import type { APIRoute } from 'astro';
import { sourcesCsv } from '../../../outputs/packageFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () =>
  new Response(sourcesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
