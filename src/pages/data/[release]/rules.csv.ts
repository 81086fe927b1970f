import type { APIRoute } from 'astro';
import { rulesCsv } from '../../../outputs/ruleFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () => new Response(rulesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
