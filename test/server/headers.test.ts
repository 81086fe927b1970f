import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentTypes, headers, headersFor } from '../../src/server/headers';

/** One path of each kind: may other sites hold it in a frame, may their programs read it, may it be kept for a year. */
const kinds: [path: string, held: boolean, read: boolean, kept: boolean, type: string][] = [
  ['/', false, false, false, 'text/html; charset=utf-8'],
  ['/404.html', false, false, false, 'text/html; charset=utf-8'],
  ['/zh/', false, false, false, 'text/html; charset=utf-8'],
  ['/en/calculators/training-in-cars/', false, false, false, 'text/html; charset=utf-8'],
  ['/en/data/training/gpt-3/', false, false, false, 'text/html; charset=utf-8'],
  ['/en/cases/library/columns.json', false, false, false, 'application/json'],
  ['/en/cases/feed.xml', false, false, false, 'text/xml; charset=utf-8'],
  ['/robots.txt', false, false, false, 'text/plain; charset=utf-8'],
  ['/logo/mark.svg', false, false, false, 'image/svg+xml'],
  ['/en/embed/', true, false, false, 'text/html; charset=utf-8'],
  ['/zh/embed/cases/bloom-carbon-footprint/', true, false, false, 'text/html; charset=utf-8'],
  ['/embed/hosts/', true, false, false, 'text/html; charset=utf-8'],
  ['/en/teach/', true, false, false, 'text/html; charset=utf-8'],
  ['/en/teach/cars-in-one-model/do/', true, false, false, 'text/html; charset=utf-8'],
  ['/zh/teach/cars-in-one-model/launch/', true, false, false, 'text/html; charset=utf-8'],
  ['/archive/2026.1/en/my-ai-use/', true, true, true, 'text/html; charset=utf-8'],
  ['/archive/2026.1/data/factors.csv', true, true, true, 'text/csv; charset=utf-8'],
  ['/data/2026.1/factors.csv', false, true, false, 'text/csv; charset=utf-8'],
  ['/data/2026.1/factors.json', false, true, false, 'application/json'],
  ['/schemas/disclosure/1.json', false, true, false, 'application/json'],
  ['/oembed/en/my-ai-use.json', false, true, false, 'application/json'],
  ['/embed.js', false, true, false, 'text/javascript; charset=utf-8'],
  ['/_astro/shared.DHyD2drV.js', false, true, true, 'text/javascript; charset=utf-8'],
  ['/_astro/schibsted-grotesk-750.6IHZTocD.woff2', false, true, true, 'font/woff2'],
  ['/social/en/home.0123456789.png', false, false, true, 'image/png'],
  ['/social/cards.json', false, false, false, 'application/json'],
];

describe.each(kinds)('%s', (path, held, read, kept, type) => {
  const sent = headersFor(path, true);

  test(`may ${held ? '' : 'not '}be held by other sites`, () => {
    expect(sent['Content-Security-Policy']).toBe(held ? undefined : "frame-ancestors 'self'");
    expect(sent['Cross-Origin-Opener-Policy']).toBe(held ? undefined : 'same-origin');
  });

  test(`may ${read ? '' : 'not '}be read by programs of other sites`, () => {
    expect(sent['Access-Control-Allow-Origin']).toBe(read ? '*' : undefined);
  });

  test(kept ? 'is kept for a year' : 'is asked for anew', () => {
    expect(sent['Cache-Control']).toBe(kept ? 'public, max-age=31536000, immutable' : 'no-cache');
  });

  test(`is ${type}, and nothing else is guessed`, () => {
    expect(sent['Content-Type']).toBe(type);
    expect(sent['X-Content-Type-Options']).toBe('nosniff');
  });
});

