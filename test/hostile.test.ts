import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { calculators } from '../src/calculators';
import type { AnyCalculator, AnyState, Input } from '../src/calculators/calculator';
import type { CalculatorData } from '../src/calculators/data';
import disclosure from '../src/calculators/disclosure/calculator';
import { emissionsReader, stateOf } from '../src/calculators/disclosure/codecarbon';
import { findPlace } from '../src/calculators/findPlace';
import { askedRelease, mostTold, readLink, readQuery, sinceText } from '../src/calculators/query';
import { result } from '../src/calculators/result';
import { checkNumber, initialState, optionsIn, setsState, writeQuery } from '../src/calculators/state';
import { answerText, rangeText, stateText } from '../src/calculators/words';
import { dialects } from '../src/embed/dialects';
import { csv } from '../src/formats/csv';
import { formatQuantity } from '../src/i18n/format';
import { localePaths } from '../src/i18n/locales';
import { messages } from '../src/i18n/messages';
import { largestFile, readAnswerFile, writeAnswerFile } from '../src/lessons/answerFile';
import { normaliseCode, numbersOf } from '../src/lessons/classCode';
import { classTable, mostRows, remarksOn, tableCsv } from '../src/lessons/classTable';
import { start as startCmi5 } from '../src/lessons/hosts/cmi5';
import { judge } from '../src/lessons/judge';
import type { Answer } from '../src/lessons/lesson';
import { lessonKey } from '../src/lessons/lessonKey';
import { outcomesOf, packProgress, pointsOf, unpackProgress } from '../src/lessons/progress';
import { readNumber } from '../src/lessons/readNumber';
import { readResult, writeResult } from '../src/lessons/resultCode';
import { readSettings } from '../src/lessons/settings';
import { marking } from '../src/lessons/words/marking';
import { byFacet } from '../src/library/facets';
import { mostUnknown, readQuery as readLibrary, writeQuery as writeLibrary } from '../src/library/query';
import { longestQuery, readAddress, tidyQuery, writeAddress } from '../src/search/address';
import { plainForms, spellings, withoutSmallWords, wordsOf } from '../src/search/cuts';
import { framed, readExcerpt } from '../src/search/excerpt';
import { find, type Engine } from '../src/search/find';
import { nameMatches } from '../src/search/narrow';
import { words } from './content/entries';
import { lessonOf, oneOfEach } from './lessons/lesson';
import { allFigures, optionsOf } from './support/content';
import {
  expectSense,
  floods,
  formulas,
  harmless,
  hostile,
  longestWait,
  nasties,
  numbers,
  stopwatch,
} from './support/hostile';

/*
 * Whatever stands in an address, a file or a field, a reader of ours takes it without an exception, within a second, and makes something
 * of it that can be shown. Readers in the browser: test/pages/hostile.test.ts.
 */

let inputs = 0;
/** Gives a reader every input once. */
function every(list: Iterable<string>, read: (input: string) => void): void {
  for (const input of list) {
    inputs++;
    harmless(input, () => read(input));
  }
}
const made = (count: number, make: () => string): string[] => Array.from({ length: count }, make);

