import { createHash } from 'node:crypto';
import { dirOf, langAttributes } from '../i18n/direction';
import { locales } from '../i18n/locales';
import rightToLeft from '../styles/rightToLeft.css?raw';
import { escape } from './text';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The parts of a document that asks for nothing and stores nothing. */
interface Contained {
  lang: string;
  title: string;
  /** What it shows, in a sentence, for services that show a link to it. */
  description: string;
  /** Address of the page that tells it at length. */
  canonical: string;
  /** What oEmbed says of it, where it can be embedded by its address. */
  oembed?: { href: string; title: string };
  /** Class of the body. */
  kind: string;
  css: string;
  /** Where it may send to; nowhere when left out. */
  connect?: string;
  /** What else its head says. */
  head?: string;
  body: string;
  script: string;
}

/** The Trusted Types policy that Svelte makes for the templates of its components; no script of ours makes one. */
const templates = 'svelte-trusted-html';

/**
 * One HTML file with everything in it; its content policy allows exactly the script and the style it carries, and to make markup of text
 * only to Svelte, where it is in the script.
 */
export function contained({
  lang,
  title,
  description,
  canonical,
  oembed,
  kind,
  css: written,
  connect,
  head = '',
  body,
  script,
}: Contained): string {
  const known = locales.find((one) => one.lang === lang);
  const css = known && dirOf(known.path) ? written + rightToLeft : written;
  const policy = `default-src 'none'; script-src ${sha256(script)}; style-src ${sha256(css)}; img-src data:; ${connect ? `connect-src ${connect}; ` : ''}base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ${script.includes(templates) ? templates : "'none'"}`;
  return [
    '<!doctype html>',
    `<html ${langAttributes(lang)}><head><meta charset="utf-8">`,
    // WordPress reads a beginning only, so its link comes first.
    ...(oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" title="${escape(oembed.title)}" href="${escape(oembed.href)}">`,
        ]
      : []),
    `<meta http-equiv="content-security-policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escape(title)}</title><meta name="description" content="${escape(description)}"><link rel="canonical" href="${escape(canonical)}">${head}`,
    `<style>${css}</style></head>`,
    `<body class="${kind}">${body}`,
    `<script>${script}</script></body></html>`,
  ].join('\n');
}
