import { describe, expect, test } from 'vitest';
import { cartridge } from '../../../src/lessons/packages/cartridge';
import { courseStructure } from '../../../src/lessons/packages/cmi5';
import { scorm12 } from '../../../src/lessons/packages/scorm12';
import { scorm2004 } from '../../../src/lessons/packages/scorm2004';
import { faultsOf } from '../../support/xmlSchema';
import { along, readXml, within, type Tree } from '../../support/xmlTree';
import { awkward, everyKind, samples, withoutQuiz } from '../sample';
import { brokenInCartridge, brokenInCourse, brokenInLink, brokenInQuiz, brokenInTopic } from './rules';

const [full, small] = samples as [(typeof samples)[number], (typeof samples)[number]];
const lessons = samples.map((parts) => [parts.lesson.id, parts] as const);
const texts = (tree: Tree, path: string): string[] => along(tree, path).map(({ text }) => text);

const scorms = [
  {
    name: '1.2',
    make: scorm12,
    folder: 'test/fixtures/lms/scorm12',
    schemas: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
    version: '1.2',
    type: 'adlcp:scormtype',
  },
  {
    name: '2004',
    make: scorm2004,
    folder: 'test/fixtures/lms/scorm2004',
    schemas: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    },
    version: '2004 4th Edition',
    type: 'adlcp:scormType',
  },
] as const;

describe.each(scorms)('SCORM $name', ({ make, folder, schemas, version, type }) => {
  test.each(lessons)('is valid by its published schemas: %s', async (_, parts) => {
    expect(await faultsOf(make(parts)['imsmanifest.xml']!, folder, schemas)).toEqual([]);
  });

  test('is refused by them with a wrong word or without a file', async () => {
    const manifest = make(full)['imsmanifest.xml']!;
    const wrongs = [manifest.replace(`${type}="sco"`, `${type}="lesson"`), manifest.replace(/<file [^>]*>/, '<file/>')];
    for (const wrong of wrongs) {
      expect(wrong).not.toBe(manifest);
      expect(await faultsOf(wrong, folder, schemas)).not.toEqual([]);
    }
  });

  test('has one SCO under the title of the lesson, and names no mastery score', () => {
    const manifest = readXml(make(full)['imsmanifest.xml']!);
    expect(texts(manifest, 'metadata/schema')).toEqual(['ADL SCORM']);
    expect(texts(manifest, 'metadata/schemaversion')).toEqual([version]);
    expect(texts(manifest, 'organizations/organization/item/title')).toEqual([everyKind.title]);
    const [resource, ...others] = along(manifest, 'resources/resource');
    expect(others).toEqual([]);
    expect(resource!.attributes).toMatchObject({ type: 'webcontent', [type]: 'sco', href: 'index.html' });
    expect(within(manifest, 'adlcp:masteryscore')).toEqual([]);
  });
});

test('SCORM 1.2 has title and description in both languages', () => {
  const manifest = readXml(scorm12(full)['imsmanifest.xml']!);
  const strings = (name: string) =>
    along(manifest, `metadata/lom/general/${name}/langstring`).map(({ attributes, text }) => [
      attributes['xml:lang'],
      text,
    ]);
  expect(strings('title')).toEqual([
    ['en-US', full.titles.en],
    ['zh-CN', full.titles.zh],
  ]);
  expect(strings('description')).toEqual([
    ['en-US', full.descriptions.en],
    ['zh-CN', full.descriptions.zh],
  ]);
});

describe('cmi5', () => {
  test.each(lessons)('keeps the rules of the specification: %s', (_, parts) => {
    expect(brokenInCourse(readXml(courseStructure(parts)))).toEqual([]);
  });

  test.each([
    ['launchMethod="OwnWindow"', 'launchMethod="Window"', 'launchMethod is one of two'],
    ['masteryScore="0.5"', 'masteryScore="50"', 'the mastery score is a decimal from 0 to 1 with at most four places'],
    [
      'https://atlas.example/en/teach/',
      'teach/',
      'the address of a unit that is not in the package is fully qualified',
    ],
    ['lang="zh-CN"', 'lang="en-US"', 'titles and descriptions are strings in one or more languages, each once'],
  ])('the rules find a fault: %s as %s', (right, wrong, rule) => {
    expect(brokenInCourse(readXml(courseStructure(full).replaceAll(right, wrong)))).toContain(rule);
  });

  test('launches the live page in its own window, with the settings of the teacher', () => {
    const [unit] = along(readXml(courseStructure(full)), 'au');
    expect(unit!.attributes).toEqual({
      id: 'https://atlas.example/lessons/how-many-cars/en/do',
      moveOn: 'CompletedOrPassed',
      masteryScore: '0.5',
      launchMethod: 'OwnWindow',
    });
    expect(texts(unit!, 'url')).toEqual([
      'https://atlas.example/en/teach/how-many-cars/launch/?code=7B&steps=1%2C3&links=0',
    ]);
    expect(texts(unit!, 'title/langstring')).toEqual([full.titles.en, full.titles.zh]);
  });

  test('asks for no score where nothing is marked', () => {
    const { sequence: _, ...items } = withoutQuiz.items;
    const steps = withoutQuiz.steps.map((step) => ({ ...step, items: step.items.filter((id) => id !== 'sequence') }));
    const [unit] = along(readXml(courseStructure({ ...small, lesson: { ...withoutQuiz, steps, items } })), 'au');
    expect(unit!.attributes).not.toHaveProperty('masteryScore');
  });

  test('takes no setting with the name of a launch parameter', () => {
    expect(() => courseStructure({ ...full, settings: { actor: 'x' } })).toThrow('The setting “actor”');
  });
});

