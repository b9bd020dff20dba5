/** Embeds as their addresses ask for them: with controls, in a box, cut where they are narrow. */
import { expect, test } from '@playwright/test';
import { hostPage } from './hostPage.ts';

const YEAR = 'from=2025-01-01&to=2025-12-31';

test('controls are there only where the address leaves them', async ({ page }) => {
  await page.goto(`./embed.html?embed=casualties&${YEAR}`);
  await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'By group' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Download' })).toHaveCount(0);

  await page.goto(`./embed.html?embed=casualties&controls=word,view&${YEAR}`);
  await page.getByRole('button', { name: 'By group' }).click();
  await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Whose word' }).selectOption('kabul');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('On Kabul’s word');
});

for (const width of [280, 360, 480]) {
  test(`at ${width} px the list of acts ends with a whole row and says how many more there are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`./embed.html?embed=diplomacy&${YEAR}`);
    const list = page.locator('[data-cut]');
    await expect(list.locator('li').first()).toBeVisible();
    const { bottom } = await list.evaluate((element) => element.getBoundingClientRect());
    const rows = await list.locator('li').evaluateAll((all) =>
      all.map((row) => ({
        bottom: row.getBoundingClientRect().bottom,
        inert: row.closest('[inert]') !== null,
      })),
    );
    const shown = rows.filter((row) => row.bottom <= bottom + 0.5);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ inert }) => !inert)).toBe(true);
    expect(rows.slice(shown.length).every(({ inert }) => inert)).toBe(true);
    // Nothing of the row after the last.
    expect(bottom - (shown.at(-1)?.bottom ?? 0)).toBeLessThanOrEqual(1);
    const [incidents, acts] = [87, 145];
    const more = page.getByRole('link', {
      name: `${incidents + acts - shown.length} later ones in the full view`,
    });
    await expect(more).toHaveAttribute('href', `./?${YEAR}`);
    const [height, scrolled] = await page.evaluate(() => [
      innerHeight,
      document.documentElement.scrollHeight,
    ]);
    expect(scrolled).toBeLessThanOrEqual(height ?? 0);
    await page.goto(`./embed.html?embed=diplomacy&${YEAR}&diplomacy.order=newest`);
    await expect(list.locator('li').first()).toBeVisible();
    await expect(
      page.getByRole('link', { name: /^\d+ earlier ones in the full view$/u }),
    ).toBeVisible();
  });
}

/** `hidden`: how many views there is no room for. */
for (const [embed, width, height, hidden] of [
  ['casualties', 280, 320, 1],
  ['casualties', 640, 420, 0],
  ['casualties', 1200, 360, 0],
  ['diplomacy', 320, 400, 0],
  ['diplomacy', 360, 608, 0],
  ['diplomacy', 640, 420, 0],
  ['network', 320, 420, 0],
  ['network', 480, 700, 0],
  ['network', 640, 420, 0],
  ['network&network.form=matrix', 360, 640, 0],
  ['casualties+diplomacy', 640, 800, 0],
  ['casualties+diplomacy', 360, 901, 0],
  ['casualties+diplomacy', 640, 420, 1],
  ['casualties+diplomacy', 640, 300, 2],
] as const) {
  test(`${embed} fits into ${width} by ${height} px, with what must stand`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`./embed.html?embed=${embed}&fit=1&data=2026-07-31&${YEAR}`);
    await expect(page.locator('[data-view] :is(svg, li, a)').first()).toBeVisible();
    await expect
      .poll(() =>
        page.evaluate(
          () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
        ),
      )
      .toBeLessThanOrEqual(0);
    for (const text of ['In 2025', 'Whose word:', 'Pinned to release 2026-07-31', 'Full view']) {
      await expect(page.locator('#root')).toContainText(text);
    }
    const noRoom = page.getByText('There is no room for it here');
    await expect(noRoom).toHaveCount(hidden);
    // A drawing fills the box, too; where there is no room for it the sentence stands alone.
    const end = await page
      .locator('footer')
      .evaluate((foot) => foot.getBoundingClientRect().bottom);
    if (embed === 'casualties' && width > 280) expect(height - end).toBeLessThanOrEqual(16);
  });
}

test('an embed that failed offers another try with a button of ours', async ({ page }) => {
  await page.route(/network-view/u, (route) => route.abort());
  await page.goto('./embed.html?embed=network');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(page.locator('[data-embed-message]')).toContainText(
    'The code of this view could not be loaded.',
  );
  await expect(again).toHaveCSS('border-radius', '4px');
  await expect(again).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

for (const [theme, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
  ['DARK', 'light'],
] as const) {
  test(`asked to be ${theme} where the system is ${system}, it is so from first to last`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() =>
        seen.push(document.documentElement.dataset['theme'] ?? ''),
      ).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
    });
    for (const address of [
      `./embed.html?embed=diplomacy&theme=${theme}`,
      `./embed.html?embed=casualties&data=2031-01-01&theme=${theme}`,
      `./?theme=${theme}`,
    ]) {
      await page.route(/\/data\/releases\/.*\.json|brief-/u, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.goto(address);
      await expect(page.locator('[data-view] svg, [data-embed-message]').first()).toBeVisible();
      await page.waitForTimeout(500);
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect([...new Set(seen)], address).toEqual([theme.toLowerCase()]);
    }
  });
}

test('the rest of an address that has become a hash is not dropped without a word', async ({
  page,
}) => {
  await page.goto('./embed.html?embed=casualties&#038;from=2025-10-11&#038;data=2026-07-31');
  await expect(page.locator('#root footer')).toContainText('#038;from=2025-10-11');
  await page.goto('./?word=kabul&#038;from=2025-10-11');
  await expect(page.getByText('#038;from=2025-10-11').first()).toBeVisible();
});

test('on the ground of the page around it has none of its own', async ({ page, baseURL }) => {
  const frame = (background: string): string =>
    `<iframe title="x" src="SITEembed.html?embed=casualties&theme=light${background}" style="border:0;width:640px;height:500px"></iframe>`;
  const server = await hostPage(
    page,
    `<style>body{margin:0;background:rgb(200,255,200)}</style>${frame('&background=transparent')}${frame('')}`,
    baseURL ?? '',
  );
  const grounds: number[][] = [];
  for (const index of [0, 1]) {
    const chart = page.frameLocator('iframe').nth(index).locator('#root [data-bars]');
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toBeVisible();
    const shot = await page.locator('iframe').nth(index).screenshot();
    grounds.push(
      await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        pen?.drawImage(image, 0, 0);
        return [...(pen?.getImageData(4, 4, 1, 1).data.slice(0, 3) ?? [])];
      }, shot.toString('base64')),
    );
  }
  expect(grounds).toEqual([
    [200, 255, 200],
    [251, 250, 247],
  ]);
  server.close();
});
