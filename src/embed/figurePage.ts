import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import bundles from 'virtual:figure-bundles';
import { figuresAskedBy } from '../content';
import { cases, entry, explainers, rules } from '../content/entries';
import { formatDay } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { absolute, href, release } from '../site';
import { figureEmbeds, type FigureEmbed } from './figures';
import { awayLink, selfContained } from './selfContained';
import { sourceLinks } from './sourceLinks';
import { escape } from './text';

type AstroComponent = Parameters<AstroContainer['renderToString']>[0];
const pictures = import.meta.glob<AstroComponent>('../figures/*/Figure.astro', { eager: true, import: 'default' });
const parts = import.meta.glob<Component<any>>('../figures/*/*.svelte', { eager: true, import: 'default' });

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
        const path = Object.keys(parts).find((known) => parts[known] === View)!;
        const props = withAddress(all);
        given.push({ part: /([^/]+)\.svelte$/.exec(path)![1]!, props });
        return { html: render(View, { props, idPrefix: `p${given.length}` }).body };
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
    .replace(/href="(\/[^"]*)"/g, (_all, to: string) => `href="${withAddress(to)}"`)
    // On its own page the title of the figure is the heading. What a part writes keeps its element, else it would not wake.
    .replace(/<h3([^>]*)>([\s\S]*?)<\/h3>/, '<h1$1>$2</h1>')
    .replaceAll('<h4', '<h4 aria-level="2"');
  return { html: html.slice(html.indexOf('<figure')), given };
}

/** A figure that leads to more rules or cases than this is a list of them already. */
const mostNamed = 12;

/** What a figure stands on: the sources of its records, and the rules and cases it leads to. */
function standsOn({ locale, embed, page }: FigureEmbed, { html, given }: Drawn): string[] {
  const t = messages(locale).figureEmbed;
  const text = html + JSON.stringify(given);
  const linked = (kind: 'rules' | 'cases') => {
    const ids = new Set([...text.matchAll(new RegExp(`/${locale}/${kind}/([a-z0-9-]+)/`, 'g'))].map(([, id]) => id!));
    return ids.size > mostNamed ? [] : [...ids];
  };
  const ruleOf = (id: string) => entry(rules(), id, embed).data.short[locale];
  const caseOf = (id: string) => entry(cases(locale), id, embed).words.data.title;
  const named: [label: string, links: string[]][] = [
    [t.sources, sourceLinks(figuresAskedBy(href(embed)), locale, embed)],
    [t.rules, linked('rules').map((id) => awayLink(`/${locale}/rules/${id}/`, ruleOf(id)))],
    [t.cases, linked('cases').map((id) => awayLink(`/${locale}/cases/${id}/`, caseOf(id)))],
  ];
  const some = named.filter(([, links]) => links.length > 0);
  if (some.length === 0) some.push([t.sources, [awayLink(`${page}#sources`, t.there)]]);
  return some.map(([label, links]) => `<b>${escape(label)}</b> ${links.join(escape(t.between))}`);
}

/** The embed of a figure. */
export async function figurePage(id: string, locale: Locale): Promise<string> {
  const embed = figureEmbeds(locale).find((known) => known.id === id)!;
  const t = messages(locale);
  const { facts, words } = entry(explainers(locale), embed.explainer, embed.embed);
  const drawn = await draw(embed);
  const { script, style } = bundles[id]!;
  if (style) throw new Error(`src/figures/${id}: put styles into src/styles/, the embed takes them from there`);
  const place = /^<figure[^>]* id="([^"]+)"/.exec(drawn.html)![1]!;
  return selfContained({
    locale,
    title: embed.title,
    description: words.data.description,
    path: `figures/${id}`,
    page: embed.page,
    main:
      drawn.html +
      (drawn.given.length > 0 ? `<div class="late"><p class="notice">${escape(t.figureEmbed.asleep)}</p></div>` : ''),
    foot: [
      ...standsOn(embed, drawn),
      fill(escape(t.figureEmbed.from), { title: awayLink(`${embed.page}#${place}`, words.data.title) }),
      [
        t.siteName,
        fill(t.learn.checked, { day: formatDay(facts.checked, locale) }),
        fill(t.footer.release, { id: release.id }),
        'CC BY 4.0',
      ]
        .map(escape)
        .join(' · '),
    ],
    script,
    data: Object.fromEntries(drawn.given.map(({ props }, index) => [`part-${index}-data`, props])),
  });
}
