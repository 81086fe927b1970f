import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { build, packageKinds, type PackageKind } from '../../../src/lessons/packages/build';
import { within, readXml } from '../../support/xmlTree';
import { samples } from '../sample';

const [full, small] = samples as [(typeof samples)[number], (typeof samples)[number]];

const textsIn = (kind: PackageKind, parts = full): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(build(kind, parts).bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

test('packages have names that say what they are', () => {
  expect(packageKinds.map((kind) => build(kind, full).name)).toEqual([
    'how-many-cars-scorm12-en.zip',
    'how-many-cars-scorm2004-en.zip',
    'how-many-cars-cmi5-en.xml',
    'how-many-cars-cmi5-en.zip',
    'how-many-cars-cartridge-en.imscc',
    'how-many-cars-en.html',
  ]);
  expect(build('scorm12', small).name).toBe('when-and-where-scorm12-zh.zip');
});

test.each([
  ['scorm12', full, ['imsmanifest.xml', 'index.html']],
  ['scorm2004', full, ['imsmanifest.xml', 'index.html']],
  ['cmi5-zip', full, ['cmi5.xml']],
  ['cartridge', full, ['discussion.xml', 'handout.html', 'imsmanifest.xml', 'lesson.xml', 'plan.html', 'quiz.xml']],
  ['cartridge', small, ['discussion.xml', 'imsmanifest.xml', 'lesson.xml']],
] as const)('%s opens and holds its files in order', (kind, parts, names) => {
  expect(Object.keys(textsIn(kind, parts))).toEqual(names);
});

describe.each(['scorm12', 'scorm2004', 'cartridge'] as const)('%s', (kind) => {
  test.each(samples.map((parts) => [parts.lesson.id, parts] as const))(
    'lists every file it holds, and no other: %s',
    (_, parts) => {
      const files = textsIn(kind, parts);
      const listed = within(readXml(files['imsmanifest.xml']!), 'file').map(({ attributes }) => attributes['href']);
      expect(['imsmanifest.xml', ...listed].sort()).toEqual(Object.keys(files).sort());
    },
  );
});

test.each(['scorm12', 'scorm2004'] as const)('%s carries the lesson with the settings of the teacher', (kind) => {
  expect(textsIn(kind)['index.html']).toContain('id="settings">{"code":"7B","steps":"1,3","links":"0"}</script>');
});

test('cmi5 is the same file alone and in a zip', () => {
  expect(strFromU8(build('cmi5', full).bytes)).toBe(textsIn('cmi5-zip')['cmi5.xml']);
});

test('the lesson as one file is the lesson with settings', () => {
  expect(strFromU8(build('html', full).bytes)).toBe(textsIn('scorm12')['index.html']);
});

describe('the same parts give the same bytes', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(packageKinds)('%s, wherever it is made', (kind) => {
    const made = ['Asia/Shanghai', 'America/New_York', 'UTC'].map((place) => {
      process.env['TZ'] = place;
      return Buffer.from(build(kind, full).bytes).toString('base64');
    });
    expect(new Set(made).size).toBe(1);
  });

  test('other settings give other bytes', () => {
    expect(build('html', full).bytes).not.toEqual(build('html', { ...full, settings: { code: '8A' } }).bytes);
  });
});
