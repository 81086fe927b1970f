import { z } from 'astro/zod';
import { inEvery } from './i18n/locales';
import { units } from './model/units';
import { subjectIds } from './subjects';

/** The shape of everything under `content/`. Unknown keys are errors: a misspelt field stops the build. */

const text = z.string().trim().min(1);
const localised = z.strictObject(inEvery(() => text));
/** A calendar day. YAML reads an unquoted 2026-11-25 as a date, so both forms are taken. */
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);
/** As exact as known: a day, a month or a year. */
const moment = z.union([
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  z.int().min(1900).max(2100).transform(String),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);
const id = z.string().regex(/^[a-z0-9][a-z0-9./-]*$/);

/** A document we cite, as it names itself. */
export const source = z.strictObject({
  title: text,
  /** The title in the reader's language, where the original is in neither or helps nobody. */
  titleTranslated: localised.partial().optional(),
  authors: z.array(text).min(1),
  /** Journal, conference, institution or site, with volume and pages if any. */
  publisher: text,
  /** As exact as known: 2021, 2021-04 or 2021-04-21. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  kind: z.enum([
    'article',
    'preprint',
    'conference',
    'report',
    'model-card',
    'dataset',
    'software',
    'standard',
    'news',
    'web',
    'law',
  ]),
  lang: z.enum(['en', 'zh', 'fr', 'de', 'ja', 'ko', 'es', 'pt', 'it', 'fi']),
  url: z.url().nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/)
    .optional(),
  /** Licence of the document or data set, as stated there; left out when none is stated. */
  licence: text.optional(),
  note: localised.optional(),
});

const provenance = {
  source: id,
  /** Table, figure, section or page in the source. */
  locator: text,
  /** primary: read in the original; secondary: read as quoted by `reportedBy`; derived: arithmetic shown in `derivation`. */
  seen: z.enum(['primary', 'secondary', 'derived']),
  reportedBy: localised.optional(),
  derivation: localised.optional(),
  /** The day somebody last compared the number with the text it was read in. */
  checked: day,
};

/** The low or high end: the source's own interval, else the smallest or largest published value of the same quantity and boundary. */
const bound = z.strictObject({
  value: z.number(),
  printed: text.optional(),
  source: id,
  locator: text,
  note: localised.optional(),
});

const amount = {
  value: z.number(),
  unit: z.enum(units),
  /** The number and unit as printed in the source; the last printed digit is its precision. */
  printed: text.optional(),
  low: bound.optional(),
  high: bound.optional(),
};

/** What the numbers of a compound record (one training run, one accelerator) are called. */
export const figureNames = [
  // a training run
  'dynamicEnergy', // IT energy while computing, kWh
  'idleEnergy', // IT energy while idle, kWh
  'facilityEnergy', // energy at the meter, PUE inside, kWh
  'accelerators',
  'hours', // wall-clock hours of the run
  'acceleratorHours', // accelerators × hours
  'acceleratorPower', // W per accelerator, as used in the publication
  'pue',
  'carbonIntensity',
  'embodied', // gCO2e, the share of making the hardware
  'publishedEmissions', // gCO2e, the result as printed
  'publishedTotal', // gCO2e, the result with idle and embodied parts, as printed
  'marketBasedEmissions',
  'parameters',
  'activeParameters',
  'tokens',
  // an accelerator
  'thermalDesignPower', // W
  'peak16bit', // FLOP/s, dense
  'peak8bit', // FLOP/s, dense
  'measuredPower', // W, average while training, with its share of the host
  'embodiedPerAccelerator', // gCO2e, cradle to gate
  // a model measured while it answers
  'tokenEnergyAt8', // kWh per output token, so many requests together
  'tokenEnergyAt32',
  'tokenEnergyAt64',
  'tokenEnergyAt128',
  'tokenEnergyAt256',
  'tokenEnergyAt512',
  'secondsPerToken', // median time between two tokens, 64 requests together, s
  'outputTokens', // mean length of an answer in the benchmark
  'itemEnergy', // kWh per image or clip
  'clipSeconds', // length of the clip
] as const;
const figureName = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

const figure = z.strictObject({
  ...amount,
  label: localised.optional(),
  boundary: localised.optional(),
  note: localised.optional(),
  year: z.int().optional(),
  source: id.optional(),
  locator: text.optional(),
  seen: provenance.seen.optional(),
  reportedBy: localised.optional(),
  derivation: localised.optional(),
  checked: day.optional(),
});

const record = {
  label: localised,
  year: z.int(),
  /** What is counted and what is not. */
  boundary: localised,
  region: text.optional(),
  basis: z.enum(['location-based', 'market-based']).optional(),
  scope: z.enum(['direct', 'life-cycle']).optional(),
  note: localised.optional(),
  /** Licence of the data we carry, where the source states one. */
  licence: text.optional(),
  /** For things emissions are compared with: how they are counted and drawn. */
  counted: z
    .strictObject({
      one: localised,
      other: localised,
      qualifier: localised,
      /** What it is drawn with, where it is counted in pictures. */
      glyph: z.enum(['car', 'plane', 'person']).optional(),
      /** Whether it is a thing of a life or year, or one of a day. */
      per: z.enum(['life', 'day']).default('life'),
    })
    .optional(),
  /** What the record is used for, where a calculator offers records of a family as choices. */
  use: z.enum(['calculator', 'reference']).default('reference'),
  ...provenance,
};

/** The three forms of a record: one number, the several numbers of one run or device, or a series in a CSV beside it. */
const oneNumber = z.strictObject({ ...record, ...amount });
const severalNumbers = z.strictObject({ ...record, figures: z.record(figureName, figure) });
const seriesOfNumbers = z.strictObject({
  ...record,
  series: z.strictObject({
    file: z.string().endsWith('.csv'),
    unit: z.enum(units),
    /** What a line of a place is: a year, or an hour of the day from 0 to 23. */
    by: z.enum(['year', 'hour']).default('year'),
    from: z.int(),
    to: z.int(),
  }),
});

const known = new Set<string>(figureNames);

/** A factor record. Its form is told by what it holds, so that an error names the field that is wrong and not all three forms. */
export const factor = z
  .record(z.string(), z.unknown())
  .transform((entry, context): z.infer<typeof oneNumber | typeof severalNumbers | typeof seriesOfNumbers> => {
    const form = 'figures' in entry ? severalNumbers : 'series' in entry ? seriesOfNumbers : oneNumber;
    const read = form.safeParse(entry);
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  })
  .superRefine((entry, context) => {
    const parts =
      'figures' in entry
        ? Object.entries(entry.figures).map(([name, part]) => [`figures.${name}`, { ...entry, ...part }] as const)
        : [['', entry] as const];
    for (const [path, part] of parts) {
      const report = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [...path.split('.').filter(Boolean), field], message });
      if (path && !known.has(path.replace('figures.', '')) && !('label' in part && part.label !== entry.label))
        report('label', `"${path.replace('figures.', '')}" is no common name, so the figure needs a label of its own`);
      if (part.seen === 'secondary' && !part.reportedBy)
        report('reportedBy', 'a secondary figure must say who reported it');
      if (part.seen === 'derived' && !part.derivation)
        report('derivation', 'a derived figure must show its arithmetic');
      const { value, low, high } = part as { value?: number; low?: { value: number }; high?: { value: number } };
      if (value !== undefined && low && low.value > value) report('low', 'low is above the value');
      if (value !== undefined && high && high.value < value) report('high', 'high is below the value');
    }
  });

