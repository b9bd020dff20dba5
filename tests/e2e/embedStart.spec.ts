/** What an embed shows and asks for before its code has come. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { newestOf, type ReleaseIndex } from '../../src/releases/releaseIndex.ts';
import { holdBack } from './holdBack.ts';

const releaseIndex = JSON.parse(
  readFileSync('public/data/releases/index.json', 'utf8'),
) as ReleaseIndex;
const RELEASE = newestOf(releaseIndex.releases)?.version ?? '';

/** An embed's code, but what makes the picture answer. */
const CODE = '**/assets/embed-*.js';

/** The embed's own code does not come: what is there stands without it. */
async function openWithoutCode(page: Page, query: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // Left open: neither there nor failed.
  await page.route(CODE, () => undefined);
  await page.goto(`./embed.html?${query}`, { waitUntil: 'commit' });
  await page.waitForTimeout(900);
  return asked;
}

const PICTURED: readonly (readonly [string, boolean])[] = [
  ['embed=casualties', true],
  [`embed=casualties&data=${RELEASE}&theme=dark&id=a1&parentUrl=https%3A%2F%2Fexample.org`, true],
  ['embed=casualties&from=2022-01-01', true],
  [`embed=casualties&data=${RELEASE}&from=2024&to=2025-03`, true],
  // Of these there is something to say.
  ['embed=casualties&from=2025&to=2024', false],
  ['embed=casualties&from=2025&from=2024', false],
  ['embed=casualties&from=soon', false],
  ['embed=casualties&from=2040', false],
  ['embed=casualties&from=2025&word=kabul', false],
  ['embed=casualties+diplomacy&from=2025', false],
  ['embed=casualties&data=2099-01-01', false],
  ['embed=casualties&data=draft', false],
  ['embed=casualties&word=kabul', false],
  ['embed=casualties&controls=word', false],
  ['embed=casualties&fit=1', false],
  ['embed=casualties&nonsense=1', false],
  // Of these the foot says something, and grows.
  ['embed=casualties&theme=pink', false],
  ['embed=casualties&id=a%20b', false],
  ['embed=casualties&theme=dark&theme=dark', false],
  ['embed=casualties+diplomacy', false],
  ['embed=network', false],
];

for (const [query, shown] of PICTURED) {
  test(`${shown ? 'a picture stands' : 'no picture, which would be another one,'} at ${query}`, async ({
    page,
  }) => {
    await openWithoutCode(page, query);
    const picture = page.locator('#first-paint');
    if (shown) {
      await expect(picture).toBeVisible();
      await expect(picture).toHaveCSS('opacity', '1');
    } else await expect(picture).toBeHidden();
  });
}

test('without scripts there is no picture, whatever the address asks for', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./embed.html?embed=casualties&word=kabul');
  await expect(page.locator('#first-paint')).toBeHidden();
  await expect(page.locator('noscript a').first()).toBeVisible();
  await context.close();
});

test('the picture is the embed itself, which takes its place without a move', async ({ page }) => {
  for (const [width, period] of [
    [640, ''],
    [320, ''],
    [640, '&from=2024-09-01&to=2025-10-31'],
    [320, '&to=2025-03'],
  ] as const) {
    const query = `embed=casualties&data=${RELEASE}${period}`;
    await page.setViewportSize({ width, height: 900 });
    await openWithoutCode(page, query);
    const read = (root: string) =>
      page.locator(root).evaluate((element) => {
        const seen = [...element.querySelectorAll<HTMLElement>('h1, header p, footer')];
        const bars = [...element.querySelectorAll('[data-bars]')].find(
          (one) => one.getBoundingClientRect().width > 0,
        );
        const box = bars?.getBoundingClientRect();
        return {
          texts: seen.filter((one) => one.offsetHeight > 0).map((one) => one.innerText),
          // Where each path lies.
          paths: [...(bars?.querySelectorAll('path') ?? [])].map((path) => {
            const at = path.getBoundingClientRect();
            return [at.x, at.y, at.width, at.height];
          }),
          place: [box?.x, box?.y].map((at) => Math.round(at ?? -1)),
          window: [...element.querySelectorAll('[data-time-axis] rect, [role="slider"]')]
            .filter((one) => one.getBoundingClientRect().width > 0)
            .map((one) => {
              const at = one.getBoundingClientRect();
              const said = one.getAttribute('aria-valuetext');
              return [Math.round(at.x), Math.round(at.width), Math.round(at.height), said];
            }),
          years: [...element.querySelectorAll<SVGElement>('[data-time-axis] text')]
            .filter((one) => one.getBoundingClientRect().width > 0)
            .map((one) => one.textContent),
          height: Math.round(element.getBoundingClientRect().height),
        };
      });
    const picture = await read('#first-paint');
    await page.unroute(CODE);
    await page.goto(`./embed.html?${query}`);
    await expect(page.locator('#root [data-bars]')).toBeVisible();
    await expect(page.locator('#first-paint')).toHaveCount(0);
    const own = await read('#root > div');
    expect(picture.paths.length).toBeGreaterThan(5);
    const { paths, ...others } = picture;
    const { paths: ownPaths, ...ownOthers } = own;
    expect(others).toEqual(ownOthers);
    expect(paths.length).toBe(ownPaths.length);
    const moved = paths.flatMap((path, index) =>
      path.map((side, part) => Math.abs(side - (ownPaths[index]?.[part] ?? Infinity))),
    );
    // A picture's places are rounded.
    expect(Math.max(...moved)).toBeLessThan(0.3);
  }
});

