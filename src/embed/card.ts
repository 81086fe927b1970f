import { render } from 'svelte/server';
import bundles from 'virtual:embed-bundles';
import { cases, entry } from '../content/entries';
import { formatDay } from '../i18n/format';
import { locales, type Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import EffectBar from '../library/EffectBar.svelte';
import { rowOf } from '../library/row';
import { absolute } from '../site';
import base from '../styles/base.css?raw';
import layers from '../styles/layers.css?raw';
import card from '../styles/card.css?raw';
import theme from '../styles/theme.css?raw';
import tokens from '../styles/tokens.css?raw';
import { contained } from './document';
import { oembedLink } from './oembed';
import { onlyUsed } from './onlyUsed';
import { escape, squeeze } from './text';

const styles = squeeze(`${tokens}${theme}${base}${card}`);
/** Classes of the line that the archive puts into its copy. */
const frozenNote = 'from xs q';

/** A case as one self-contained HTML file for other sites; its script only tells its height and heeds the address. */
export function caseCard(id: string, locale: Locale): string {
  const t = messages(locale);
  const { lang } = locales.find(({ path }) => path === locale)!;
  const one = entry(cases(locale), id, 'its card');
  const row = rowOf(one, '', locale);
  const page = absolute(`/${locale}/cases/${id}/`);
  const bar = row.effect ? render(EffectBar, { props: { effect: row.effect } }).body : '';
  const body = [
    `<main><h1><a href="${escape(page)}" target="_top">${escape(row.title)}</a></h1>`,
    `<p>${escape(one.words.data.oneLine)}</p>`,
    row.effect
      ? `<div class="eff"><b class="${row.effect.tone ?? ''}">${escape(row.effect.change)}</b>${bar}<small>${escape(row.effect.caption)}</small></div>`
      : `<p><small>${escape(t.cases.noBaseline)}</small></p>`,
    `<dl><dt>${escape(t.cases.evidence)}</dt><dd><b>${row.grade}</b> ${escape(t.cases.gradeLevels[row.grade])}</dd>`,
    `<dt>${escape(t.cases.verdict)}</dt><dd>${escape(t.cases.verdicts[row.verdict])}</dd></dl>`,
    `<p class="from"><a href="${escape(page)}" target="_top">${escape(t.siteName)}</a> · ${escape(formatDay(one.facts.checked, locale))} · CC BY 4.0</p></main>`,
  ].join('\n');
  const { script } = bundles.child!;
  return contained({
    lang,
    title: row.title,
    description: one.words.data.oneLine,
    canonical: page,
    oembed: oembedLink(locale, `cases/${id}`, row.title),
    kind: 'card',
    css: squeeze(layers) + onlyUsed(styles, `card ${frozenNote} ${body}${script}`),
    body,
    script,
  });
}