/**
 * A question that our records answer in several ways. The answers are figures in one unit; where they differ because they count
 * different things, `why` says so in one line.
 */
export const question = z.strictObject({
  question: localised,
  answers: z
    .array(z.strictObject({ figure: text, why: localised.optional() }))
    .min(2)
    .refine(
      (answers) => new Set(answers.map(({ figure }) => figure)).size === answers.length,
      'a figure stands there twice',
    ),
});

/** A technical word, all languages in one record. */
const wording = z.strictObject({ term: text, definition: text, also: z.array(text).optional() });
export const term = z.strictObject(inEvery(() => wording));

const pathways = ['technology', 'policy', 'industry', 'society'] as const;
export const actors = [
  'public',
  'school',
  'developer',
  'company',
  'data-centre',
  'utility',
  'local-government',
  'national-government',
  'international-body',
] as const;
export const levers = [
  'do-less',
  'smaller-model',
  'better-hardware',
  'better-utilisation',
  'when-and-where',
  'cleaner-power',
  'heat-reuse',
  'longer-life',
  'measure-disclose',
  'rule-or-incentive',
  'habit',
] as const;
export const costs = ['saves', 'low', 'medium', 'high', 'unknown'] as const;
const quantities = ['energy', 'carbon', 'water', 'cost', 'size', 'speed', 'other'] as const;
export const verdicts = ['use-now', 'use-where-fits', 'watch', 'avoid'] as const;
const curriculumId = z.string().regex(/^(K[01]|T[1-3]|P[1-3]|I[1-3]|S[1-3]|X[1-6])(\.\d[a-e]?)?$/);

