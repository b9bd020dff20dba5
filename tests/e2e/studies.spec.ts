/** The studies under the charts, the stories above them, the lens and the matrix: for everybody. */
import { expect, test, type Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { drawer, OCTOBER_CASE, openExplorer, STUDIES, view, watchPage } from './explorer.ts';

/** An address that gives a study something to show at once. */
const GIVEN: Partial<Record<(typeof STUDIES)[number], string>> = {
  connections: '&select=ttp,iea',
};

async function openStudy(page: Page, study: (typeof STUDIES)[number], more = ''): Promise<void> {
  await openExplorer(page, `study=${study}${GIVEN[study] ?? ''}${more}`);
  await expect(page.locator('#study')).not.toBeEmpty();
  await page.waitForTimeout(600);
}

async function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const study of STUDIES) {
  test(`axe and console are quiet, light and dark: ${study}`, async ({ page }) => {
    const seen = watchPage(page);
    for (const theme of ['light', 'dark']) {
      await openStudy(page, study, `&theme=${theme}`);
      expect(await seriousViolations(page)).toEqual([]);
    }
    expect(seen).toEqual({ foreign: [], errors: [] });
  });

  test(`nothing passes: ${study}`, async ({ page }) => {
    const seen = watchPage(page);
    await openExplorer(page, `study=${study}&q=nobodysaidthis&from=2023-01-01&to=2023-01-02`);
    await expect(page.locator('#study')).not.toBeEmpty();
    await expect(page.locator('#study').getByRole('alert')).toHaveCount(0);
    expect(seen.errors).toEqual([]);
  });
}

for (const width of [1100, 1280, 1700]) {
  test(`the evidence hides nothing of a study beside it: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const study of STUDIES) {
      await openExplorer(page, `study=${study}&select=${OCTOBER_CASE}`);
      await expect(drawer(page).getByRole('heading').first()).toBeVisible();
      await expect(page.locator('#study')).not.toBeEmpty();
      await page.waitForTimeout(600);
      const hidden = await page.evaluate(() => {
        const edge = document.querySelector('[data-evidence]')?.getBoundingClientRect().left ?? 0;
        return [...document.querySelectorAll('#study *')].flatMap((element) => {
          const { width: wide, right } = element.getBoundingClientRect();
          // What scrolls sideways says so by itself.
          const under = wide > 0 && right > edge + 1 && !element.closest('[tabindex="0"]');
          return under ? [element.outerHTML.slice(0, 80)] : [];
        });
      });
      expect(hidden, study).toEqual([]);
    }
  });
}

test('what is clicked in a study stays where it is when the evidence opens beside it', async ({
  page,
}) => {
  await openStudy(page, 'contradictions');
  const claim = page.locator('#study').getByText('Strike at Camp Phoenix').first();
  await claim.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(200);
  const before = await claim.boundingBox();
  await claim.click();
  await expect(drawer(page).getByRole('heading').first()).toBeVisible();
  await page.waitForTimeout(400);
  const after = await claim.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40);
});

test('axe is quiet about the lens and the matrix', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await openExplorer(page, `word=pakistan&network.form=matrix&theme=${theme}`);
    await expect(view(page, 'network').getByRole('application')).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Whose word/u }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  }
});

test('keys alone: a study is opened, its steps are walked, and it is closed', async ({ page }) => {
  await openExplorer(page);
  const changes = page.getByRole('button', { name: /^Changes/u });
  await changes.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/study=changes/u);
  const slider = page.locator('#study').getByRole('slider');
  // Before it is drawn its text is none, and differs from every step's.
  await expect(slider).toBeVisible();
  const first = await page.locator('#study').innerText();
  await slider.focus();
  await page.keyboard.press('End');
  // A study is drawn after the views: read at once, it would still be that of the first step.
  await expect.poll(() => page.locator('#study').innerText()).not.toBe(first);
  const last = await page.locator('#study').innerText();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('#study').innerText()).not.toBe(last);
  await changes.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/study=/u);
});

test('the matrix is one stop, its cells go by arrows, and Enter opens the pair', async ({
  page,
}) => {
  await openExplorer(page, 'network.form=matrix');
  const matrix = view(page, 'network').getByRole('application');
  await matrix.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=/u);
});

test('a study on paper is text and lines, not pictures of pages', async ({ page }) => {
  // Of each shadow round a word the browser's print made a picture of the page: 14 MB, and minutes.
  for (const study of ['trackers', 'chains'] as const) {
    await openStudy(page, study);
    const print = await page.pdf({ format: 'A4', printBackground: true });
    expect(print.length, study).toBeLessThan(4_000_000);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const study of STUDIES) {
    test(`nothing scrolls sideways, axe is quiet: ${study}`, async ({ page }) => {
      await openStudy(page, study);
      expect(await sideways(page)).toBe(0);
      expect(await seriousViolations(page)).toEqual([]);
    });
  }

  test('the lens by a finger', async ({ page }) => {
    await openExplorer(page);
    await page.getByRole('button', { name: /^Whose word/u }).tap();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Kabul’s word/u })
      .tap();
    await expect(page).toHaveURL(/word=kabul/u);
    expect(await sideways(page)).toBe(0);
  });
});
