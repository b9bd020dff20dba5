import { expect, test } from '@playwright/test';
import {
  brushMonths,
  drawer,
  headline,
  OCTOBER_CASE,
  openExplorer,
  view,
  watchPage,
} from './explorer.ts';

test('opens on the whole record, quietly and from one origin', async ({ page, context }) => {
  const seen = watchPage(page);
  await openExplorer(page);
  await expect(headline(page)).toContainText('Since August 2021, 2,988 to 4,683+ people');
  await expect(headline(page)).toContainText('306 incidents');
  await expect(page.getByText('306 of 306 incidents · 437 of 437 acts')).toBeVisible();
  await expect(page.getByText('A sample of public reporting, not a census.')).toBeVisible();
  expect(seen).toEqual({ foreign: [], errors: [] });
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('brushing October 2025 updates all views and the sentence, and back undoes it', async ({
  page,
}) => {
  await openExplorer(page);
  const lanes = await view(page, 'diplomacy').innerText();
  const actors = await view(page, 'network').innerText();
  await brushMonths(page, '2025-10', '2025-10');
  await expect(headline(page)).toContainText('In October 2025, 304 to 701+ people');
  await expect(page).toHaveURL(/from=2025-10-01&to=2025-10-31/u);
  await expect(page.getByText(/^19 of 306 incidents/u)).toBeVisible();
  await expect.poll(() => view(page, 'diplomacy').innerText()).not.toBe(lanes);
  await expect.poll(() => view(page, 'network').innerText()).not.toBe(actors);
  await page.goBack();
  await expect(headline(page)).toContainText('Since August 2021');
  await page.goForward();
  await expect(headline(page)).toContainText('In October 2025');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(headline(page)).toContainText('Since August 2021');
});

test('the October case reads the same in chart, table and drawer', async ({ page }) => {
  await openExplorer(
    page,
    `from=2025-10-11&to=2025-10-12&casualties.zoom=1&bin=day&select=${OCTOBER_CASE}`,
  );
  const evidence = drawer(page);
  await expect(evidence).toContainText(/32\s–\s258\+/u);
  await expect(evidence).toContainText('223+');
  await expect(evidence).toContainText('67');
  await expect(evidence).toContainText('own losses');
  for (const number of ['23', '200+', '58', '9']) await expect(evidence).toContainText(number);
  const sources = evidence.locator('a:not([href^="#"])');
  await expect.poll(() => sources.count()).toBeGreaterThan(3);
  for (const link of await sources.all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//u);
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  await page.keyboard.press('Escape');
  await expect(evidence).toBeHidden();
  const table = view(page, 'casualties');
  await table.getByRole('button', { name: /^Table/u }).click();
  const row = table.getByRole('row').filter({ hasText: '11 Oct 2025' });
  await expect(row).toContainText('258+');
  await row.getByRole('button', { name: '258+' }).click();
  await expect(evidence).toContainText('Durand Line');
});

test('a deep link opens the same state in a fresh profile', async ({ page, browser, baseURL }) => {
  await openExplorer(page);
  await brushMonths(page, '2025-09', '2025-12');
  await page.getByRole('button', { name: /^Outcome/u }).click();
  await page.getByRole('button', { name: 'Wounded' }).click();
  const sentence = await headline(page).innerText();
  const address = page.url().replace(baseURL ?? '', '');
  const fresh = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 1280, height: 900 },
  });
  const other = await fresh.newPage();
  await other.goto(address);
  await expect(headline(other)).toHaveText(sentence);
  await fresh.close();
});

test('parameters that are not understood are ignored and said', async ({ page }) => {
  await openExplorer(page, 'from=2025-13-01&outcome=kiled&frm=2025&group=civilians');
  const notice = page.locator('[data-notice="rejected"]');
  await expect(notice).toContainText('from=2025-13-01');
  await expect(notice).toContainText('Did you mean “killed”?');
  await expect(notice).toContainText('Did you mean “from”?');
  await expect(headline(page)).toContainText('civilians');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();
});

test('an empty result names the constraint to drop and what it gives back', async ({ page }) => {
  await openExplorer(
    page,
    'actor=iskp&role=perpetrator&admin1=Balochistan&from=2023-04-01&to=2023-04-30',
  );
  const empty = page.locator('[data-notice="empty"]');
  await expect(empty).toContainText('No record is not proof of no violence');
  const first = empty.getByRole('button').first();
  await expect(first).toContainText(/Without .+: \d+ incidents/u);
  await first.click();
  await expect(headline(page)).not.toContainText('No incident');
});

test('hover, selection and filter never mix', async ({ page }) => {
  await openExplorer(page);
  const counts = page.getByText('306 of 306 incidents · 437 of 437 acts');
  const chart = view(page, 'casualties').locator('svg').last();
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.8);
  await expect(page.locator('[data-side]')).toBeVisible();
  await expect(counts).toBeVisible();
  expect(page.url()).not.toContain('?');
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height * 0.8);
  await expect(drawer(page)).toBeVisible();
  await expect(counts).toBeVisible();
  await expect(page).toHaveURL(/select=figure/u);
});

test('the same screen in Karachi, Kabul and Los Angeles', async ({ browser, baseURL }) => {
  const read = async (timezoneId: string): Promise<string> => {
    const context = await browser.newContext({
      timezoneId,
      ...(baseURL ? { baseURL } : {}),
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await openExplorer(page, 'from=2025-10-01&to=2025-10-31&bin=day&casualties.zoom=1');
    await expect(view(page, 'network').locator('svg')).not.toHaveCount(0);
    await expect(view(page, 'diplomacy').locator('svg')).not.toHaveCount(0);
    // The last to come: each view in words.
    await expect(page.locator('[data-summary]')).toHaveCount(3);
    const html = await page.locator('main').innerHTML();
    await context.close();
    return html;
  };
  const karachi = await read('Asia/Karachi');
  expect(await read('Asia/Kabul')).toBe(karachi);
  expect(await read('America/Los_Angeles')).toBe(karachi);
});
