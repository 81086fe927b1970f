import { availableParallelism } from 'node:os';
import { precompress } from './precompress.ts';

// Without this, four threads work however many cores there are.
process.env['UV_THREADPOOL_SIZE'] ??= String(availableParallelism());

const start = Date.now();
const { files, text, br, gz } = await precompress('dist');
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${files} files, ${megabytes(text)}: brotli ${megabytes(br)}, gzip ${megabytes(gz)}, in ${((Date.now() - start) / 1000).toFixed(0)} s`,
);
