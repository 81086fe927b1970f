import { identifierOf, tags, type Files, type PackageParts } from './parts';
import { withSettings } from './settings';
import { documentOf, element } from './xml';

/**
 * The files of a package by SCORM 1.2 (ADL, Content Aggregation Model): one organization with one SCO, the lesson. It names no mastery
 * score; `hosts/scorm.ts` says why.
 */
export function scorm12(parts: PackageParts): Files {
  const { lesson, titles, descriptions, html, settings } = parts;
  const inBoth = (texts: PackageParts['titles']) =>
    Object.entries(texts).map(([locale, text]) =>
      element('langstring', { 'xml:lang': tags[locale as keyof typeof tags] }, text),
    );
  const manifest = element(
    'manifest',
    {
      identifier: identifierOf(parts),
      version: '1.0',
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'ADL SCORM'),
      element('schemaversion', {}, '1.2'),
      element(
        'lom',
        { xmlns: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1' },
        element(
          'general',
          {},
          element('title', {}, ...inBoth(titles)),
          element('language', {}, tags[lesson.locale]),
          element('description', {}, ...inBoth(descriptions)),
        ),
      ),
    ),
    element(
      'organizations',
      { default: 'organization' },
      element(
        'organization',
        { identifier: 'organization' },
        element('title', {}, lesson.title),
        element(
          'item',
          { identifier: 'item', identifierref: 'resource', isvisible: 'true' },
          element('title', {}, lesson.title),
        ),
      ),
    ),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: 'resource', type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' },
        element('file', { href: 'index.html' }),
      ),
    ),
  );
  return { 'imsmanifest.xml': documentOf(manifest), 'index.html': withSettings(html, settings) };
}
