import { along, within, type Tree } from '../../support/xmlTree';

/*
 * Rules of two standards whose schemas are in no package of the registry, written out from their documents:
 * - cmi5, “Quartz”, 1st edition (AICC/ADL), sections 8.1, 13 and 14 with the schema CourseStructure.xsd;
 * - Common Cartridge 1.1 (IMS GLC, 2011): the profiles of Content Packaging 1.2, QTI 1.2.1, web links and topics. Numbers such as [3d]
 *   are those of the Schematron rules in its schemas.
 * A rule is named by what it asks for; each function gives the names of those that are broken.
 */

type Rules = Readonly<Record<string, boolean>>;
const broken = (rules: Rules): string[] => Object.keys(rules).filter((name) => !rules[name]);

const names = (tree: Tree | undefined): string => (tree?.children ?? []).map(({ name }) => name).join(' ');
const every = <T>(list: readonly T[], holds: (one: T) => boolean): boolean => list.every(holds);
const unique = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
const only = (tree: Tree, allowed: readonly string[]): boolean =>
  every(Object.keys(tree.attributes), (key) => allowed.includes(key));
const isId = (text: string | undefined): boolean => /^[A-Za-z_][\w.-]*$/.test(text ?? '');
const isIri = (text: string | undefined): boolean => URL.canParse(text ?? '');

export function brokenInCourse(course: Tree): string[] {
  const units = along(course, 'au');
  const texts = [...within(course, 'title'), ...within(course, 'description')];
  return broken({
    'the root is courseStructure in its namespace':
      course.name === 'courseStructure' &&
      course.attributes['xmlns'] === 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
    'one course stands before one or more units': /^course( au)+$/.test(names(course)),
    'the course has id, title and description': every(
      along(course, 'course'),
      (one) => names(one) === 'title description' && only(one, ['id']) && isIri(one.attributes['id']),
    ),
    'a unit has title, description and url in this order': every(
      units,
      (one) => names(one) === 'title description url',
    ),
    'ids are IRIs and differ':
      every(units, ({ attributes }) => isIri(attributes['id'])) &&
      unique([...along(course, 'course'), ...units].map(({ attributes }) => attributes['id'])),
    'a unit has known attributes only': every(units, (one) =>
      only(one, ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType']),
    ),
    'moveOn is one of five': every(units, ({ attributes }) =>
      ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'].includes(
        attributes['moveOn'] ?? 'NotApplicable',
      ),
    ),
    'the mastery score is a decimal from 0 to 1 with at most four places': every(units, ({ attributes }) =>
      /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(attributes['masteryScore'] ?? '0'),
    ),
    'launchMethod is one of two': every(units, ({ attributes }) =>
      ['AnyWindow', 'OwnWindow'].includes(attributes['launchMethod'] ?? 'AnyWindow'),
    ),
    'titles and descriptions are strings in one or more languages, each once': every(
      texts,
      ({ children }) =>
        children.length > 0 &&
        every(
          children,
          (one) => one.name === 'langstring' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(one.attributes['lang'] ?? ''),
        ) &&
        unique(children.map(({ attributes }) => attributes['lang'])),
    ),
    'the address of a unit that is not in the package is fully qualified': every(along(course, 'au/url'), ({ text }) =>
      isIri(text),
    ),
    'the query of an address does not use the names of launch parameters': every(along(course, 'au/url'), ({ text }) =>
      every(
        ['endpoint', 'fetch', 'actor', 'registration', 'activityId'],
        (name) => URL.canParse(text) && !new URL(text).searchParams.has(name),
      ),
    ),
  });
}

const resourceTypes = [
  'webcontent',
  'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  'imsqti_xmlv1p2/imscc_xmlv1p1/question-bank',
  'associatedcontent/imscc_xmlv1p1/learning-application-resource',
  'imsdt_xmlv1p1',
  'imswl_xmlv1p1',
  'imsbasiclti_xmlv1p0',
];

