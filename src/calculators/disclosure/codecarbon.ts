/**
 * Reads the rows of a CodeCarbon `emissions.csv`, of any version since 1.0: pure, one row at a time, so that a file of any size
 * passes through.
 *
 * Of the columns only `duration` (s), `emissions` (kg) and `energy_consumed` (kWh) must be there; the others differ between
 * versions. CodeCarbon writes the running total of a run whenever it is asked to, so of several rows of one run the last counts.
 *
 * @see CodeCarbon documentation, Output, CSV: names and units of the columns
 */

export type ProblemReason =
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'missing-value'
  | 'wrong-width'
  | 'no-header'
  | 'missing-column'
  | 'empty'
  | 'no-rows'
  | 'unclosed-quote';

/** What is wrong in a file, and where: the line as an editor counts it, the column by its name. */
export interface Problem {
  reason: ProblemReason;
  line?: number;
  column?: string;
  given?: string;
  wanted?: string;
}

/** What a file says in all. */
export interface Measured {
  /** kWh, without the PUE that the file may have put in. */
  energy: number;
  /** The PUE in the file, energy-weighted over its runs; 1 where it has none. */
  pue: number;
  /** gCO2e */
  emissions: number;
  /** Wall-clock hours of all runs, one after the other. */
  hours: number;
  /** Accelerators of the run that used most energy; 0 when it names none. */
  accelerators: number;
  runs: number;
  /** Rows that were set aside because a later one of the same run came. */
  replaced: number;
  /** As written in the file, of the run that used most energy: empty when it says nothing. */
  place: string;
  hardware: string;
  project: string;
  version: string;
}

/** What came of a file: numbers, unless nothing could be used, and what was wrong. */
export interface Reading {
  measured?: Measured;
  /** The first of the problems, at most twenty. */
  problems: readonly Problem[];
  /** How many lines were left out. */
  left: number;
}

const required = ['duration', 'emissions', 'energy_consumed'] as const;
/** More than all the electricity the world makes in a year (kWh), and the like: nobody has measured it. */
const limits = { duration: 1e10, emissions: 1e13, energy_consumed: 1e11, pue: 10, gpu_count: 1e6 } as const;
const kept = 20;

interface Run {
  energy: number;
  pue: number;
  emissions: number;
  seconds: number;
  accelerators: number;
  place: string;
  hardware: string;
  project: string;
  version: string;
}

/** A number as a CSV may hold it: with a decimal point, or with a decimal comma where semicolons part the fields. */
function numberOf(text: string): number {
  const plain = text.trim();
  const pointed = /^[+-]?\d+,\d+(e[+-]?\d+)?$/i.test(plain) ? plain.replace(',', '.') : plain;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(pointed) ? Number(pointed) : NaN;
}

