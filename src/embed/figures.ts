import { explainers } from '../content/entries';
import type { Locale } from '../i18n/locales';

const words = import.meta.glob<Record<Locale, { readonly title: string }>>('../figures/*/words.ts', {
  eager: true,
  import: 'default',
});

/** The embed of one figure of an explainer. */
export interface FigureEmbed {
  locale: Locale;
  /** Folder under `src/figures`. */
  id: string;
  title: string;
  /** Path of the embed. */
  embed: string;
  /** The explainer that shows the figure, and its path. */
  explainer: string;
  page: string;
}

/** Every figure that an explainer shows, in one language, in the order of the explainers' ids and their texts. */
export function figureEmbeds(locale: Locale): FigureEmbed[] {
  return explainers(locale).flatMap((explainer) =>
    [...(explainer.words.body ?? '').matchAll(/<Figure id="([^"]+)"/g)].map(([, id]) => ({
      locale,
      id: id!,
      title: words[`../figures/${id}/words.ts`]![locale].title,
      embed: `/${locale}/embed/figures/${id}/`,
      explainer: explainer.id,
      page: `/${locale}/learn/${explainer.id}/`,
    })),
  );
}
