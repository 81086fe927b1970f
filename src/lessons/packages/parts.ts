import type { Locale } from '../../i18n/locales';
import type { Lesson } from '../lesson';

/** What packages of a lesson are made of. */
export interface PackageParts {
  lesson: Lesson;
  description: string;
  /** The same title and description in every language, for formats that hold several. */
  titles: Readonly<Record<Locale, string>>;
  descriptions: Readonly<Record<Locale, string>>;
  /** Settings of the teacher, by name of setting. */
  settings: Readonly<Record<string, string>>;
  /** The self-contained lesson, its plan and its handout as they are served: HTML. */
  html: string;
  plan?: string;
  handout?: string;
  /** Public address of the live lesson. */
  liveUrl: string;
  /** Public address of the page that platforms launch by cmi5. */
  launchUrl: string;
  /** Beginning of identifiers, the same for a lesson for good: an address that need not lead anywhere. */
  iri: string;
}

/** A file of a package: its name and its text. */
export type Files = Readonly<Record<string, string>>;

/** How IMS and xAPI write the languages of the site. */
export const tags: Readonly<Record<Locale, string>> = { en: 'en-US', zh: 'zh-CN' };

/** An identifier for XML (`xs:ID`) that is the same for a lesson in a language for good. */
export const identifierOf = ({ iri, lesson }: Pick<PackageParts, 'iri' | 'lesson'>): string =>
  `id-${iri.replace(/^[a-z]+:\/*/i, '').replaceAll(/[^A-Za-z0-9._-]+/g, '-')}-${lesson.locale}`;
