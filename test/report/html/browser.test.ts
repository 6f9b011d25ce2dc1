import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Result } from '../../../src/model/verdict.ts';
import { historyPage } from '../../../src/report/html/history-page.ts';
import { htmlReport } from '../../../src/report/html/html-report.ts';
import { plainText } from '../../../src/report/plain-text.ts';
import { comparisonOf, resultOf } from '../builders.ts';
import { hostileNames, results } from '../results.ts';
import { launchBrowser, noBrowser } from './browser.ts';
import { fullEvidence } from './evidence.ts';

const skip = noBrowser;
const folder = mkdtempSync(join(tmpdir(), 'aaco-html-'));
let browser: Browser;

before(async () => {
  if (!skip) browser = await launchBrowser();
});
after(async () => {
  if (!skip) await browser.close();
  rmSync(folder, { recursive: true });
});

const informational = resultOf('inconclusive', [
  comparisonOf(),
  comparisonOf({ outcome: 'inconclusive', metric: 'tokens' }),
  comparisonOf({ outcome: 'inconclusive', metric: 'gpu_temp', direction: 'none', gate: 'report' }),
]);

const long = resultOf('fail', [
  comparisonOf({
    benchmark: 'serving/llama-3.1-70b-instruct-fp8/isl=2048,osl=256,concurrency=64',
    metric: 'output_tokens_per_second_per_user',
    unit: 'tokens/s/GPU/user',
    direction: 'higher',
    outcome: 'regressed',
    center: { baseline: 12_345_678.9, candidate: 11_345_678.9 },
    change: -0.081,
    interval: { low: -0.093, high: -0.066 },
  }),
  comparisonOf({ benchmark: 'kernels::flash_attention<half_t, 128, 64, true>(batch=8, heads=32)' }),
]);

interface Opened {
  readonly page: Page;
  /** Console messages, page errors, dialogs and requests beyond the page itself: there should be none. */
  readonly incidents: readonly string[];
}

