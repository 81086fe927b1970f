import { expect, test } from 'vitest';
import { licence, ownLicence, standsApart } from '../../src/formats/licences';
import { factors } from '../content/entries';

const stated = [...new Set(factors().flatMap(({ data }) => data.licence ?? []))] as string[];

test.each([ownLicence, ...stated])('%s, as a record writes it, has a name the Data Package may use', (written) => {
  const { name, title, path } = licence(written, 'a test');
  expect(name).toMatch(/^[-a-zA-Z0-9._]+$/);
  expect(title).toBeTruthy();
  if (path) expect(URL.canParse(path)).toBe(true);
});

test('a licence without a line stops the build and says where it stands', () => {
  expect(() => licence('CC BY 9.9', 'content/factors/a/b.yaml')).toThrow(/content\/factors\/a\/b\.yaml.*CC BY 9\.9/);
});

test('data under a share-alike licence stands apart, other data does not', () => {
  expect(standsApart('ODbL-1.0', 'a test')).toBe(true);
  for (const written of [null, undefined, ownLicence]) expect(standsApart(written, 'a test')).toBe(false);
});
