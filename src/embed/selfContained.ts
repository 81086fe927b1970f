import { locales, type Locale } from '../i18n/locales';
import { absolute } from '../site';
import base from '../styles/base.css?raw';
import components from '../styles/components.css?raw';
import controls from '../styles/controls.css?raw';
import curves from '../styles/curves.css?raw';
import explainer from '../styles/pages/explainer.css?raw';
import figure from '../styles/figureEmbed.css?raw';
import layers from '../styles/layers.css?raw';
import theme from '../styles/theme.css?raw';
import tokens from '../styles/tokens.css?raw';
import { contained } from './document';
import { oembedLink } from './oembed';
import { onlyUsed } from './onlyUsed';
import { escape, squeeze } from './text';

interface Parts {
  locale: Locale;
  title: string;
  description: string;
  /** Its path after `/<locale>/embed/`, without a slash at the end. */
  path: string;
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

const styles = squeeze(
  [tokens, theme, base, components, controls, curves, explainer.replace(/@import [^;]+;/g, ''), figure].join(''),
);

/** A link with the site's address in front, for pages that stand elsewhere. */
export const awayLink = (path: string, said: string): string =>
  `<a href="${escape(absolute(path))}">${escape(said)}</a>`;

/** A picture as one HTML file with its style, data and script in it; its links leave the frame. */
export function selfContained({ locale, title, description, path, page, main, foot, script, data }: Parts): string {
  const lines = foot.map((line) => `<p>${line}</p>`).join('');
  const shown = `<main>${main}<footer class="foot s q">${lines}</footer></main>`;
  const given = Object.entries(data).map(
    ([id, value]) =>
      `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  );
  const kind = 'figure-embed';
  return contained({
    lang: locales.find((known) => known.path === locale)!.lang,
    title,
    description,
    canonical: absolute(page),
    oembed: oembedLink(locale, path, title),
    kind,
    css: squeeze(layers) + onlyUsed(styles, `${kind} ${shown}${script}`),
    head: '<base target="_top">',
    body: [shown, ...given].join('\n'),
    script,
  });
}