/** The facts the published rule turns into a grade A–E (`src/model/evidenceGrade.ts`). */
const evidence = z.strictObject({
  kind: z.enum([
    'independent-measurement',
    'audited-report',
    'self-reported-measurement',
    'peer-reviewed-model',
    'news-report',
    'plan-or-opinion',
  ]),
  methodPublished: z.boolean(),
  boundaryStated: z.boolean(),
  baseline: z.boolean(),
  secondSourceAgrees: z.boolean(),
  vendorWroteAndPaid: z.boolean(),
  olderThanFiveYearsInFastField: z.boolean(),
  excludesLargestTerm: z.boolean(),
  onlyRelativeNumbers: z.boolean(),
});

/** One end of a comparison; low and high only where the source prints its own interval. */
const end = z.strictObject({
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: localised,
  claim: id,
});

/** A number in a text, with its place in a source. */
const claim = {
  /** How the number is written in each language, unit included. */
  printed: localised,
  says: localised,
  source: id,
  locator: text,
  seen: z.enum(['primary', 'secondary', 'derived']),
  reportedBy: localised.optional(),
  derivation: localised.optional(),
};

/** The words of a case that are not prose are facts, once for all languages. */
export const caseFacts = z.strictObject({
  /** What it is about, from `src/subjects.ts`; the leaf of the subject stands in `curriculum` too. */
  subject: z.enum(subjectIds),
  curriculum: z.array(curriculumId).min(1),
  pathways: z.array(z.enum(pathways)).min(1).max(2),
  actors: z.array(z.enum(actors)).min(1),
  levers: z.array(z.enum(levers)).min(1),
  /** ISO 3166-1 alpha-2, or INT for a body of many countries. */
  country: z.string().regex(/^([A-Z]{2}|INT)$/),
  place: localised.optional(),
  /** The year the headline result is of. */
  year: z.int(),
  status: z.enum(['running', 'finished', 'stopped', 'announced']),
  scale: z.enum(['pilot', 'organisation', 'city', 'national', 'global']),
  /** The headline result. Energy, carbon or water only if it was metered or computed from metered data; never inferred from operations, latency or cost. */
  effect: z.strictObject({
    quantity: z.enum(quantities),
    metered: z.boolean(),
    boundary: localised,
    /** When the result was measured or counted, as the source says. */
    period: localised,
    /** Both ends published: the change is computed from them. */
    baseline: end.optional(),
    result: end.optional(),
    /** Only the change was published, in per cent (−40 is forty per cent less). */
    publishedChange: z
      .strictObject({ percent: z.number(), low: z.number().optional(), high: z.number().optional(), claim: id })
      .optional(),
  }),
  /** Every number in the prose stands here, with its place in a source. */
  claims: z.record(
    z.string(),
    // Where the evidence for a claim differs from that of the headline result: only what differs.
    z.strictObject({ ...claim, evidence: evidence.partial().optional() }),
  ),
  /** The evidence for the headline result. */
  evidence,
  conflict: z.enum(['none', 'author-is-vendor', 'funded-by-vendor', 'self-reported']),
  verdict: z.enum(verdicts),
  cost: z.enum(costs),
  sources: z.array(id).min(1),
  related: z.strictObject({ calculators: z.array(id), explainers: z.array(id), cases: z.array(id) }),
  /** Query string of a calculator that lets the reader try it. */
  tryIt: z.strictObject({ calculator: id, query: z.string() }).optional(),
  published: day,
  checked: day,
  /** What readers should know of later changes, newest last; the feed tells of each. */
  changed: z.array(z.strictObject({ date: day, what: localised })).optional(),
});