test('the picture answers before the code has come, which takes over from there', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.setViewportSize({ width: 640, height: 500 });
  const letGo = await holdBack(page, CODE);
  await page.goto('./embed.html?embed=casualties&from=2025-09&to=2025-12', { waitUntil: 'commit' });
  const picture = page.locator('#first-paint');
  const start = picture.getByRole('slider', { name: 'Start of the period' });
  await expect(picture.locator('h1')).toContainText('From September to December 2025');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '1 Oct 2025');
  await expect(picture.locator('h1')).toContainText('From October to December 2025');
  const said = await picture.locator('h1').innerText();
  // What it counts is there; the way to the whole page is not yet.
  await expect(picture.locator('header p')).toContainText('incidents');
  await expect(picture.locator('footer:visible')).toHaveAttribute('inert');
  letGo();
  await expect(page.locator('#root [data-bars]')).toBeVisible();
  await expect(picture).toHaveCount(0);
  expect(await page.locator('#root h1').innerText()).toBe(said);
  const own = page.locator('#root').getByRole('slider', { name: 'Start of the period' });
  await expect(own).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(own).toHaveAttribute('aria-valuetext', '1 Sep 2025');
  expect(faults).toEqual([]);
});

/** Opens an embed whose picture answers, and no more. */
async function openLive(page: Page, query: string): Promise<() => void> {
  await page.setViewportSize({ width: 640, height: 500 });
  const letGo = await holdBack(page, CODE);
  await page.goto(`./embed.html?embed=casualties${query}`, { waitUntil: 'commit' });
  const picture = page.locator('#first-paint');
  await expect.poll(() => picture.evaluate((element: HTMLElement) => element.inert)).toBe(false);
  return letGo;
}

for (const held of ['the bars', 'a handle', 'the window'] as const) {
  test(`${held} of the picture: what is held stays in the hand until it is let go`, async ({
    page,
  }) => {
    const letGo = await openLive(page, '&from=2023-01&to=2024-12');
    const picture = page.locator('#first-paint');
    const place = {
      'the bars': picture.locator('[data-bars]:visible'),
      'a handle': picture.getByRole('slider', { name: 'Start of the period' }),
      'the window': picture.locator('[data-time-axis]:visible text[text-anchor="middle"]'),
    }[held];
    const box = await place.boundingBox();
    if (!box) throw new Error(`${held} are there`);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const before = await picture.locator('h1').innerText();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 20 });
    await expect(picture.locator('h1')).not.toHaveText(before);
    letGo();
    await page.waitForTimeout(1200);
    await expect(picture).toBeVisible();
    await page.mouse.move(x + 90, y, { steps: 4 });
    const said = await picture.locator('h1').innerText();
    await page.mouse.up();
    await expect(page.locator('#root [data-bars]')).toBeVisible();
    await expect(picture).toHaveCount(0);
    expect(await page.locator('#root h1').innerText()).toBe(said);
  });
}

test('a press whose end is kept by a menu does not hold up the embed', async ({ page }) => {
  const letGo = await openLive(page, '');
  const bars = page.locator('#first-paint [data-bars]:visible');
  await bars.dispatchEvent('pointerdown', { button: 0, isPrimary: true, bubbles: true });
  letGo();
  await page.waitForTimeout(800);
  await expect(page.locator('#first-paint')).toBeVisible();
  await bars.dispatchEvent('contextmenu', { bubbles: true });
  await expect(page.locator('#root [data-bars]')).toBeVisible();
});

test('where the window has gone the focus goes to the chart', async ({ page }) => {
  const letGo = await openLive(page, '&from=2023-01');
  const start = page.locator('#first-paint').getByRole('slider', { name: 'Start of the period' });
  await start.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('#first-paint h1')).toContainText('Since August 2021');
  letGo();
  await expect(page.locator('#root').getByRole('application')).toBeFocused();
});

