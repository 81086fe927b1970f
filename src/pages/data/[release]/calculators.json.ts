import type { APIRoute } from 'astro';
import { calculatorsJson } from '../../../outputs/dataFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () =>
  new Response(calculatorsJson(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
