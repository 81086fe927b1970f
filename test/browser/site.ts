import { createServer, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../../src/server/serve.ts';
import { chromiumPath } from '../../src/social/chromium.ts';
import type { Weight } from '../../src/weight/measure.ts';

/** A browser on the built site. */
export interface Site {
  browser: Browser;
  origin: string;
  close(): Promise<void>;
  /** Opens a page in a fresh context and keeps a record of all that goes wrong on it. */
  open(path: string, options?: BrowserContextOptions): Promise<Opened>;
}

export interface Opened {
  page: Page;
  /** Console messages and uncaught errors. */
  messages: string[];
  /** Addresses asked for outside the site. */
  foreign: string[];
  /** Bytes of all bodies received so far, as they travelled, by what they are, and how many there were. */
  bytes(): Weight;
  close(): Promise<void>;
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/**
 * The same answers from memory: each is compressed once and not for every page that asks for it, which takes most of the time of a
 * browser test. Bytes and headers are those of the server behind it.
 */
async function remembered(behind: number): Promise<Server> {
  const kept = new Map<string, { status: number; headers: IncomingHttpHeaders; body: Buffer }>();
  const server = createServer((request, response) => {
    const key = [request.method, request.url, request.headers['accept-encoding']].join(' ');
    const send = ({ status, headers, body }: { status: number; headers: IncomingHttpHeaders; body: Buffer }) => {
      response.writeHead(status, { ...headers, 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const known = kept.get(key);
    if (known) return send(known);
    const { 'if-none-match': _tag, ...headers } = request.headers;
    ask({ port: behind, path: request.url, method: request.method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { connection: _c, 'keep-alive': _k, 'transfer-encoding': _t, ...own } = answer.headers;
        const whole = { status: answer.statusCode ?? 500, headers: own, body: Buffer.concat(parts) };
        kept.set(key, whole);
        send(whole);
      });
    })
      .on('error', () => response.destroy())
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

/** Serves the built site and starts a browser. */
export async function startSite(): Promise<Site> {
  const { server, port: behind } = await serve('dist', 0, '/', 11);
  const front = await remembered(behind);
  const { port } = front.address() as AddressInfo;
  const browser = await launch();
  const origin = `http://localhost:${port}`;
  return {
    browser,
    origin,
    close: async () => {
      await browser.close();
      for (const one of [front, server]) await new Promise((resolve) => (one as Server).close(resolve));
    },
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const messages: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) foreign.push(url);
      });
      const network = await context.newCDPSession(page);
      await network.send('Network.enable');
      const types = new Map<string, string>();
      const sizes = new Map<string, number>();
      const heads = new Map<string, number>();
      network.on('Network.responseReceived', ({ requestId, type, response }) => {
        // What is written into the page itself is no request.
        if (/^(data|blob):/.test(response.url)) return;
        types.set(requestId, type);
        heads.set(requestId, response.encodedDataLength);
      });
      network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const head = heads.get(requestId);
        if (head !== undefined) sizes.set(requestId, encodedDataLength - head);
      });
      const sum = (wanted: (type: string) => boolean) =>
        [...sizes].reduce((total, [id, size]) => total + (wanted(types.get(id) ?? '') ? size : 0), 0);
      const of = (type: string) => sum((one) => one === type);
      await page.goto(path.startsWith('http') ? path : origin + path, { waitUntil: 'load' });
      return {
        page,
        messages,
        foreign,
        bytes: () => ({
          total: sum(() => true),
          html: of('Document'),
          css: of('Stylesheet'),
          script: of('Script'),
          font: of('Font'),
          requests: sizes.size,
        }),
        close: () => context.close(),
      };
    },
  };
}
