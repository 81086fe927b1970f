import type { Server } from 'node:http';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../../src/server/serve';
import { chromiumPath } from './chromium';

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
  /** Bytes of all bodies received so far, as they travelled, and those of scripts. */
  bytes(): { total: number; script: number };
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

/** Serves the built site and starts a browser. */
export async function startSite(): Promise<Site> {
  const { server, port } = await serve('dist', 0, '/', 11);
  const browser = await launch();
  const origin = `http://localhost:${port}`;
  return {
    browser,
    origin,
    close: async () => {
      await browser.close();
      await new Promise((resolve) => (server as Server).close(resolve));
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
        types.set(requestId, type);
        heads.set(requestId, response.encodedDataLength);
      });
      network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
        sizes.set(requestId, encodedDataLength - (heads.get(requestId) ?? 0)),
      );
      const sum = (wanted: (type: string) => boolean) =>
        [...sizes].reduce((total, [id, size]) => total + (wanted(types.get(id) ?? '') ? size : 0), 0);
      await page.goto(path.startsWith('http') ? path : origin + path, { waitUntil: 'load' });
      return {
        page,
        messages,
        foreign,
        bytes: () => ({ total: sum(() => true), script: sum((type) => type === 'Script') }),
        close: () => context.close(),
      };
    },
  };
}
