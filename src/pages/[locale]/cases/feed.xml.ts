import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '../../../i18n/locales';
import { casesFeed } from '../../../outputs/caseFiles';

export const getStaticPaths = () => localePaths.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => casesFeed(params.locale as Locale);
