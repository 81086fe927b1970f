import { readFileSync } from 'node:fs';
import sidechain from '@nprapps/sidechain/dist/sidechain.js?raw';
import resizer from 'iframe-resizer/js/iframeResizer.min.js?raw';
import pym from 'pym.js/dist/pym.v1.min.js?raw';
import { sandboxed, type Host } from './host';

const iframeResizer = {
  '/iframeResizer.js': resizer,
};

/** Hosts with their own scripts, as their packages bring them. */
export const realHosts: readonly Host[] = [
  {
    name: 'Pym 1.3.2',
    files: { '/pym.js': pym },
    body: (src) =>
      `<div id="box"></div><script src="/pym.js"></script><script>new pym.Parent('box', '${src}', { sandbox: 'allow-scripts', title: 'embed' })</script>`,
  },
  {
    name: 'Sidechain 1.1.5',
    files: { '/sidechain.js': sidechain },
    body: (src) => `<script src="/sidechain.js"></script><side-chain src="${src}"></side-chain>`,
  },
  {
    name: 'iframe-resizer 4.4.5',
    files: iframeResizer,
    body: (src) =>
      `<iframe id="one" width="100%" title="embed" frameborder="0" src="${src}"></iframe><script src="/iframeResizer.js"></script><script>iFrameResize({}, '#one')</script>`,
    // It sends its settings once before the frame has come to its address, which browsers note.
    says: /IFRAME-RESIZER|Failed to execute 'postMessage'/,
  },
  {
    // A sandboxed frame has no origin, so the host has to give up comparing it.
    name: 'iframe-resizer 4.4.5, its frame in a sandbox',
    files: iframeResizer,
    body: (src) =>
      `<iframe id="one" ${sandboxed} src="${src}"></iframe><script src="/iframeResizer.js"></script><script>iFrameResize({ checkOrigin: false }, '#one')</script>`,
    says: /IFRAME-RESIZER/,
  },
  {
    name: 'our own second line',
    files: { '/embed.js': readFileSync('public/embed.js', 'utf8') },
    // It knows our frames by the address it comes from itself, so here it comes from the site.
    body: (src) =>
      `<iframe ${sandboxed} src="${src}"></iframe><script async src="${new URL('/embed.js', src).href}"></script>`,
  },
];
