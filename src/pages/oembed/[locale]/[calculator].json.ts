import type { APIRoute } from 'astro';
import { calculators } from '../../../calculators';
import { calculatorData } from '../../../content';
import { oembedDocument } from '../../../embed/oembed';
import { localePaths, type Locale } from '../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => calculators.map(({ id }) => ({ params: { locale, calculator: id } })));

export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  const { words, citation } = calculatorData(params.calculator!, locale);
  return Response.json(
    oembedDocument({ locale, path: params.calculator!, title: words.title, citation: citation.text }),
  );
};