export const caseWords = z.strictObject({
  title: text.max(90),
  oneLine: text.max(200),
  who: text,
  /** Words a reader may search for that the text does not hold. */
  alsoSearch: z.array(text).optional(),
});

const ruleKinds = [
  'law',
  'regulation',
  'standard',
  'label',
  'target',
  'market',
  'procurement',
  'initiative',
  'pledge',
] as const;
const ruleStatuses = ['proposed', 'adopted', 'in-force', 'changed', 'lapsed'] as const;
export const disclosed = ['energy', 'carbon', 'water', 'renewable', 'heat', 'materials', 'computing'] as const;
const disclosedTo = ['public', 'authority', 'customers'] as const;

/**
 * One rule, standard, target, market or promise: what it asks of whom, since when, where it stands, and what is known of its effect.
 * Numbers in its text are claims, as in a case.
 */
export const rule = z
  .strictObject({
    /** The name as a reader would look for it. */
    name: localised,
    /** The name in running text and in tables. */
    short: localised,
    /** ISO 3166-1 alpha-2 or 3166-2 (US-TX), EU, or INT for a body of many countries. */
    place: z.string().regex(/^(EU|INT|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/),
    kind: z.enum(ruleKinds),
    status: z.enum(ruleStatuses),
    /** What stands behind the status: since when, until when, what replaced it. */
    statusNote: localised,
    /** What happened when, oldest first; a date as exact as known. */
    dates: z
      .array(z.strictObject({ date: moment, what: localised }))
      .min(1)
      .refine((dates) => dates.every(({ date }, at) => at === 0 || dates[at - 1]!.date <= date), 'oldest first'),
    /** What it asks, in plain words. */
    asks: localised,
    /** Whom it binds or invites. */
    who: localised,
    /** What must be told, and to whom, where it is a duty to disclose. */
    disclosure: z
      .strictObject({ of: z.array(z.enum(disclosed)).min(1), to: z.array(z.enum(disclosedTo)).min(1) })
      .optional(),
    /** What is known of its effect, with who says so; that nothing was found, if nothing was. */
    effect: localised,
    claims: z.record(z.string().regex(/^[a-z0-9-]+$/), z.strictObject(claim)).default({}),
    /** The official text, or the page of the body that keeps it. */
    official: id,
    /** What else it was read in. */
    sources: z.array(id).default([]),
    seen: z.enum(['primary', 'secondary']),
    reportedBy: localised.optional(),
    cases: z.array(id).default([]),
    checked: day,
  })
  .refine(({ seen, reportedBy }) => seen === 'primary' || reportedBy, {
    path: ['reportedBy'],
    message: 'a rule not read in its own text must say who reported it',
  });

/** What people of one kind can do: five actions, each shown by a case. */
export const readers = [
  'public',
  'pupil',
  'teacher',
  'student',
  'developer',
  'company',
  'data-centre',
  'city',
  'ministry',
] as const;
const efforts = ['minutes', 'days', 'months', 'years'] as const;
export const reader = z.strictObject({
  /** Who is meant, as the page is called. */
  label: localised,
  /** One sentence: what these readers decide. */
  decides: localised,
  description: z.strictObject(inEvery(() => text.max(200))),
  actions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        /** The action, as an order. */
        do: localised,
        how: localised,
        /** The case that shows it, and its claim that says what it did; the grade of the case is shown. */
        case: id,
        claim: z.string(),
        /** What to expect, and what not. */
        effect: localised,
        effort: z.enum(efforts),
        effortNote: localised,
        calculator: z.strictObject({ calculator: id, query: z.string() }),
        explainer: id,
      }),
    )
    .length(5),
  checked: day,
});

export const explainerFacts = z.strictObject({
  curriculum: z.array(curriculumId).min(1),
  /** The calculator whose subject this explainer tells at length; that page leads here. */
  tells: id.optional(),
  calculators: z.array(z.strictObject({ calculator: id, query: z.string() })),
  cases: z.array(id),
  published: day,
  checked: day,
});

