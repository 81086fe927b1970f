import { absolute } from '../site';
import manifest from './manifest.json';

/** A picture kept under `public/social/`. */
export interface KeptPicture {
  /** Path under `public/social/`, with a part of the hash of its bytes. */
  file: string;
  /** Part of the hash of what it was drawn from. */
  drawn: string;
  alt: string;
}

export interface SocialImage {
  /** Full address. */
  url: string;
  alt: string;
}

/**
 * The picture that services show beside a link to a page; pages without one of their own have that of the site.
 *
 * @param path of the page after the locale, as the layout takes it
 * @returns undefined while nothing was drawn; `npm run social` draws what is missing
 */
export function socialImage(locale: string, path: string): SocialImage | undefined {
  const kept = manifest as Record<string, KeptPicture>;
  const found = kept[`${locale}/${path}`] ?? kept[`${locale}/*`];
  return found && { url: absolute(`/social/${found.file}`), alt: found.alt };
}

/** Where the picture of a page's own is kept under `/social/`. */
export const socialFile = (locale: string, path: string): string | undefined =>
  (manifest as Record<string, KeptPicture>)[`${locale}/${path}`]?.file;
