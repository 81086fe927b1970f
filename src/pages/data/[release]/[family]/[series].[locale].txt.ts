import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../../i18n/locales';
import { seriesIds, seriesPacked } from '../../../../outputs/dataFiles';
import { release } from '../../../../site';

export const getStaticPaths = () =>
  seriesIds().flatMap((id) => {
    const [family, series] = id.split('/');
    return localePaths.map((locale) => ({ params: { release: release.id, family, series, locale } }));
  });

export const GET: APIRoute = ({ params }) =>
  new Response(seriesPacked(`${params.family}/${params.series}`, params.locale as Locale), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