export function brokenInCartridge(manifest: Tree): string[] {
  const [metadata] = along(manifest, 'metadata');
  const organizations = along(manifest, 'organizations/organization');
  const roots = along(manifest, 'organizations/organization/item');
  const items = roots.flatMap((root) => within(root, 'item'));
  const resources = along(manifest, 'resources/resource');
  const ids = [manifest, ...organizations, ...roots, ...items, ...resources].map(
    ({ attributes }) => attributes['identifier'],
  );
  const files = (one: Tree) => along(one, 'file').map(({ attributes }) => attributes['href']);
  const ofOneFile = resources.filter(({ attributes }) => attributes['type'] !== 'webcontent');
  return broken({
    'the root is manifest in the namespace of the profile':
      manifest.name === 'manifest' &&
      manifest.attributes['xmlns'] === 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
    'metadata, organizations, resources stand in this order': names(manifest) === 'metadata organizations resources',
    'the metadata name schema and version and describe the cartridge by LOM':
      names(metadata) === 'schema schemaversion lomm:lom' &&
      metadata!.children[0]!.text === 'IMS Common Cartridge' &&
      metadata!.children[1]!.text === '1.1.0',
    'LOM has general and rights of its own namespace':
      manifest.attributes['xmlns:lomm'] === 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest' &&
      names(metadata?.children[2]) === 'lomm:general lomm:rights',
    'there is one organization at most, a rooted hierarchy with one root': every(
      [organizations],
      (all) => all.length === 1 && roots.length === 1 && all[0]!.attributes['structure'] === 'rooted-hierarchy',
    ),
    'the root item has no title, and every other item begins with one':
      every(roots, (root) => !names(root).includes('title')) &&
      every(items, (item) => /^title( item)*$/.test(names(item))),
    'identifiers are XML identifiers and differ': every(ids, isId) && unique(ids),
    'every reference leads to a resource': every(
      items,
      ({ attributes }) =>
        !attributes['identifierref'] ||
        resources.some((one) => one.attributes['identifier'] === attributes['identifierref']),
    ),
    'an item with a resource holds no other items [8b]': every(
      items,
      (item) => !item.attributes['identifierref'] || along(item, 'item').length === 0,
    ),
    'types are those of the profile': every(resources, ({ attributes }) => resourceTypes.includes(attributes['type']!)),
    'links, topics and tests have one file, no href and no dependency [1, 2, 3]': every(
      ofOneFile,
      (one) => files(one).length === 1 && !one.attributes['href'] && along(one, 'dependency').length === 0,
    ),
    'a page has an href and a file with the same one [5g, 10]': every(
      resources.filter(({ attributes }) => attributes['type'] === 'webcontent'),
      (one) => !!one.attributes['href'] && files(one).includes(one.attributes['href']),
    ),
    'a resource begins with its metadata and names a file once [9]': every(
      resources,
      (one) => /^(metadata )?file( file)*( dependency)*$/.test(names(one)) && unique(files(one)),
    ),
    'the intended use is one of three': every(resources, ({ attributes }) =>
      ['lessonplan', 'syllabus', 'unspecified'].includes(attributes['intendeduse'] ?? 'unspecified'),
    ),
    'who a resource is for is said in the words of the profile': every(
      within(manifest, 'lomr:intendedEndUserRole'),
      (role) =>
        /^IMSGLC_CC_Rolesv1p1 (Instructor|Learner|Mentor)$/.test(role.children.map(({ text }) => text).join(' ')),
    ),
    'file names are relative': every(resources.flatMap(files), (file) => !/^[\\/]|:|\.\./.test(file!)),
  });
}

export const brokenInLink = (link: Tree): string[] =>
  broken({
    'the root is webLink in its namespace':
      link.name === 'webLink' && link.attributes['xmlns'] === 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
    'title and url stand in this order': names(link) === 'title url',
    'the url has an address': every(along(link, 'url'), ({ attributes }) => isIri(attributes['href'])),
    'the title is one line': every(along(link, 'title'), ({ text }) => text.length > 0 && !/[\n\r\t]/.test(text)),
  });

export const brokenInTopic = (topic: Tree): string[] =>
  broken({
    'the root is topic in its namespace':
      topic.name === 'topic' && topic.attributes['xmlns'] === 'http://www.imsglobal.org/xsd/imsccv1p1/imsdt_v1p1',
    'title and text stand in this order': names(topic) === 'title text',
    'the text says what it is': every(along(topic, 'text'), ({ attributes }) =>
      ['text/plain', 'text/html'].includes(attributes['texttype']!),
    ),
    'the title is one line': every(along(topic, 'title'), ({ text }) => text.length > 0 && !/[\n\r\t]/.test(text)),
  });

const fieldsOf = (metadata: Tree | undefined): [string, string][] =>
  (metadata?.children ?? []).map(({ children }) => [children[0]!.text, children[1]!.text]);

/** Allowed values by name of field. */
const assessmentFields: Readonly<Record<string, RegExp>> = {
  cc_profile: /^cc\.exam\.v0p1$/,
  qmd_assessmenttype: /^Examination$/,
  qmd_scoretype: /^Percentage$/,
  qmd_feedbackpermitted: /^(Yes|No)$/,
  qmd_hintspermitted: /^(Yes|No)$/,
  qmd_solutionspermitted: /^(Yes|No)$/,
  qmd_timelimit: /^\d+$/,
  cc_allow_late_submission: /^(Yes|No)$/,
  cc_maxattempts: /^(Examination|unlimited|[1-5])$/,
};
const itemFields: Readonly<Record<string, RegExp>> = {
  cc_profile: /^cc\.(multiple_choice|multiple_response|true_false|fib|pattern_match|essay)\.v0p1$/,
  cc_question_category: /./,
  cc_weighting: /^[1-9]\d?$/,
  qmd_scoringpermitted: /^Yes$/,
  qmd_computerscored: /^(Yes|No)$/,
};