export const explainerWords = z.strictObject({
  title: text,
  question: text,
  /** The whole explainer in one sentence. */
  answer: text,
  description: text.max(200),
});

const factVerdicts = ['accurate', 'right-order', 'needs-boundary', 'outdated', 'misattributed', 'unsupported'] as const;

/** A claim that goes round, checked. */
export const factCheckFacts = z.strictObject({
  verdict: z.enum(factVerdicts),
  curriculum: z.array(curriculumId).min(1),
  /** What the claim says and what was found, all in one unit: drawn side by side. A record, and whether it stands for the claim. */
  numbers: z
    .array(z.strictObject({ figure: text, claim: z.boolean().default(false), label: localised }))
    .min(2)
    .max(8),
  /** `log` where the numbers lie more than thirty times apart. */
  axis: z.enum(['linear', 'log']),
  /** Whether the numbers are shares, printed in per cent. */
  percent: z.boolean().default(false),
  explainers: z.array(id).min(1),
  calculators: z.array(z.strictObject({ calculator: id, query: z.string() })),
  cases: z.array(id),
  published: day,
  checked: day,
});

export const factCheckWords = z.strictObject({
  title: text.max(90),
  /** The claim as it goes round, in our words. */
  claim: text.max(200),
  /** Who says so. */
  heard: text.max(160),
  /** The verdict with its reason, in one sentence. */
  reason: text.max(260),
  description: text.max(200),
});

/** A curriculum or framework of competences that lessons name: whose it is and in which edition. */
export const framework = z.strictObject({
  /** The name as its publisher gives it. */
  name: localised,
  /** The name beside a code. */
  short: localised,
  /** The edition whose codes we hold, as it names itself. */
  edition: text,
  publisher: text,
  /** The document itself. */
  source: id,
});

/** One point of a framework, kept only if its text was seen. */
export const alignment = z
  .strictObject({
    framework: id,
    /** The code as printed; the heading, where points have no code. */
    code: text,
    /** What it asks, in our own words. */
    text: localised,
    /** Grades, stage or level as printed. */
    grades: text,
    /** What the text was read in. */
    source: id,
    locator: text,
    /** primary: in the words of the framework itself; secondary: as `reportedBy` gives them. */
    seen: z.enum(['primary', 'secondary']),
    reportedBy: localised.optional(),
    checked: day,
  })
  .refine(({ seen, reportedBy }) => (seen === 'secondary') === (reportedBy !== undefined), {
    path: ['reportedBy'],
    message: 'who reported the text stands there if it was not read in the framework itself, and only then',
  });

/** A page that is text only: about, method. */
/** Something we had wrong, and what is true: a number of a record, or what a page said. */
export const correction = z
  .strictObject({
    date: day,
    /** What it is about, in words. */
    what: localised,
    /** The figure that was wrong, by its id; or the page, by its path after the locale. */
    figure: text.optional(),
    page: z
      .string()
      .regex(/^[a-z0-9/.-]+\/$/)
      .optional(),
    /** Which part of the figure; the corrected one stands in `is` as the record has it. */
    part: z.enum(['value', 'low', 'high', 'year', 'printed']).default('value'),
    was: localised,
    is: localised,
    why: localised,
    /** How it was found. */
    found: localised,
    /** Whether a frozen release held it, or only the draft. */
    stood: z.enum(['draft', 'release']),
  })
  .refine(({ figure, page }) => (figure === undefined) !== (page === undefined), {
    path: ['figure'],
    message: 'a correction is of a figure or of a page, one of the two',
  });

export const pageWords = z.strictObject({ title: text, description: text.max(200) });

