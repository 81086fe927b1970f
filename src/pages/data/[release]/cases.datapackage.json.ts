import type { APIRoute } from 'astro';
import { casesPackage } from '../../../outputs/caseFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () => new Response(casesPackage(), { headers: { 'content-type': 'application/json' } });
