import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { chromium } from 'playwright-core';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

function installed(): string | undefined {
  const known = [process.env['CHROME_PATH'], ...(places[platform()] ?? [])].find((path) => path && existsSync(path));
  if (known) return known;
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/**
 * Path of a Chromium or Chrome to test with: an installed one, else one that is got now. Says what it did.
 *
 * @throws Error when there is none and none can be got
 */
export function chromiumPath(say: (text: string) => void = console.log): string {
  const found = installed();
  if (found) return found;
  say('No Chrome or Chromium found; trying "playwright-core install chromium".');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  const downloaded = installed();
  if (downloaded) return downloaded;
  if (platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('That did not work; installing the Debian package "chromium".');
    const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
    const packaged = installed();
    if (packaged) return packaged;
  }
  throw new Error(
    'There is no Chrome or Chromium, and none could be installed. Install one, or set CHROME_PATH to its executable.',
  );
}
