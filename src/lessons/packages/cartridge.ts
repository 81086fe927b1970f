import { identifierOf, tags, type Files, type PackageParts } from './parts';
import { assessment } from './qti';
import { addressWith } from './settings';
import { words } from './words';
import { documentOf, element, type XmlElement } from './xml';

const profile = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

function webLink(title: string, address: string): string {
  const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';
  return documentOf(
    element(
      'webLink',
      {
        xmlns: namespace,
        'xmlns:xsi': instance,
        'xsi:schemaLocation': `${namespace} ${profile}/ccv1p1_imswl_v1p1.xsd`,
      },
      element('title', {}, title),
      element('url', { href: address, target: '_blank' }),
    ),
  );
}

function topic(title: string, paragraphs: readonly string[]): string {
  const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1';
  return documentOf(
    element(
      'topic',
      {
        xmlns: namespace,
        'xmlns:xsi': instance,
        'xsi:schemaLocation': `${namespace} ${profile}/ccv1p1_imsdt_v1p1.xsd`,
      },
      element('title', {}, title),
      element('text', { texttype: 'text/plain' }, paragraphs.join('\n\n')),
    ),
  );
}

/** One entry of the course: a resource of one file. */
interface Entry {
  id: string;
  title: string;
  type: string;
  file: string;
  text: string;
  /** Resources of HTML name their file twice, and the plan says what it is for and for whom. */
  page?: 'plan' | 'handout';
}

const teachersOnly = element(
  'metadata',
  {},
  element(
    'lomr:lom',
    {},
    element(
      'lomr:educational',
      {},
      element(
        'lomr:intendedEndUserRole',
        {},
        element('lomr:source', {}, 'IMSGLC_CC_Rolesv1p1'),
        element('lomr:value', {}, 'Instructor'),
      ),
    ),
  ),
);

const resource = ({ id, type, file, page }: Entry): XmlElement =>
  element(
    'resource',
    {
      identifier: `resource-${id}`,
      type,
      href: page && file,
      intendeduse: page === 'plan' ? 'lessonplan' : undefined,
    },
    ...(page === 'plan' ? [teachersOnly] : []),
    element('file', { href: file }),
  );

function entriesOf({ lesson, liveUrl, settings, plan, handout }: PackageParts): Entry[] {
  const called = words[lesson.locale];
  const { bigQuestion, steps } = lesson;
  const argued = steps.filter(({ phase }) => phase === 'argue').flatMap(({ text }) => text);
  const quiz = assessment(lesson);
  const entry = (
    id: 'lesson' | 'plan' | 'handout' | 'discussion' | 'quiz',
    type: string,
    file: string,
    text: string,
    title?: string,
  ): Entry => ({
    id,
    type,
    file,
    text,
    title: title ? called[id] + called.colon + title : called[id],
  });
  const address = addressWith(liveUrl, settings);
  return [
    entry('lesson', 'imswl_xmlv1p1', 'lesson.xml', webLink(lesson.title, address), lesson.title),
    ...(plan ? [{ ...entry('plan', 'webcontent', 'plan.html', plan), page: 'plan' as const }] : []),
    ...(handout ? [{ ...entry('handout', 'webcontent', 'handout.html', handout), page: 'handout' as const }] : []),
    entry('discussion', 'imsdt_xmlv1p1', 'discussion.xml', topic(bigQuestion, [bigQuestion, ...argued]), bigQuestion),
    ...(quiz ? [entry('quiz', 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', 'quiz.xml', quiz)] : []),
  ];
}

/**
 * The files of a Common Cartridge 1.1 (IMS), for courses that take no SCORM: a link to the live lesson with the settings of the teacher,
 * the plan and the handout as pages, the big question as a topic to discuss, and a quiz. The plan is for instructors only.
 */
export function cartridge(parts: PackageParts): Files {
  const { lesson, description } = parts;
  const entries = entriesOf(parts);
  const text = (words: string): XmlElement => element('lomm:string', { language: tags[lesson.locale] }, words);
  const manifest = element(
    'manifest',
    {
      identifier: identifierOf(parts),
      xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
      'xmlns:lomm': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
      'xmlns:lomr': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource',
      'xmlns:xsi': instance,
      'xsi:schemaLocation': [
        `http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 ${profile}/ccv1p1_imscp_v1p2_v1p0.xsd`,
        `http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest ${profile}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
        `http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource ${profile}/LOM/ccv1p1_lomresource_v1p0.xsd`,
      ].join(' '),
    },
    element(
      'metadata',
      {},
      element('schema', {}, 'IMS Common Cartridge'),
      element('schemaversion', {}, '1.1.0'),
      element(
        'lomm:lom',
        {},
        element(
          'lomm:general',
          {},
          element('lomm:title', {}, text(lesson.title)),
          element('lomm:language', {}, tags[lesson.locale]),
          element('lomm:description', {}, text(description)),
        ),
        element(
          'lomm:rights',
          {},
          element('lomm:copyrightAndOtherRestrictions', {}, element('lomm:value', {}, 'yes')),
          element('lomm:description', {}, text('CC BY 4.0')),
        ),
      ),
    ),
    element(
      'organizations',
      {},
      element(
        'organization',
        { identifier: 'organization', structure: 'rooted-hierarchy' },
        element(
          'item',
          { identifier: 'root' },
          element(
            'item',
            { identifier: 'module' },
            element('title', {}, lesson.title),
            ...entries.map(({ id, title }) =>
              element(
                'item',
                { identifier: `item-${id}`, identifierref: `resource-${id}` },
                element('title', {}, title),
              ),
            ),
          ),
        ),
      ),
    ),
    element('resources', {}, ...entries.map(resource)),
  );
  return {
    'imsmanifest.xml': documentOf(manifest),
    ...Object.fromEntries(entries.map(({ file, text }) => [file, text])),
  };
}
