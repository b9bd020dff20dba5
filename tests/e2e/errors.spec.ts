import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { drawer, headline, OCTOBER_CASE, openExplorer, view } from './explorer.ts';

const INCIDENTS = '**/data/releases/*/incidents.*.json';

/** The newest release's files. */
const RELEASED = (
  JSON.parse(readFileSync('public/data/releases/index.json', 'utf8')) as {
    readonly releases: readonly {
      readonly files: Readonly<Record<'incidents', { path: string; sha256: string }>>;
    }[];
  }
).releases.at(-1)?.files ?? { incidents: { path: '', sha256: '' } };

async function expectFailure(page: Page, words: RegExp): Promise<void> {
  await page.goto('./');
  const failure = page.locator('[data-notice="load-failed"]');
  await expect(failure).toContainText('incidents.json');
  await expect(failure).toContainText(words);
  await page.unroute(INCIDENTS);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(headline(page)).toContainText('2,988 to 4,683+');
}

test('a missing file says so and offers a retry that works', async ({ page }) => {
  await page.route(INCIDENTS, (route) => route.fulfill({ status: 404, body: 'no' }));
  await expectFailure(page, /answered 404/u);
});

test('no connection', async ({ page }) => {
  await page.route(INCIDENTS, (route) => route.abort());
  await expectFailure(page, /could not be fetched/u);
});

test('a half-loaded file', async ({ page }) => {
  const text = readFileSync('public/data/incidents.json', 'utf8');
  await page.route(INCIDENTS, (route) =>
    route.fulfill({ contentType: 'application/json', body: text.slice(0, 200_000) }),
  );
  await expectFailure(page, /ends too early/u);
});

test('a page where a file should be', async ({ page }) => {
  await page.route(INCIDENTS, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
  );
  await expectFailure(page, /web page and not data/u);
});

test('a broken record is left out, counted and listed; its text is never markup', async ({
  page,
}) => {
  const rows = JSON.parse(readFileSync('public/data/incidents.json', 'utf8')) as Record<
    string,
    unknown
  >[];
  rows[0] = { ...rows[0], title: '<img src=x onerror=alert(1)>', event_type: 'Batles' };
  await page.route(INCIDENTS, (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(rows) }),
  );
  await openExplorer(page);
  const notice = page.locator('[data-notice="problems"]');
  await expect(notice).toContainText('1 record of the data is broken');
  await notice.getByText('Which?').click();
  await expect(notice).toContainText('incidents.json, 2021-08-20-gwadar-chinese, event_type');
  await expect(notice).toContainText('Did you mean “Battles”?');
  await expect(notice).toContainText('is markup');
  await expect(page.locator('img')).toHaveCount(0);
  await expect(headline(page)).toContainText('305 incidents');
});

/** As browsers are for pages that came over a line that is not secure. */
const withoutHashing = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });

for (const line of ['a secure line', 'one that is not']) {
  test(`a file that is not the one that was released is named with both hashes: ${line}`, async ({
    page,
  }) => {
    if (line !== 'a secure line') await withoutHashing(page);
    const { path, sha256 } = RELEASED.incidents;
    const text = readFileSync(`public/data/releases/${path}`, 'utf8');
    // Sound in every other way: nothing but its hash can tell.
    const altered = text.replace('"low": 32', '"low": 31').replace(/\n$/u, '\n\n');
    const found = createHash('sha256').update(altered).digest('hex');
    await page.route(INCIDENTS, (route) =>
      route.fulfill({ contentType: 'application/json', body: altered }),
    );
    await openExplorer(page);
    const notice = page.locator('[data-notice="altered"]');
    await expect(notice).toContainText(
      'What is shown is not release 2026-07-31 as it was released',
    );
    await expect(notice.getByRole('listitem')).toHaveText([
      `releases/${path}: by its name its SHA-256 begins with ${sha256.slice(0, 12)}; it is ${found}.`,
    ]);
    expect(await seriousViolations(page)).toEqual([]);
    // The dialog covers it, and hands out what was read.
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    await expect(page.getByRole('dialog').locator('[data-notice="altered"]')).toContainText(path);
  });
}

