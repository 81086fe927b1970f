/** How the page on working without the network names the zip of the whole site, which is made after it. */

/** Path of the zip on the site. */
export const zipPath = (release: string): string => `/download/green-ai-atlas-${release}.zip`;

const place = /(<p\b[^>]*\bdata-zip="([^"]*)"[^>]*>).*?<\/p>/s;

/**
 * The page with a link to the zip, or with the words for a site that has none, as the copy inside the zip is one.
 *
 * @param size of the zip in words; left out where there is none
 */
export function withZip(html: string, size?: string): string {
  const [whole, open, address] = place.exec(html) ?? [];
  if (!whole) throw new Error('the page has no place for the zip');
  const [, said] = new RegExp(`\\bdata-${size ? 'words' : 'none'}="([^"]*)"`).exec(open!)!;
  const inner = size ? `<a class="btn" href="${address}" download>${said!.replace('{size}', size)}</a>` : said!;
  return html.replace(whole, () => `${open}${inner}</p>`);
}
