import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { nonsense } from '../support/hostile';
import type { Site } from './site';

/** A page on which hostile input is tried, with all that must not happen to it kept. */
export interface Watched {
  page: Page;
  /** Opens addresses of the site side by side in frames and says what the main part of each shows. */
  frames(addresses: readonly string[]): Promise<{ address: string; shown: string }[]>;
  /** Milliseconds the processor spent on the page's thread so far. */
  busy(): Promise<number>;
  /** Throws if anything ran, broke, asked or was refused. */
  calm(about: string): Promise<void>;
  close(): Promise<void>;
}

/** A page with a canary that hostile input would call, and listeners for refusals of the content policy. */
export async function watch(site: Site, at: string): Promise<Watched> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const wrong: string[] = [];
  await context.exposeFunction('__hurt', () => wrong.push('hostile input ran as script'));
  await context.exposeFunction('__refused', (what: string) => wrong.push(`the content policy refused ${what}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      void (window as any).__refused(`${violatedDirective} ${blockedURI} ${sample}`);
    }),
  );
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog opened: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('popup', (popup) => wrong.push(`a window opened: ${popup.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(data|blob|about):/.test(url)) wrong.push(`asked for ${url}`);
  });
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(site.origin + at, { waitUntil: 'load' });

  const settled = async (frame: Frame): Promise<string> => {
    // What holds a state wakes; what cannot is not waited for.
    await frame.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        !document.querySelector('.inst:not([data-alive]), .doing:not([data-alive]), [aria-busy="true"]'),
    );
    // What a page says of the input itself may quote it.
    return frame.evaluate(() => {
      const main = (document.querySelector('main') ?? document.body).cloneNode(true) as HTMLElement;
      for (const own of main.querySelectorAll('.corrections, .notice, script, style')) own.remove();
      return main.textContent;
    });
  };
  return {
    page,
    async frames(addresses) {
      await page.evaluate((list) => {
        for (const old of document.querySelectorAll('iframe.tried')) old.remove();
        for (const address of list) {
          const frame = document.createElement('iframe');
          frame.className = 'tried';
          frame.width = '900';
          frame.src = address;
          document.body.append(frame);
        }
      }, addresses);
      const handles = await page.locator('iframe.tried').elementHandles();
      return Promise.all(
        handles.map(async (handle, at) => {
          const address = addresses[at]!;
          try {
            return { address, shown: await settled((await handle.contentFrame())!) };
          } catch (error) {
            throw new Error(`${address} did not come to rest`, { cause: error });
          }
        }),
      );
    },
    async busy() {
      const { metrics } = await tools.send('Performance.getMetrics');
      return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
    },
    async calm(about) {
      // Later than what the page still has to do.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(wrong, about).toEqual([]);
    },
    close: () => context.close(),
  };
}

/** What is shown holds no word of a program. */
export function expectShownSense(shown: string, about: string): void {
  expect(shown.length, about).toBeGreaterThan(20);
  const found = nonsense.exec(shown);
  expect(found && shown.slice(Math.max(0, found.index - 60), found.index + 60), about).toBeNull();
}
