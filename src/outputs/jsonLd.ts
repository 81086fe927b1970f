import { licence, ownLicence } from '../formats/licences';
import { locales, type Locale } from '../i18n/locales';
import { absolute, release, site } from '../site';

/**
 * What pages say of themselves to machines: JSON-LD in the words of schema.org 30.0. A page takes the nodes of its kind
 * from here and hands them to the layout, which prints them. Nothing is stated that the page itself does not show.
 */

/** A thing of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** What every work of ours has: one page in one language. */
interface Work {
  locale: Locale;
  /** Path after the locale. */
  path: string;
  title: string;
  description: string;
  /** YYYY-MM-DD */
  published: string;
}

/** A document behind a work: its address where it has one, its title else. */
export interface Document {
  title: string;
  url: string | null;
}

/** A file with the data of a page. */
export interface DataFile {
  /** Path inside the site. */
  path: string;
  form: 'text/csv' | 'application/json';
}

/** What a record measures. */
export interface Measured {
  name: string;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** '1' is a plain number. */
  unit: string;
}

const langOf = (locale: Locale): string => locales.find(({ path }) => path === locale)!.lang;
const address = (locale: Locale, path: string): string => absolute(`/${locale}/${path}`);
/** The text of a licence, as an address where the licence has one. */
const licenceAddress = (written: string, where: string): string => {
  const { path, title } = licence(written, where);
  return path ?? title;
};
const publisherId = `${absolute('/')}#publisher`;
const publisherOf = (locale: Locale): Thing => ({
  '@type': 'Organization',
  '@id': publisherId,
  name: site.name[locale],
  url: absolute('/'),
});

/** The page in the other languages; each is written for its own readers, and schema.org has no other word for it. */
const others = (locale: Locale, path: string) =>
  locales
    .filter((other) => other.path !== locale)
    .map((other) => ({ '@id': address(other.path, path), inLanguage: other.lang }));

/** What is said of every page that can be cited. */
const work = ({ locale, path, title, description, published }: Work) => ({
  '@id': address(locale, path),
  url: address(locale, path),
  name: title,
  description,
  inLanguage: langOf(locale),
  datePublished: published,
  license: licenceAddress(ownLicence, path),
  isAccessibleForFree: true,
  author: publisherOf(locale),
  publisher: { '@id': publisherId },
  workTranslation: others(locale, path),
});

const cited = (documents: readonly Document[]) => [...new Set(documents.map(({ url, title }) => url ?? title))];

/** An explainer: an article that teaches. `minutes` is its reading time, `teaches` the ids of the syllabus in words. */
export const explainerThing = (
  of: Work & { minutes: number; teaches: readonly string[]; documents: readonly Document[] },
): Thing => ({
  '@type': ['Article', 'LearningResource'],
  ...work(of),
  headline: of.title,
  learningResourceType: 'explainer',
  timeRequired: `PT${of.minutes}M`,
  teaches: of.teaches,
  isBasedOn: address(of.locale, 'data/'),
  citation: cited(of.documents),
});

const ages: Readonly<Record<string, string>> = { '8-11': '8-11', '12-14': '12-14', '15-18': '15-18', adult: '18-' };

/** A lesson: something to learn from, of an age and a length. */
export const lessonThing = (
  of: Work & { minutes: number; ages: string; teaches: readonly string[]; assesses: readonly string[] },
): Thing => ({
  '@type': ['CreativeWork', 'LearningResource'],
  ...work(of),
  learningResourceType: 'lesson plan',
  educationalUse: 'assignment',
  interactivityType: 'active',
  isAccessibleForFree: true,
  typicalAgeRange: ages[of.ages],
  timeRequired: `PT${of.minutes}M`,
  teaches: of.teaches,
  ...(of.assesses.length > 0 && { assesses: of.assesses }),
});

/** A calculator: an application that runs in the page. It says the least, since these pages are at their limit of weight. */
export const calculatorThing = ({ locale, path, title, published }: Omit<Work, 'description'>): Thing => ({
  '@type': ['WebApplication', 'LearningResource'],
  url: address(locale, path),
  name: title,
  inLanguage: langOf(locale),
  datePublished: published,
  version: release.id,
  license: licenceAddress(ownLicence, path),
  author: { '@type': 'Organization', name: site.name[locale] },
  applicationCategory: 'EducationalApplication',
  interactivityType: 'active',
  workTranslation: others(locale, path).map((other) => ({ '@id': other['@id'] })),
});

