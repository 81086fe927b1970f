import type { APIRoute } from 'astro';
import { calculators } from '../../../../calculators';
import { calculatorRest } from '../../../../content';
import { localePaths, type Locale } from '../../../../i18n/locales';
import { release } from '../../../../site';

export const getStaticPaths = () =>
  calculators.flatMap(({ id }) =>
    localePaths.map((locale) => ({ params: { release: release.id, calculator: id, locale } })),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(calculatorRest(params.calculator!, params.locale as Locale)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
