import type { APIRoute } from 'astro';
import { figurePage } from '../../../../../embed/figurePage';
import { figureEmbeds } from '../../../../../embed/figures';
import { localePaths, type Locale } from '../../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => figureEmbeds(locale).map(({ id }) => ({ params: { locale, figure: id } })));

export const GET: APIRoute = async ({ params }) =>
  new Response(await figurePage(params.figure!, params.locale as Locale), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
