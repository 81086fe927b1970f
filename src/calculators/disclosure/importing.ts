import Papa from 'papaparse';
import { emissionsReader, type Reading } from './codecarbon';

/** What a large file is read in: small enough that the page answers between two pieces. */
const pieceSize = 256 * 1024;
/** So many pieces without one whole row mean that a quotation mark was never closed, or that this is no text. */
const barren = 4;

/**
 * Reads a file piece by piece, so that the page stays alive and no piece is kept.
 *
 * @param progress told the share that has been read, 0 to 1
 * @param stopped asked between two pieces
 * @returns what the file says; undefined when it was stopped
 * @throws the browser's error when the file cannot be read
 */
export function readEmissions(
  file: File,
  progress: (share: number) => void,
  stopped: () => boolean,
): Promise<Reading | undefined> {
  return new Promise((resolve, reject) => {
    const reader = emissionsReader();
    let empty = 0;
    let given = false;
    Papa.parse<string[]>(file, {
      chunkSize: pieceSize,
      delimitersToGuess: [',', ';', '\t'],
      chunk({ data, meta }, parser) {
        if (stopped()) {
          given = true;
          resolve(undefined);
          parser.abort();
          return;
        }
        for (const row of data) reader.take(row);
        empty = data.length === 0 ? empty + 1 : 0;
        if (empty >= barren) reader.breakOff();
        if (reader.failed || empty >= barren) parser.abort();
        progress(Math.min(1, meta.cursor / (file.size || 1)));
      },
      complete: () => {
        if (!given) resolve(reader.finish());
      },
      error: reject,
    });
  });
}
