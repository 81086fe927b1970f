import { createHash } from 'node:crypto';
import sidechain from '@nprapps/sidechain/dist/sidechain.js?raw';
import pym from 'pym.js/dist/pym.v1.min.js?raw';
import { calculatorData } from '../content';
import { frameSnippet, heightOf } from '../formats/embedSnippets';
import { langAttributes } from '../i18n/direction';
import { locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { href } from '../site';
import base from '../styles/base.css?raw';
import layers from '../styles/layers.css?raw';
import tokens from '../styles/tokens.css?raw';
import { escape, squeeze } from './text';

/**
 * A page on which frames of several kinds stand side by side, with the scripts of other people's libraries as those publish them: a place
 * to see whether an embed still gets its height. It stands outside the languages, since it is for those who build sites.
 */

const licence = 'MIT licence, https://opensource.org/license/mit';

/** Scripts of others that the page carries, by their file beside it. */
export const hostScripts: Readonly<Record<string, string>> = {
  'pym.js': `/*! Pym.js 1.3.2, copyright 2014 NPR, ${licence} */\n${pym}`,
  'sidechain.js': `/*! Sidechain 1.1.5, NPR, Thomas Wilburn, ${licence} */\n${sidechain}`,
};

const id = 'training-in-cars';
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The style that Sidechain writes into its own element. */
const sidechainStyle = (): string => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(hostScripts['sidechain.js']!)?.[1];
  if (style === undefined) throw new Error('Sidechain brings no style any more: see to the policy of /embed/hosts/');
  return style;
};

function framesIn(locale: Locale): string {
  const t = messages(locale).embedding.hosts;
  const { title } = calculatorData(id, locale).words;
  const at = (query = '') => href(`/${locale}/embed/${id}/${query}`);
  const plain = (src: string) =>
    frameSnippet({ src, title, height: heightOf(id, locale) }).replace(/ style="[^"]*"/, '');
  const { lang, name } = locales.find(({ path }) => path === locale)!;
  const pieces = [
    [t.plain, plain(at())],
    [t.sandbox, plain(at('?theme=light&controls=0&links=0')).replace('<iframe', '<iframe sandbox="allow-scripts"')],
    [t.withPym, `<div data-pym-src="${at()}" data-pym-title="${escape(title)}"></div>`],
    [t.withSidechain, `<side-chain src="${at()}"></side-chain>`],
  ];
  return [
    `<section ${langAttributes(lang)}><h2>${name}</h2><p>${escape(t.intro)} <a href="${href(`/${locale}/embed/`)}">${escape(messages(locale).siteName)}</a></p>`,
    ...pieces.map(([heading, frame]) => `<h3>${escape(heading!)}</h3>${frame}`),
    '</section>',
  ].join('\n');
}

/** The page, both languages on it. */
export function hostsPage(): string {
  const css = squeeze(
    `${layers}${tokens}${base}@layer components{main{display:grid;gap:var(--s6);padding:var(--s5) var(--edge);grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));}section{min-inline-size:0;display:grid;gap:var(--s3);align-content:start;}h1{grid-column:1/-1;font-size:var(--t-2);}iframe,side-chain{inline-size:100%;border:var(--thin);}}`,
  );
  // The one page without Trusted Types: Sidechain writes its frame as text into its element. No text of a reader or an address is in it.
  const policy = `default-src 'none'; script-src 'self'; style-src ${sha256(css)} ${sha256(sidechainStyle())}; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`;
  const title = locales.map(({ path }) => messages(path).embedding.hosts.title).join(' · ');
  const scripts = Object.keys(hostScripts).map((file) => href(`/embed/hosts/${file}`));
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escape(title)}</title><style>${css}</style></head>`,
    `<body><main><h1>${escape(title)}</h1>`,
    ...locales.map(({ path }) => framesIn(path)),
    `</main>${scripts.map((script) => `<script async src="${script}"></script>`).join('')}</body></html>`,
  ].join('\n');
}
