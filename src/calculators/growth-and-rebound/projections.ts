import type { Figures } from '../calculator';

/** The year of the grid intensities the fall begins from. */
export const gridYear = 2025;

/** What each start is, and the year it is of; that of the IEA depends on the place. */
export const starts: Readonly<Record<string, { year: number; figure: string | Readonly<Record<string, string>> }>> = {
  'iea-2024': {
    year: 2024,
    figure: {
      world: 'datacentre/world-2024-iea#electricity',
      china: 'datacentre/china-estimates#iea2024',
      us: 'projections/us-iea-base#y2024',
    },
  },
  'iea-2025': { year: 2025, figure: 'datacentre/world-2025-2030-iea#electricity2025' },
  'sp-2024': { year: 2024, figure: 'projections/china-sp-2025#y2024' },
  'goldman-2025': { year: 2025, figure: 'projections/china-goldman-2025#y2025' },
  'government-2022': { year: 2022, figure: 'datacentre/china-estimates#government2022' },
  'lbnl-2024': { year: 2024, figure: 'projections/us-lbnl-2026#y2024' },
  'lbnl-2023': { year: 2023, figure: 'projections/us-lbnl-2024#y2023' },
  'google-2024': { year: 2024, figure: 'datacentre/google-2020-2024#electricity2024' },
};
/** A published outlook: its points in time order, each year with the figure that stands for it. */
interface Outlook {
  /** Id of its name among the phrases. */
  id: string;
  points: readonly (readonly [year: number, figure: string])[];
  /** Only in the list: a line too many for the picture. */
  listed?: true;
}

const world2024 = [2024, 'datacentre/world-2024-iea#electricity'] as const;
const world2025 = [2025, 'datacentre/world-2025-2030-iea#electricity2025'] as const;
const china2024 = [2024, 'datacentre/china-estimates#iea2024'] as const;

/** What others expect, by mode. */
const outlooks: Readonly<Record<string, readonly Outlook[]>> = {
  world: [
    {
      id: 'ieaBase25',
      points: [
        world2024,
        [2030, 'datacentre/world-2030-iea#electricity'],
        [2035, 'projections/world-iea-base-2025#y2035'],
      ],
    },
    {
      id: 'ieaLiftOff25',
      points: [
        world2024,
        [2030, 'projections/world-iea-lift-off-2025#y2030'],
        [2035, 'projections/world-iea-lift-off-2025#y2035'],
      ],
    },
    {
      id: 'ieaHeadwinds25',
      points: [
        world2024,
        [2030, 'projections/world-iea-headwinds-2025#y2030'],
        [2035, 'projections/world-iea-headwinds-2025#y2035'],
      ],
    },
    { id: 'ieaEfficient25', points: [world2024, [2035, 'projections/world-iea-high-efficiency-2025#y2035']] },
    {
      id: 'ieaBase26',
      points: [world2025, [2030, 'datacentre/world-2025-2030-iea#electricity2030']],
      listed: true,
    },
    { id: 'ieaLiftOff26', points: [world2025, [2030, 'projections/world-iea-lift-off-2026#y2030']], listed: true },
    { id: 'ieaHeadwinds26', points: [world2025, [2030, 'projections/world-iea-headwinds-2026#y2030']] },
    {
      id: 'ieaEfficient26',
      points: [world2025, [2030, 'projections/world-iea-high-efficiency-2026#y2030']],
      listed: true,
    },
    {
      id: 'gartner25',
      points: [
        [2025, 'projections/world-gartner-2025#y2025'],
        [2030, 'projections/world-gartner-2025#y2030'],
      ],
      listed: true,
    },
    {
      id: 'gartner26',
      points: [
        [2025, 'projections/world-gartner-2026#y2025'],
        [2026, 'projections/world-gartner-2026#y2026'],
        [2030, 'projections/world-gartner-2026#y2030'],
      ],
    },
    { id: 'goldman26', points: [[2030, 'projections/world-goldman-2026#y2030']] },
  ],
  china: [
    { id: 'ieaBase25', points: [china2024, [2030, 'projections/china-iea-base#y2030']] },
    {
      id: 'government',
      points: [
        [2022, 'datacentre/china-estimates#government2022'],
        [2030, 'projections/china-government-2030#y2030'],
      ],
    },
    {
      id: 'goldman25',
      points: [
        [2025, 'projections/china-goldman-2025#y2025'],
        [2030, 'projections/china-goldman-2025#y2030'],
      ],
    },
    {
      id: 'sp25',
      points: [
        [2024, 'projections/china-sp-2025#y2024'],
        [2030, 'projections/china-sp-2025#y2030'],
      ],
    },
    { id: 'bnef25', points: [[2035, 'projections/china-bnef-2025#y2035']] },
  ],
  us: [
    {
      id: 'ieaBase25',
      points: [
        [2024, 'projections/us-iea-base#y2024'],
        [2030, 'projections/us-iea-base#y2030'],
      ],
    },
    {
      id: 'lbnlLow24',
      points: [
        [2023, 'projections/us-lbnl-2024#y2023'],
        [2028, 'projections/us-lbnl-2024#low2028'],
      ],
    },
    {
      id: 'lbnlHigh24',
      points: [
        [2023, 'projections/us-lbnl-2024#y2023'],
        [2028, 'projections/us-lbnl-2024#high2028'],
      ],
    },
    {
      id: 'lbnl26',
      points: [
        [2024, 'projections/us-lbnl-2026#y2024'],
        [2028, 'projections/us-lbnl-2026#y2028'],
        [2030, 'projections/us-lbnl-2026#y2030'],
      ],
    },
    { id: 'epri26', points: [[2030, 'projections/us-epri-2026#y2030']] },
    {
      id: 'mckinsey24',
      points: [
        [2023, 'projections/us-mckinsey-2024#y2023'],
        [2025, 'projections/us-mckinsey-2024#y2025'],
        [2030, 'projections/us-mckinsey-2024#y2030'],
      ],
    },
  ],
  company: [
    {
      id: 'google',
      points: [
        [2020, 'datacentre/google-2020-2024#electricity2020'],
        [2024, 'datacentre/google-2020-2024#electricity2024'],
      ],
    },
  ],
};

/** Records of the outlooks of the start, shown beside the answer without being part of it. */
export const worldRecords: readonly string[] = [
  ...new Set(outlooks.world!.flatMap(({ points }) => points.map(([, figure]) => figure.split('#')[0]!))),
];

/** The outlooks for one year, smallest first. */
export const outlooksOf = (mode: string, year: number, figures: Figures) =>
  outlooks[mode]!.flatMap(({ id, points }) => {
    const figure = points.find(([at]) => at === year)?.[1];
    const found = figure && figures[figure];
    return found ? [{ id: figure, label: id, ...found }] : [];
  }).sort((a, b) => a.value - b.value);

/** The outlooks as lines, as far as the picture goes. */
export const linesOf = (mode: string, to: number, figures: Figures) =>
  outlooks[mode]!.filter(({ listed }) => !listed).flatMap(({ id, points }) => {
    const drawn = points.flatMap(([x, figure]) => {
      const found = figures[figure];
      return x <= to && found ? [{ x, y: found.value }] : [];
    });
    // A line that only begins within the picture says nothing.
    return drawn.length === points.length || drawn.length > 1 ? [{ id, points: drawn }] : [];
  });
