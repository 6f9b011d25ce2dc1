import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine, CHROME_PATH before the usual places; undefined where there is none. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH } = process.env;
  return [...(CHROME_PATH ? [CHROME_PATH] : []), ...usualPlaces].find((path) => existsSync(path));
}

/** What a test says when it is skipped for want of a browser; false where there is one. */
export const noBrowser: string | false =
  findBrowser() === undefined
    ? 'no Chromium or Chrome found: install one or set CHROME_PATH to see the HTML report tested in a browser'
    : false;

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no browser');
  return chromium.launch({ executablePath });
}
