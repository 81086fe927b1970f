import { joulesPerKilowattHour, performancePerEnergy, performancePerGram } from '../../model/performance';
import type { AnyState, Figures } from '../calculator';
import { grid } from '../grid';
import { measuredAt } from '../measured';
import { placeAndYear } from '../series';

/** Who stands in one ranking: those measured by the same test, and by no other. */

/** The choice each mode ranks. */
export const choiceOf = {
  text: 'model',
  images: 'imageModel',
  video: 'videoModel',
  machines: 'machine',
  chips: 'accelerator',
} as const;
export type Mode = keyof typeof choiceOf;

/** Machines of `hardware/green500-machines`, the newest first, and the place whose grid feeds them. */
const machines = {
  kairos: 'FRA',
  romeo: 'FRA',
  levante: 'DEU',
  isambard: 'GBR',
  helios: 'POL',
  elCapitan: 'USA',
  jedi: 'DEU',
  adastra2: 'FRA',
  henri: 'USA',
  frontier: 'USA',
  lumi: 'FIN',
  adastra: 'FRA',
  mn3: 'JPN',
  fugaku: 'JPN',
  shoubuB: 'JPN',
  summit: 'USA',
  sugonPreE: 'CHN',
  tianhe2a: 'CHN',
  taihulight: 'CHN',
  lCsc: 'DEU',
  kComputer: 'JPN',
  tianhe1a: 'CHN',
  roadrunner: 'USA',
  blueGeneP: 'GBR',
} as const;
export const machineIds = Object.keys(machines) as (keyof typeof machines)[];

/** Models that ML.ENERGY measured at another task than chat. A test compares this with the records. */
const otherTasks = {
  gpqa: [
    'deepseek-r1-b200',
    'gpt-oss-120b-h100',
    'gpt-oss-20b-h100',
    'qwen-3-235b-a22b-thinking-fp8-h100',
    'qwen-3-8b-thinking-h100',
  ],
  'sourcegraph-fim': ['qwen-3-coder-30b-a3b-h100', 'qwen-3-coder-480b-a35b-fp8-b200'],
} as const;
type Task = 'lm-arena-chat' | keyof typeof otherTasks;
export const taskOf = (model: string): Task =>
  (Object.entries(otherTasks).find(([, models]) => (models as readonly string[]).includes(model))?.[0] as
    Task | undefined) ?? 'lm-arena-chat';

/** The batch whose measurement is taken: the one asked for, else the largest below it, else the smallest there is. */
export const batchOf = (state: AnyState, figures: Figures): number | undefined => {
  const known = measuredAt(String(state.model), figures);
  return known.filter((size) => size <= Number(state.batch)).at(-1) ?? known[0];
};

/** The bits at which the peak is taken: those asked for, if the data sheet gives them. */
export const bitsOf = (state: AnyState, figures: Figures): 8 | 16 =>
  state.bits === '8' && figures[`hardware/${state.accelerator}#peak8bit`] ? 8 : 16;

/** The figure of the grid that feeds one of the ranked. */
export const gridOf = (state: AnyState, figures: Figures, option: string): string | undefined =>
  state.carbonIntensity === null
    ? placeAndYear(
        figures,
        grid,
        state.country === 'stands' ? machines[option as keyof typeof machines] : String(state.country),
        Number(state.year),
      )
    : undefined;

export interface Entrant {
  /** Its option of the choice. */
  option: string;
  /** The figure it is ranked by, and the one this is divided by or counted with. */
  id: string;
  with?: string;
  grid: string | undefined;
  /** Work for each kWh, or for each joule; and for each gram. */
  perWatt: number;
  perGram: number;
}

/** Work for each kWh or joule, from the figures of one entrant. */
export const perWattOf = (mode: Mode, first: number, second: number): number =>
  mode === 'machines'
    ? first
    : mode === 'chips'
      ? performancePerEnergy(first, second)
      : performancePerEnergy(mode === 'video' ? second : 1, first);

/** Work for each gram; 0 where the grid is given as free of emissions, so that nothing can be said. */
export const perGramOf = (mode: Mode, perWatt: number, carbonIntensity: number): number =>
  carbonIntensity > 0
    ? performancePerGram(
        perWatt * (mode === 'machines' || mode === 'chips' ? joulesPerKilowattHour : 1),
        carbonIntensity,
      )
    : 0;

