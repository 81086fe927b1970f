/**
 * What WordPress does with an address that somebody pastes into a post: its documented steps for providers that it does not know, written
 * again for tests (discovery, `WP_oEmbed::discover`; cleaning, `wp_filter_oembed_result`; titles,
 * `wp_filter_oembed_iframe_title_attribute`).
 */

const unescape = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#0?39;|&#x27;/g, "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name!.toLowerCase(),
      double ?? single ?? '',
    ]),
  );

/** The address of the oEmbed file that a page names, if WordPress finds one. */
export function discover(page: Buffer): string | undefined {
  let html = page.subarray(0, 153_600).toString('utf8');
  const end = html.toLowerCase().indexOf('</head>');
  if (end >= 0) html = html.slice(0, end);
  const formats: Record<string, 'json' | 'xml'> = {
    'application/json+oembed': 'json',
    'text/xml+oembed': 'xml',
    'application/xml+oembed': 'xml',
  };
  const found: { json?: string; xml?: string } = {};
  for (const [, tag] of html.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const { type, href } = attributesOf(tag!);
    const format = type && formats[type];
    if (!format || !href) continue;
    found[format] = unescape(href);
    if (format === 'json') break;
  }
  return found.json ?? found.xml;
}

/** The address as it is asked for. */
export const asked = (file: string, page: string): string => {
  const url = new URL(file);
  for (const [name, value] of Object.entries({
    maxwidth: '640',
    maxheight: '960',
    url: page,
    dnt: '1',
    format: 'json',
  }))
    url.searchParams.set(name, value);
  return url.href;
};

const kept: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** HTML with only the tags and attributes that a provider may use whom WordPress does not know. */
const cleaned = (html: string): string =>
  html.replace(/<\/?([a-z0-9]+)([^<>]*)>/gi, (whole, name: string, rest: string) => {
    const allowed = kept[name.toLowerCase()];
    if (!allowed) return '';
    if (whole.startsWith('</')) return `</${name}>`;
    const attributes = Object.entries(attributesOf(rest)).filter(([attribute]) => allowed.includes(attribute));
    return `<${name}${attributes.map(([attribute, value]) => ` ${attribute}="${value}"`).join('')}>`;
  });

/** What stands in the post in the end; undefined where WordPress would leave the bare address. */
export function posted(
  answer: { type?: unknown; html?: unknown; title?: unknown },
  secret: string,
): string | undefined {
  if (answer.type !== 'rich' || typeof answer.html !== 'string' || answer.html === '') return undefined;
  const parts = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(cleaned(answer.html));
  if (!parts) return undefined;
  let html = `${parts[1] ?? ''}${parts[2]}`;
  const src = / src=(['"])(.*?)\1/.exec(html);
  if (src) html = html.replace(src[0], ` src="${src[2]}#?secret=${secret}" data-secret="${secret}"`);
  if (!/\stitle=["'][^"']/.test(html) && answer.title)
    html = html.replace('<iframe ', `<iframe title="${String(answer.title)}" `);
  return html.replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}