const figures = allFigures();
const things = { one: 'thing', other: 'things', qualifier: 'of some kind' };
const site = { page: '/en/calculators/x/', data: '/en/data/', publicUrl: 'https://atlas.example' };

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  'a link to the calculator %s',
  (id, calculator: AnyCalculator) => {
    const options = optionsOf(id);
    const inputsOf = calculator.inputs as Record<string, Input>;
    const names = [...Object.keys(inputsOf), 'v', 'from', 'was', 'against', 'release', 'theme'];
    const values = [
      ...Object.values(options).flatMap((ids) => ids.slice(0, 4)),
      ...Object.keys(calculator.modes),
      '2026.1',
      '1',
    ];
    const counted = calculator.counted && options[calculator.counted.by]!.map((option) => [option, things]);
    const dataIn = (locale: (typeof localePaths)[number]) =>
      ({
        locale,
        words: words('calculators').find((one) => one.id === `${id}/${locale}`)!.data,
        messages: messages(locale).calculator,
        options,
        optionLabels: {},
        counted: Object.fromEntries(counted ?? []),
        release: { id: '2026.2', draft: false, date: '2026-12-01' },
        releases: ['2026.1', '2026.2'],
        site,
      }) as unknown as CalculatorData;
    const data = localePaths.map(dataIn);

    /** Whether a state is one that a reader could set by hand. */
    function expectLegal(state: AnyState): void {
      expect(Object.keys(state).sort()).toEqual(Object.keys(inputsOf).sort());
      expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
      const mode = String(state[calculator.modeInput]);
      for (const [name, input] of Object.entries(inputsOf)) {
        const value = state[name];
        if (input.kind === 'choice') expect(optionsIn(calculator, options, mode, name)).toContain(value);
        else if (value !== null) {
          expect(Number.isFinite(value) && !Object.is(value, -0), `${name} = ${value}`).toBe(true);
          expect(checkNumber(input, String(value)).reason, `${name} = ${value}`).toBeUndefined();
        }
      }
    }

    test('gives a state that could be set by hand, an answer in words, and says what was dropped', () => {
      const source = hostile(11);
      const queries = made(190, () => source.query(names, values));
      const long = floods.slice(0, 6).map((flood) => `?${names[0]}=${encodeURIComponent(flood)}`);
      const since = numbers.map((number) => `?from=2026.1&was=${encodeURIComponent(number)}`);
      every([...queries, ...long, ...since], (search) => {
        setsState(calculator, search);
        const { state, told } = readLink(calculator, data[0]!, search);
        expectLegal(state);
        expect(readQuery(calculator, options, writeQuery(calculator, state)).corrections).toEqual([]);
        const found = result(calculator, state, figures);
        for (const one of data) {
          const said = [
            answerText(calculator, one, state, found, found.steps[calculator.answer]!.value),
            rangeText(calculator, one, state, found) ?? '',
            ...Object.values(found.steps).map(({ value, unit }) => formatQuantity(value, unit, one.locale)),
            ...Object.keys(inputsOf).map((name) => stateText(calculator, one, state, name)),
            sinceText(calculator, one, state, found, search),
          ];
          for (const text of said) {
            expectSense(text, search);
            expect(text.length, search).toBeLessThan(200);
          }
        }
        const asked = askedRelease(data[0]!, search);
        if (asked) expect(new URL(asked.href).origin).toBe('https://atlas.example');
        expect(told.length).toBeLessThanOrEqual(mostTold + 1);
        for (const line of told) {
          expect(line.length).toBeLessThan(500);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        }
        // Every name that is nothing here is told, whatever objects of JavaScript know it as.
        const dropped = [...new URLSearchParams(search).keys()].some((name) =>
          /^(__proto__|constructor|toString|valueOf)$/.test(name),
        );
        if (dropped) expect(told.length).toBeGreaterThan(0);
      });
    });
  },
);

test('a calculator takes each hostile text as each of its numbers', () => {
  for (const calculator of calculators)
    for (const input of Object.values(calculator.inputs as Record<string, Input>))
      if (input.kind === 'number')
        for (const text of numbers) {
          const { value, reason } = checkNumber(input, text);
          if (reason === 'not-a-number') continue;
          expect(value).toBeGreaterThanOrEqual(input.min);
          expect(value).toBeLessThanOrEqual(input.max);
          expect(Object.is(value, -0)).toBe(false);
        }
});

test('the name of a place is looked for in whatever was typed', () => {
  const places = [
    { place: 'CHN', names: ['China', '中国'] },
    { place: 'CIV', names: ["Côte d'Ivoire", '科特迪瓦'] },
  ];
  every([...nasties, ...floods], (typed) => expect([undefined, ...places]).toContain(findPlace(places, typed)));
});

