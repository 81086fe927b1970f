/** What the footer writes where the weight of its page will stand, once the page is built and can be weighed. */
export const weightMark = {
  size: '{weight-size}',
  emissions: '{weight-emissions}',
  perGigabyte: /data-grams-per-gigabyte="([\d.e+-]+)"/,
} as const;

/** What can be told of another page: its title, kilobytes in all and of script, requests, emissions of a first and of a return visit. */
export type Told = 'title' | 'size' | 'script' | 'requests' | 'first' | 'return';

/**
 * What a page writes where something about another page of its language will stand.
 *
 * @param path of that page after the locale
 */
export const markOf = (path: string, what: Told): string => `{${what}-of:${path}}`;

/** Every such mark. */
export const marks = /\{(title|size|script|requests|first|return)-of:([a-z0-9./-]*)\}/g;
