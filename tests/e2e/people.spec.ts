import { expect, test, type Locator, type Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { drawer, headline, OCTOBER_CASE, openExplorer, view } from './explorer.ts';

/** A finger goes down in the middle of an element and moves on from there. */
async function dragFinger(
  page: Page,
  on: Locator,
  { x = 0, y = 0 }: { x?: number; y?: number },
): Promise<void> {
  const box = await on.boundingBox();
  if (!box) throw new Error('there is nothing to touch');
  const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const finger = await page.context().newCDPSession(page);
  const STEPS = 10;
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (let step = 1; step <= STEPS; step += 1) {
    const at = { x: start.x + (x * step) / STEPS, y: start.y + (y * step) / STEPS };
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await finger.detach();
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious, ${theme}`, async ({ page }) => {
    await openExplorer(page, `theme=${theme}`);
    expect(await seriousViolations(page)).toEqual([]);
    await openExplorer(page, `theme=${theme}&select=${OCTOBER_CASE}&from=2025-10-01&to=2025-10-31`);
    await expect(drawer(page)).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await view(page, 'casualties')
      .getByRole('button', { name: /^Table/u })
      .click();
    await page
      .getByRole('button', { name: /^Actors/u })
      .first()
      .click();
    expect(await seriousViolations(page)).toEqual([]);
  });
}

test('keyboard only: from the page’s start to a source and back', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the charts' })).toBeFocused();
  await page.keyboard.press('Enter');
  const chart = view(page, 'casualties')
    .locator('svg[tabindex="0"], [role="application"][tabindex="0"]')
    .first();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await chart.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(chart).toBeFocused();
  await page.keyboard.press('End');
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/from=2025-10-01&to=2025-10-31/u);
  await expect(headline(page)).toContainText('In October 2025');
  await page.keyboard.press('Enter');
  await expect(drawer(page)).toBeVisible();
  await expect(drawer(page)).toContainText('Durand Line');
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toBeHidden();
  await expect(chart).toBeFocused();
  await page.keyboard.press('t');
  await expect(view(page, 'casualties').getByRole('table')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'How to read this page' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('each view is one tab stop with a name', async ({ page }) => {
  await openExplorer(page);
  for (const id of ['casualties', 'diplomacy', 'network'] as const) {
    const stops = view(page, id).locator('[role="application"][tabindex="0"]');
    await expect(stops).toHaveCount(1);
    expect(await stops.getAttribute('aria-label')).toBeTruthy();
  }
});

test('the layout does not jump while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput)
          Object.assign(window, { shifts: Reflect.get(window, 'shifts') + value });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(viewport);
    await openExplorer(page);
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shifts')))).toBeLessThanOrEqual(
      0.02,
    );
  }
});

test('between phone and desktop the site’s name stays on one line', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openExplorer(page);
  const name = await page.getByText('Whose Count', { exact: true }).first().boundingBox();
  expect(name?.height).toBeLessThan(24);
});

test('on the narrowest screens nothing of the head overlaps or leaves the page', async ({
  page,
}) => {
  for (const width of [280, 319, 320, 359]) {
    await page.setViewportSize({ width, height: 740 });
    await openExplorer(page);
    const name = await page.getByText('Whose Count', { exact: true }).first().boundingBox();
    const theme = await page.getByRole('combobox', { name: 'Theme' }).boundingBox();
    expect((name?.x ?? 0) + (name?.width ?? 0), String(width)).toBeLessThan(theme?.x ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('one view at a time, the others as readouts, no sideways scroll', async ({ page }) => {
    await openExplorer(page);
    const sideways = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await sideways()).toBe(0);
    await expect(view(page, 'casualties')).toBeVisible();
    await expect(view(page, 'diplomacy')).toHaveCount(0);
    await page.getByRole('button', { name: 'The period before' }).tap();
    await expect(page).toHaveURL(/from=2026-07-01/u);
    const tabs = page.getByRole('navigation', { name: 'Views' });
    await expect(tabs).toContainText(/\d+ acts?/u);
    await tabs.getByRole('button', { name: /^Diplomacy/u }).tap();
    await expect(page).toHaveURL(/view=diplomacy/u);
    await expect(view(page, 'diplomacy').getByRole('button').nth(1)).toBeVisible();
    expect(await sideways()).toBe(0);
    await tabs.getByRole('button', { name: /^Actors/u }).tap();
    await expect(view(page, 'network')).toBeVisible();
    expect(await sideways()).toBe(0);
    expect(await seriousViolations(page)).toEqual([]);
  });

  test('the tab says as many actors as its list has', async ({ page }) => {
    await openExplorer(page, 'view=network');
    await page.getByRole('button', { name: /^Show \d+ more actors$/u }).tap();
    const rows = page.getByRole('list', { name: /how much they take part/u }).locator('> li');
    const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('button').last();
    await expect.poll(() => rows.count()).toBeGreaterThan(34);
    await expect(tab).toContainText(`${await rows.count()} actors`);
  });

  test('evidence comes as a sheet with the chart above it', async ({ page }) => {
    await openExplorer(page, `select=${OCTOBER_CASE}`);
    await expect(page.getByText(/32\s–\s258\+/u).first()).toBeVisible();
    await expect(headline(page)).toBeVisible();
    const box = await page
      .getByText(/32\s–\s258\+/u)
      .first()
      .boundingBox();
    expect(box?.y).toBeGreaterThan(300);
  });

  test('a scroll that starts on the chart scrolls the page', async ({ page }) => {
    await openExplorer(page);
    const chart = view(page, 'casualties').locator('[role="application"]');
    const before = await headline(page).textContent();
    await dragFinger(page, chart, { y: -150 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(new URL(page.url()).search).toBe('');
    expect(await headline(page).textContent()).toBe(before);
    // Across, the same finger picks a period.
    await dragFinger(page, chart, { x: -100 });
    await expect(page).toHaveURL(/from=/u);
  });
});

test('400 % zoom (320 CSS pixels) loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openExplorer(page);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  await expect(headline(page)).toContainText('2,988');
});

test('forced colours keep floor, contested part and selection apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openExplorer(page, `select=${OCTOBER_CASE}`);
  await expect(drawer(page)).toContainText(/32\s–\s258\+/u);
  const chart = view(page, 'casualties').locator('[role="application"]');
  await expect(chart.locator('[data-mark="selection"]')).toBeVisible();
  const chartColours = await chart.evaluate((node) => {
    const part = (selector: string): CSSStyleDeclaration => {
      const found = node.querySelector(selector);
      if (!found) throw new Error(`the chart has no ${selector}`);
      return getComputedStyle(found);
    };
    const pattern = /url\("(#.+)"\)/u.exec(part('path[fill^="url"]').fill)?.[1] ?? 'none';
    return {
      page: getComputedStyle(document.documentElement).backgroundColor,
      floor: part('path[class^="solid"]').fill,
      pale: part('path[class^="pale"]').fill,
      ground: part(`${pattern} rect:first-child`).fill,
      stripes: part(`${pattern} rect:last-child`).fill,
      selection: part('[data-mark="selection"] path:last-child').stroke,
    };
  });
  const { page: paper, floor, pale, ground, stripes, selection } = chartColours;
  // The floor is one colour, the contested part stripes of it on the page's own.
  expect([ground, stripes]).toEqual([paper, floor]);
  expect(new Set([paper, floor, pale, selection]).size).toBe(4);
  expect(await seriousViolations(page)).toEqual([]);
});

test.describe('the actors on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the switch to the matrix stands above the list, over no row of it', async ({ page }) => {
    await openExplorer(page, 'view=network');
    const button = await page.getByRole('button', { name: 'As matrix' }).boundingBox();
    const row = await page.locator('[data-view="network"] ol > li').first().boundingBox();
    if (!button || !row) throw new Error('nothing is drawn');
    expect(button.y + button.height).toBeLessThanOrEqual(row.y + 0.5);
  });
});
