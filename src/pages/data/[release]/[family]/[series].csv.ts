import type { APIRoute } from 'astro';
import { seriesCsv, seriesIds } from '../../../../outputs/dataFiles';
import { release } from '../../../../site';

export const getStaticPaths = () =>
  seriesIds().map((id) => {
    const [family, series] = id.split('/');
    return { params: { release: release.id, family, series } };
  });

export const GET: APIRoute = ({ params }) =>
  new Response(seriesCsv(`${params.family}/${params.series}`), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
