import { engineAt } from '../search/engine';
import { find, type Found } from '../search/find';
import { rowsPerFile, type CaseFile, type LibraryColumns, type LibraryPages, type LibraryRows } from './files';
import type { CaseRow } from './row';

/** Where the library's files lie; every address ends with a slash. */
export interface Places {
  /** The files of this language. */
  library: string;
  /** Pagefind's index of the cases alone. */
  bundle: string;
  /** The files of single cases in the data of the release. */
  cases: string;
  /** Whether this language's index is one of Chinese pages. */
  cut: boolean;
}

/** Fetches what is asked for, once; after a failure the next call tries again. */
export interface Store {
  /** Starts loading the search engine. */
  wake: () => void;
  /** The cases that hold the words, best first. */
  find: (text: string) => Promise<Found[]>;
  columns: () => Promise<LibraryColumns>;
  /** The rows of these cases, in this order. */
  rows: (numbers: readonly number[]) => Promise<CaseRow[]>;
  /** The numbers of the cases that hold the words, in the order of {@link Store.find}. */
  numbersOf: (text: string) => Promise<readonly number[]>;
  /** The same once {@link Store.numbersOf} has answered, empty before. */
  known: (text: string) => readonly number[];
  caseFile: (id: string) => Promise<CaseFile>;
  /** Forgets an engine that failed. */
  drop: () => void;
}

export function storeAt({ library, bundle, cases, cut }: Places): Store {
  const kept = new Map<string, Promise<unknown>>();
  const get = <T>(address: string): Promise<T> => {
    const known = kept.get(address);
    if (known) return known as Promise<T>;
    const asked = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<T>;
    });
    asked.catch(() => kept.delete(address));
    kept.set(address, asked);
    return asked;
  };
  const engine = engineAt(bundle, cut, false);
  const answers = new Map<string, Promise<Found[]>>();
  const numbers = new Map<string, readonly number[]>();
  const byPage = async (): Promise<ReadonlyMap<string, number>> => {
    const pages = await get<LibraryPages>(`${library}pages.json`);
    return new Map(pages.map((page, number) => [page, number]));
  };
  const search = (text: string): Promise<Found[]> => {
    const known = answers.get(text);
    if (known) return known;
    const answer = engine.open().then(async (ready) => {
      const found = await find(ready, text, cut);
      if (found.length === 0) await ready.check();
      return found;
    });
    answer.catch(() => answers.delete(text));
    answers.set(text, answer);
    return answer;
  };
  return {
    wake: () => void engine.open().catch(engine.drop),
    find: search,
    columns: () => get(`${library}columns.json`),
    rows: async (wanted) => {
      const files = [...new Set(wanted.map((number) => Math.floor(number / rowsPerFile)))];
      const lists = new Map(
        await Promise.all(
          files.map(async (file) => [file, await get<LibraryRows>(`${library}rows-${file}.json`)] as const),
        ),
      );
      return wanted.map((number) => lists.get(Math.floor(number / rowsPerFile))![number % rowsPerFile]!);
    },
    numbersOf: async (text) => {
      const [hits, pages] = await Promise.all([search(text), byPage()]);
      const found = hits.map(({ id }) => pages.get(id)!);
      numbers.set(text, found);
      return found;
    },
    known: (text) => numbers.get(text) ?? [],
    caseFile: (id) => get(`${cases}${id}.json`),
    drop: () => {
      answers.clear();
      engine.drop();
    },
  };
}