test('labels that a window would cut give way to it until they are placed anew', async ({
  page,
}) => {
  await openLive(page, '');
  const labels = page.locator('#first-paint [data-chart-labels] text:visible');
  await expect(labels.first()).toBeVisible();
  const bars = await page.locator('#first-paint [data-bars]:visible').boundingBox();
  if (!bars) throw new Error('there are bars');
  await page.mouse.move(bars.x + 100, bars.y + 20);
  await page.mouse.down();
  await page.mouse.move(bars.x + 200, bars.y + 20, { steps: 3 });
  await page.mouse.up();
  await expect(labels).toHaveCount(0);
});

test('what the reader chose in the picture is there after the record has failed', async ({
  page,
}) => {
  let fails = true;
  await page.route('**/assets/brief-*', async (route) => {
    await page.waitForTimeout(700);
    if (fails) await route.abort();
    else await route.continue();
  });
  await page.goto('./embed.html?embed=casualties&from=2023-01&to=2025-06', {
    waitUntil: 'commit',
  });
  const start = page.locator('#first-paint').getByRole('slider', { name: 'Start of the period' });
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '1 Feb 2023');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  fails = false;
  await again.click();
  await expect(page.locator('#root h1')).toContainText('From February 2023');
  // It is then held against its hash.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('without what makes the picture answer the embed comes all the same', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.type()));
  await page.route('**/assets/picture-*.js', (route) => route.abort());
  const letGo = await holdBack(page, CODE);
  await page.goto('./embed.html?embed=casualties&from=2025-09&to=2025-12', {
    waitUntil: 'commit',
  });
  // It would be the picture of another period.
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await expect(page.locator('#first-paint')).toBeHidden();
  expect(said).toContain('error');
  letGo();
  await expect(page.locator('#root h1')).toContainText('From September to December 2025');
  await expect(page.locator('#code-failed')).toBeHidden();
});

test('all that is drawn is asked for before the code has come, and once', async ({ page }) => {
  const asked = await openWithoutCode(page, 'embed=casualties+diplomacy&from=2025-01-01');
  for (const part of ['casualties-view', 'diplomacy-view', '-incidents-', '-acts-', '.css']) {
    expect(asked.filter((path) => path.includes(part)).length, part).toBe(1);
  }
  expect(asked.some((path) => /network-view|\/data\//u.test(path))).toBe(false);
});

test('nothing is asked for in turn: with what comes first the views are there', async ({
  page,
}) => {
  for (const query of [
    'embed=casualties&from=2025-01-01',
    'embed=casualties+diplomacy',
    'embed=diplomacy',
    'embed=network',
  ]) {
    const held: (() => void)[] = [];
    let released = false;
    await page.route('**/assets/**', async (route) => {
      // What is asked for once something has come never comes.
      if (released) return;
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto(`./embed.html?${query}`, { waitUntil: 'commit' });
    await expect.poll(() => held.length).toBeGreaterThan(3);
    await page.waitForTimeout(700);
    released = true;
    for (const go of held) go();
    await expect(page.locator('#root [data-view] svg:visible').first()).toBeVisible();
    await page.unroute('**/assets/**');
  }
});

/** How many bytes came of each brief when it was asked for once more. */
function sentAgain(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const briefs = entries.filter(({ name }) => name.includes('/brief-'));
    return briefs
      .filter(({ name }, index) => briefs.findIndex((one) => one.name === name) < index)
      .map(({ transferSize }) => transferSize);
  });
}

test('what is asked for ahead is what the embed reads, and nothing comes after', async ({
  page,
}) => {
  const quarrels: string[] = [];
  page.on('console', (message) => quarrels.push(message.text()));
  for (const query of ['embed=casualties', 'embed=network', 'embed=diplomacy&word=kabul']) {
    const asked: string[] = [];
    const note = (request: { url: () => string }): void => {
      asked.push(new URL(request.url()).pathname);
    };
    page.on('request', note);
    await page.goto(`./embed.html?${query}`);
    await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
    await page.waitForTimeout(500);
    page.off('request', note);
    // Once more, out of the browser's own store, to be held against its hash.
    const [briefs, others] = [true, false].map((wanted) =>
      asked.filter((path) => path.includes('/brief-') === wanted).toSorted(),
    );
    const once = [...new Set(briefs)];
    expect(briefs, query).toEqual([...once, ...once].toSorted());
    expect(others, query).toEqual([...new Set(others)]);
    expect(await sentAgain(page), query).toEqual(once.map(() => 0));
  }
  expect(quarrels).toEqual([]);
});

test('a name that every object has is no view and no release', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const query of [
    'embed=constructor&data=constructor',
    'embed=nonsense',
    'embed=casualties+network',
  ]) {
    const asked = await openWithoutCode(page, query);
    expect(
      asked.some((path) => /-view|\/data\/|brief-/u.test(path)),
      query,
    ).toBe(false);
  }
  expect(faults).toEqual([]);
});
