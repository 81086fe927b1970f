import type { APIRoute } from 'astro';
import { factorsJson } from '../../../outputs/dataFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () =>
  new Response(factorsJson(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
