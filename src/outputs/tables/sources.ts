import type { Source } from '../../content';
import type { Column } from '../../formats/table';
import { id, moment, required } from './parts';

/** Every document that is cited anywhere on the site. */
export const sourceColumns: readonly Column<Source>[] = [
  {
    name: 'id',
    type: 'string',
    title: 'Name of the document in these files, never reused',
    constraints: { required: true, unique: true, pattern: id },
    of: (one) => one.id,
  },
  {
    name: 'title',
    type: 'string',
    title: 'Title, in its own language',
    constraints: required,
    of: (one) => one.data.title,
  },
  {
    name: 'authors',
    type: 'string',
    title: 'Persons or bodies, a semicolon between two',
    constraints: required,
    of: (one) => one.data.authors.join('; '),
  },
  {
    name: 'publisher',
    type: 'string',
    title: 'Journal, conference, institution or site',
    constraints: required,
    of: (one) => one.data.publisher,
  },
  {
    name: 'date',
    type: 'string',
    title: 'Date as exact as known: year, month or day',
    constraints: { required: true, pattern: moment },
    of: (one) => one.data.date,
  },
  { name: 'kind', type: 'string', title: 'Kind of document', constraints: required, of: (one) => one.data.kind },
  {
    name: 'language',
    type: 'string',
    title: 'Language of the document, ISO 639-1',
    constraints: { required: true, pattern: '[a-z]{2}' },
    of: (one) => one.data.lang,
  },
  { name: 'url', type: 'string', format: 'uri', title: 'Address; empty where it has none', of: (one) => one.data.url },
  { name: 'doi', type: 'string', title: 'DOI, where it has one', of: (one) => one.data.doi },
  {
    name: 'licence',
    type: 'string',
    title: 'Licence of the document or data set, as stated there',
    of: (one) => one.data.licence,
  },
];
