import type { Component } from 'svelte';
import { render } from 'svelte/server';
import bundles from 'virtual:lesson-bundles';
import type { SmallProps } from '../calculators/parts/showing';
import { lessonBundle } from '../content/lessons';
import { locales, type Locale } from '../i18n/locales';
import { packGiven } from '../lessons/given';
import Player from '../lessons/Player.svelte';
import { absolute } from '../site';
import base from '../styles/base.css?raw';
import calculator from '../styles/pages/calculator.css?raw';
import components from '../styles/components.css?raw';
import controls from '../styles/controls.css?raw';
import curves from '../styles/curves.css?raw';
import grids from '../styles/grids.css?raw';
import layers from '../styles/layers.css?raw';
import look from '../styles/lesson.css?raw';
import tokens from '../styles/tokens.css?raw';
import { contained } from './document';
import { lessonSet } from './lessonSet';
import { onlyUsed } from './onlyUsed';
import { escape, squeeze } from './text';

const views = Object.fromEntries(
  Object.entries(
    import.meta.glob<Component<SmallProps>>('../calculators/*/Small.svelte', { eager: true, import: 'default' }),
  ).map(([path, view]) => [path.split('/')[2]!, view]),
);
const data = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/**
 * A lesson as one HTML file with its calculators, style, data and script in it: the page of the site, the file for a USB stick
 * and what stands in every package. It asks for nothing and sends nothing, except in the form `launch`, which talks to the
 * platform that launched it by cmi5.
 */
export function lessonPage(id: string, locale: Locale, form: 'lesson' | 'launch'): string {
  const given = lessonBundle(id, locale);
  const { lesson } = given;
  const set = lessonSet(lesson.steps.flatMap((step) => (step.calculator ? [step.calculator.id] : [])));
  const { script, style } = bundles[form === 'launch' ? `${set}!` : set]!;
  const { body } = render(Player, { props: { ...given, views } });
  const drawn = Object.entries({ curves, grids }).map(([name, own]) => (script.includes(name) ? own : ''));
  const styles = squeeze(`${tokens}${base}${components}${controls}${calculator}${drawn.join('')}${look}${style}`);
  const css = squeeze(layers) + onlyUsed(styles, `lesson-page ${body}${script}`);
  const alternates = locales.map(
    (other) =>
      `<link rel="alternate" hreflang="${other.lang}" href="${escape(absolute(`/${other.path}/teach/${id}/do/`))}">`,
  );
  return contained({
    lang: lesson.lang,
    title: lesson.title,
    description: lesson.bigQuestion,
    canonical: absolute(`/${locale}/teach/${id}/`),
    kind: 'lesson-page',
    css,
    ...(form === 'launch' && { connect: 'https: http:' }),
    head: alternates.join(''),
    body: [`<main id="lesson">${body}</main>`, data('settings', {}), data('data', packGiven(given))].join('\n'),
    script,
  });
}