test('an embed tells that it was read from a file that is not the one published', async ({
  page,
}) => {
  const name = /^brief-2026-07-31-incidents-[\da-f]{12}\.json$/u;
  const brief = readdirSync('dist/assets').find((file) => name.test(file)) ?? '';
  const text = readFileSync(`dist/assets/${brief}`, 'utf8');
  const altered = text.replace('2025', '2024');
  expect(altered).not.toBe(text);
  let falsify = true;
  await page.route(`**/${brief}`, (route) =>
    falsify ? route.fulfill({ contentType: 'application/json', body: altered }) : route.continue(),
  );
  const line = page.locator('[data-embed-altered]');
  const address = './embed.html?embed=casualties&word=kabul';
  await page.goto(address);
  await expect(line).toHaveText(
    `What is shown is not release 2026-07-31 as it was released. A file differs from what was published: ${brief}.`,
  );
  expect(await seriousViolations(page)).toEqual([]);
  // Files are made of the whole release: it is held against its hashes as well.
  const incidents = readFileSync(`public/data/releases/${RELEASED.incidents.path}`, 'utf8');
  await page.route(INCIDENTS, (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: incidents.replace('"low": 32', '"low": 31'),
    }),
  );
  falsify = false;
  await page.goto(`${address}&controls=download`);
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(line).toContainText('A file differs from what was published: incidents.');
  await page.unroute(INCIDENTS);
  const compared: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(brief)) compared.push(request.url());
  });
  await page.goto(address);
  await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
  await expect.poll(() => compared.length).toBe(2);
  await page.waitForTimeout(500);
  await expect(line).toHaveCount(0);
});

test('an embed tells so where the browser hashes nothing, too', async ({ page }) => {
  await withoutHashing(page);
  await page.route('**/brief-*-incidents-*.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('2025', '2024') });
  });
  await page.goto('./embed.html?embed=casualties&word=kabul');
  await expect(page.locator('[data-embed-altered]')).toContainText('differs from what was');
});

test('files as released are compared without a word, and without being sent again', async ({
  page,
}) => {
  await openExplorer(page);
  const sent = (): Promise<number[]> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/incidents\.[^/]*\.json$/u.test(name))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    );
  await expect.poll(async () => (await sent()).length).toBe(2);
  expect((await sent())[1]).toBe(0);
  await page.waitForTimeout(500);
  await expect(page.locator('[data-notice="altered"]')).toHaveCount(0);
});

