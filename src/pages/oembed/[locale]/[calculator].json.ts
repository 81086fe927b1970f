import type { APIRoute } from 'astro';
import { calculators } from '../../../calculators';
import { calculatorData } from '../../../content';
import { oembedDocument } from '../../../embed/oembed';
import { localePaths, type Locale } from '../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => calculators.map(({ id }) => ({ params: { locale, calculator: id } })));

export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  const id = params.calculator!;
  const { words, citation } = calculatorData(id, locale);
  return Response.json(oembedDocument({ locale, path: id, page: `calculators/${id}/`, title: words.title, citation }));
};
