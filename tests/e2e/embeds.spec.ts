/** Embeds in pages of somebody else's: the real parents where there are any, re-made ones elsewhere. */
import { expect, test, type Page } from '@playwright/test';
import { hostPage } from './hostPage.ts';

const YEAR = 'from=2025-01-01&to=2025-12-31&casualties.zoom=1';

/** The frame's height, once it is that of its content within a pixel and has stayed so. */
async function settledHeight(page: Page, selector = 'iframe'): Promise<void> {
  const frame = page.locator(selector);
  const content = page.frameLocator(selector).locator('#root > div');
  await expect(content.locator('[data-view] svg:visible').first()).toBeVisible();
  await expect
    .poll(
      async () => {
        const own = (await frame.boundingBox())?.height ?? 0;
        const wanted = await content.evaluate((element) => element.getBoundingClientRect().height);
        return Math.abs(own - wanted) <= 1;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  const before = (await frame.boundingBox())?.height;
  await page.waitForTimeout(600);
  expect((await frame.boundingBox())?.height).toBe(before);
}

const HOSTS: readonly (readonly [string, string])[] = [
  [
    'Datawrapper’s listener',
    `<iframe id="datawrapper-chart-a1" title="x" src="SITEembed.html?embed=casualties&id=a1&${YEAR}" style="border:0;width:640px" height="200"></iframe>
    <script>addEventListener('message', (event) => {
      const heights = event.data && event.data['datawrapper-height'];
      if (heights) for (const id in heights) for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source) frame.style.height = heights[id] + 'px';
    })</script>`,
  ],
  [
    'pym.js',
    `<div id="chart" style="width:640px"></div><script src="/pym.js"></script>
    <script>new pym.Parent('chart', 'SITEembed.html?embed=casualties&${YEAR}', {})</script>`,
  ],
  [
    'iframe-resizer',
    `<iframe id="chart" title="x" src="SITEembed.html?embed=casualties&${YEAR}" style="border:0;width:640px;height:200px"></iframe>
    <script src="/resizer.js"></script><script>iframeResize({ license: 'GPLv3', checkOrigin: false, waitForLoad: true }, '#chart')</script>`,
  ],
  [
    'WordPress',
    `<iframe sandbox="allow-scripts" security="restricted" title="x" src="SITEembed.html?embed=casualties&${YEAR}#?secret=aB3xY" data-secret="aB3xY" style="border:0;width:640px" height="200"></iframe>
    <script>addEventListener('message', ({ data, source }) => {
      if (!data || !data.secret || data.message !== 'height' || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
        if (frame.contentWindow === source) frame.style.height = Math.min(1000, Math.max(200, data.value)) + 'px';
    })</script>`,
  ],
];

for (const [name, body] of HOSTS) {
  test(`an embed is as high as its content: ${name}`, async ({ page, baseURL }) => {
    const server = await hostPage(page, body, baseURL ?? '');
    await settledHeight(page);
    server.close();
  });
}

for (const [width, sandbox] of [
  [640, ''],
  [640, 'sandbox="allow-scripts"'],
  [320, ''],
] as const) {
  test(`an embed is as high as its content by the host’s style alone: ${width} px ${sandbox}`, async ({
    page,
    baseURL,
  }) => {
    const body = `<main style="width:${width}px"><iframe title="x" ${sandbox} src="SITEembed.html?embed=casualties&${YEAR}" style="border:0;width:100%;height:auto;frame-sizing:content-height"></iframe></main>`;
    const server = await hostPage(page, body, baseURL ?? '');
    await settledHeight(page);
    const height = async (): Promise<number> =>
      (await page.locator('iframe').boundingBox())?.height ?? 0;
    const before = await height();
    expect(before).toBeGreaterThan(300);
    // Whatever makes it higher later on: here a state that has rows.
    await page.evaluate(() => {
      for (const request of [
        { type: 'whose-count:subscribe', v: 1 },
        { type: 'whose-count:setState', v: 1, query: 'casualties.rows=groups' },
      ])
        frames[0]?.postMessage(request, '*');
    });
    await expect.poll(height).not.toBe(before);
    await settledHeight(page);
    server.close();
  });
}

test('in a strict sandbox it draws, stores nothing, and asks no other origin', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const server = await hostPage(
    page,
    `<iframe sandbox="allow-scripts" title="x" src="SITEembed.html?embed=casualties+diplomacy&data=2026-07-31&${YEAR}" style="border:0;width:760px;height:900px"></iframe>`,
    baseURL ?? '',
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '-')) foreign.push(request.url());
  });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('In 2025, 1,040 to 1,676+');
  await expect(frame.locator('[data-view="diplomacy"] svg:visible').first()).toBeVisible();
  await expect(frame.locator('footer')).toContainText('Pinned to release 2026-07-31');
  await expect(frame.locator('footer a')).toHaveAttribute('href', /data=2026-07-31/u);
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  server.close();
});

