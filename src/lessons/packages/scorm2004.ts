import { identifierOf, type Files, type PackageParts } from './parts';
import { withSettings } from './settings';
import { documentOf, element } from './xml';

/** The files of a package by SCORM 2004, 4th edition (ADL, Content Aggregation Model): one SCO, the lesson, without sequencing. */
export function scorm2004(parts: PackageParts): Files {
  const { lesson, html, settings } = parts;
  const manifest = element(
    'manifest',
    {
      identifier: identifierOf(parts),
      version: '1.0',
      'xml:lang': lesson.lang,
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    },
    element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '2004 4th Edition')),
    element(
      'organizations',
      { default: 'organization' },
      element(
        'organization',
        { identifier: 'organization' },
        element('title', {}, lesson.title),
        element('item', { identifier: 'item', identifierref: 'resource' }, element('title', {}, lesson.title)),
      ),
    ),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: 'resource', type: 'webcontent', 'adlcp:scormType': 'sco', href: 'index.html' },
        element('file', { href: 'index.html' }),
      ),
    ),
  );
  return { 'imsmanifest.xml': documentOf(manifest), 'index.html': withSettings(html, settings) };
}
