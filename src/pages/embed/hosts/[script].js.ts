import type { APIRoute } from 'astro';
import { hostScripts } from '../../../embed/hosts';

export const getStaticPaths = () =>
  Object.keys(hostScripts).map((file) => ({ params: { script: file.replace(/\.js$/, '') } }));

export const GET: APIRoute = ({ params }) =>
  new Response(hostScripts[`${params.script!}.js`], { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
