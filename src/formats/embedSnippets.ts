import type { Locale } from '../i18n/locales';
import { measuredHeights } from './measuredHeights';

/** What other sites paste to show one of our embeds. */

/** The width, in pixels, at which heights of embeds are given. */
export const measuredAt = 600;

/** What an embed takes that nobody has measured yet: a card of a case, or a calculator. */
const usual = (path: string): number => (path.startsWith('cases/') ? 300 : 620);

/**
 * Height of an embed at 600 px.
 *
 * @param path its address after `/<locale>/embed/`, without a slash at the end
 */
export const heightOf = (path: string, locale: Locale): number => measuredHeights[path]?.[locale] ?? usual(path);

const attribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

interface Framed {
  /** Full address of the embed. */
  src: string;
  title: string;
  height: number;
}

/**
 * The line that always works. Its attributes are those that WordPress keeps, and `style` says no more than `width`, so nothing is lost
 * where it is cut.
 */
export const frameSnippet = ({ src, title, height }: Framed): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" frameborder="0" style="width:100%"></iframe>`;

/** The line after it that some may add: frames then follow the height of what is in them. */
export const loaderSnippet = (script: string): string => `<script async src="${attribute(script)}"></script>`;

/** A picture that the host keeps, with a link to what it was taken from. */
export const pictureSnippet = ({ page, file, text }: { page: string; file: string; text: string }): string =>
  `<a href="${attribute(page)}"><img src="${attribute(file)}" alt="${attribute(text)}" width="100%"></a>`;

/** What another site pastes to show one embed as it starts. */
export interface EmbedCode {
  /** Place of the code on the page that lists them. */
  anchor: string;
  title: string;
  /** Path of the embed itself. */
  embed: string;
  live: string;
  /** The same for the copy that never changes, once there is one. */
  kept?: string;
}