test('a view that breaks does not take the others down', async ({ page }) => {
  // Its code as it is, but for what draws: the table shares modules with it.
  await page.route('**/assets/network-view-*.js', async (route) => {
    const answer = await route.fetch();
    const code = await answer.text();
    const start = code.match(/from"\.\/(index-[\w-]+\.js)"/u)?.[1] ?? '';
    const app = await (await page.request.get(new URL(start, route.request().url()).href)).text();
    const [, part = ''] = /network-view-[\w-]+\.js`\)\.then\(\w+=>\w+\.(\w+)\)/u.exec(app) ?? [];
    const named = new RegExp(`(export\\{.*?)[\\w$]+ as ${part}(?=[,}])`, 'u');
    expect(code).toMatch(named);
    const body = `const made={default(){throw new Error("made to break")}};${code.replace(named, `$1made as ${part}`)}`;
    await route.fulfill({ response: answer, body });
  });
  await openExplorer(page);
  await expect(view(page, 'network').getByRole('alert')).toContainText('could not be drawn');
  await expect(view(page, 'casualties').locator('svg').last()).toBeVisible();
  await view(page, 'network')
    .getByRole('button', { name: /^Table/u })
    .click();
  await expect(view(page, 'network').getByRole('table')).toBeVisible();
});

test('a view whose code can’t be fetched is had by another try', async ({ page }) => {
  const code = '**/assets/network-view-*.js';
  await page.route(code, (route) => route.abort());
  await openExplorer(page);
  const network = view(page, 'network');
  await expect(network.getByRole('alert')).toContainText('could not be drawn');
  await page.unroute(code);
  await network.getByRole('button', { name: 'Try again' }).click();
  await expect(network.locator('svg').last()).toBeVisible({ timeout: 20_000 });
});

test('a drawer whose code can’t be fetched says so, closes, and is had by another try', async ({
  page,
}) => {
  const code = '**/assets/EvidenceDrawer-*.js';
  await page.route(code, (route) => route.abort());
  await openExplorer(page, `select=${OCTOBER_CASE}`);
  const evidence = drawer(page);
  await expect(evidence.getByRole('alert')).toContainText('The evidence could not be shown');
  await expect(view(page, 'casualties').locator('svg').last()).toBeVisible();
  await evidence.getByRole('button', { name: 'Close' }).click();
  await expect(evidence).toBeHidden();
  await page.goBack();
  await expect(evidence.getByRole('alert')).toBeVisible();
  await page.unroute(code);
  await evidence.getByRole('button', { name: 'Try again' }).click();
  // It may take the whole page anew.
  await expect(evidence).toContainText('Durand Line', { timeout: 20_000 });
});

for (const [address, code, words] of [
  ['./', '**/assets/index-*.js', 'The code of this page could not be loaded'],
  ['./embed.html?embed=casualties', '**/assets/embed-*.js', 'The code of this chart could not'],
  ['./embed.html?embed=network', '**/assets/embed-*.js', 'The code of this chart could not'],
] as const) {
  test(`where its own code can’t be fetched or run, ${address} says so`, async ({ page }) => {
    const said = page.getByText(words);
    await page.route(code, (route) => route.abort());
    await page.goto(address);
    await expect(said).toBeVisible();
    await page.unroute(code);
    await page.route(code, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }),
    );
    await page.reload();
    await expect(said).toBeVisible();
    await page.unroute(code);
    await page.reload();
    await expect(page.locator('#root [data-view] svg:visible').first()).toBeVisible();
    await expect(headline(page)).toContainText(/2,988 to 4,683\+/u);
    await expect(said).toBeHidden();
  });
}

test('an embed whose menu of downloads can’t be fetched says so, and stands', async ({ page }) => {
  await page.route('**/assets/EmbedDownloads-*.js', (route) => route.abort());
  await page.goto('./embed.html?embed=casualties&controls=download');
  await expect(page.locator('#root [data-view] svg:visible').first()).toBeVisible();
  await expect(page.locator('[data-embed-faults]')).toContainText(
    'The menu of downloads could not be loaded',
  );
});

test('an embed whose rules can’t be fetched stands without them', async ({ page }) => {
  await page.route('**/assets/style-*.css', (route) => route.abort());
  await page.goto('./embed.html?embed=casualties&from=2025');
  await expect(page.locator('#root [data-view] svg:visible').first()).toBeVisible();
});

test('a table whose code can’t be fetched is had by another try', async ({ page }) => {
  const code = /\/assets\/(?:table|ViewTable)-[^/]*\.js$/u;
  await page.route(code, (route) => route.abort());
  await openExplorer(page);
  const casualties = view(page, 'casualties');
  await casualties.getByRole('button', { name: /^Table/u }).click();
  await expect(casualties.getByRole('alert')).toContainText('could not be loaded');
  await expect(view(page, 'diplomacy').locator('svg').last()).toBeVisible();
  await page.unroute(code);
  await casualties.getByRole('button', { name: 'Try again' }).click();
  await expect(casualties.getByRole('table')).toBeVisible({ timeout: 20_000 });
});
