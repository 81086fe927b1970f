import type { APIRoute } from 'astro';
import { casesCsv } from '../../../outputs/caseFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () => new Response(casesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
