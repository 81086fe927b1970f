import type { APIRoute } from 'astro';
import { seriesJson, seriesIds } from '../../../../outputs/dataFiles';
import { release } from '../../../../site';

export const getStaticPaths = () =>
  seriesIds().map((id) => {
    const [family, series] = id.split('/');
    return { params: { release: release.id, family, series } };
  });

export const GET: APIRoute = ({ params }) =>
  new Response(seriesJson(`${params.family}/${params.series}`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
