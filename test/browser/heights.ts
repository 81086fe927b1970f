import type { Page } from 'playwright-core';

/** Heights of embeds at 600 px, as they tell them, by their address on the site that the page stands on. */
export const measureHeights = async (page: Page, addresses: readonly string[]): Promise<number[]> => {
  const heights: number[] = [];
  for (const address of addresses) heights.push(await page.evaluate(heightIn, address));
  return heights;
};

/** Runs in the page: the height that a frame tells once it has been quiet for a moment. */
const heightIn = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.width = '600';
    frame.height = '400';
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const late = setTimeout(() => reject(new Error(`${address} tells no height`)), 20_000);
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || data?.greenAiAtlas !== 'height') return;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        clearTimeout(late);
        removeEventListener('message', hear);
        frame.remove();
        resolve(data.height);
      }, 120);
    };
    addEventListener('message', hear);
    frame.src = address;
    document.body.append(frame);
  });