/** Takes rows and gives what they say in all. */
export function emissionsReader() {
  let line = 0;
  let columns: Map<string, number> | undefined;
  let width = 0;
  let fatal = false;
  let left = 0;
  let replaced = 0;
  let unnamed = 0;
  const problems: Problem[] = [];
  const runs = new Map<string, Run>();
  const report = (problem: Problem) => {
    if (problems.length < kept) problems.push({ line, ...problem });
  };

  function head(fields: readonly string[]) {
    const names = fields.map((name) =>
      name
        .replace(/^\ufeff/, '')
        .trim()
        .toLowerCase(),
    );
    const missing = required.filter((name) => !names.includes(name));
    if (missing.length > 0) {
      fatal = true;
      if (missing.length === required.length) report({ reason: 'no-header' });
      else for (const column of missing) report({ reason: 'missing-column', column });
    }
    width = names.length;
    columns = new Map(names.map((name, index) => [name, index]));
  }

  function body(fields: readonly string[]) {
    if (fields.length !== width) {
      left++;
      report({ reason: 'wrong-width', given: String(fields.length), wanted: String(width) });
      return;
    }
    const text = (name: string) => {
      const at = columns!.get(name);
      return at === undefined ? '' : fields[at]!.trim().slice(0, 200);
    };
    let sound = true;
    const number = (name: keyof typeof limits, otherwise?: number): number => {
      const given = text(name);
      if (given === '' && otherwise !== undefined) return otherwise;
      const value = numberOf(given);
      const reason: ProblemReason | undefined =
        given === ''
          ? 'missing-value'
          : !Number.isFinite(value)
            ? 'not-a-number'
            : value < 0
              ? 'negative'
              : value > limits[name]
                ? 'too-large'
                : undefined;
      if (reason) {
        sound = false;
        report({ reason, column: name, given: given.slice(0, 40) });
      }
      return value;
    };
    const run: Run = {
      energy: number('energy_consumed'),
      emissions: number('emissions') * 1000,
      seconds: number('duration'),
      pue: Math.max(1, number('pue', 1)),
      accelerators: number('gpu_count', 0),
      place: [text('cloud_region') || text('region'), text('country_name')].filter(Boolean).join(', '),
      hardware: text('gpu_model') || text('cpu_model'),
      project: text('project_name'),
      version: text('codecarbon_version'),
    };
    if (!sound) {
      left++;
      return;
    }
    const id = text('run_id') || text('experiment_id');
    const key = id ? `${id} ${text('task_name')}` : `line ${++unnamed}`;
    const known = runs.get(key);
    if (known) replaced++;
    // The running total only grows; a shorter row after a longer one is an older state.
    if (!known || run.seconds >= known.seconds) runs.set(key, run);
  }

  return {
    /** One row: the first is the line of names. */
    take(fields: readonly string[]): void {
      line++;
      // A quoted field may hold line breaks, which an editor counts.
      const breaks = fields.reduce((sum, field) => sum + (field.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      const blank = fields.every((field) => field.trim() === '');
      if (!fatal && !blank) {
        if (!columns) head(fields);
        else body(fields);
      }
      line += breaks;
    },
    /** Whether reading on makes no sense. */
    get failed(): boolean {
      return fatal;
    },
    /** The rest of the file cannot be cut into rows. */
    breakOff(): void {
      line++;
      report({ reason: columns ? 'unclosed-quote' : 'no-header' });
      fatal ||= !columns;
    },
    /** What the file says in all. */
    finish(): Reading {
      if (!columns && !fatal) problems.push({ reason: 'empty' });
      else if (columns && !fatal && runs.size === 0 && left === 0) problems.push({ reason: 'no-rows' });
      if (fatal || runs.size === 0) return { problems, left };
      const all = [...runs.values()];
      const sum = (of: (run: Run) => number) => all.reduce((total, run) => total + of(run), 0);
      const energy = sum((run) => run.energy / run.pue);
      const largest = all.reduce((most, run) => (run.energy > most.energy ? run : most));
      const measured: Measured = {
        energy,
        pue: energy > 0 ? sum((run) => run.energy) / energy : 1,
        emissions: sum((run) => run.emissions),
        hours: sum((run) => run.seconds) / 3600,
        accelerators: Math.round(largest.accelerators),
        runs: all.length,
        replaced,
        place: largest.place,
        hardware: largest.hardware,
        project: largest.project,
        version: largest.version,
      };
      return { measured, problems, left };
    },
  };
}

/** The inputs of the calculator that give what the file says: energy, hours, PUE, and the intensity that its emissions imply. */
export function stateOf(measured: Measured): Record<string, string | number | null> {
  const short = (value: number) => (value < 1e-15 ? 0 : Number(value.toPrecision(6)));
  const facilityEnergy = measured.energy * measured.pue;
  const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return {
    mode: 'measured',
    energy: short(measured.energy),
    hours: short(clamp(measured.hours, 0, 1e6)),
    accelerators: clamp(measured.accelerators, 0, 1e6),
    ...(measured.pue > 1 ? { building: 'own', pue: short(clamp(measured.pue, 1, 10)) } : { building: 'none' }),
    ...(facilityEnergy > 0 &&
      measured.emissions > 0 && {
        carbonIntensity: short(clamp(measured.emissions / facilityEnergy, 0, 5000)),
      }),
  };
}
