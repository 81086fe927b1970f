import type { APIRoute } from 'astro';
import { calculators } from '../../../../calculators';
import { embedPage } from '../../../../embed/page';
import { localePaths, type Locale } from '../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => calculators.map(({ id }) => ({ params: { locale, calculator: id } })));

export const GET: APIRoute = ({ params }) =>
  new Response(embedPage(params.calculator!, params.locale as Locale), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
