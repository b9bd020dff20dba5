/** What an embed shows and asks for before its code has come. */
import { expect, test, type Page } from '@playwright/test';

const RELEASE = '2026-07-31';

/** The embed's own code does not come: what is there stands without it. */
async function openWithoutCode(page: Page, query: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // Left open: neither there nor failed.
  await page.route('**/assets/embed-*.js', () => undefined);
  await page.goto(`./embed.html?${query}`, { waitUntil: 'commit' });
  await page.waitForTimeout(900);
  return asked;
}

const PICTURED: readonly (readonly [string, boolean])[] = [
  ['embed=casualties', true],
  [`embed=casualties&data=${RELEASE}&theme=dark&id=a1&parentUrl=https%3A%2F%2Fexample.org`, true],
  ['embed=casualties&data=2099-01-01', false],
  ['embed=casualties&data=draft', false],
  ['embed=casualties&word=kabul', false],
  ['embed=casualties&controls=word', false],
  ['embed=casualties&fit=1', false],
  ['embed=casualties&nonsense=1', false],
  ['embed=casualties+diplomacy', false],
  ['embed=network', false],
];

for (const [query, shown] of PICTURED) {
  test(`${shown ? 'a picture stands' : 'no picture, which would be another one,'} at ${query}`, async ({
    page,
  }) => {
    await openWithoutCode(page, query);
    const picture = page.locator('#first-paint');
    if (shown) await expect(picture).toBeVisible();
    else await expect(picture).toBeHidden();
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
  const query = `embed=casualties&data=${RELEASE}`;
  for (const width of [640, 320]) {
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
          height: Math.round(element.getBoundingClientRect().height),
        };
      });
    const picture = await read('#first-paint');
    await page.unroute('**/assets/embed-*.js');
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
    expect(asked.toSorted(), query).toEqual([...new Set(asked)].toSorted());
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
