import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../../i18n/locales';
import { libraryColumns, libraryIndex, libraryRows, rowFiles } from '../../../../outputs/libraryFiles';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) =>
    ['index', 'columns', ...Array.from({ length: rowFiles(locale) }, (_, file) => `rows-${file}`)].map((file) => ({
      params: { locale, file },
    })),
  );

export const GET: APIRoute = ({ params }) => {
  const { locale, file } = params as { locale: Locale; file: string };
  const content =
    file === 'index'
      ? libraryIndex(locale)
      : file === 'columns'
        ? libraryColumns(locale)
        : libraryRows(locale, Number(file.replace('rows-', '')));
  return Response.json(content);
};
