/** What a second release does to embeds of the first: nothing to the picture, and a line below it. */
import { expect, test, type Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { CASE, FIRST, SECOND, serveLaterSite, type LaterSite } from './laterSite.ts';

// One after the other, for the site is built once.
test.describe.configure({ mode: 'default' });

let later: LaterSite | null = null;
const site = (): string => later?.url ?? '';
test.beforeAll(async () => {
  // A whole site is built, and more than that may be going on.
  test.setTimeout(400_000);
  later = await serveLaterSite();
});
test.afterAll(() => later?.close());

const OCTOBER = 'from=2025-10-01&to=2025-10-31&casualties.zoom=1';
const EMBEDS = [
  `embed=casualties&${OCTOBER}`,
  `embed=casualties&${OCTOBER}&word=kabul&theme=dark`,
  `embed=casualties`,
  `embed=diplomacy&${OCTOBER}`,
  `embed=network&${OCTOBER}`,
  `embed=casualties+diplomacy&${OCTOBER}`,
];

/** Files that were fetched from the folder of data. */
function watchData(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/data\/(.+)$/u.exec(request.url()) ?? [];
    if (file) fetched.push(file);
  });
  return fetched;
}

async function openEmbed(page: Page, base: string, query: string): Promise<void> {
  await page.goto(`${base}embed.html?${query}`);
  await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function pictureNow(page: Page): Promise<Buffer> {
  const bottom = await page.locator('footer').evaluate((footer) => {
    const { bottom: end } = footer.getBoundingClientRect();
    return Math.ceil(end + scrollY);
  });
  return page.screenshot({
    fullPage: true,
    animations: 'disabled',
    clip: { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height: bottom },
  });
}

/**
 * Has everything painted anew. Chromium paints again only what changed, and at the border of that
 * the edges of forms and letters may come out a shade other than in one go: how busy the machine
 * was while the page came would be in the picture (three pixels, two of 255 levels, as measured).
 */
async function paintAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { body } = document;
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      });
    body.style.visibility = 'hidden';
    await painted();
    body.style.removeProperty('visibility');
    await painted();
  });
}

/** The picture once it stands still: everything from the sentence to the line of sources. */
async function picture(page: Page): Promise<Buffer> {
  let last = await pictureNow(page);
  // The list of acts comes with code of its own, and is cut to whole rows once it is there.
  await expect
    .poll(
      async () => {
        const before = last;
        last = await pictureNow(page);
        return last.equals(before);
      },
      { intervals: [600] },
    )
    .toBe(true);
  await paintAnew(page);
  return pictureNow(page);
}

for (const width of [320, 640]) {
  for (const query of EMBEDS) {
    test(`pixel by pixel the same at ${width} px but for its line: ${query}`, async ({
      page,
      baseURL,
    }) => {
      // A font that comes late is not swapped in: with it or without, never sometimes.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.setViewportSize({ width, height: 900 });
      await openEmbed(page, baseURL ?? '', `${query}&data=${FIRST}`);
      const before = await picture(page);
      await expect(page.locator('[data-drift]')).toHaveCount(0);
      await openEmbed(page, site(), `${query}&data=${FIRST}`);
      await expect(page.locator('[data-drift]')).toHaveCount(1);
      expect((await picture(page)).equals(before)).toBe(true);
      // Without the pin it is another picture: the comparison can fail.
      if (query === EMBEDS[0]) {
        await openEmbed(page, site(), query);
        expect((await picture(page)).equals(before)).toBe(false);
      }
    });
  }
}

test('the line says how many and from what to what, the note which figure', async ({ page }) => {
  await openEmbed(page, site(), `${EMBEDS[0]}&data=${FIRST}`);
  const line = page.locator('[data-drift]');
  await expect(line).toContainText('incidents here was later corrected');
  await expect(line).toContainText(`(release ${SECOND}).`);
  await expect(line).toContainText(/: [\d,]+–[\d,]+\+? → [\d,]+–[\d,]+\+? /u);
  await line.getByText('Correction note').click();
  const note = line.getByRole('textbox');
  await expect(note).toHaveValue(new RegExp(`Correction: Whose Count, release of ${SECOND}`, 'u'));
  const text = await note.inputValue();
  expect(text).toContain(CASE);
  expect(text).toContain('highest figure: 9 → 12');
  expect(text).toContain(`This chart shows the release of ${FIRST}.`);
  expect(text).toMatch(/Newest state: http:\/\/\S+from=2025-10-01\S+$/u);
  expect(text).not.toMatch(/Newest state: .*data=/u);
  expect(await seriousViolations(page)).toEqual([]);
});

test('where nothing of its filter changed it says nothing, and fetches the list of changes only', async ({
  page,
}) => {
  const fetched = watchData(page);
  await openEmbed(page, site(), `embed=casualties&from=2024&to=2024&data=${FIRST}`);
  await expect.poll(() => fetched.some((file) => file.includes('/changes.'))).toBe(true);
  await page.waitForTimeout(500);
  await expect(page.locator('[data-drift]')).toHaveCount(0);
  expect(fetched.filter((file) => file.startsWith(`releases/${SECOND}`))).toHaveLength(1);
});

