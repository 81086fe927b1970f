import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/locales';
import { learnFeed } from '../../../outputs/learnFiles';

export const getStaticPaths = () => localePaths.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => learnFeed(params.locale as Locale);
