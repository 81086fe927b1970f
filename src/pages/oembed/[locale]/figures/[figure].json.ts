import type { APIRoute } from 'astro';
import { figureEmbeds } from '../../../../embed/figures';
import { oembedDocument } from '../../../../embed/oembed';
import { localePaths, type Locale } from '../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) =>
    figureEmbeds(locale).map((figure) => ({ params: { locale, figure: figure.id }, props: figure })),
  );

export const GET: APIRoute = ({ params, props }) =>
  Response.json(
    oembedDocument({
      locale: params.locale as Locale,
      path: `figures/${params.figure}`,
      page: `learn/${props.explainer}/`,
      title: props.title,
    }),
  );
