/** Colours of the light theme of `src/styles/tokens.css`: a picture that leaves the site has no style sheet. */

export const paper = '#fbfcfa';
export const ink = '#10201a';
export const quiet = '#43524a';
export const rule = '#cdd7cf';
export const edge = '#7d8d84';
export const ghost = '#dde4de';
const water = '#1c5f9e';

/** The thermal ramp, 12 fills. */
export const fills = [
  '#0a473f',
  '#056152',
  '#087e66',
  '#199d78',
  '#46be87',
  '#a9d660',
  '#f4d543',
  '#fbac16',
  '#f3821d',
  '#e4531f',
  '#b92323',
  '#7b0f2e',
] as const;

/** The same for large numbers, dark enough to read. */
const inks = [
  '#0a473f',
  '#056152',
  '#087e66',
  '#199d78',
  '#149d68',
  '#6e9713',
  '#a08801',
  '#bc7e00',
  '#d66e02',
  '#e4531f',
  '#b92323',
  '#7b0f2e',
] as const;

/** What colours a number: a step of the ramp (`r1` to `r12`), water, less, more, or nothing. */
export type Tone = string;

const step = (tone: Tone): number | undefined => {
  const [, found] = /^r(1[0-2]|[1-9])$/.exec(tone) ?? [];
  return found === undefined ? undefined : Number(found) - 1;
};
const named: Readonly<Record<string, string>> = { water, less: fills[2], more: fills[9] };

/** Colour of a mark. */
export const fillOf = (tone: Tone): string => fills[step(tone) ?? -1] ?? named[tone] ?? ink;
/** Colour of a large number. */
export const inkOf = (tone: Tone): string => inks[step(tone) ?? -1] ?? named[tone] ?? ink;
