/**
 * About the middle of each country or territory that cases come from, in whole degrees east and north: enough to set a dot. A code that is
 * missing here is named by the build.
 */
export const coordinates: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {
  AE: [54, 24],
  AU: [134, -26],
  BR: [-53, -11],
  CA: [-96, 60],
  CH: [8, 47],
  CL: [-71, -33],
  CN: [103, 37],
  DE: [10, 51],
  DK: [10, 56],
  ES: [-4, 40],
  FI: [26, 64],
  FR: [2, 47],
  GB: [-2, 54],
  ID: [117, -2],
  IE: [-8, 53],
  IN: [80, 23],
  IS: [-19, 65],
  IT: [12, 43],
  JP: [138, 37],
  KE: [38, 1],
  KR: [128, 36],
  MY: [102, 4],
  NL: [5, 52],
  NO: [9, 61],
  RW: [30, -2],
  SE: [16, 62],
  SG: [104, 1],
  TZ: [35, -6],
  US: [-100, 40],
  UY: [-56, -33],
  ZA: [25, -29],
};

/** Bodies of many countries stand beside the map, not on it. */
export const nowhere = new Set(['INT', 'EU']);
