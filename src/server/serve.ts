import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

/**
 * Serves a built site as a host should: compressed, with the headers of `headers.ts` and its own 404 page.
 *
 * @param root folder of the built site
 * @param firstPort taken if free, else the next free one; 0 for any
 * @param base path under which the site lives
 * @param brotliQuality 11 is what a host that compresses ahead would send
 * @returns the server and the port it listens on
 */
export async function serve(
  root: string,
  firstPort: number,
  base = '/',
  brotliQuality = 6,
): Promise<{ server: Server; port: number }> {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`${root} holds no built site; run "npm run build" first`);
  const compress = compression({
    threshold: 0,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
  const headersOf = (path: string) => new Map(Object.entries(headersFor(path, false)));
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => void response.setHeaders(headersOf(path)),
  });
  const notFound = join(root, '404.html');
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => {
      if (base !== '/' && request.url?.startsWith(base)) request.url = request.url.slice(base.length - 1);
      files(request, response, () => {
        response.statusCode = 404;
        response.setHeaders(headersOf('/404.html'));
        response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
      });
    });
  });
  for (let port = firstPort; ; port++) {
    const listening = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && port < firstPort + 50 ? resolve(false) : reject(error),
      );
      server.listen(port, () => resolve(true));
    });
    if (listening) {
      server.removeAllListeners('error');
      const address = server.address();
      return { server, port: typeof address === 'object' && address ? address.port : port };
    }
    server.removeAllListeners('error');
  }
}
