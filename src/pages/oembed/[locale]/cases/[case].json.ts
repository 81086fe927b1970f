import type { APIRoute } from 'astro';
import { cases, entry } from '../../../../content/entries';
import { oembedDocument } from '../../../../embed/oembed';
import { localePaths, type Locale } from '../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => cases(locale).map(({ id }) => ({ params: { locale, case: id } })));

export const GET: APIRoute = ({ params }) => {
  const locale = params.locale as Locale;
  const { words } = entry(cases(locale), params.case!, 'oEmbed');
  return Response.json(
    oembedDocument({ locale, path: `cases/${params.case!}`, page: `cases/${params.case!}/`, title: words.data.title }),
  );
};
