import { createHash } from 'node:crypto';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import bundles from 'virtual:figure-bundles';
import { figuresAskedBy, shortSource, source } from '../content';
import { cases, entry, explainers, rules } from '../content/entries';
import { formatDay } from '../i18n/format';
import { locales, type Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { absolute, href, release } from '../site';
import base from '../styles/base.css?raw';
import components from '../styles/components.css?raw';
import controls from '../styles/controls.css?raw';
import curves from '../styles/curves.css?raw';
import explainer from '../styles/pages/explainer.css?raw';
import figureStyle from '../styles/figureEmbed.css?raw';
import layers from '../styles/layers.css?raw';
import tokens from '../styles/tokens.css?raw';
import { figureEmbeds, type FigureEmbed } from './figures';
import { onlyUsed } from './onlyUsed';
import { escape, squeeze } from './text';

type AstroComponent = Parameters<AstroContainer['renderToString']>[0];
const pictures = import.meta.glob<AstroComponent>('../figures/*/Figure.astro', { eager: true, import: 'default' });
const parts = import.meta.glob<Component<any>>('../figures/*/*.svelte', { eager: true, import: 'default' });

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Links of the site with its address in front, wherever they stand in what a part is given. */
const withAddress = <T>(props: T): T =>
  JSON.parse(JSON.stringify(props), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(href('/')) ? absolute(value.slice(href('/').length)) : value,
  ) as T;

interface Drawn {
  html: string;
  /** What each live part of it was given, in the order they stand in. */
  given: { part: string; props: unknown }[];
}

/** A figure as its explainer shows it; its live parts are plain containers that the embed's own script wakes. */
async function draw({ id, locale, embed }: FigureEmbed): Promise<Drawn> {
  const given: Drawn['given'] = [];
  const container = await AstroContainer.create();
  const name = '@astrojs/svelte';
  container.addServerRenderer({
    name,
    renderer: {
      name,
      check: async (View: unknown) => Object.values(parts).includes(View as Component<any>),
      async renderToStaticMarkup(View: Component<any>, all: Record<string, unknown>) {
        const part = Object.keys(parts).find((path) => parts[path] === View)!;
        const props = withAddress(all);
        given.push({ part: /([^/]+)\.svelte$/.exec(part)![1]!, props });
        const { body } = render(View, { props, idPrefix: `p${given.length}` });
        return { html: body };
      },
    },
  });
  container.addClientRenderer({ name, entrypoint: `${name}/client.js` });
  const whole = await container.renderToString(pictures[`../figures/${id}/Figure.astro`]!, {
    params: { locale },
    request: new Request(absolute(embed)),
  });
  let at = 0;
  const html = whole
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--astro:end-->/g, '')
    .replace(/<astro-island[^>]*>/g, () => `<div id="part-${at}" data-part="${given[at++]!.part}">`)
    .replaceAll('</astro-island>', '</div>')
    .replaceAll(/href="([^"#][^"]*)"/g, (_all, to: string) => `href="${to.startsWith('/') ? withAddress(to) : to}"`);
  return { html: html.slice(html.indexOf('<figure')), given };
}

/** Links to what the numbers of a figure stand on: sources of its records, rules and cases it names. */
function restsOn({ locale, embed }: FigureEmbed, { html, given }: Drawn): [label: string, links: string[]][] {
  const t = messages(locale).figureEmbed;
  const text = html + JSON.stringify(given);
  const linked = (kind: 'rules' | 'cases') => [
    ...new Set([...text.matchAll(new RegExp(`/${locale}/${kind}/([a-z0-9-]+)/`, 'g'))].map(([, id]) => id!)),
  ];
  const link = (to: string, said: string) => `<a href="${escape(absolute(to))}">${escape(said)}</a>`;
  const records = new Map<string, string>();
  for (const { source: id, record } of figuresAskedBy(href(embed)))
    if (!records.has(id)) records.set(id, link(`/${locale}/data/${record.id}/`, shortSource(source(id, embed), locale)));
  const byId = new Map(rules().map((rule) => [rule.id, rule]));
  return (
    [
      [t.sources, [...records.values()]],
      [
        t.rules,
        linked('rules').flatMap((id) =>
          byId.has(id) ? [link(`/${locale}/rules/${id}/`, byId.get(id)!.data.short[locale])] : [],
        ),
      ],
      [
        t.cases,
        linked('cases').map((id) => link(`/${locale}/cases/${id}/`, entry(cases(locale), id, embed).words.data.title)),
      ],
    ] as [string, string[]][]
  ).filter(([, links]) => links.length > 0);
}

/**
 * The figure of an explainer as one self-contained HTML file: server-rendered, with its style, data and script. It asks for
 * nothing, stores nothing, and its content policy allows exactly the script and style in it.
 */
export async function figurePage(id: string, locale: Locale): Promise<string> {
  const embed = figureEmbeds(locale).find((known) => known.id === id)!;
  const t = messages(locale);
  const { lang } = locales.find(({ path }) => path === locale)!;
  const about = entry(explainers(locale), embed.explainer, embed.embed);
  const drawn = await draw(embed);
  const { script, style } = bundles[id]!;
  const place = /^<figure[^>]* id="([^"]+)"/.exec(drawn.html)![1]!;
  const page = escape(`${absolute(embed.page)}#${place}`);
  // On its own page the title of the figure is the heading.
  const figure = drawn.html.replace(/<h3([^>]*)>([\s\S]*?)<\/h3>/, '<h1$1>$2</h1>').replace(/<(\/?)h4/g, '<$1h2');
  const foot = [
    ...restsOn(embed, drawn).map(
      ([label, links]) => `<p><b>${escape(label)}</b> ${links.join(escape(t.figureEmbed.between))}</p>`,
    ),
    `<p>${fill(escape(t.figureEmbed.from), {
      title: `<a class="back" href="${page}">${escape(about.words.data.title)}</a>`,
    })}</p>`,
    `<p>${escape(t.siteName)} · ${escape(fill(t.learn.checked, { day: formatDay(about.facts.checked, locale) }))} · ${escape(fill(t.footer.release, { id: release.id }))} · CC BY 4.0</p>`,
  ].join('');
  const body = `<main>${figure}<footer class="foot s q">${foot}</footer></main>`;
  const css = `${squeeze(layers)}${onlyUsed(
    squeeze(`${tokens}${base}${components}${controls}${curves}${explainer.replace(/@import [^;]+;/g, '')}${figureStyle}${style}`),
    `${body}${script}`,
  )}`;
  const policy = `default-src 'none'; script-src ${sha256(script)}; style-src ${sha256(css)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escape(embed.title)}</title>`,
    `<link rel="canonical" href="${escape(absolute(embed.page))}"><base target="_top">`,
    `<style>${css}</style></head>`,
    `<body class="figure-embed">${body}`,
    ...drawn.given.map(
      ({ props }, index) =>
        `<script type="application/json" id="part-${index}-data">${JSON.stringify(props).replaceAll('<', '\\u003c')}</script>`,
    ),
    `<script>${script}</script></body></html>`,
  ].join('\n');
}
