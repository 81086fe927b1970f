import type { APIRoute } from 'astro';
import { seriesPage, seriesWithChart } from '../../../../../../embed/seriesPage';
import { localePaths, type Locale } from '../../../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) =>
    seriesWithChart().map(({ id }) => {
      const [family, series] = id.split('/');
      return { params: { locale, family, series } };
    }),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(seriesPage(`${params.family}/${params.series}`, params.locale as Locale), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
