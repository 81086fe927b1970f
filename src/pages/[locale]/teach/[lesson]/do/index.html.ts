import type { APIRoute } from 'astro';
import { lessons } from '../../../../../content/lessons';
import { lessonPage } from '../../../../../embed/lessonPage';
import { localePaths, type Locale } from '../../../../../i18n/locales';

export const getStaticPaths = () =>
  localePaths.flatMap((locale) => lessons(locale).map(({ id }) => ({ params: { locale, lesson: id } })));

export const GET: APIRoute = ({ params }) =>
  new Response(lessonPage(params.lesson!, params.locale as Locale, 'lesson'), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