describe('the library and the search', () => {
  const options = {
    ...byFacet(() => ['x', 'y']),
    verdict: ['use-now', 'watch'],
    grade: ['A', 'B'],
    year: ['2025', '2024'],
  };
  const names = ['q', 'verdict', 'grade', 'year', 'sort', 'view', 'compare', 'kind'];
  const values = ['watch', 'A,B', '2025', 'year', 'table', 'one-case,two', 'waste heat', '余热', 'case'];

  test('an address of the library gives a query that is written and read as the same', () => {
    const source = hostile(12);
    const long = floods.map((flood) => `?q=${flood.replace(/[#&]/g, '')}&compare=${flood.replace(/[#&]/g, '')}`);
    every([...made(500, () => source.query(names, values)), ...long], (search) => {
      const { query, unknown } = readLibrary(search, options);
      expect(readLibrary(writeLibrary(query), options)).toEqual({ query, unknown: [] });
      expect(unknown.length).toBeLessThanOrEqual(mostUnknown);
      for (const one of unknown) expect(one).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    });
  });

  test('an address of the search and what is typed into its field give a question', () => {
    const source = hostile(13);
    every([...made(500, () => source.query(names, values)), ...floods.map((flood) => `?q=${flood}`)], (search) => {
      const question = readAddress(search);
      expect(readAddress(writeAddress(question))).toEqual(question);
    });
    // A field may hold half a letter, which no address can.
    every([...nasties, ...floods, ...made(300, source.text)], (typed) => {
      const query = tidyQuery(typed);
      expect([...query].length).toBeLessThanOrEqual(longestQuery);
      expect(query.isWellFormed()).toBe(true);
      expect(readAddress(writeAddress({ query, kind: undefined })).query).toBe(query);
      spellings(plainForms(query));
      wordsOf(withoutSmallWords(query));
      nameMatches('A name', typed);
    });
  });

  test('an excerpt is pieces of text, whatever stands in it', () => {
    const source = hostile(14);
    // The engine gives some fifty words.
    every([...nasties, ...floods.map((flood) => flood.slice(0, 2000)), ...made(200, source.text)], (text) => {
      for (const piece of readExcerpt(framed(`a <mark>${text}</mark> b`, 'a b')))
        expect(typeof piece.text).toBe('string');
    });
  });

  test.each([true, false])('a question is answered at once, cut as Chinese: %s', async (cut) => {
    let searches = 0;
    const hit = {
      id: 'a',
      score: 1,
      load: async () => ({ address: '/', title: 'a', excerpt: '', content: '', meta: {} }),
    };
    /** An index in which every word stands, the worst for a cutter of words. */
    const engine: Engine = {
      search: async () => {
        searches++;
        return [hit];
      },
      knows: async () => true,
      check: async () => undefined,
      kindOf: () => undefined,
    };
    const source = hostile(15);
    const repeated = ['co2 ', 'grey ', 'co2', '余热 ', '能', '"', 'centre colour co2 ', 'a'].map((word) =>
      word.repeat(80),
    );
    for (const typed of [...repeated, ...nasties, ...made(100, source.text)]) {
      inputs++;
      searches = 0;
      const took = stopwatch();
      await find(engine, tidyQuery(typed), cut);
      expect(took(), typed.slice(0, 80)).toBeLessThan(longestWait);
      expect(searches, typed.slice(0, 80)).toBeLessThan(3000);
    }
  });
});

test('the page around an embed writes what it likes into its address and its messages', () => {
  const source = hostile(16);
  const names = ['theme', 'controls', 'links', 'secret', 'childId', 'dw', 'initialWidth', 'parentUrl'];
  every(
    [
      ...made(300, () => source.query(names, ['1', '0', 'dark', 'aB3', 'pym-0'])),
      ...floods.map((one) => `?childId=${one}`),
    ],
    (search) => {
      const spoken = dialects({
        search,
        hash: search.replace('?', '#'),
        pathname: '/en/embed/x/',
        href: `https://a.example/${search}`,
      });
      const heard: unknown[] = [
        search,
        source.value(),
        source.text(),
        { greenAiAtlas: source.value() },
        `[iFrameSizer]${source.text()}`,
      ];
      for (const dialect of spoken) {
        for (const message of heard) dialect.greets?.(message);
        const told = dialect.tell({ height: 500, width: 300 });
        expect(['undefined', 'string', 'object']).toContain(typeof told);
      }
    },
  );
});

