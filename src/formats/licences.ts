/** A licence as a Data Package names it: a name of the Open Definition, the title, the address of its text. */
export interface Licence {
  name: string;
  title: string;
  path?: string;
}

interface Known extends Licence {
  /** Whoever shares what is made with the data must do so under the same licence: such data stands in files of its own. */
  shareAlike?: true;
}

/** Licences by what a record writes under `licence`. */
const known: Readonly<Record<string, Known>> = {
  'CC BY 4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  // The Open Definition's name for a licence that asks for attribution and is not told more exactly.
  'CC BY': { name: 'other-at', title: 'Creative Commons Attribution (CC BY); the source names no version' },
  'CC BY-SA 4.0': {
    name: 'CC-BY-SA-4.0',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
    shareAlike: true,
  },
  'CC0 1.0': {
    name: 'CC0-1.0',
    title: 'Creative Commons Zero 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'ODbL-1.0': {
    name: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License 1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    shareAlike: true,
  },
  'Apache-2.0': {
    name: 'Apache-2.0',
    title: 'Apache License 2.0',
    path: 'https://www.apache.org/licenses/LICENSE-2.0',
  },
  MIT: { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' },
  'BSD-3-Clause': {
    name: 'BSD-3-Clause',
    title: 'BSD 3-Clause License',
    path: 'https://opensource.org/license/bsd-3-clause',
  },
};

const find = (written: string, where: string): Known => {
  const found = known[written];
  if (!found) throw new Error(`${where}: the licence "${written}" has no line in src/formats/licences.ts`);
  return found;
};

/** The licence of what we write ourselves, texts and data alike. */
export const ownLicence = 'CC BY 4.0';

/**
 * The licence a record names.
 *
 * @param where names the file that asks; an unknown licence is an error that stops the build
 */
export function licence(written: string, where: string): Licence {
  const { name, title, path } = find(written, where);
  return { name, title, ...(path && { path }) };
}

/** Whether data under a licence may not stand in one file with other data. */
export const standsApart = (written: string | null | undefined, where: string): boolean =>
  typeof written === 'string' && find(written, where).shareAlike === true;