test('an embed that follows the newest asks for nothing of others', async ({ page }) => {
  const fetched = watchData(page);
  await openEmbed(page, site(), `embed=casualties`);
  await page.waitForTimeout(800);
  expect(fetched.filter((file) => file.includes('/changes.') || file.includes(FIRST))).toEqual([]);
});

test('where it can’t be found out that is said, in embed and page, with another try', async ({
  page,
}) => {
  await page.route(/DriftNotice/u, (route) => route.abort());
  await openEmbed(page, site(), `${EMBEDS[0]}&data=${FIRST}`);
  const line = page.locator('[data-drift="failed"]');
  await expect(line).toContainText('could not be found out');
  await page.unroute(/DriftNotice/u);
  await page.route(/\/changes\./u, (route) => route.abort());
  await openEmbed(page, site(), `${EMBEDS[0]}&data=${FIRST}`);
  await expect(line).toContainText('could not be found out');
  await expect(line.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.goto(`${site()}?${OCTOBER}&data=${FIRST}`);
  const notice = page.locator('[data-notice="release"]');
  await expect(notice).toContainText('could not be found out');
  await page.unroute(/\/changes\./u);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toContainText('incidents here was later corrected');
});

test('a box that does not grow gives the line room', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 466 });
  await openEmbed(page, site(), `${EMBEDS[0]}&fit=1&data=${FIRST}`);
  const line = page.locator('[data-drift="found"]');
  await expect(line).toBeVisible();
  await expect
    .poll(async () => {
      const box = await line.boundingBox();
      return box ? box.y + box.height : Infinity;
    })
    .toBeLessThanOrEqual(466);
});

test('a picture that is held to a release is the same file after the next', async ({ request }) => {
  const bytes = async (url: string): Promise<Buffer> => {
    const answer = await request.get(url);
    expect(answer.ok(), url).toBe(true);
    return answer.body();
  };
  const card = 'durand-line-clashes.png';
  const before = await bytes(`./cards/${card}`);
  expect((await bytes(`./cards/${FIRST}/${card}`)).equals(before)).toBe(true);
  expect((await bytes(`${site()}cards/${FIRST}/${card}`)).equals(before)).toBe(true);
  const after = await bytes(`${site()}cards/${card}`);
  expect(after.equals(before)).toBe(false);
  expect((await bytes(`${site()}cards/${SECOND}/${card}`)).equals(after)).toBe(true);
});

test('the page’s line follows the filter', async ({ page }) => {
  await page.goto(`${site()}?${OCTOBER}&data=${FIRST}`);
  const found = page.locator('[data-notice="release"] [data-drift="found"]');
  await expect(found).toContainText('incidents here was later corrected');
  await page.goto(`${site()}?from=2022-06-01&to=2022-06-30&data=${FIRST}`);
  await expect(found).toContainText('1 incident was later added here');
  await page.goto(`${site()}?from=2024&to=2024&data=${FIRST}`);
  await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
  await expect(found).toHaveCount(0);
});

test('the page of corrections says of each address what the release does to it, and asks nobody', async ({
  page,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site())) foreign.push(request.url());
  });
  await page.goto(`${site()}?${OCTOBER}`);
  await page.getByRole('link', { name: 'Which embeds does a release touch?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Which embeds');
  const embed = (query: string): string => `${site()}embed.html?${query}`;
  await page
    .getByLabel('Addresses or HTML')
    .fill(
      [
        embed(`embed=casualties&${OCTOBER}&data=${FIRST}`),
        `<p><iframe src="${embed(`embed=casualties&from=2024&to=2024&data=${FIRST}`).replaceAll('&', '&amp;')}"></iframe> <a href="https://example.org/">elsewhere</a></p>`,
        embed('embed=casualties&from=2022-06&to=2022-06'),
        'https://example.org/embed.html?embed=casualties',
        embed('embed=map'),
        embed('embed=casualties&data=2020-01-01'),
        'a remark',
      ].join('\n'),
    );
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('7 checked: 2 with other figures')).toBeVisible();
  await expect(page.locator('[data-outcome="figures"]')).toHaveCount(2);
  await expect(page.locator('[data-outcome="figures"]').first()).toContainText(
    'incidents here was later corrected',
  );
  await expect(page.locator('[data-outcome="figures"]').last()).toContainText('follows the newest');
  await expect(page.locator('[data-outcome="untouched"]')).toContainText('from=2024');
  const not = page.locator('[data-outcome="not-understood"]');
  await expect(not).toHaveCount(4);
  for (const why of ['example.org', 'no view “map”', 'no release “2020-01-01”', 'no address']) {
    await expect(not.filter({ hasText: why })).toHaveCount(1);
  }
  await page.getByText('Correction note').first().click();
  await expect(page.getByLabel('Correction note, to copy')).toHaveValue(/Newest state: http/u);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Results as CSV' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('corrections.csv');
  expect(await seriousViolations(page)).toEqual([]);
  expect(foreign.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
