import type { APIRoute } from 'astro';
import { figureFiles, figuresJson } from '../../../outputs/dataFiles';
import { release } from '../../../site';

export const getStaticPaths = () =>
  figureFiles().map(({ name }) => ({ params: { release: release.id, figures: name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(figuresJson(params.figures!), { headers: { 'content-type': 'application/json; charset=utf-8' } });