/** Words around a calculator; the method in plain language stands in the body. Keys are checked against the declaration. */
const inputWords = z.strictObject({
  label: text,
  help: text.optional(),
  options: z.record(z.string(), text).optional(),
});
export const calculatorWords = z.strictObject({
  title: text,
  question: text,
  description: text.max(200),
  inputs: z.record(
    z.string(),
    inputWords.extend({
      inMode: z.record(z.string(), inputWords.pick({ label: true, help: true }).partial()).optional(),
    }),
  ),
  /** `say` is the sentence under the answer; `short` names the case in a citation; `of` says what an amount is for. */
  modes: z.record(z.string(), z.strictObject({ label: text, say: text, short: text, of: text.optional() })),
  /** How an answer that is a number of times is put: `{n} times`. */
  times: text.optional(),
  /** Sentences for answers that come out another way, by the id of the outcome. */
  outcomes: z.record(z.string(), text).optional(),
  /** What there may be to say about an answer, by the id of the remark. */
  remarks: z.record(z.string(), text).optional(),
  /** Words in the calculator's own picture. */
  phrases: z.record(z.string(), text).optional(),
  steps: z.record(z.string(), z.strictObject({ label: text, note: text.optional() })),
  factors: z.record(z.string(), text),
  /** A popular claim the calculator answers, beside what was computed and what was corrected. */
  claim: z
    .strictObject({
      line: text,
      source: text,
      computed: text,
      computedText: text,
      corrected: text,
      correctedText: text,
      now: text,
      nowText: text,
      more: text,
    })
    .optional(),
});

/** What differs between a release and the one before it, and why: one line for each value, bound, unit, formula or claim. */
const move = z.strictObject({
  /** What moved, as `src/archive/editions.ts` names it: `training/gpt-3#hours`, `training/gpt-3#hours low`. */
  of: text,
  /** As it was and as it is; null where it was not there, or is not any more. */
  from: z.union([z.number(), z.string(), z.null()]),
  to: z.union([z.number(), z.string(), z.null()]),
  why: localised,
});

/** A data release; its name is that of the file. */
export const release = z.strictObject({
  status: z.enum(['draft', 'frozen']),
  date: day,
  about: localised,
  moves: z.array(move),
});

/** Bytes that a first visit loads and the files they come in, as `src/weight/measure.ts` counts them. */
const weight = z.strictObject({
  total: z.int().positive(),
  html: z.int().positive(),
  css: z.int().nonnegative(),
  script: z.int().nonnegative(),
  font: z.int().nonnegative(),
  requests: z.int().positive(),
});

/** What the pages weighed while a release was the newest; its name is that of the release. `npm run footprint` writes it. */
export const footprint = z.strictObject({
  measured: day,
  /** Grams of CO2e for a gigabyte, by the record in force on that day. */
  gramsPerGigabyte: z.number().positive(),
  /** What a page of each kind may weigh: kilobytes, and a count of requests. */
  limits: z.record(
    text,
    z.strictObject(
      Object.fromEntries(
        (['total', 'html', 'css', 'script', 'font', 'requests'] as const).map((part) => [
          part,
          z.number().nonnegative(),
        ]),
      ) as Record<'total' | 'html' | 'css' | 'script' | 'font' | 'requests', z.ZodNumber>,
    ),
  ),
  pages: z.array(
    z.strictObject({
      /** Path after the locale; the home page has none. */
      path: z.string(),
      /** A key of `limits`. */
      budget: text,
      weights: z.strictObject(inEvery(() => weight)),
    }),
  ),
});

/** One measured number, or the smallest and largest of several pages. */
const spread = z.union([z.number().nonnegative(), z.tuple([z.number().nonnegative(), z.number().nonnegative()])]);

/** Other sites measured by us on one day, which is the name of the file. */
export const peers = z.strictObject({
  how: localised,
  pages: z.array(
    z.strictObject({
      name: localised,
      /** A site on our subject or an explorable, a tool that others build such sites with, or a page made to find the least. */
      group: z.enum(['site', 'tool', 'floor']),
      requests: spread,
      /** Requests to third parties, on top of these. */
      elsewhere: z.int().positive().optional(),
      /** Kilobytes (1,000 bytes) of bodies. */
      total: spread,
      script: spread,
      /** Lighthouse, of 100. */
      performance: spread.optional(),
      accessibility: spread.optional(),
      /** From a slider to the frame after it, milliseconds, 95th percentile. */
      slider: spread.optional(),
    }),
  ),
});

