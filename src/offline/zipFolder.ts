import { createWriteStream, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** What is small already: pictures, fonts, and the packed index of the search. */
const packed = /\.(png|woff2|pagefind|pf_\w+)$/;

interface Settings {
  /** The day every file in it claims to be from, such as `2026-11-25`, so that the same files give the same zip. */
  day: string;
  /** Files that stay out, by their path inside the folder, with slashes. */
  without: (path: string) => boolean;
  /** What stands in the zip instead of a file, where that is not the file itself. */
  instead?: (path: string, content: Buffer) => Buffer;
}

/**
 * Writes all files of a folder, sorted by name, into a zip that depends on nothing but their names and contents.
 *
 * @returns how many files, and the bytes of the zip
 */
export async function zipFolder(
  root: string,
  file: string,
  { day, without, instead = (_path, content) => content }: Settings,
): Promise<{ files: number; bytes: number }> {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // DOS times have no zone: noon of the day by the clock of this machine is written alike on every machine.
  const options = { mtime: new Date(year, month - 1, date, 12), mode: 0o100644, forceDosTimestamp: true };
  const paths = globSync('**/*', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !without(path) && statSync(join(root, path)).isFile())
    .sort();
  await mkdir(dirname(file), { recursive: true });
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(file));
  for (const path of paths)
    zip.addBuffer(instead(path, readFileSync(join(root, path))), path, {
      ...options,
      compressionLevel: packed.test(path) ? 0 : 6,
    });
  zip.end();
  await written;
  return { files: paths.length, bytes: statSync(file).size };
}
