import { createHash } from 'node:crypto';
import { locales, type Locale } from '../i18n/locales';
import { absolute } from '../site';
import base from '../styles/base.css?raw';
import components from '../styles/components.css?raw';
import controls from '../styles/controls.css?raw';
import curves from '../styles/curves.css?raw';
import explainer from '../styles/pages/explainer.css?raw';
import figure from '../styles/figureEmbed.css?raw';
import layers from '../styles/layers.css?raw';
import tokens from '../styles/tokens.css?raw';
import { onlyUsed } from './onlyUsed';
import { escape, squeeze } from './text';

interface Parts {
  locale: Locale;
  title: string;
  /** Path of the page it comes from. */
  page: string;
  /** What is shown, beginning with its heading. */
  main: string;
  /** Lines under it: sources, where it comes from, licence. */
  foot: readonly string[];
  script: string;
  /** For the script, by the id of the element that carries it. */
  data: Readonly<Record<string, unknown>>;
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styles = squeeze(
  [tokens, base, components, controls, curves, explainer.replace(/@import [^;]+;/g, ''), figure].join(''),
);

/** A link with the site's address in front, for pages that stand elsewhere. */
export const awayLink = (path: string, said: string): string =>
  `<a href="${escape(absolute(path))}">${escape(said)}</a>`;

/**
 * A picture as one HTML file with its style, data and script in it. It asks for nothing, stores nothing, and its content
 * policy allows exactly the script and style in it.
 */
export function selfContained({ locale, title, page, main, foot, script, data }: Parts): string {
  const { lang } = locales.find(({ path }) => path === locale)!;
  const lines = foot.map((line) => `<p>${line}</p>`).join('');
  const body = `<body class="figure-embed"><main>${main}<footer class="foot s q">${lines}</footer></main>`;
  const css = squeeze(layers) + onlyUsed(styles, body + script);
  const policy = `default-src 'none'; script-src ${sha256(script)}; style-src ${sha256(css)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escape(title)}</title>`,
    `<link rel="canonical" href="${escape(absolute(page))}"><base target="_top">`,
    `<style>${css}</style></head>`,
    body,
    ...Object.entries(data).map(
      ([id, value]) =>
        `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
    ),
    `<script>${script}</script></body></html>`,
  ].join('\n');
}
