import type { APIRoute } from 'astro';
import { figureFiles, figuresCsv } from '../../../outputs/dataFiles';
import { release } from '../../../site';

export const getStaticPaths = () =>
  figureFiles().map(({ name }) => ({ params: { release: release.id, figures: name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(figuresCsv(params.figures!), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