describe('lessons', () => {
  const lesson = lessonOf(oneOfEach);
  const lessons = [lessonKey(lesson), lessonKey(lessonOf(oneOfEach, 'another'))];
  const sound = {
    answers: {
      guess: '6',
      cause: 'grid',
      which: ['smaller'],
      energy: '2',
      rank: ['lamp', 'kettle', 'home', 'city'],
      words: 'A',
    },
    tries: { cause: 1, which: 2, energy: 1 },
    step: 0,
  };
  const sayings = /^(first|later|wrong|open)$/;

  test('settings in an address or a file are legal or left out, and it is said which', () => {
    const source = hostile(17);
    const names = ['code', 'preset', 'steps', 'lock', 'projector', 'links', 'theme', 'lesson'];
    const spoken = { ...lesson, presets: { usual: 'Usual', other: 'Other' } };
    every(
      [
        ...made(400, () => source.query(names, ['KITE 47', '1', '1,2', 'usual', '0'])),
        ...floods.map((one) => `?code=${one}&steps=${one}`),
      ],
      (search) => {
        const baked = source.value();
        const read = readSettings(
          spoken,
          search,
          typeof baked === 'object' && baked ? (baked as Record<string, unknown>) : {},
        );
        const { settings, problems } = read;
        expect(Object.keys(settings).sort()).toEqual([
          'code',
          'links',
          'lock',
          'preset',
          'projector',
          'shownCode',
          'steps',
        ]);
        expect(settings.code === '' || normaliseCode(settings.code) === settings.code).toBe(true);
        expect([undefined, 'usual', 'other']).toContain(settings.preset);
        for (const step of settings.steps ?? []) expect(spoken.steps[step]).toBeDefined();
        if (new URLSearchParams(search).get('steps')?.trim() && !settings.steps) expect(problems).toContain('steps');
        for (const value of Object.values(numbersOf(lesson, 'energy', settings.code)))
          expect(Number.isFinite(value)).toBe(true);
      },
    );
  });

  test('kept progress is that of this lesson or nothing', () => {
    const source = hostile(18);
    const packed = JSON.parse(packProgress(sound)) as unknown;
    const old = [2, 0, []];
    every(
      [...made(500, () => source.json(packed)), ...made(50, () => source.json(old)), ...floods, ...nasties],
      (text) => {
        const read = unpackProgress(lesson, text);
        if (!read) return;
        for (const [id, answer] of Object.entries(read.answers)) {
          expect(Object.hasOwn(oneOfEach, id)).toBe(true);
          if (id === 'guess') expect(Number.isFinite(Number(answer)) && answer !== '', String(answer)).toBe(true);
          const judged = judge(lesson.items[id]!, answer, numbersOf(lesson, id, 'KITE47'), 'en');
          expect(typeof judged.right).toBe('boolean');
        }
        for (const tries of Object.values(read.tries))
          expect(Number.isInteger(tries) && tries > 0 && tries < 100).toBe(true);
        expect(lesson.steps[read.step]).toBeDefined();
        const { right, of } = pointsOf(outcomesOf(lesson, read, 'KITE47'));
        expect(right).toBeLessThanOrEqual(of);
        expect(unpackProgress(lesson, packProgress(read))).toBeDefined();
        const page = writeAnswerFile(lesson, read, {
          name: text.slice(0, 200),
          code: text.slice(0, 30),
          date: '2026-11-26',
        });
        expect(page.match(/<(script|img|svg|iframe|style|a|form|base|object|math)\b/gi)).toEqual(['<style', '<script']);
        expect(readAnswerFile(page)).toHaveProperty('file');
      },
    );
  });

  test('a number as typed is a number or none', () => {
    const source = hostile(19);
    every([...nasties, ...floods, ...made(200, source.text)], (text) => {
      for (const locale of localePaths)
        for (const unit of ['', 'kWh', 'million kWh']) {
          const value = readNumber(text, locale, unit);
          expect(value === undefined || Number.isFinite(value), String(value)).toBe(true);
        }
    });
  });

  test('a class code has letters and digits, 24 at most, or is none', () => {
    const source = hostile(20);
    every([...nasties, ...floods, ...made(200, source.text)], (text) => {
      const code = normaliseCode(text);
      expect(code).toMatch(/^[\p{L}\p{M}\p{Nd}]*$/u);
      expect([...code].length).toBeLessThanOrEqual(24);
      expect(normaliseCode(code)).toBe(code);
    });
  });

  const code = writeResult(lesson, 'KITE 47', ['first', 'later', 'wrong', 'open']);

  test('a result code is read, or it is said why not', () => {
    const source = hostile(21);
    const near = () => {
      const at = source.below(code.length);
      return (
        code.slice(0, at) + source.pick(['', 'U', '-', 'é', '٣', source.text()]) + code.slice(at + source.below(3))
      );
    };
    every([...nasties, ...floods, ...made(300, source.text), ...made(300, near)], (text) => {
      const read = readResult(lessons, text, { code: text });
      if (read.problem === undefined) for (const outcome of read.outcomes) expect(outcome).toMatch(sayings);
      else expect(read.problem).toMatch(/^(too short|mistyped|other lesson|unknown)$/);
    });
  });

  const page = writeAnswerFile(lesson, sound, { name: 'Li Ming', code: 'KITE 47', date: '2026-11-26' });
  const block = /(<script type="application\/json" id="answers">)([^<]*)(<\/script>)/;
  const data = JSON.parse(block.exec(page)![2]!) as Record<string, unknown>;

  test('a file of answers is read, or it is said why not', () => {
    const source = hostile(22);
    const repacked = () =>
      page.replace(
        block,
        (_, before: string, _json, after: string) => before + source.json(data).replaceAll('<', '\\u003c') + after,
      );
    const other = () => page.replace('answers-1', source.pick(['answers-0', 'answers-2', 'answers-1 ', '']));
    const cut = () => page.slice(source.below(page.length), source.below(page.length));
    const tags = [
      '<script ',
      '<script id="answers"',
      ' id="answers"',
      '<script id="answers">x',
      '<script id="answers" ',
    ];
    const slow = tags.flatMap((tag) => [
      tag.repeat(largestFile / tag.length),
      `<script ${tag.repeat((largestFile - 10) / tag.length)}`,
    ]);
    every([...made(500, repacked), ...made(40, other), ...made(60, cut), ...nasties, ...floods, ...slow], (text) => {
      const read = readAnswerFile(text);
      if ('problem' in read) return expect(read.problem).toMatch(/^(too large|no answers|broken)$/);
      const { file } = read;
      expect(Object.keys(file).sort()).toEqual(['answers', 'code', 'date', 'lesson', 'name', 'outcomes', 'release']);
      expect([...file.name].length).toBeLessThanOrEqual(160);
      expect(file.name).not.toMatch(/[\r\n\t]/);
      for (const [id, answer] of Object.entries(file.answers)) {
        expect(id).toMatch(/^[A-Za-z0-9][\w-]*$/);
        for (const part of [answer].flat() as Answer[]) expect(typeof part).toBe('string');
      }
      for (const outcome of Object.values(file.outcomes)) expect(outcome).toMatch(sayings);
      return undefined;
    });
  });

  test('what a class handed in is a table with a remark on every row that does not count', () => {
    const source = hostile(23);
    const line = () =>
      [source.text(), source.pick([code, code.toLowerCase(), code.slice(1), source.text()])].join(
        source.pick([' ', '\t', ',', ';', '"']),
      );
    const pasted = () => source.many(6, line).join(source.pick(['\n', '\r\n', '\r', '\u2028']));
    const many = [
      `${'Li Ming '}${code}\n`.repeat(5000),
      'ABCD-1234 '.repeat(200) + '\n',
      `${'x@'.repeat(900)} y\n`.repeat(60),
    ];
    every([...made(300, pasted), ...nasties, ...floods, ...many], (text) => {
      const files = [{ name: text.slice(0, 50), text }, { name: 'large.html' }];
      const table = classTable(lessons, { pasted: text, files, code: text.slice(0, 40) });
      expect(table.rows.length).toBeLessThanOrEqual(mostRows);
      expect(table.learners).toBeLessThanOrEqual(table.rows.length);
      for (const row of table.rows) {
        expect(row.name.length).toBeLessThanOrEqual(160);
        if (row.outcomes) for (const outcome of row.outcomes) expect(outcome).toMatch(sayings);
        else for (const locale of localePaths) expect(remarksOn(row, marking[locale]).join('')).not.toBe('');
      }
      for (const counts of table.summary)
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(table.learners);
      expectNoFormula(tableCsv(table, marking.en));
    });
    expect(classTable(lessons, { pasted: many[0]!, files: [] }).left).toBeGreaterThan(3000);
  });

  test('names in a file of answers are no formulas in the table that a teacher takes home', () => {
    const files = formulas.map((name, at) => ({
      name: `${at}.html`,
      text: writeAnswerFile(lesson, sound, { name, code: '', date: '2026-11-26' }),
    }));
    const table = classTable(lessons, { pasted: '', files });
    expect(table.learners).toBe(new Set(formulas.map((name) => name.normalize('NFKC').replace(/\s/g, ''))).size);
    expectNoFormula(tableCsv(table, marking.en));
  });

  test('a platform that answers with nonsense leaves the lesson as it is', async () => {
    const source = hostile(24);
    const address = `?${new URLSearchParams({ endpoint: 'https://lms.example/', fetch: 'https://lms.example/f', actor: '{"account":{}}', registration: 'r', activityId: 'a' })}`;
    const usual = globalThis.fetch;
    try {
      for (let round = 0; round < 200; round++) {
        inputs++;
        const launch = { contextTemplate: {}, launchMode: 'Normal', returnURL: 'https://lms.example/' };
        const answers: unknown[] = [
          { 'auth-token': 't' },
          source.spoilt(launch),
          source.spoilt({ languagePreference: 'en' }),
          source.spoilt({ text: '[]', completed: false }, 0.5),
        ];
        globalThis.fetch = async () => new Response(JSON.stringify(answers.shift() ?? {}));
        const host = await startCmi5(
          source.next() < 0.8
            ? address
            : source.query(
                ['endpoint', 'fetch', 'actor', 'registration', 'activityId'],
                ['{}', '{"account":1}', 'null', 'https://lms.example'],
              ),
        );
        const kept = host?.restore();
        expect(['undefined', 'string'], JSON.stringify(kept)).toContain(typeof kept);
        host?.keep('[1,0,[]]');
        host?.answered({ id: 'a', kind: 'choice', answer: 'b', right: true });
        host?.score(1, 2, true);
        host?.leave();
      }
    } finally {
      globalThis.fetch = usual;
    }
  });
});

