import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../../i18n/locales';
import { releasesFeed } from '../../../../outputs/releaseFiles';

export const getStaticPaths = () => localePaths.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => releasesFeed(params.locale as Locale);