/** What stands at the address of something withdrawn. */
export const tombstone = z.strictObject({
  /** Its path after the locale, such as `cases/some-case/`. */
  path: z.string().regex(/^([a-z0-9.-]+\/)+$/),
  title: localised,
  withdrawn: day,
  why: localised,
  /** Path after the locale of what stands in its place, where something does. */
  replacedBy: z
    .string()
    .regex(/^([a-z0-9.-]+\/)+(#[\w.-]+)?$/)
    .optional(),
});

const bands = ['8-11', '12-14', '15-18', 'adult'] as const;
const lessonShapes = ['starter', 'lesson', 'workshop', 'project'] as const;
const subjectsTaught = ['computing', 'science', 'geography', 'maths', 'civics', 'media'] as const;
const lessonPhases = ['predict', 'explore', 'explain', 'apply', 'argue', 'exit'] as const;
const short = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
/** A formula over the names of an item's numbers, such as `uses * energy / 1000`. */
const formula = text;
const optionIds = z.array(short).min(2).max(8);
/** A number of an item: drawn for each class on a grid, or that of a record in the unit the item needs. */
const classNumber = z.union([
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() }),
  z.strictObject({
    /** Address of a figure, such as `electricity/ember-life-cycle#FRA-2024`. */
    figure: text,
    /** What it is divided by to stand in the question, such as 1000 for kWh as Wh × 1000; rounded to `digits`. */
    times: z.number().positive().default(1),
    digits: z.int().min(1).max(6).default(3),
  }),
]);
const itemFacts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('guess'), from: z.number(), to: z.number(), step: z.number().positive() }),
  z.strictObject({ kind: z.literal('choice'), options: optionIds, key: short, objective: short }),
  z.strictObject({ kind: z.literal('several'), options: optionIds, key: z.array(short).min(1), objective: short }),
  z.strictObject({
    kind: z.literal('number'),
    numbers: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), classNumber),
    answer: formula,
    tolerance: z.number().min(0.001).max(0.5),
    /** Formulas that lead to wrong answers people give; each has its word of help. */
    slips: z.record(short, formula).default({}),
    objective: short,
  }),
  z.strictObject({ kind: z.literal('order'), options: optionIds, objective: short }),
  z.strictObject({ kind: z.literal('text'), objective: short.optional() }),
]);
const calculatorState = z.record(z.string(), z.union([z.string(), z.number()]));

/** The structure of a lesson, once for all languages. */
export const lessonFacts = z
  .strictObject({
    band: z.enum(bands),
    shape: z.enum(lessonShapes),
    minutes: z.int().min(5).max(240),
    /** Lessons of one project share its id and are counted from 1. */
    project: z.strictObject({ id: short, part: z.int().min(1) }).optional(),
    subjects: z.array(z.enum(subjectsTaught)).min(1).max(3),
    curriculum: z.array(curriculumId).min(1),
    objectives: z.array(short).min(1).max(3),
    misconceptions: z.array(short).min(1).max(4),
    /** Technical words, from the glossary. */
    terms: z.array(id).min(1),
    /** Minutes a teacher needs to get ready. */
    prepare: z.int().min(0).max(120),
    /** Names of the starts a teacher can choose from; each calculator of the lesson has a state for each. The first is the usual one. */
    presets: z.array(short).min(1).optional(),
    steps: z
      .array(
        z.strictObject({
          id: short,
          phase: z.enum(lessonPhases),
          minutes: z.int().min(1),
          items: z.array(short).default([]),
          calculator: z
            .strictObject({
              id,
              /** Inputs the learner may change; all others are locked. */
              open: z.array(z.string()).min(1),
              /** For an open choice with many options: those the lesson offers. */
              offer: z.record(z.string(), z.array(z.string()).min(2)).default({}),
              /** Values of the first open input, where it is a number, for the printed table of answers. */
              table: z.array(z.number()).min(2).max(8).optional(),
              /** State by preset, only what differs from the start of its mode. */
              states: z.record(short, calculatorState),
            })
            .optional(),
          /** A case the learners read or hear of. */
          case: id.optional(),
          /** The role cards are dealt in this step. */
          roles: z.boolean().default(false),
        }),
      )
      .min(2),
    items: z.record(short, itemFacts),
    roles: z.array(short).max(8).default([]),
    /** Rows of the rubric; each has four levels. */
    rubric: z.array(short).max(4).default([]),
    /** Cards to print and cut out, for lessons without devices. */
    cards: z.array(short).max(40).default([]),
    alignments: z.array(z.strictObject({ id, strength: z.enum(['teaches', 'assesses']) })).default([]),
    explainers: z.array(id).min(1),
    cases: z.array(id).default([]),
    published: day,
    checked: day,
  })
  .superRefine((lesson, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const sum = lesson.steps.reduce((all, { minutes }) => all + minutes, 0);
    if (sum !== lesson.minutes) report(['minutes'], `the steps take ${sum} minutes, the lesson ${lesson.minutes}`);
    const used = lesson.steps.flatMap(({ items }) => items);
    for (const name of Object.keys(lesson.items))
      if (used.filter((one) => one === name).length !== 1) report(['items', name], 'must stand in exactly one step');
    lesson.steps.forEach(({ items, roles, calculator }, index) => {
      for (const name of items)
        if (!(name in lesson.items)) report(['steps', index, 'items'], `there is no item "${name}"`);
      if (roles && lesson.roles.length === 0) report(['steps', index, 'roles'], 'the lesson has no roles');
      for (const preset of lesson.presets ?? ['usual'])
        if (calculator && !(preset in calculator.states))
          report(['steps', index, 'calculator', 'states'], `a state for "${preset}" is missing`);
    });
    for (const [name, item] of Object.entries(lesson.items)) {
      const keys = item.kind === 'choice' ? [item.key] : item.kind === 'several' ? item.key : [];
      for (const key of keys)
        if (!('options' in item && item.options.includes(key))) report(['items', name, 'key'], `no option "${key}"`);
      if ('objective' in item && item.objective && !lesson.objectives.includes(item.objective))
        report(['items', name, 'objective'], `no objective "${item.objective}"`);
      if (item.kind === 'guess' && !(item.from < item.to)) report(['items', name, 'to'], 'must be above "from"');
    }
    const scored = Object.values(lesson.items).filter(({ kind }) => kind !== 'guess' && kind !== 'text').length;
    if (scored === 0) report(['items'], 'at least one item must be right or wrong');
  });

