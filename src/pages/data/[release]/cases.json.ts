import type { APIRoute } from 'astro';
import { casesJson } from '../../../outputs/caseFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () => new Response(casesJson(), { headers: { 'content-type': 'application/json' } });
