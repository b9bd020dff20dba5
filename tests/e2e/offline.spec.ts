/** The page in one file: opened from disk, with no network at all. */
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { drawer, headline, OCTOBER_CASE, STUDIES, view } from './explorer.ts';
import { takeAway } from './takeAway.ts';

let folder = '';
let address = '';
test.beforeAll(() => {
  // Alone: nothing that lies beside it in the site can help.
  folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  copyFileSync('dist/whose-count.html', path.join(folder, 'whose-count.html'));
  address = pathToFileURL(path.join(folder, 'whose-count.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Every request but those for what is in the address itself, and every error. */
async function openOffline(page: Page, query = ''): Promise<{ asked: string[]; errors: string[] }> {
  const seen = { asked: [] as string[], errors: [] as string[] };
  await page.context().setOffline(true);
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    const inside = protocol === 'data:' || protocol === 'blob:';
    if (!inside && pathname !== new URL(address).pathname) seen.asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  await page.goto(address + query);
  await expect(view(page, 'casualties').locator('svg:visible').first()).toBeVisible();
  return seen;
}

test('three views are drawn, the drawer and every study open, nothing is asked for', async ({
  page,
}) => {
  const seen = await openOffline(page);
  await expect(headline(page)).toContainText('Since August 2021, 2,988 to 4,683+ people');
  for (const id of ['casualties', 'diplomacy', 'network'] as const) {
    await expect(view(page, id).locator('svg:visible').first()).toBeVisible();
  }
  await headline(page).getByRole('button').first().click();
  await expect(drawer(page)).toContainText('2,988');
  await page.keyboard.press('Escape');
  for (const study of STUDIES) {
    await page.goto(`${address}?study=${study}`);
    await expect(page.locator('#study')).not.toBeEmpty();
    await expect(page.locator('#study').getByRole('alert')).toHaveCount(0);
  }
  expect(await seriousViolations(page)).toEqual([]);
  expect(seen).toEqual({ asked: [], errors: [] });
});

test('an address in the file opens its state, and a change goes into the address', async ({
  page,
}) => {
  const seen = await openOffline(page, `?from=2025-10&to=2025-10&select=${OCTOBER_CASE}`);
  await expect(headline(page)).toContainText('In October 2025');
  await expect(drawer(page)).toContainText('32');
  await page.getByRole('button', { name: /^Whose word/u }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Kabul’s word/u })
    .click();
  await expect(page).toHaveURL(/word=kabul/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/word=kabul/u);
  expect(seen).toEqual({ asked: [], errors: [] });
});

test('the sources are saved out of the file, and another release is not pretended', async ({
  page,
}) => {
  await openOffline(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '1,009 public sources' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('sources.json');
  expect(statSync((await saved.path()) ?? '').size).toBe(statSync('public/data/sources.json').size);
  await expect(page.getByRole('link', { name: 'This page as one file' })).toBeHidden();
  await page.goto(`${address}?data=2020-01-01`);
  await expect(page.locator('[data-notice="release-missing"]')).toContainText('2020-01-01');
});

test('what is taken away names the record and its hash in place of an address', async ({
  page,
}) => {
  const seen = await openOffline(page, '?from=2025-10');
  const texts = await takeAway(page, OCTOBER_CASE);
  expect(texts.size).toBe(17);
  const failing = (pattern: RegExp, wanted: boolean): string[] =>
    [...texts].flatMap(([name, text]) => {
      // As it is read: lines of a drawing, and what a format escapes, put together again.
      const said = text.replaceAll('\\', '').replaceAll(/(?:<[^>]*>|\s)+/gu, ' ');
      return pattern.test(said) === wanted || (wanted && name === 'print sources') ? [] : [name];
    });
  expect(failing(/file:\/\/|whose-count\.html/u, false)).toEqual([]);
  expect(failing(/no public address/iu, true)).toEqual([]);
  expect(failing(/violence and diplomacy between Pakistan and Afghanistan/u, true)).toEqual([]);
  expect(failing(/2026-07-31/u, true)).toEqual([]);
  expect(failing(/[\da-f]{64}/u, true)).toEqual([]);
  const json = JSON.parse(texts.get('casualties.json') ?? '') as Record<string, unknown>;
  expect(json).toMatchObject({ address: null, query: 'from=2025-10-01&data=2026-07-31' });
  // The hashes of the release's files are in the file.
  expect(json['sha256']).toMatchObject({ incidents: expect.stringMatching(/^[0-9a-f]{64}$/u) });
  expect(texts.get('diplomacy.ics')).not.toMatch(/^URL:/mu);
  expect(seen).toEqual({ asked: [], errors: [] });
});

test('no link is copied and no code handed out that nobody else could open: it says why', async ({
  page,
}) => {
  const seen = await openOffline(page, '?study=stories');
  const link = page.getByRole('button', { name: /^Copy link/u }).first();
  await link.click();
  await expect(page.getByText('There is no link that others can open')).toBeVisible();
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Put this into a page' });
  await expect(dialog).toContainText('opened from a file');
  await expect(dialog).toContainText('Open the page on the web');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  expect(await seriousViolations(page)).toEqual([]);
  expect(seen).toEqual({ asked: [], errors: [] });
});

test('the page offers it to save, and from a server it draws as well', async ({ page }) => {
  await page.goto('./');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'This page as one file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('whose-count.html');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto('./whose-count.html');
  await expect(view(page, 'casualties').locator('svg:visible').first()).toBeVisible();
  const faces = () => page.evaluate(() => [...document.fonts].map(({ status }) => status));
  await expect.poll(faces).toContain('loaded');
  expect(await faces()).not.toContain('error');
  expect(refused).toEqual([]);
});

test('where no code may run it says what it is', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('#code-failed')).toContainText(
    'save it and open it from your own disk',
  );
  await context.close();
});

test('an address of an embed, or of tables that are not in the file, is told so in the page', async ({
  page,
}) => {
  const seen = await openOffline(page, '?embed=casualties&word=kabul');
  await expect(headline(page)).toContainText('On Kabul’s word');
  await expect(page.locator('[data-notice="rejected"]')).toContainText('embed=casualties');
  await page.goto(`${address}?data=draft`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no release “draft” here');
  await page.getByRole('link', { name: /^Open the newest/u }).click();
  await expect(headline(page)).toContainText('2,988 to 4,683+');
  expect(seen).toEqual({ asked: [], errors: [] });
});
