import { createServer, type AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../src/social/chromium.ts';

/** A browser that Lighthouse drives from page to page, with its mobile settings. One page at a time: it keeps its times for the whole process. */
export interface Lighthouse {
  /**
   * What costs a page points in accessibility, best practices and SEO: a line for each audit with its first places; nothing when all
   * three are 100.
   *
   * @param skip audits that do not apply to the page
   */
  faults(url: string, skip?: readonly string[]): Promise<string[]>;
  /** The performance of a page, 0 to 100: the middle of three runs, as one alone varies. */
  performance(url: string): Promise<number>;
  close(): Promise<void>;
}

const checked = ['accessibility', 'best-practices', 'seo'];
/** The pauses are for measuring speed; here the page only has to be there. */
const unhurried = {
  pauseAfterFcpMs: 250,
  pauseAfterLoadMs: 250,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a browser of its own for Lighthouse. */
export async function startLighthouse(): Promise<Lighthouse> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
    ],
  });

  async function run(url: string, settings: Readonly<Record<string, unknown>>) {
    const ran = await lighthouse(
      url,
      { port, logLevel: 'error' },
      {
        extends: 'lighthouse:default',
        settings: { disableFullPageScreenshot: true, skipAboutBlank: true, ...settings },
      },
    );
    if (!ran) throw new Error(`${url}: Lighthouse gave no answer`);
    const { runtimeError } = ran.lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    return ran.lhr;
  }

  return {
    async faults(url, skip = []) {
      const { categories, audits } = await run(url, { ...unhurried, onlyCategories: checked, skipAudits: [...skip] });
      return checked.flatMap((id) => {
        const { score, title, auditRefs } = categories[id]!;
        const lost = auditRefs.filter((audit) => audit.weight > 0 && (audits[audit.id]!.score ?? 1) < 1);
        const lines = lost.map((audit) => {
          const { title: what, details, explanation, errorMessage } = audits[audit.id]!;
          const places = details && 'items' in details ? JSON.stringify(details.items).slice(0, 600) : '';
          return [`${title}, ${audit.id}: ${what}`, explanation, errorMessage, places].filter(Boolean).join(' — ');
        });
        return score === 1 ? lines : [...lines, `${title}: ${score === null ? 'no score' : Math.round(score * 100)}`];
      });
    },
    async performance(url) {
      const scores: number[] = [];
      // Now and then the browser records nothing of a page; then it is opened once more.
      for (let turn = 0; scores.length < 3; turn++) {
        try {
          const { categories } = await run(url, { onlyCategories: ['performance'] });
          scores.push(100 * (categories['performance']!.score ?? 0));
        } catch (error) {
          if (turn >= 6) throw error;
        }
      }
      return Math.round(scores.sort((a, b) => a - b)[1]!);
    },
    close: () => browser.close(),
  };
}
