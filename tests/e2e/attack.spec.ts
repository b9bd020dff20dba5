/** Readers in a hurry, slow lines and records that are odd but sound. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { brushMonths, headline, openExplorer, view, watchPage } from './explorer.ts';

type Row = Record<string, unknown> & { readonly claims: readonly Record<string, unknown>[] };

const incidents = JSON.parse(readFileSync('public/data/incidents.json', 'utf8')) as readonly Row[];

/** Serves a record in which these are the incidents, and nothing answers any. */
async function serveIncidents(page: Page, rows: readonly unknown[]): Promise<void> {
  const events = JSON.parse(readFileSync('public/data/diplomatic-events.json', 'utf8')) as object[];
  const json = (body: unknown) => ({
    contentType: 'application/json',
    body: JSON.stringify(body),
  });
  await page.route('**/data/releases/*/incidents.*.json', (route) => route.fulfill(json(rows)));
  await page.route('**/data/releases/*/diplomatic-events.*.json', (route) =>
    route.fulfill(json(events.map((event) => ({ ...event, responds_to: [] })))),
  );
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a reader who is faster than the line waits, and loses neither key nor focus', async ({
  page,
}) => {
  await page.route(
    /\/assets\/(?:ViewTable|table|FacetPanel|laterTexts)-[^/]*\.js$/u,
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    },
  );
  await openExplorer(page);
  const casualties = view(page, 'casualties');
  await casualties.locator('svg[tabindex="0"]').focus();
  await page.keyboard.press('t');
  await expect(casualties.getByRole('table')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-view]') !== null))
    .toBe(true);
  await page.getByRole('button', { name: /^Actors/u }).click();
  const panel = page.getByRole('dialog', { name: 'Actors' });
  await expect(panel.getByRole('searchbox')).toBeVisible();
  await expect
    .poll(() => panel.evaluate((element) => element.contains(document.activeElement)))
    .toBe(true);
});

test('hurried brushing, resizing and going back end in one state that the address has', async ({
  page,
}) => {
  const seen = watchPage(page);
  await openExplorer(page);
  for (const [from, to] of [
    ['2025-10', '2026-03'],
    ['2022-01', '2021-09'],
    ['2024-05', '2024-05'],
  ] as const) {
    await brushMonths(page, from, to);
    await page.setViewportSize({ width: from === '2022-01' ? 800 : 1280, height: 900 });
  }
  const chart = await view(page, 'casualties').locator('svg').last().boundingBox();
  if (!chart) throw new Error('the chart has no box');
  // Let go far outside of the page.
  await page.mouse.move(chart.x + 300, chart.y + 100);
  await page.mouse.down();
  await page.mouse.move(chart.x + 600, chart.y + 100, { steps: 3 });
  await page.mouse.move(-50, -50);
  await page.mouse.up();
  for (const key of ['Escape', '?', 'Escape', 'f', 't', 'T', 'o', 'c']) {
    await page.keyboard.press(key);
  }
  for (let step = 0; step < 3; step += 1) await page.goBack();
  for (let step = 0; step < 2; step += 1) await page.goForward();
  const sentence = (await headline(page).textContent()) ?? '';
  expect(new URL(page.url()).search).toContain('from=');
  await page.reload();
  await expect(headline(page)).toHaveText(sentence);
  expect(seen.errors).toEqual([]);
});

const [first] = incidents;
if (!first) throw new Error('the record has no incident');
const million = {
  ...first,
  title: 'طورخم '.repeat(30).trim(),
  short_title: 'Ω'.repeat(26),
  claims: first.claims.map((claim) => ({
    ...claim,
    low: 999_999,
    best: 999_999,
    high: 999_999,
    qualifier: 'more than',
  })),
};

for (const [name, rows, said] of [
  ['one incident', [first], /1 incident/u],
  ['one incident of a million dead with a title of another script', [million], /999,999\+/u],
  [
    'two hundred incidents on one day',
    incidents.slice(0, 200).map((row) => ({
      ...row,
      date: '2025-10-11',
      end_date: null,
      claims: row.claims.map((claim) => ({ ...claim, said_on: null })),
    })),
    /200 incidents/u,
  ],
] as const) {
  test(`${name}: drawn without error or sideways scroll, on a phone and a desktop`, async ({
    page,
  }) => {
    const seen = watchPage(page);
    await serveIncidents(page, rows);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openExplorer(page);
      await expect(headline(page)).toContainText(said);
      expect(await sideways(page)).toBe(0);
      await expect(page.locator('[data-notice="problems"]')).toHaveCount(0);
    }
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/undefined|NaN|Infinity/u);
    expect(seen.errors).toEqual([]);
  });
}

test('texts without a space break, in every study, and where a table scrolls it scrolls alone', async ({
  page,
}) => {
  const long = 'Unbroken'.repeat(20);
  const sources = JSON.parse(readFileSync('public/data/sources.json', 'utf8')) as object[];
  const tables = {
    incidents: incidents.map((row) => ({ ...row, title: long })),
    // Numbered, so that publishers are as many as they were.
    sources: sources.map((source, index) => ({ ...source, publisher: `${long}${index % 40}` })),
  };
  for (const [table, rows] of Object.entries(tables)) {
    await page.route(`**/data/releases/*/${table}.*.json`, (route) =>
      route.fulfill({ json: rows }),
    );
  }
  await page.setViewportSize({ width: 280, height: 800 });
  for (const study of ['speakers', 'chains', 'growth', 'trackers', 'changes', 'contradictions']) {
    await openExplorer(page, `study=${study}`);
    const opened = page.locator('#study');
    await expect(opened).toHaveAttribute('aria-busy', 'false');
    const folded = opened.locator('[aria-expanded="false"]');
    if ((await folded.count()) > 0) await folded.first().click();
    await expect(opened).toContainText('Unbroken');
    expect(await sideways(page), study).toBe(0);
  }
});