describe('Common Cartridge 1.1', () => {
  const files = cartridge(full);
  const tree = (name: string): Tree => readXml(files[name]!);

  test.each(lessons)('keeps the rules of the specification: %s', (_, parts) => {
    const made = cartridge(parts);
    expect(brokenInCartridge(readXml(made['imsmanifest.xml']!))).toEqual([]);
    expect(brokenInLink(readXml(made['lesson.xml']!))).toEqual([]);
    expect(brokenInTopic(readXml(made['discussion.xml']!))).toEqual([]);
    if (made['quiz.xml']) expect(brokenInQuiz(readXml(made['quiz.xml']))).toEqual([]);
  });

  test.each([
    ['imswl_xmlv1p1', 'weblink', 'types are those of the profile'],
    ['identifierref="resource-quiz"', 'identifierref="resource-test"', 'every reference leads to a resource'],
    [
      '<file href="plan.html"/>',
      '<file href="other.html"/>',
      'a page has an href and a file with the same one [5g, 10]',
    ],
    ['identifier="item-plan"', 'identifier="item-quiz"', 'identifiers are XML identifiers and differ'],
    ['1.1.0', '1.2.0', 'the metadata name schema and version and describe the cartridge by LOM'],
  ])('the rules find a fault in the manifest: %s as %s', (right, wrong, rule) => {
    expect(brokenInCartridge(readXml(files['imsmanifest.xml']!.replace(right, wrong)))).toContain(rule);
  });

  test.each([
    ['rcardinality="Multiple"', 'rcardinality="Single"', 'bigger: several of several is Multiple'],
    ['linkrefid="why-some"', 'linkrefid="why-none"', 'cars: every feedback is shown'],
    ['>many</varequal>', '>lots</varequal>', 'cars: conditions ask for labels'],
    ['<fieldentry>No</fieldentry>', '<fieldentry>Yes</fieldentry>', 'why: an essay has words alone'],
    ['ident="cars"', 'ident="why"', 'questions differ in their ident'],
  ])('the rules find a fault in the quiz: %s as %s', (right, wrong, rule) => {
    expect(brokenInQuiz(readXml(files['quiz.xml']!.replace(right, wrong))).join()).toContain(rule);
  });

  test('holds link, plan, handout, discussion and quiz in the language of the lesson', () => {
    const titles = (made: Record<string, string>) =>
      within(readXml(made['imsmanifest.xml']!), 'item')
        .flatMap(({ children }) => children.filter(({ name }) => name === 'title'))
        .map(({ text }) => text);
    expect(titles(files)).toEqual([
      everyKind.title,
      `Lesson: ${everyKind.title}`,
      'Lesson plan',
      'Handout',
      `Discussion: ${everyKind.bigQuestion}`,
      'Quiz',
    ]);
    expect(titles(cartridge(small))).toEqual([
      withoutQuiz.title,
      `课堂活动：${withoutQuiz.title}`,
      `讨论：${withoutQuiz.bigQuestion}`,
    ]);
  });

  test('leads to the live lesson with the settings of the teacher', () => {
    expect(along(tree('lesson.xml'), 'url')[0]!.attributes['href']).toBe(
      'https://atlas.example/en/teach/how-many-cars/do/?code=7B&steps=1%2C3&links=0',
    );
  });

  test('gives the plan to instructors only', () => {
    const [plan] = along(tree('imsmanifest.xml'), 'resources/resource').filter(
      ({ attributes }) => attributes['intendeduse'] === 'lessonplan',
    );
    expect(plan!.attributes['href']).toBe('plan.html');
    expect(within(plan!, 'lomr:value').map(({ text }) => text)).toEqual(['Instructor']);
  });

  test('opens the discussion with the big question and what the step of arguing says', () => {
    expect(texts(tree('discussion.xml'), 'text')).toEqual([`${everyKind.bigQuestion}\n\nTake a side. ${awkward}`]);
  });

  test('asks in the quiz what the profile can hold, and leaves the rest to the lesson', () => {
    const asked = within(tree('quiz.xml'), 'item').map((item) => [
      item.attributes['ident'],
      texts(item, 'itemmetadata/qtimetadata/qtimetadatafield/fieldentry')[0],
    ]);
    expect(asked).toEqual([
      ['cars', 'cc.multiple_choice.v0p1'],
      // With two options there is no question of one answer in the profile.
      ['bigger', 'cc.multiple_response.v0p1'],
      ['causes', 'cc.multiple_response.v0p1'],
      ['why', 'cc.essay.v0p1'],
    ]);
  });

  test('scores the right answers alone, and says to each why', () => {
    const [cars, , causes, why] = within(tree('quiz.xml'), 'item');
    const scored = along(cars!, 'resprocessing/respcondition').filter((one) => along(one, 'setvar').length > 0);
    expect(scored.map((one) => within(one, 'varequal').map(({ text }) => text))).toEqual([['some']]);
    expect(texts(scored[0]!, 'setvar')).toEqual(['100']);

    const [all] = along(causes!, 'resprocessing/respcondition/conditionvar/and');
    expect(texts(all!, 'varequal')).toEqual(['grid', 'chips']);
    expect(texts(all!, 'not/varequal')).toEqual(['name']);

    const said = (item: Tree) => within(item, 'itemfeedback').map((one) => within(one, 'mattext')[0]!.text);
    expect(said(cars!)).toEqual([`Not so. ${awkward}`, 'That is it.', 'Too many.']);
    expect(said(why!)).toEqual([`Because the grids differ. ${awkward}`]);
  });
});
