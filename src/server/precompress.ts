import { globSync, readFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this a smaller body saves no packet. */
const least = 1000;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What was written, in bytes; `text` is what it was made from. */
export interface Compressed {
  files: number;
  text: number;
  br: number;
  gz: number;
}

/**
 * Writes a `.br` (brotli, quality 11) and a `.gz` (gzip, level 9) beside every text file over 1 kB of a built site, for
 * servers that send such files as they are. Runs on as many threads as `UV_THREADPOOL_SIZE` says.
 *
 * @param root folder of the built site
 */
export async function precompress(root: string): Promise<Compressed> {
  const sum: Compressed = { files: 0, text: 0, br: 0, gz: 0 };
  const one = async (file: string) => {
    if ((await stat(file)).size < least) return;
    const text = readFileSync(file);
    const [br, gz] = await Promise.all([
      brotli(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
      zip(text, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
    sum.files++;
    sum.text += text.length;
    sum.br += br.length;
    sum.gz += gz.length;
  };
  const queue = globSync('**/*.{html,css,js,json,csv,xml,txt,svg}', { cwd: root }).values();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      for (const file of queue) await one(join(root, file));
    }),
  );
  return sum;
}
