import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { formatDay } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Release } from '../site.ts';
import { fillWords, words } from './words.ts';

/**
 * Copies of embeds for the archive.
 *
 * A frozen copy runs in frames that may ask for nothing (`default-src 'none'`, a sandbox, another origin), so it cannot
 * find out whether newer figures exist, and a copy that never changes cannot be told. It says instead that they may
 * exist, and links to the live page with its own state, its release and its answer: `?…&from=2026.1&was=552`. The live
 * page, which has the current figures, then says “was …, now …” (`src/calculators/since.ts`). Whoever embeds a copy
 * switches the sentence off with `newer=0`, or with `links=0` as all links; that the copy is frozen is always said.
 *
 * Links in a copy are relative, so that it holds wherever the site is moved to.
 */

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The script of the sentence on newer figures, as it stands in every copy. */
export const newerScript = readFileSync('src/archive/newer.js', 'utf8').trim();

/** Where something lies in the site, and where its copy. */
export interface Place {
  /** Path of the copy inside the site, such as `/archive/2026.1/en/training-in-cars/`. */
  at: string;
  /** Public address and base path of the build: what full and rooted links begin with. */
  origin: string;
  base: string;
  locale: Locale;
}

/** A link of the built page as it has to stand in the copy; links to other sites and to places on the page stay. */
function relink(href: string, { at, origin, base }: Place): string {
  const inside = href.startsWith(`${origin}${base}`) ? href.slice(origin.length) : href;
  if (!inside.startsWith(base)) return href;
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(inside.slice(base.length - 1))!;
  const relative = posix.relative(at, path!);
  return `${relative || '.'}${path!.endsWith('/') ? '/' : ''}${rest}`;
}

const relinked = (one: unknown, place: Place): unknown => (typeof one === 'string' ? relink(one, place) : one);

/** Adds hashes to a directive of the page's own content policy, which allows exactly the code inside. */
function allow(html: string, directive: string, code: string): string {
  const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
  if (!policy.test(html)) throw new Error('an embed without a content policy cannot be archived');
  return html.replace(policy, (_, before: string, content: string, after: string) => {
    const has = new RegExp(`${directive} `).test(content);
    const next = has
      ? content.replace(`${directive} `, `${directive} ${hash(code)} `)
      : `${content}; ${directive} ${hash(code)}`;
    return `${before}${next}${after}`;
  });
}

/** Puts something before a mark: the first, which stands before any script, or the last, which stands after all. */
function before(html: string, mark: '</main>' | '</body>', added: string): string {
  const at = mark === '</main>' ? html.indexOf(mark) : html.lastIndexOf(mark);
  if (at < 0) throw new Error(`an embed without ${mark} cannot be archived`);
  return html.slice(0, at) + added + html.slice(at);
}

/** The frozen copy of an embed or card. */
export function frozenCopy(html: string, release: Release, place: Place): string {
  const t = words[place.locale];
  const values = { release: release.id, day: formatDay(release.date, place.locale) };
  const canonical = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
  if (!canonical) throw new Error(`${place.at}: an embed without a canonical link cannot be archived`);
  const live = relink(canonical, place);
  // Links are written from data as well: a calculator has the addresses of its site, a figure whole ones.
  const data = html.replace(
    /(<script type="application\/json"[^>]*>)([\s\S]*?)(<\/script>)/g,
    (_, open: string, text: string, end: string) => {
      const read = JSON.parse(text, (name, value: unknown) => {
        if (name === 'site' && typeof value === 'object' && value) {
          const { publicUrl: _public, ...own } = value as Record<string, unknown>;
          return Object.fromEntries(Object.entries(own).map(([key, one]) => [key, relinked(one, place)]));
        }
        return typeof value === 'string' && value.startsWith(`${place.origin}${place.base}`)
          ? relink(value, place)
          : value;
      }) as unknown;
      return `${open}${JSON.stringify(read).replaceAll('<', '\\u003c')}${end}`;
    },
  );
  const gap = place.locale === 'zh' ? '' : ' ';
  const link = `<a href="${live}" target="_top">${t.link}</a>${place.locale === 'zh' ? '。' : '.'}`;
  const note = `<p class="from xs q">${fillWords(t.frozen, values)}${gap}<span id="newer" data-release="${release.id}">${t.newer}${gap}${link}</span></p>`;
  // What oEmbed says is of the live embed.
  const marked = data
    .replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>\s*/, '')
    .replace(
      /<link rel="canonical" href="[^"]*">/,
      `<link rel="canonical" href="./"><meta name="data-release" content="${release.id}">`,
    );
  // Scripts stay as they are: their hashes stand in the policy.
  const linked = marked.replace(
    /<script[\s\S]*?<\/script>|(<a\b[^>]*?\shref=")([^"]*)(")/g,
    (whole, open: string | undefined, href: string, end: string) =>
      open === undefined ? whole : `${open}${relink(href, place)}${end}`,
  );
  const noted = before(linked, '</main>', note);
  return allow(before(noted, '</body>', `<script>${newerScript}</script>`), 'script-src', newerScript);
}

/** The language of a built file, told by its path. */
export const localeOf = (path: string): Locale | undefined =>
  locales.find((known) => path.startsWith(`/${known.path}/`))?.path;
