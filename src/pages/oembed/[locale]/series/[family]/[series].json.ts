import type { APIRoute } from 'astro';
import { oembedDocument } from '../../../../../embed/oembed';
import { seriesWithChart } from '../../../../../embed/seriesPage';
import { localePaths, type Locale } from '../../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) =>
    seriesWithChart().map(({ id, data }) => {
      const [family, series] = id.split('/');
      return { params: { locale, family, series }, props: { id, title: data.label[locale] } };
    }),
  );

export const GET: APIRoute = ({ params, props }) =>
  Response.json(
    oembedDocument({
      locale: params.locale as Locale,
      path: `series/${props.id}`,
      page: `data/${props.id}/`,
      title: props.title,
    }),
  );
