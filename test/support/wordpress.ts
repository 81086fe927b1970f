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
  if (parts[1])
    html = html
      .replace('<iframe', '<iframe style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"')
      .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`);
  if (!/<iframe[^>]*\stitle=["'][^"']/.test(html) && answer.title)
    html = html.replace('<iframe ', `<iframe title="${String(answer.title)}" `);
  return html.replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

/** The script of a post, which is there only if a quotation is (`wp_maybe_enqueue_oembed_host_js`): it shows frames and sets heights. */
export const scriptOf = (post: string): string =>
  /<blockquote\s[^>]*?wp-embedded-content/.test(post)
    ? `<script>addEventListener('message', ({ data, source }) => {
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          frame.removeAttribute('style');
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        }
      });
      addEventListener('load', () => {
        for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
          frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
      });</script>`
    : '';
