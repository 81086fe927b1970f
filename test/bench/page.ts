import type { Page } from 'playwright-core';

/** What several parts of the benchmark do with a page. */

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

export async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let at = 0; at < document.body.scrollHeight; at += 800) {
      window.scrollTo(0, at);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  await page.waitForLoadState('networkidle');
}