async function open(name: string, options: BrowserContextOptions = {}, evidence = true): Promise<Opened> {
  const url = pathToFileURL(join(folder, `${name}.html`)).href;
  writeFileSync(new URL(url), pageOf(name, evidence));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('request', (request) => request.url() !== url && incidents.push(`request: ${request.url()}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(url);
  return { page, incidents };
}

function pageOf(name: string, evidence: boolean): string {
  const { trends = [] } = fullEvidence([]);
  if (name === 'history')
    return historyPage(trends, { title: 'perf', repositoryUrl: 'https://github.com/o/r' });
  const result: Result | undefined = { ...results, informational, long }[name];
  assert.ok(result, name);
  return htmlReport(result, evidence ? fullEvidence(result.comparisons) : {});
}

/** Kept for looking at where SCREENSHOTS names a folder. */
async function screenshot(page: Page, name: string): Promise<void> {
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

const names = (page: Page) =>
  page
    .locator('table.comparisons tbody tr:visible')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th')].map((cell) => cell.querySelector('bdi')?.textContent).join(' '),
      ),
    );

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page asks nothing of the network and reports no error, in ${colorScheme}`, { skip }, async () => {
    const { page, incidents } = await open('regression', { colorScheme });
    assert.match(await page.title(), /resnet50 latency_p50 is 6\.1 % slower/);
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(paper, colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(18, 20, 23)');
    await screenshot(page, `regression-${colorScheme}`);
    assert.deepEqual(incidents, []);
  });
}

test('the table is sorted by keyboard, both ways, absent values last', { skip }, async () => {
  const { page, incidents } = await open('regression', {}, false);
  const button = page.getByRole('button', { name: 'Could show' });
  await button.focus();
  await page.keyboard.press('Enter');
  const header = page.getByRole('columnheader', { name: 'Could show' });
  assert.equal(await header.getAttribute('aria-sort'), 'ascending');
  const cells = page.locator('table.comparisons tbody tr td:last-child');
  assert.deepEqual(
    (await cells.allTextContents()).slice(-5),
    ['1.4 pp', '2.1 %', '–', '–', '–', '–'].slice(-5),
  );
  await page.keyboard.press('Space');
  assert.equal(await header.getAttribute('aria-sort'), 'descending');
  assert.deepEqual((await cells.allTextContents()).slice(-5), ['1.4 pp', '–', '–', '–', '–']);
  await page.getByRole('button', { name: 'Benchmark' }).press('Enter');
  assert.equal((await names(page))[0]?.split(' ')[0], 'bert-base');
  assert.equal(await header.getAttribute('aria-sort'), null);
  assert.deepEqual(incidents, []);
});

test('the table is filtered by name and outcome by keyboard, and says how many rows are left', {
  skip,
}, async () => {
  const { page, incidents } = await open('regression', {}, false);
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  await page.keyboard.type('p50 resnet');
  assert.deepEqual(await names(page), ['resnet50 latency_p50']);
  assert.equal(await page.locator('output').textContent(), '1 of 14');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.locator('output').textContent(), '13 of 14');
  assert.ok(!(await names(page)).includes('resnet50 latency_p50'));
  assert.deepEqual(incidents, []);
});

test('the marks of a row lead to its remarks, and the sections can be reached from the top', {
  skip,
}, async () => {
  const { page, incidents } = await open('inconclusive');
  const mark = page.locator('table.comparisons tbody tr').first().getByRole('link', { name: 'remark 1' });
  await mark.focus();
  await page.keyboard.press('Enter');
  assert.match(
    (await page.locator('.remarks li:target').textContent()) ?? '',
    /^the repetitions drift over the job/,
  );
  const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  const targets = await sections.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  assert.ok(targets.length >= 6);
  for (const target of targets) assert.equal(await page.locator(`section${target}`).count(), 1, target);
  await screenshot(page, 'inconclusive');
  assert.deepEqual(incidents, []);
});

test('what the tab key reaches shows that it has the focus', { skip }, async () => {
  const { page } = await open('regression');
  const outlines: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    outlines.push(String(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')));
  }
  assert.deepEqual(new Set(outlines), new Set(['solid']));
});

test('without script the whole report is there, and no dead control', { skip }, async () => {
  const { page } = await open('regression', { javaScriptEnabled: false }, false);
  assert.equal(await page.locator('table.comparisons tbody tr:visible').count(), 14);
  assert.equal(await page.locator('form:visible, button:visible').count(), 0);
});

test('names that contain HTML stay text', { skip }, async () => {
  const { page, incidents } = await open('hostile');
  assert.equal(await page.locator('img, iframe, object, script:not(body > script:last-child)').count(), 0);
  const shown = new Set((await names(page)).map((pair) => pair));
  for (const name of hostileNames) {
    const text = plainText(name, 200) || '(no name)';
    assert.ok(shown.has(`${text} ${text}`), text);
  }
  await screenshot(page, 'hostile');
  assert.deepEqual(incidents, []);
});

for (const name of ['regression', 'hostile', 'long', 'history']) {
  test(`on a phone nothing of ${name} is wider than the screen`, { skip }, async () => {
    const { page, incidents } = await open(name, { viewport: { width: 390, height: 844 }, isMobile: true });
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390);
    await screenshot(page, `${name}-phone`);
    assert.deepEqual(incidents, []);
  });
}

test('on a phone, where the table has no head, a list sorts it', { skip }, async () => {
  const { page, incidents } = await open('regression', { viewport: { width: 390, height: 844 } }, false);
  assert.equal((await names(page))[0], 'resnet50 latency_p50');
  await page.getByLabel('Sort by').selectOption({ label: 'Benchmark' });
  assert.equal((await names(page))[0]?.split(' ')[0], 'bert-base');
  await page.getByLabel('Sort by').selectOption({ label: 'Benchmark, descending' });
  assert.equal((await names(page))[0]?.split(' ')[0], 'whisper');
  assert.deepEqual(incidents, []);
});

test('on a phone a row has all that it has on a screen, its plots an axis, and long units stay in lines', {
  skip,
}, async () => {
  const { page } = await open('long', { viewport: { width: 390, height: 844 } }, false);
  assert.ok(await page.locator('.comparisons thead .axis').isVisible());
  const row = page.locator('.comparisons tbody tr').first();
  const texts = ['12,345,679', '11,345,679', '−8.1 %', '10 v 10', '3 %'];
  for (const text of texts) assert.ok(await row.getByText(text).first().isVisible(), text);
  const height = (await row.boundingBox())?.height ?? 0;
  assert.ok(height < 260, `${height} pixels`);
});

test('long names and units leave all columns within a screen of 1280 pixels', { skip }, async () => {
  const { page } = await open('long', {}, false);
  const beyond = await page.evaluate(
    "Math.max(...[...document.querySelectorAll('.comparisons td')].map((cell) => cell.getBoundingClientRect().right))",
  );
  assert.ok(Number(beyond) <= 1280, String(beyond));
});

test('every row of a table is named by its header cells, and no heading skips a level', {
  skip,
}, async () => {
  for (const name of ['regression', 'history']) {
    const { page } = await open(name);
    const unnamed = await page.evaluate(
      "[...document.querySelectorAll('tbody tr')].filter((row) => !row.querySelector('th[scope=row]')).length",
    );
    assert.equal(unnamed, 0, name);
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries()) assert.ok(level - (levels[index - 1] ?? 0) <= 1, name);
  }
});

test('the history page finds a metric by keyboard, in its plots and in its changes, and leads to commits', {
  skip,
}, async () => {
  const { page, incidents } = await open('history');
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  await page.keyboard.type('p95 resnet');
  assert.equal(await page.locator('output').textContent(), '1 of 2');
  assert.equal(await page.locator('.levels tbody tr:visible').count(), 0);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('p50');
  assert.equal(await page.locator('.levels tbody tr:visible').count(), 1);
  const links = await page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  assert.deepEqual(links, Array(2).fill('https://github.com/o/r/commit/24c0ffee'));
  await screenshot(page, 'history');
  assert.deepEqual(incidents, []);
});

test('metrics without a direction have their own filter and no colour', { skip }, async () => {
  const { page } = await open('inconclusive', {}, false);
  assert.equal(await page.getByLabel('without direction').count(), 0);
  const { page: other } = await open('informational', {}, false);
  await other.getByLabel('inconclusive').uncheck();
  assert.deepEqual(await names(other), ['resnet50 latency_p50', 'resnet50 gpu_temp']);
  await other.getByLabel('without direction').uncheck();
  assert.deepEqual(await names(other), ['resnet50 latency_p50']);
  assert.equal(await other.locator('.chip.inconclusive:visible').count(), 1, 'that of the tally');
  assert.equal(await other.locator('tbody .chip', { hasText: 'no direction' }).count(), 1);
});

test('on paper everything is unfolded, and in ink on white', { skip }, async () => {
  const { page, incidents } = await open('regression', { colorScheme: 'dark' });
  assert.equal(await page.locator('details:not([open])').count(), 1);
  const paper = await page.pdf({ format: 'A4' });
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
  assert.equal(await page.locator('details:not([open])').count(), 0);
  await page.emulateMedia({ media: 'print' });
  assert.equal(
    await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()"),
    '#fff',
  );
  assert.deepEqual(incidents, []);
});