/** A case: an article about something that was done, at a place, in a year. `changed` is the day of its last true change. */
export const caseThing = (
  of: Work & {
    about: string;
    place?: string | undefined;
    year: number;
    changed?: string | undefined;
    documents: readonly Document[];
  },
): Thing => ({
  '@type': 'Article',
  ...work(of),
  headline: of.title,
  ...(of.changed && { dateModified: of.changed }),
  about: of.about,
  ...(of.place && { spatialCoverage: of.place }),
  temporalCoverage: String(of.year),
  citation: cited(of.documents),
});

/** A rule, as we record it, and the text that is the rule itself. */
export const ruleThing = (of: Work & { law: boolean; place?: string | undefined; official: Document }): Thing => ({
  '@type': 'Article',
  ...work(of),
  headline: of.title,
  about: {
    '@type': of.law ? 'Legislation' : 'CreativeWork',
    name: of.official.title,
    ...(of.official.url && { url: of.official.url }),
    ...(of.place && { spatialCoverage: of.place }),
  },
});

/** A claim that goes round, with our verdict in words; it is no rating on a scale. */
export const claimReviewThing = (of: Work & { claim: string; verdict: string }): Thing => ({
  '@type': 'ClaimReview',
  ...work(of),
  claimReviewed: of.claim,
  reviewRating: { '@type': 'Rating', alternateName: of.verdict },
});

const measured = ({ name, value, low, high, unit }: Measured): Thing => ({
  '@type': 'PropertyValue',
  name,
  ...(value !== undefined && { value }),
  ...(low !== undefined && { minValue: low }),
  ...(high !== undefined && { maxValue: high }),
  ...(unit !== '1' && { unitText: unit }),
});

/** A record, a series, a place of it, a family of records, or all of them: data of the release, a draft as such. */
export const datasetThing = (
  of: Omit<Work, 'published'> & {
    measured: readonly Measured[];
    files: readonly DataFile[];
    /** Of the data we carry, as the record writes it. */
    licence?: string | undefined;
    /** What it is a part of: a path after the locale. */
    partOf?: string | undefined;
    /** A year, or "2000/2025". */
    time?: string | undefined;
    place?: string | undefined;
    documents?: readonly Document[] | undefined;
  },
): Thing => ({
  '@type': 'Dataset',
  ...work({ ...of, published: release.date }),
  license: licenceAddress(of.licence ?? ownLicence, of.path),
  creator: { '@id': publisherId },
  version: release.id,
  creativeWorkStatus: (release.status as string) === 'draft' ? 'Draft' : 'Published',
  ...(of.time && { temporalCoverage: of.time }),
  ...(of.place && { spatialCoverage: of.place }),
  ...(of.measured.length > 0 && { variableMeasured: of.measured.map(measured) }),
  ...(of.documents && of.documents.length > 0 && { isBasedOn: cited(of.documents) }),
  ...(of.partOf && { isPartOf: { '@type': 'Dataset', '@id': address(of.locale, of.partOf) } }),
  distribution: of.files.map(({ path, form }) => ({
    '@type': 'DataDownload',
    encodingFormat: form,
    contentUrl: absolute(path),
  })),
});

/** The site and who publishes it, for its home page; its search takes a query in the address. */
export const siteThings = (locale: Locale, description: string, logo: string): Thing[] => [
  {
    '@type': 'WebSite',
    '@id': address(locale, ''),
    url: address(locale, ''),
    name: site.name[locale],
    alternateName: Object.values(site.name).filter((name) => name !== site.name[locale]),
    description,
    inLanguage: langOf(locale),
    license: licenceAddress(ownLicence, 'home'),
    publisher: { '@id': publisherId },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${address(locale, 'search/')}?q={words}` },
      'query-input': 'required name=words',
    },
  },
  {
    '@type': 'Organization',
    '@id': publisherId,
    name: site.name[locale],
    url: absolute('/'),
    logo: absolute(logo),
    publishingPrinciples: address(locale, 'method/'),
    correctionsPolicy: `${address(locale, 'press/')}#corrections`,
    ...(site.contactUrl && { contactPoint: { '@type': 'ContactPoint', url: site.contactUrl } }),
  },
];

/** The way from the site to a page: each step by its name and path after the locale, the page itself last. */
export const trail = (locale: Locale, steps: readonly (readonly [name: string, path: string])[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [[site.name[locale], ''] as const, ...steps].map(([name, path], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address(locale, path),
  })),
});
