import type { APIRoute } from 'astro';
import { releasePackage } from '../../../outputs/packageFiles';
import { release } from '../../../site';

export const getStaticPaths = () => [{ params: { release: release.id } }];

export const GET: APIRoute = () =>
  new Response(releasePackage(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
