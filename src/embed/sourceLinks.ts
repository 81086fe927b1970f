import { shortSource, source, type RecordFigure } from '../content';
import type { Locale } from '../i18n/locales';
import { fill, messages } from '../i18n/messages';
import { awayLink } from './selfContained';

/** The sources of some figures, each once, with the licence where a source states one; each leads to a record of ours. */
export function sourceLinks(
  figures: readonly Pick<RecordFigure, 'source' | 'record'>[],
  locale: Locale,
  where: string,
): string[] {
  const links = new Map<string, string>();
  for (const { source: id, record } of figures) {
    const { licence } = record.data;
    const said =
      shortSource(source(id, where), locale) + (licence ? fill(messages(locale).figureEmbed.under, { licence }) : '');
    if (!links.has(said)) links.set(said, awayLink(`/${locale}/data/${record.id}/`, said));
  }
  return [...links.values()];
}
