import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { frozenCopy, newerScript } from '../../src/archive/copies';
import { archived, frozen, release } from '../../src/site';

const policy = "default-src 'none'; script-src 'sha256-own'; style-src 'sha256-css'; img-src data:";
const embed = (publicUrl: string) =>
  [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    `<link rel="canonical" href="https://atlas.example/green/en/calculators/cars/"></head><body><main>`,
    `<a class="back" href="${publicUrl}/green/en/calculators/cars/?mode=own" target="_top">back</a>`,
    '<a href="https://elsewhere.example/green/en/">elsewhere</a><a href="#x">here</a></main>',
    `<script type="application/json" id="data">{"site":{"publicUrl":"https://atlas.example","page":"/green/en/calculators/cars/","embedHeight":473,"data":"/green/en/data/"},"t":"\\u003cb>"}</script>`,
    '<script>a = \'<a href="/green/en/">\'</script></body></html>',
  ].join('\n');
const place = {
  at: '/archive/2026.1/en/cars/',
  origin: 'https://atlas.example',
  base: '/green/',
  locale: 'en',
} as const;
const about = { id: '2026.1', status: 'frozen', date: '2026-11-26' } as const;
/** Where a browser would go from the copy. */
const follow = (href: string) => new URL(href, 'https://moved.example/elsewhere/archive/2026.1/en/cars/?mode=own').href;

test.each(['', 'https://atlas.example'])('links of a copy hold wherever the site is moved to (%s)', (publicUrl) => {
  const copy = frozenCopy(embed(publicUrl), about, place);
  const back = /class="back" href="([^"]*)"/.exec(copy)![1]!;
  expect(follow(back)).toBe('https://moved.example/elsewhere/en/calculators/cars/?mode=own');
  const data = JSON.parse(/id="data">([\s\S]*?)<\/script>/.exec(copy)![1]!);
  expect(follow(`${data.site.publicUrl ?? ''}${data.site.page}?mode=own`)).toBe(follow(back));
  expect(follow(data.site.data)).toBe('https://moved.example/elsewhere/en/data/');
  expect(data.site.embedHeight).toBe(473);
  expect(copy).not.toContain('atlas.example');
  expect(copy).toContain('href="https://elsewhere.example/green/en/"');
  expect(copy).toContain('href="#x"');
  // A script is in the policy by its hash.
  expect(copy).toContain('<script>a = \'<a href="/green/en/">\'</script>');
  expect(copy).toContain('"t":"\\u003cb>"');
});

test('a copy says which release it is, in words and for programs, and that newer figures may exist', () => {
  const copy = frozenCopy(embed(''), about, place);
  expect(copy).toContain('<meta name="data-release" content="2026.1">');
  expect(copy).toContain('Frozen copy: data release 2026.1, 26 November 2026.');
  expect(follow(/<link rel="canonical" href="([^"]*)"/.exec(copy)![1]!)).toBe(
    'https://moved.example/elsewhere/archive/2026.1/en/cars/',
  );
  const newer = /<span id="newer"[^>]*>[^<]*<a href="([^"]*)"/.exec(copy)![1]!;
  expect(follow(newer)).toBe('https://moved.example/elsewhere/en/calculators/cars/');
  expect(frozenCopy(embed(''), about, { ...place, locale: 'zh' })).toContain(
    '定稿副本：数据版本2026.1，2026年11月26日。<span id="newer"',
  );
});

test.each([policy, "default-src 'none'; style-src 'sha256-css'"])(
  'its policy allows its own script besides: %s',
  (own) => {
    const copy = frozenCopy(embed('').replace(policy, own), about, place);
    const digest = createHash('sha256').update(newerScript).digest('base64');
    const content = /content-security-policy" content="([^"]*)"/.exec(copy)![1]!;
    const scripts = content.split('; ').filter((directive) => directive.startsWith('script-src '));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain(`'sha256-${digest}'`);
    expect(copy).toContain(`<script>${newerScript}</script>`);
    for (const directive of own.split('; ').filter((one) => !one.startsWith('script-src')))
      expect(content).toContain(directive);
  },
);

test('a page that is no embed is not archived', () => {
  expect(() => frozenCopy('<html></html>', about, place)).toThrow('canonical');
  expect(() => frozenCopy('<link rel="canonical" href="/green/en/"></main></body>', about, place)).toThrow('policy');
});

test.each([
  ['/en/embed/my-ai-use/', '/archive/2026.1/en/my-ai-use/'],
  ['/zh/embed/cases/some-case/', '/archive/2026.1/zh/cases/some-case/'],
  ['/data/2026.1/training/gpt-3.json', '/archive/2026.1/data/training/gpt-3.json'],
  ['/data/2025.1/factors.csv', undefined],
  ['/en/learn/five-cars/', undefined],
  ['/en/embed/', undefined],
])('the copy of %s lies at %s', (path, copy) => expect(archived(path, '2026.1')).toBe(copy));

test.runIf(release.status === 'draft')('a draft has no frozen address', () => {
  expect(frozen('/en/calculators/training-in-cars/')).toBeUndefined();
});

test.runIf(release.status === 'frozen')(
  'a frozen release has one for calculators, cases, records and files, none for texts',
  () => {
    const at = (path: string) => `/archive/${release.id}/${path}`;
    expect(frozen('/en/calculators/training-in-cars/?mode=hardware#x')).toBe(at('en/training-in-cars/?mode=hardware'));
    expect(frozen('/zh/embed/training-in-cars/')).toBe(at('zh/training-in-cars/'));
    expect(frozen('/en/cases/bloom-carbon-footprint/')).toBe(at('en/cases/bloom-carbon-footprint/'));
    expect(frozen('/en/data/training/gpt-3/#hours')).toBe(at('data/training/gpt-3.json'));
    expect(frozen('/en/data/electricity/ember-life-cycle/chn/')).toBe(at('data/electricity/ember-life-cycle.json'));
    expect(frozen('/en/data/')).toBeUndefined();
    expect(frozen(`/data/${release.id}/factors.csv`)).toBe(at('data/factors.csv'));
    expect(frozen('/en/learn/five-cars/')).toBeUndefined();
    expect(frozen('/en/cases/not-there/')).toBeUndefined();
  },
);
