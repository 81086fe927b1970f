import { passShare } from '../hosts/host';
import { scoredItems } from '../lesson';
import { tags, type PackageParts } from './parts';
import { addressWith } from './settings';
import { documentOf, element } from './xml';

/** Names that a launch adds to the address (cmi5, 8.1). */
const ofTheLaunch = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/**
 * A course structure by cmi5 (AICC/ADL, “Quartz”, sections 13 and 14): one course with one assignable unit, the lesson on its public
 * page. It is a whole package by itself, and the file `cmi5.xml` of one that is zipped. The unit opens in a window of its own, since
 * platforms may not frame pages of other sites.
 *
 * @throws Error when a setting has the name of a parameter of the launch
 */
export function courseStructure({ lesson, titles, descriptions, settings, launchUrl, iri }: PackageParts): string {
  const clash = Object.keys(settings).find((name) => ofTheLaunch.includes(name));
  if (clash) throw new Error(`The setting “${clash}” has the name of a parameter of the launch.`);
  const inBoth = (texts: PackageParts['titles']) =>
    Object.entries(texts).map(([locale, text]) =>
      element('langstring', { lang: tags[locale as keyof typeof tags] }, text),
    );
  const named = [element('title', {}, ...inBoth(titles)), element('description', {}, ...inBoth(descriptions))];
  const id = `${iri}/${lesson.locale}`;
  const marked = scoredItems(lesson).length > 0;
  return documentOf(
    element(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      element('course', { id }, ...named),
      element(
        'au',
        {
          id: `${id}/do`,
          moveOn: 'CompletedOrPassed',
          masteryScore: marked ? String(passShare) : undefined,
          launchMethod: 'OwnWindow',
        },
        ...named,
        element('url', {}, addressWith(launchUrl, settings)),
      ),
    ),
  );
}