function brokenInQuestion(item: Tree): string[] {
  const fields = fieldsOf(along(item, 'itemmetadata/qtimetadata')[0]);
  const profile = /^cc\.(.+)\.v0p1$/.exec(Object.fromEntries(fields)['cc_profile'] ?? '')?.[1] ?? '';
  const choices = along(item, 'presentation/response_lid');
  const strings = along(item, 'presentation/response_str');
  const labels = along(item, 'presentation/response_lid/render_choice/response_label').map(
    ({ attributes }) => attributes['ident'],
  );
  const equals = within(item, 'varequal');
  const shown = within(item, 'displayfeedback');
  const feedback = along(item, 'itemfeedback');
  const feedbackIds = feedback.map(({ attributes }) => attributes['ident']);
  const toChoose = profile === 'multiple_choice' || profile === 'multiple_response';
  const cardinality = choices.map(({ attributes }) => attributes['rcardinality']).join();
  return broken({
    'its parts stand in order': /^itemmetadata presentation resprocessing( itemfeedback)*$/.test(names(item)),
    'its fields are known, with values of the profile [2a–e]': every(
      fields,
      ([name, value]) => !!itemFields[name]?.test(value),
    ),
    'each field stands once, the profile in any case [2f–j]': unique(fields.map(([name]) => name)) && profile !== '',
    'the question stands before the answers': /^material response_(lid|str)$/.test(
      names(along(item, 'presentation')[0]),
    ),
    'SCORE is the one outcome, a number': every(
      along(item, 'resprocessing/outcomes'),
      (one) =>
        names(one) === 'decvar' &&
        one.children[0]!.attributes['varname'] === 'SCORE' &&
        ['Integer', 'Decimal'].includes(one.children[0]!.attributes['vartype']!),
    ),
    'a condition has variables, then score, then feedback': every(along(item, 'resprocessing/respcondition'), (one) =>
      /^conditionvar( setvar)?( displayfeedback)*$/.test(names(one)),
    ),
    'conditions are built of and, not, varequal and other': every(
      along(item, 'resprocessing/respcondition/conditionvar'),
      (one) =>
        every(one.children, ({ name, children }) =>
          name === 'and'
            ? every(children, (part) => part.name === 'varequal' || (part.name === 'not' && names(part) === 'varequal'))
            : name === 'varequal' || name === 'other',
        ),
    ),
    'one of several is Single with more than two labels [4a, 4d]':
      profile !== 'multiple_choice' || (cardinality === 'Single' && labels.length > 2),
    'several of several is Multiple with more than one label [5a, 5d]':
      profile !== 'multiple_response' || (cardinality === 'Multiple' && labels.length > 1),
    'choices are made in response_lid and render_choice alone [4b, 4c, 5b, 5c]':
      !toChoose || (choices.length === 1 && strings.length === 0 && names(choices[0]) === 'render_choice'),
    'conditions ask for labels of the question that exist [4e, 5e, 9a]': every(
      equals,
      ({ attributes, text }) => attributes['respident'] === choices[0]?.attributes['ident'] && labels.includes(text),
    ),
    'labels differ': unique(labels),
    'an essay has words alone, is compared with nothing and marked by hand [8a–f]':
      profile !== 'essay' ||
      (choices.length === 0 &&
        names(strings[0]) === 'render_fib' &&
        equals.length === 0 &&
        within(item, 'solution').length < 2 &&
        Object.fromEntries(fields)['qmd_computerscored'] === 'No'),
    'a solution is called solution and shown as one [11]':
      every(
        within(item, 'displayfeedback'),
        ({ attributes }) => (attributes['feedbacktype'] === 'Solution') === (attributes['linkrefid'] === 'solution'),
      ) && every(feedback, (one) => (one.attributes['ident'] === 'solution') === (names(one) === 'solution')),
    'every feedback is shown, and every one that is shown exists [12c, 12d]':
      every(shown, ({ attributes }) => feedbackIds.includes(attributes['linkrefid'])) &&
      every(feedbackIds, (id) => shown.some(({ attributes }) => attributes['linkrefid'] === id)) &&
      unique(feedbackIds),
  }).map((rule) => `${item.attributes['ident']}: ${rule}`);
}

export function brokenInQuiz(quiz: Tree): string[] {
  const [assessment] = along(quiz, 'assessment');
  const items = along(quiz, 'assessment/section/item');
  const fields = fieldsOf(along(quiz, 'assessment/qtimetadata')[0]);
  return [
    ...broken({
      'the root is questestinterop in its namespace':
        quiz.name === 'questestinterop' && quiz.attributes['xmlns'] === 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
      'one test has metadata and one section':
        names(quiz) === 'assessment' && names(assessment) === 'qtimetadata section',
      'the test has ident and title': !!assessment?.attributes['ident'] && !!assessment.attributes['title'],
      'its fields are known, with values of the profile [1a–j]': every(
        fields,
        ([name, value]) => !!assessmentFields[name]?.test(value),
      ),
      'each field stands once [1k–s]': unique(fields.map(([name]) => name)),
      'questions differ in their ident [13a], and there is one at least':
        items.length > 0 && unique(items.map(({ attributes }) => attributes['ident'])),
    }),
    ...items.flatMap(brokenInQuestion),
  ];
}
