import { library } from '../content/library';
import type { Locale } from '../i18n/locales';
import { messages } from '../i18n/messages';
import { rowsPerFile, type LibraryColumns, type LibraryIndex, type LibraryRows } from '../library/files';

/** What the library page fetches when it is touched; `src/library/files.ts` says what is in which file. */

export const libraryIndex = (locale: Locale): LibraryIndex => {
  const { facets, shelf } = library(locale);
  return { words: messages(locale).cases, facets: [...facets], size: shelf.length };
};

export const libraryColumns = (locale: Locale): LibraryColumns => library(locale).columns;

/** How many files of rows there are. */
export const rowFiles = (locale: Locale): number => Math.ceil(library(locale).shelf.length / rowsPerFile);

export const libraryRows = (locale: Locale, file: number): LibraryRows =>
  library(locale)
    .shelf.slice(file * rowsPerFile, (file + 1) * rowsPerFile)
    .map(({ row }) => row);