const optionWords = z.strictObject({ text, why: text });
/** What is said around an item; which fields it needs follows from its kind, and `src/content/lessons.ts` checks it. */
const itemWords = z.strictObject({
  ask: text,
  unit: text.optional(),
  options: z.record(short, z.union([optionWords, text])).optional(),
  right: text.optional(),
  wrong: text.optional(),
  slips: z.record(short, text).optional(),
  /** A good answer, for items in own words. */
  sample: text.optional(),
});

/**
 * The words of a lesson in one language; below the head stands the page of background for the teacher. `{family/record#figure}`
 * in any of them prints a figure, `{name}` in a question a number of the class.
 */
export const lessonWords = z.strictObject({
  title: text.max(90),
  /** One sentence learners can argue about. */
  bigQuestion: text,
  description: text.max(200),
  /** Verb, object, and the activity that shows it. */
  objectives: z.record(short, text),
  misconceptions: z.record(short, z.strictObject({ belief: text, tempting: text, shows: text })),
  /** What to have ready. */
  prepare: z.array(text).min(1),
  presets: z.record(short, text).optional(),
  steps: z.record(
    short,
    z.strictObject({
      title: text,
      /** Paragraphs for the learner. */
      text: z.array(text).min(1),
      /** For the plan: what the teacher says, and what learners do. */
      says: text,
      do: text,
      /** What is there at the end of the step. */
      artefact: text.optional(),
    }),
  ),
  items: z.record(short, itemWords),
  roles: z.record(short, z.strictObject({ name: text, wants: text, knows: text })).optional(),
  /** Four levels from beginning to excellent. */
  rubric: z.record(short, z.strictObject({ title: text, levels: z.array(text).length(4) })).optional(),
  cards: z.record(short, z.strictObject({ title: text, text })).optional(),
  differentiation: z.strictObject({ support: text, stretch: text, language: text, access: text }),
  /** With one screen for all, and with none. */
  variants: z.strictObject({ oneScreen: text, unplugged: text }),
  /** Something to find out at home, without personal data. */
  home: text,
});

/** The words of a project of several lessons. */
export const lessonProject = z.strictObject({ title: localised, question: localised, product: localised });