test('a release that is not here is said in the embed, and none is shown in its place', async ({
  page,
}) => {
  await page.goto('./embed.html?embed=casualties&data=2025-01-01');
  await expect(page.locator('[data-embed-message]')).toContainText('2025-01-01');
  await expect(page.locator('[data-embed-message]')).toContainText('The newest is 2026-07-31.');
  await expect(
    page.getByRole('link', { name: 'Release 2026-07-31 in the full view' }),
  ).toHaveAttribute('href', './?');
  await expect(page.locator('svg')).toHaveCount(0);
});

test('the page’s own address with “embed” leads to the embed', async ({ page }) => {
  await page.goto(`./?embed=casualties&${YEAR}`);
  await expect(page).toHaveURL(/\/embed\.html\?embed=casualties&from=2025-01-01/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('In 2025');
});

test('an embed of no view says which there are', async ({ page }) => {
  await page.goto('./embed.html?embed=map');
  await expect(page.locator('[data-embed-message]')).toContainText('casualties+diplomacy');
});

for (const width of [280, 320, 640]) {
  test(`at ${width} px nothing that must stand is lost, nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`./embed.html?embed=casualties&word=kabul&data=2026-07-31&${YEAR}`);
    await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('On Kabul’s word, in 2025');
    for (const text of [
      'Whose word: Kabul’s word',
      'all claims together: ',
      'Pinned to release 2026-07-31',
      'Full view',
    ]) {
      await expect(page.locator('#root')).toContainText(text);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

test('rows by group end within the frame at every width', async ({ page }) => {
  await page.goto('./embed.html?embed=casualties&casualties.rows=groups');
  await expect(page.getByText('of the floor one-sided').first()).toBeVisible();
  for (let width = 560; width <= 820; width += 20) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator(`[data-view] svg[width="${width - 32}"]`).first()).toBeVisible();
    const ends = await page
      .locator('[data-view] strong')
      .evaluateAll((ranges) =>
        ranges.map(({ parentElement }) => parentElement?.getBoundingClientRect().right ?? 0),
      );
    expect(Math.max(...ends), `${width} px`).toBeLessThanOrEqual(width - 16);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('the way to downloads stands beside a title however narrow the frame', async ({ page }) => {
  await page.goto('./embed.html?embed=casualties&word=kabul&controls=word,view,download');
  const download = page.getByRole('button', { name: 'Download' });
  await expect(download).toBeVisible();
  for (const width of [280, 320, 360, 640]) {
    await page.setViewportSize({ width, height: 700 });
    const title = await page.locator('[data-view] h2').evaluate((heading) => {
      const words = document.createRange();
      words.selectNodeContents(heading);
      return Math.max(...[...words.getClientRects()].map(({ right }) => right));
    });
    const { x = 0, width: own = 0 } = (await download.boundingBox()) ?? {};
    expect(x, `${width} px`).toBeGreaterThan(title);
    expect(x + own).toBeLessThanOrEqual(width);
  }
});

for (const [name, files] of [
  ['casualties', 1],
  ['diplomacy', 2],
  ['network', 2],
  ['casualties+diplomacy', 2],
] as const)
  test(`an embed of ${name} asks for no more than 100 kB of data`, async ({ page }) => {
    const bytes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!new URL(request.url()).pathname.endsWith('.json')) return;
      bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`./embed.html?embed=${name}&data=2026-07-31&${YEAR}`);
    await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    // What is held against its hash comes out of the browser's own store, and of no size.
    const sizes = (await Promise.all(bytes)).filter((size) => size > 0);
    expect(sizes).toHaveLength(files);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
  });

for (const controls of ['', '&controls=view']) {
  test(`an embed shows all that the page shows on the screen${controls}`, async ({ page }) => {
    for (const [name, least, own] of [
      // The acts as one group and the key's squares; actors. And how many places of switches.
      ['diplomacy', 6, 0],
      ['network', 30, 1],
    ] as const) {
      await page.goto(`./embed.html?embed=${name}&data=2026-07-31${controls}`);
      await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
      // The first drawing has neither all marks nor its switches.
      const marks = page.locator('svg [data-screen-only]:visible');
      await expect.poll(() => marks.count(), name).toBeGreaterThan(least);
      await expect(page.locator('[data-paper-only]:visible')).toHaveCount(0);
      await expect(page.locator('[data-switch]:visible')).toHaveCount(controls === '' ? 0 : own);
    }
  });
}

for (const width of [412, 640]) {
  test(`the map of actors stands with its key from the first, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    // Its heights, from the first frame that shows it.
    await page.addInitScript(() => {
      const heights: number[] = [];
      Object.assign(window, { heights });
      const note = (): void => {
        const drawn = document.querySelector('[data-drawn]');
        if (drawn?.querySelector('svg')) heights.push(drawn.getBoundingClientRect().height);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    await page.goto('./embed.html?embed=network&data=2026-07-31');
    const key = page.locator('[data-key]');
    await expect(key).toBeVisible();
    for (const text of [
      'stated',
      'attributed',
      'alleged',
      'denied',
      'hostile',
      'width = number',
      /\d+ single acts hidden/u,
      /\d+ acts inside one body not drawn/u,
      /\d+ bodies with few acts hidden \(\d+ acts\)/u,
    ]) {
      await expect(key).toContainText(text);
    }
    await page.waitForTimeout(1500);
    const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    expect(new Set(heights).size).toBe(1);
    // As high as the view has asked for, and so as the answer to oEmbed says.
    const drawn = page.locator('[data-drawn]');
    const asked = await drawn.evaluate((box: HTMLElement) =>
      Number.parseFloat(box.style.minBlockSize),
    );
    expect(heights[0]).toBe(asked);
  });
}

test('keys reach the charts and the handles of the period, and move in them', async ({ page }) => {
  await page.goto(`./embed.html?embed=casualties+diplomacy&from=2025-01-01&to=2025-12-31`);
  await expect(page.locator('[data-view="diplomacy"] svg:visible').first()).toBeVisible();
  const reached: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        const view = at?.closest('[data-view]')?.getAttribute('data-view');
        return (view ?? at?.closest('[data-time-axis]'))
          ? `${view ?? 'axis'} ${at?.role ?? ''}`
          : '';
      }),
    );
  }
  expect(reached.filter((one) => one !== '')).toEqual([
    'casualties application',
    'axis slider',
    'axis slider',
    'diplomacy application',
  ]);
  await page.locator('[data-view="casualties"] [role="application"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-view="casualties"] [aria-live]')).not.toBeEmpty();
  const handle = page.getByRole('slider').first();
  const before = Number(await handle.getAttribute('aria-valuenow'));
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuenow', String(before + 1));
  await expect(handle).toBeFocused();
});
