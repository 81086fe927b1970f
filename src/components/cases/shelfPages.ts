import { library, type Shelved } from '../../content/library';
import type { Locale } from '../../i18n/locales';
import type { FacetName } from '../../library/facets';

/** How many cases stand on one page of an index. */
const perPage = 40;

export interface ShelfPage {
  shelf: readonly Shelved[];
  total: number;
  page: number;
  pages: number;
}

/** A list of cases cut into pages. */
function paged(shelf: readonly Shelved[]): ShelfPage[] {
  const pages = Math.max(1, Math.ceil(shelf.length / perPage));
  return Array.from({ length: pages }, (_, index) => ({
    shelf: shelf.slice(index * perPage, (index + 1) * perPage),
    total: shelf.length,
    page: index + 1,
    pages,
  }));
}

export const allPages = (locale: Locale): ShelfPage[] => paged(library(locale).shelf);

/** The pages of every option of every facet that some case holds. */
export const facetPages = (locale: Locale): { facet: FacetName; value: string; label: string; pages: ShelfPage[] }[] =>
  library(locale).facets.flatMap(({ name, options }) =>
    options
      .filter(({ count }) => count > 0)
      .map(({ value, label }) => ({
        facet: name,
        value,
        label,
        pages: paged(library(locale).shelf.filter(({ values }) => values[name].includes(value))),
      })),
  );
