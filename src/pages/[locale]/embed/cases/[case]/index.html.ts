import type { APIRoute } from 'astro';
import { cases } from '../../../../../content/entries';
import { caseCard } from '../../../../../embed/card';
import { localePaths, type Locale } from '../../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => cases(locale).map(({ id }) => ({ params: { locale, case: id } })));

export const GET: APIRoute = ({ params }) =>
  new Response(caseCard(params.case!, params.locale as Locale), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