/** What an entrant is called in the figures: those that begin and end like this. */
function candidates(state: AnyState, figures: Figures): { option: string; id: string; with?: string }[] {
  const found = (begins: string, ends: string) =>
    idsOf(figures)
      .filter((id) => id.startsWith(begins) && id.endsWith(ends))
      .map((id) => ({ id, option: id.slice(begins.length, -ends.length) }));
  switch (state.mode as Mode) {
    case 'text': {
      const batch = batchOf(state, figures);
      const task = taskOf(String(state.model));
      return found('inference/text-', `#tokenEnergyAt${batch}`).filter(({ option }) => taskOf(option) === task);
    }
    case 'images':
      return found('inference/image-', '#itemEnergy');
    case 'video':
      return found('inference/video-', '#itemEnergy').map((one) => ({
        ...one,
        with: `inference/video-${one.option}#clipSeconds`,
      }));
    case 'machines':
      return machineIds
        .map((option) => ({ option, id: `hardware/green500-machines#${option}` }))
        .filter(({ id }) => figures[id]);
    case 'chips':
      return found('hardware/', `#peak${bitsOf(state, figures)}bit`)
        .map((one) => ({ ...one, with: `hardware/${one.option}#thermalDesignPower` }))
        .filter((one) => figures[one.with]);
  }
}

/** Ids of the records' figures, without the rows of series; found once for each set of figures. */
const knownIds = new WeakMap<Figures, string[]>();
function idsOf(figures: Figures): string[] {
  let ids = knownIds.get(figures);
  if (!ids) {
    ids = Object.keys(figures).filter((id) => /^(inference|hardware)\/.*#/.test(id));
    knownIds.set(figures, ids);
  }
  return ids;
}

interface Ranking {
  /** All that are measured by the same test, the best first. */
  ranked: readonly Entrant[];
  /** The same without the chosen one. */
  rivals: readonly Entrant[];
  /** The best, unless it is the chosen one. */
  leader: Entrant | undefined;
}

/** Who is ranked in a state, and in which order. The last answer is kept: one state asks for it many times. */
export function ranking(state: AnyState, figures: Figures): Ranking {
  const last = lastRanking.get(figures);
  if (last?.state === state) return last.found;
  const mode = state.mode as Mode;
  const ranked = candidates(state, figures)
    .map((one): Entrant => {
      const gridId = gridOf(state, figures, one.option);
      const intensity = state.carbonIntensity === null ? figures[gridId ?? '']?.value : Number(state.carbonIntensity);
      const perWatt = perWattOf(mode, figures[one.id]!.value, figures[one.with ?? '']?.value ?? 1);
      return { ...one, grid: gridId, perWatt, perGram: perGramOf(mode, perWatt, intensity ?? 0) };
    })
    .sort(
      (a, b) =>
        (state.metric === 'gram' ? b.perGram - a.perGram : 0) ||
        b.perWatt - a.perWatt ||
        (a.option < b.option ? -1 : 1),
    );
  const chosen = String(state[choiceOf[mode]]);
  const found = {
    ranked,
    rivals: ranked.filter(({ option }) => option !== chosen),
    leader: ranked[0]?.option === chosen ? undefined : ranked[0],
  };
  lastRanking.set(figures, { state, found });
  return found;
}
const lastRanking = new WeakMap<Figures, { state: AnyState; found: Ranking }>();

/** At most so many of a ranking, evenly spread, with the first, the last and one more among them. */
export function thinned<T>(ranked: readonly T[], most: number, keep: number): readonly T[] {
  if (ranked.length <= most) return ranked;
  const kept = new Set(Array.from({ length: most }, (_, at) => Math.round((at * (ranked.length - 1)) / (most - 1))));
  if (keep >= 0 && !kept.has(keep)) {
    const nearest = [...kept].filter((at) => at > 0 && at < ranked.length - 1);
    kept.delete(nearest.reduce((a, b) => (Math.abs(b - keep) < Math.abs(a - keep) ? b : a)));
    kept.add(keep);
  }
  return ranked.filter((_, at) => kept.has(at));
}
