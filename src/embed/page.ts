import type { Component } from 'svelte';
import { render } from 'svelte/server';
import bundles from 'virtual:embed-bundles';
import { calculatorData } from '../content';
import type { Locale } from '../i18n/locales';
import { absolute } from '../site';
import base from '../styles/base.css?raw';
import calculator from '../styles/pages/calculator.css?raw';
import controls from '../styles/controls.css?raw';
import curves from '../styles/curves.css?raw';
import grids from '../styles/grids.css?raw';
import layers from '../styles/layers.css?raw';
import embed from '../styles/embed.css?raw';
import theme from '../styles/theme.css?raw';
import tokens from '../styles/tokens.css?raw';
import { contained } from './document';
import { oembedLink } from './oembed';
import { onlyUsed } from './onlyUsed';
import { escape, squeeze } from './text';

const views = import.meta.glob<{ default: Component<any> }>('../calculators/*/Small.svelte', { eager: true });

/** Messages of the parts that only the page has. */
const leftOut =
  /^(cite|download|copy|compare|link$|give|working|equals|factor|covers|source$|licence|noLicence|fixed|reportedBy|derived|asTable|result$|decides|heldFixed|yours)/;

/** One self-contained HTML file: the server-rendered calculator, its style, data and script. */
export function embedPage(id: string, locale: Locale): string {
  const View = views[`../calculators/${id}/Small.svelte`]!.default;
  const { script, style } = bundles[id]!;
  // An embed shows no working, no presets and nothing to take home, so they stay behind; its link leads to them.
  const { messages, citation: _citation, ...all } = calculatorData(id, locale, 'all');
  const data = {
    ...all,
    // It fetches nothing: names in other languages stay behind as well.
    series: Object.fromEntries(Object.entries(all.series).map(([of, { others: _others, ...own }]) => [of, own])),
    notes: {},
    presets: [],
    words: { ...all.words, factors: {}, description: '' },
    messages: Object.fromEntries(Object.entries(messages).filter(([name]) => !leftOut.test(name))),
  };
  const { body } = render(View, { props: { data, kind: 'embed' } });
  // Styles of a picture come along where it is drawn.
  const drawn = Object.entries({ curves, grids }).map(([name, own]) => (script.includes(name) ? own : ''));
  const styles = squeeze(`${tokens}${theme}${base}${controls}${calculator}${drawn.join('')}${embed}${style}`);
  const css = squeeze(layers) + onlyUsed(styles, `embed ${body}${script}`);
  return contained({
    lang: data.lang,
    title: data.words.title,
    description: all.words.description,
    canonical: absolute(`/${locale}/calculators/${id}/`),
    oembed: oembedLink(locale, id, data.words.title),
    kind: 'embed',
    css,
    body: [
      `<main><h1>${escape(data.words.question)}</h1><div id="calculator">${body}</div></main>`,
      `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    ].join('\n'),
    script,
  });
}
