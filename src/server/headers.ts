/**
 * The response headers that every host of the site should send. The server of `npm start` takes them from here; the files
 * in `.deploy/` say the same to other servers, and tests compare them.
 *
 * The content policy of a page stands in the page, where its hashes are known. Here stands only what a page cannot say of
 * itself.
 */

/** A place among the paths of the site and what a header says there; nothing where it is not sent. */
interface Exception {
  /** A regular expression that JavaScript, PCRE (nginx) and RE2 (Caddy) read alike, on the path below the base path. */
  at: string;
  value: string | undefined;
}

interface Header {
  name: string;
  /** What it says everywhere but at its exception; nothing where it is not sent. */
  value: string | undefined;
  except?: Exception;
  /** Sent over TLS only. */
  secure?: true;
}

/** What other sites may hold in a frame, or in a window that they opened and still speak to, as learning platforms do. */
const held = '^/([a-z]{2}/)?(embed|teach|archive)/';

/** What programs on other sites read, and what a page of ours needs when it is opened in a sandbox, which is of no origin. */
const readByAnybody = '^/(data|archive|_astro|oembed|schemas)/|^/embed\\.js$';

/** What never changes under its address: names that hold a digest of the content, and frozen releases. */
const lasting = '^/(_astro|archive)/|^/social/.*\\.png$';

/** Abilities of a browser that no page uses. Only names that Chromium knows on every system: it complains about others. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

export const headers: readonly Header[] = [
  // No file is ever run as something other than what its type says.
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Nothing here needs to know where a reader came from, and no other site needs to know that a reader was here.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  // Buttons copy and share results; both are for pages of the site alone unless a header says otherwise, so none does. Reading the
  // clipboard stays as it is too: the browser asks its reader first, and our tests see by it what was copied.
  { name: 'Permissions-Policy', value: unused.map((ability) => `${ability}=()`).join(', ') },
  // Browsers ignore this directive in a page. Two policies are both obeyed, so it loosens nothing of the page's own.
  { name: 'Content-Security-Policy', value: "frame-ancestors 'self'", except: { at: held, value: undefined } },
  // A window that another site opened keeps no hold on ours, save where a platform waits for the end of a lesson.
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin', except: { at: held, value: undefined } },
  // Every file is public and the same for everybody; logos, pictures and embed.js are there for other sites.
  { name: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { name: 'Access-Control-Allow-Origin', value: undefined, except: { at: readByAnybody, value: '*' } },
  // Everything else is asked for anew and answered by 304 while it is the same. The data of the newest release too: its
  // numbers may be frozen, but pages read these files, and an old file must not meet a new page.
  {
    name: 'Cache-Control',
    value: 'no-cache',
    except: { at: lasting, value: 'public, max-age=31536000, immutable' },
  },
  // No preload: browsers then carry the promise themselves, for the whole domain, and it takes months to get out.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains', secure: true },
];

/** The types of all files there are; JSON is UTF-8 by definition, and its type has no charset (RFC 8259). */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/**
 * The headers of a response, by name.
 *
 * @param path below the base path, with a slash in front and no query; `/404.html` for a page that does not exist
 * @param secure whether the response travels over TLS
 */
export function headersFor(path: string, secure: boolean): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { name, value, except, secure: onlySecure } of headers) {
    const said = except && new RegExp(except.at).test(path) ? except.value : value;
    if (said !== undefined && (secure || !onlySecure)) sent[name] = said;
  }
  const type = contentTypes[path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '')];
  if (type) sent['Content-Type'] = type;
  return sent;
}