describe('every response', () => {
  const sent = headersFor('/en/', true);

  test('tells no other site where a reader came from', () => expect(sent['Referrer-Policy']).toBe('no-referrer'));

  test('leaves the clipboard and sharing to our pages, forbids the rest, and no page uses what is forbidden', () => {
    const policy = sent['Permissions-Policy']!;
    expect(policy).not.toMatch(/clipboard|web-share/);
    for (const ability of ['camera', 'display-capture', 'geolocation', 'microphone', 'usb'])
      expect(policy.split(', ')).toContain(`${ability}=()`);
    const code = globSync('src/**/*.{ts,svelte,astro}').map((file) => readFileSync(file, 'utf8'));
    const asked = /requestFullscreen|clipboard\.read|geolocation\.|getUserMedia|wakeLock|requestPictureInPicture/;
    expect(code.length).toBeGreaterThan(100);
    expect(code.filter((text) => asked.test(text))).toEqual([]);
  });

  test('asks for TLS in future only where it travelled over TLS, and is on no list of browsers', () => {
    expect(sent['Strict-Transport-Security']).toBe('max-age=31536000; includeSubDomains');
    expect(headersFor('/en/', false)['Strict-Transport-Security']).toBeUndefined();
  });
});

test('what has no known type gets none', () => {
  expect(headersFor('/pagefind/index/en_0.pf_index', true)['Content-Type']).toBeUndefined();
});

describe.each(['nginx.conf', 'Caddyfile'])('.deploy/%s', (file) => {
  const config = readFileSync(`.deploy/${file}`, 'utf8');

  test.each(headers.map((header) => [header.name, header] as const))('says %s at the same places', (name, header) => {
    expect(config).toContain(name);
    for (const said of [header.value, header.except?.at, header.except?.value])
      if (said !== undefined) expect(config).toContain(said);
  });

  test.each(Object.entries(contentTypes))('knows the type of .%s', (ending, type) => {
    const [kind, charset] = type.split('; charset=');
    if (file === 'Caddyfile') expect(config).toContain(`header @${ending} Content-Type "${type}"`);
    else {
      expect(config).toContain(`${kind} ${ending};`);
      expect(/charset_types (.*);/.exec(config)![1]!.split(' ').includes(kind!)).toBe(charset !== undefined);
    }
  });
});

describe('.deploy/_headers', () => {
  const rules = readFileSync('.deploy/_headers', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .reduce<{ path: string; sent: [string, string][] }[]>((found, line) => {
      if (line.startsWith('/')) found.push({ path: line, sent: [] });
      else found.at(-1)!.sent.push(line.trim().split(/: (.*)/, 2) as [string, string]);
      return found;
    }, []);
  /** Both hosts take a star as any characters, and add up all rules that fit. */
  const sentAt = (path: string): [string, string][] =>
    rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .flatMap(({ sent }) => sent);
  /** Both send types by themselves, and have every file asked for anew. */
  const own = (name: string, value: string) => name === 'Content-Type' || value === 'no-cache';

  test('stays within what Cloudflare Pages reads: a hundred rules, 2,000 characters in a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { sent } of rules) for (const words of sent) expect(words.join(': ').length).toBeLessThan(2000);
  });

  test('gives each path the headers of headers.ts, each once', () => {
    const built = existsSync('dist') ? globSync('dist/**/*.{html,json,js,css,csv,xml,png,txt,svg,woff2}') : [];
    const paths = built.map((file) =>
      file
        .replaceAll('\\', '/')
        .replace(/^dist/, '')
        .replace(/\/index\.html$/, '/'),
    );
    for (const path of [...kinds.map(([path]) => path), ...paths]) {
      // A policy for frames says nothing to what is no page.
      const page = path.endsWith('/') || path.endsWith('.html');
      const said = (name: string) => page || !/^(Content-Security|Cross-Origin-Opener)-Policy$/.test(name);
      const wanted = Object.entries(headersFor(path, true)).filter(([name, value]) => !own(name, value) && said(name));
      expect(
        sentAt(path)
          .filter(([name]) => said(name))
          .sort(),
        path,
      ).toEqual(wanted.sort());
    }
  });
});