describe('a log of CodeCarbon', () => {
  const columns = [
    'timestamp',
    'project_name',
    'run_id',
    'duration',
    'emissions',
    'energy_consumed',
    'country_name',
    'region',
    'gpu_count',
    'gpu_model',
    'pue',
    '__proto__',
  ];

  test('gives numbers the calculator takes, or says what is wrong and where', () => {
    const source = hostile(25);
    const usual = 'duration,emissions,energy_consumed,pue,gpu_count\n';
    const rows = numbers.flatMap((number) =>
      [0, 1, 2, 3, 4].map((at) => usual + ['10', '0.1', '0.2', '1.1', '1'].with(at, number).join(',')),
    );
    every(
      [
        ...made(400, () => source.csv(columns)),
        ...rows,
        ...nasties,
        ...floods,
        ...floods.map((flood) => usual + flood),
      ],
      (text) => {
        const reader = emissionsReader();
        for (const row of Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] }).data) reader.take(row);
        const { measured, problems, left } = reader.finish();
        expect(problems.length).toBeLessThanOrEqual(20);
        for (const problem of problems) expect((problem.given ?? '').length).toBeLessThanOrEqual(40);
        if (!measured) return expect(problems.length).toBeGreaterThan(0);
        expect(left === 0 || problems.length > 0).toBe(true);
        for (const value of Object.values(measured))
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        const state = stateOf(measured);
        for (const [name, value] of Object.entries(state)) {
          const input = (disclosure.inputs as Record<string, Input>)[name]!;
          expect(input, name).toBeDefined();
          if (input.kind === 'number') expect(checkNumber(input, String(value)), name).toEqual({ value });
        }
        const { steps } = result(disclosure, { ...initialState(disclosure, 'measured'), ...state }, figures);
        for (const [name, { value }] of Object.entries(steps)) expect(Number.isFinite(value), name).toBe(true);
        return undefined;
      },
    );
  });
});

