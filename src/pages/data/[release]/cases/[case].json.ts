import type { APIRoute } from 'astro';
import { cases, entry } from '../../../../content/entries';
import { caseFile } from '../../../../outputs/caseFiles';
import { release } from '../../../../site';

export const getStaticPaths = () => cases('en').map(({ id }) => ({ params: { release: release.id, case: id } }));

export const GET: APIRoute = ({ params }) => Response.json(caseFile(entry(cases('en'), params.case!, 'its data file')));
