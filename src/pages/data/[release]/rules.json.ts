import type { APIRoute } from 'astro';
import { rulesJson } from '../../../outputs/ruleFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () =>
  new Response(rulesJson(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
