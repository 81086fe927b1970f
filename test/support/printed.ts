/** A number as a source prints it, and how much its last digit counts for. */
export interface Printed {
  number: number;
  unitInLastPlace: number;
}

const powers: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** Reads the first number of a printed form such as `552.1 tCO2e`, `10,000`, `7.0M`, `3.14E+23`; undefined when there is none. */
export function printedNumber(text: string): Printed | undefined {
  const fraction = /(\d+)\/(\d+)(?!\d)/.exec(text);
  if (fraction) return { number: Number(fraction[1]) / Number(fraction[2]), unitInLastPlace: 0 };
  const match = /(-?\d[\d,]*(?:\.(\d+))?)(?:[Ee]([+-]?\d+))?\s?([kKMBT])?(?![A-Za-z\d.])|(-?\d[\d,]*(?:\.(\d+))?)/.exec(
    text,
  );
  if (!match) return undefined;
  const digits = match[1] ?? match[5]!;
  const decimals = (match[2] ?? match[6] ?? '').length;
  const power = 10 ** Number(match[3] ?? 0) * (powers[match[4] ?? ''] ?? 1);
  return { number: Number(digits.replaceAll(',', '')) * power, unitInLastPlace: 10 ** -decimals * power };
}
