import type { APIRoute } from 'astro';
import { allFactors } from '../../../../content';
import { recordJson } from '../../../../outputs/recordFiles';
import { release } from '../../../../site';

export const getStaticPaths = () =>
  allFactors().map(({ id }) => {
    const [family, record] = id.split('/');
    return { params: { release: release.id, family, record } };
  });

export const GET: APIRoute = ({ params }) =>
  new Response(recordJson(`${params.family}/${params.record}`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
