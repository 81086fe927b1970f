import { expect, test } from 'vitest';
import { documentOf, element } from '../../../src/lessons/packages/xml';
import { readXml } from '../../support/xmlTree';
import { awkward } from '../sample';

test('elements stand one a line; text stays as it is', () => {
  expect(documentOf(element('a', { b: '1', c: undefined }, element('d'), element('e', {}, ' x ')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1">\n  <d/>\n  <e> x </e>\n</a>\n',
  );
});

test('signs with a meaning are escaped in text and attributes', () => {
  const read = readXml(documentOf(element('a', { b: awkward }, awkward)));
  expect([read.attributes['b'], read.text]).toEqual([awkward, awkward]);
});

test('characters that XML does not know are left out', () => {
  expect(documentOf(element('a', {}, 'x\u0000\u000b\uffffy\tz'))).toContain('<a>xy\tz</a>');
});
