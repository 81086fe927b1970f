import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
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
import tokens from '../styles/tokens.css?raw';
import { escape, squeeze } from './text';

/** A case as one self-contained HTML file for other sites: no script at all, and a policy that allows its own style only. */
export function caseCard(id: string, locale: Locale): string {
  const t = messages(locale);
  const { lang } = locales.find(({ path }) => path === locale)!;
  const one = entry(cases(locale), id, 'its card');
  const row = rowOf(one, '', locale);
  const page = absolute(`/${locale}/cases/${id}/`);
  const css = squeeze(`${layers}${tokens}${base}${card}`);
  const hash = createHash('sha256').update(css).digest('base64');
  const bar = row.effect ? render(EffectBar, { props: { effect: row.effect } }).body : '';
  return [
    '<!doctype html>',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<meta name="robots" content="noindex"><title>${escape(row.title)}</title><link rel="canonical" href="${escape(page)}">`,
    `<style>${css}</style></head><body class="card"><main>`,
    `<h1><a href="${escape(page)}" target="_top">${escape(row.title)}</a></h1>`,
    `<p>${escape(one.words.data.oneLine)}</p>`,
    row.effect
      ? `<div class="eff"><b class="${row.effect.tone ?? ''}">${escape(row.effect.change)}</b>${bar}<small>${escape(row.effect.caption)}</small></div>`
      : `<p><small>${escape(t.cases.noBaseline)}</small></p>`,
    `<dl><dt>${escape(t.cases.evidence)}</dt><dd><b>${row.grade}</b> ${escape(t.cases.gradeLevels[row.grade])}</dd>`,
    `<dt>${escape(t.cases.verdict)}</dt><dd>${escape(t.cases.verdicts[row.verdict])}</dd></dl>`,
    `<p class="from"><a href="${escape(page)}" target="_top">${escape(t.siteName)}</a> · ${escape(formatDay(one.facts.checked, locale))} · CC BY 4.0</p>`,
    '</main></body></html>',
  ].join('\n');
}
