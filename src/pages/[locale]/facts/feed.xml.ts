import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/locales';
import { factsFeed } from '../../../outputs/learnFiles';

export const getStaticPaths = () => localePaths.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => factsFeed(params.locale as Locale);