/**
 * No cell is a formula, whether a program cuts at commas or, where the system writes decimals with a comma, at semicolons or tabs; there
 * quotation marks within a line hold nothing together, and what begins a line may be a number of ours with more behind it.
 */
function expectNoFormula(file: string): void {
  for (const delimiter of [',', ';', '\t'])
    for (const row of Papa.parse<string[]>(file.slice(1), { delimiter }).data)
      row.forEach((cell, at) => {
        const bare = delimiter === ',' || at === 0 ? cell : cell.replace(/^"+/, '');
        if (/^[=+\-@\t\r\n\0＝＋－＠]/.test(bare))
          expect(bare, file.slice(0, 300)).toMatch(/^[+-]\d[\d.,]*(e[+-]?\d+)?\s?%?"*(,|$)/i);
      });
}

describe('a table as CSV', () => {
  test('runs nothing in a spreadsheet, however it is cut, and numbers stay numbers', () => {
    const source = hostile(26);
    every([...formulas, ...nasties, ...made(300, source.text)], (text) => {
      expectNoFormula(
        csv([
          ['a', text, -5, 'b'],
          [text, text],
        ]),
      );
    });
    expect(Papa.parse<string[]>(csv([[-40, '-40', '+17.4%', '5; -3', '-1.5e-7']]).slice(1)).data[0]).toEqual([
      '-40',
      '-40',
      '+17.4%',
      '5; -3',
      '-1.5e-7',
    ]);
  });
});

afterAll(() => expect(inputs).toBeGreaterThanOrEqual(5000));
