/** Pages that need no script: what a reader without one, a crawler and a content system get. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { OCTOBER_CASE } from './explorer.ts';
import { takeAway } from './takeAway.ts';

const SITE = 'https://example.org/count/';
const VIEWS = ['casualties', 'diplomacy', 'network'];

/** Every address that a page asks for. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a story has sentence, picture, numbers, sources and the way to the live view', async ({
    page,
    baseURL,
  }) => {
    const asked = watchRequests(page);
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto('v/durand-line-clashes/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One night, by whose word');
    await expect(page.getByText('32 to 258+', { exact: false }).first()).toBeVisible();
    await expect(page.getByText(/^Release \d{4}-\d\d-\d\d/u)).toBeVisible();
    await expect(page.getByText(/^Time: 4–19 Oct 2025/u)).toBeVisible();
    const picture = page.getByRole('img').first();
    await expect(picture).toBeVisible();
    // Its bars, and the words that stand on them.
    expect(await picture.locator('path[fill]').count()).toBeGreaterThan(5);
    await expect(picture.getByText('32–258+')).toBeVisible();
    await expect(page.getByRole('table').first().getByRole('row').nth(3)).toBeVisible();
    expect(await page.locator('ol a[href^="https:"]').count()).toBeGreaterThan(10);
    const live = page.getByRole('link', { name: /^Open the live view/u });
    expect(await live.evaluate((link: HTMLAnchorElement) => link.search)).toContain(
      'select=2025-10-11-durand-line-clashes',
    );
    expect(asked.filter((address) => !address.startsWith(baseURL ?? ''))).toEqual([]);
    expect(refused).toEqual([]);
  });

  for (const view of VIEWS) {
    test(`the view ${view} is a page`, async ({ page }) => {
      await page.goto(`v/${view}/`);
      await expect(page.getByRole('img').first()).toBeVisible();
      expect(await page.getByRole('row').count()).toBeGreaterThan(20);
    });
  }

  test('the map of actors says what its lines mean and what it leaves out', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('v/network/');
      const picture = page.locator('figure svg[role="img"]').filter({ visible: true });
      for (const text of [
        'Ties',
        'stated',
        'attributed',
        'alleged',
        'denied',
        'hostile',
        /^width = number/u,
        /^\d+ single acts hidden$/u,
        /^\d+ acts inside one body not drawn$/u,
        /^\d+ bodies with few acts hidden/u,
      ]) {
        await expect(picture.getByText(text, { exact: true })).toBeVisible();
      }
    }
  });

  test('nothing is wider than the screen, and one picture of a view is in sight', async ({
    page,
  }) => {
    for (const slug of [...VIEWS, 'durand-line-clashes', 'satp-beside-the-record']) {
      await page.goto(`v/${slug}/`);
      const figures = await page.locator('figure').count();
      for (const width of [280, 360, 699, 700, 899, 900, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const sideways = await page
          .locator('html, figure, .scrolls')
          .evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
        expect(Math.max(...sideways), `${slug} at ${width}`).toBe(0);
        const pictures = page.locator('figure svg[role="img"]').filter({ visible: true });
        await expect(pictures).toHaveCount(figures);
        const sizes = await pictures.evaluateAll((all) =>
          all.map((svg) => {
            const texts = [...svg.querySelectorAll('text')].map((text) => {
              const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
              return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
            });
            return Math.min(...texts);
          }),
        );
        // Letters stay large enough to read.
        expect(Math.min(...sizes), `${slug} at ${width}`).toBeGreaterThan(6.5);
      }
    }
  });

  test('heads of columns of figures break between words, on the narrowest screen too', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 280, height: 800 });
    for (const slug of ['casualties', 'durand-line-clashes']) {
      await page.goto(`v/${slug}/`);
      const broken = await page.locator('.figures th').evaluateAll((heads) =>
        heads.flatMap(({ firstChild }) =>
          [...(firstChild?.textContent ?? '').matchAll(/[^ -]+/gu)].flatMap(
            ({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(firstChild as Node, index);
              range.setEnd(firstChild as Node, index + word.length);
              return range.getClientRects().length > 1 ? [word] : [];
            },
          ),
        ),
      );
      expect(broken, slug).toEqual([]);
    }
  });

  test('page and picture are dark where the system is, and light on paper', async ({ page }) => {
    /** The ground behind everything, and that of the pictures. */
    const colours = async (): Promise<string[]> =>
      page.locator('html, svg[role="img"] > rect:first-child').evaluateAll((all) =>
        all.map((one) => {
          const { backgroundColor, fill } = getComputedStyle(one);
          return one.localName === 'html' ? backgroundColor : fill;
        }),
      );
    const paints = async (): Promise<string[]> =>
      page
        .locator('figure svg :is(path, rect)[fill]')
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);
    await page.goto('v/durand-line-clashes/');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(new Set(await colours())).toEqual(new Set(['rgb(251, 250, 247)']));
    const light = await paints();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(new Set(await colours())).toEqual(new Set(['rgb(21, 24, 28)']));
    const dark = await paints();
    // Pakistan's hue in either.
    expect(light).toContain('rgb(16, 64, 128)');
    expect(dark).toContain('rgb(79, 133, 217)');
    expect(dark).not.toContain('rgb(16, 64, 128)');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(new Set(await colours())).toEqual(new Set(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']));
    expect(await paints()).toContain('rgb(16, 64, 128)');
  });

  test('a day is on one line, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./v/durand-line-clashes/');
    const heights = await page
      .locator('table')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    // 13 px at one and a half, and 6 px round it.
    expect(Math.max(...heights)).toBeLessThan(30);
  });

  test('the first page shows one picture, and leads to all of these', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-first-chart]:visible')).toHaveCount(1);
    const links = page.locator('noscript a[href^="./v/"]');
    expect(await links.count()).toBeGreaterThan(VIEWS.length);
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('with the site’s own address', () => {
  test.describe.configure({ mode: 'serial' });
  let built = '';

  test.beforeAll(() => {
    built = mkdtempSync(path.join(tmpdir(), 'site-'));
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'build', built], {
      env: { ...process.env, SITE_ADDRESS: SITE },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });

  test.afterAll(() => rmSync(built, { recursive: true }));

  const read = (name: string): string => readFileSync(path.join(built, name), 'utf8');
  const slugs = (): string[] => readdirSync(path.join(built, 'v'));

  test('every page has its picture, its oEmbed answer and the record’s description', () => {
    expect(slugs().length).toBeGreaterThan(VIEWS.length + 5);
    for (const slug of slugs()) {
      const html = read(`v/${slug}/index.html`);
      const content = (name: string): string | undefined =>
        new RegExp(`(?:property|name)="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];
      expect(content('og:url'), slug).toBe(`${SITE}v/${slug}/`);
      expect(content('og:description')?.length, slug).toBeGreaterThan(30);
      expect(content('twitter:card'), slug).toBe('summary_large_image');

      const card = path.join(built, content('og:image')?.slice(SITE.length) ?? '');
      const png = readFileSync(card);
      expect(png.toString('latin1', 1, 4), slug).toBe('PNG');
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(size, slug).toEqual([1200, 630]);
      expect(size.map(String)).toEqual([content('og:image:width'), content('og:image:height')]);
      expect(statSync(card).size, slug).toBeLessThanOrEqual(150_000);

      const [, data = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
      const dataset = JSON.parse(data) as Record<string, unknown>;
      expect(dataset, slug).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
      for (const { contentUrl } of dataset['distribution'] as { contentUrl: string }[]) {
        // Every file that it names is there.
        expect(contentUrl.startsWith(SITE)).toBe(true);
        expect(statSync(path.join(built, contentUrl.slice(SITE.length))).size).toBeGreaterThan(100);
      }

      const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/u.exec(html) ?? [];
      const answer = JSON.parse(read(address.slice(SITE.length))) as Record<string, unknown>;
      expect(answer, slug).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_url: SITE,
        thumbnail_url: content('og:image'),
      });
      expect(answer['html'], slug).toContain('data=');
    }
  });

  test('the policy that goes with every answer grows with no page', () => {
    const styles = slugs().map((slug) =>
      /<style>(.*?)<\/style>/su.exec(read(`v/${slug}/index.html`)),
    );
    expect(new Set(styles.map((style) => style?.[1])).size).toBe(1);
  });

  test('the page in one file hands out the site’s address, never that of the disk', async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const asked = watchRequests(page);
    const file = pathToFileURL(path.join(built, 'whose-count.html')).href;
    await page.goto(`${file}?from=2025-10`);
    await expect(page.locator('[data-view] svg:visible').first()).toBeVisible();
    const texts = await takeAway(page, OCTOBER_CASE);
    const wrong = [...texts].flatMap(([name, text]) => {
      const own =
        name === 'print sources'
          ? `${SITE}data/releases/2026-07-31/sources.`
          : name.startsWith('incident')
            ? `${SITE}?select=${OCTOBER_CASE}&data=2026-07-31`
            : `${SITE}?from=2025-10`;
      const said = text.replaceAll('&amp;', '&');
      const foreign = /file:\/\/|whose-count\.html|no public address/iu.test(said);
      return said.includes(own) && !foreign ? [] : [name];
    });
    expect(wrong).toEqual([]);
    await page.goto(`${file}?from=2025-10&study=stories`);
    await page
      .getByRole('button', { name: /^Copy link/u })
      .first()
      .click();
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${SITE}?`);
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Put this into a page' });
    const code = dialog.getByRole('textbox', { name: 'To copy into the page' });
    await expect(code).toHaveValue(/src="https:\/\/example\.org\/count\/embed\.html\?/u);
    await expect(code).not.toHaveValue(/file:/u);
    await expect(dialog).toContainText(`The code leads to ${SITE}`);
    await expect(dialog.locator('iframe')).toHaveCount(0);
    expect(asked.filter((address) => !address.startsWith(file))).toEqual([]);
  });

  test('the frame that an answer hands out is as high as the embed', async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 640, height: 400 });
    const apart: Record<string, number> = {};
    for (const slug of slugs()) {
      const answer = JSON.parse(read(`oembed/${slug}.json`)) as { html: string; height: number };
      const [, source = ''] = /src="([^"]+)"/u.exec(answer.html) ?? [];
      await page.goto(source.replaceAll('&amp;', '&').replace(SITE, baseURL ?? ''));
      await expect(page.locator('[data-view] svg').last()).toBeVisible();
      await page.waitForTimeout(300);
      const height = await page
        .locator('#root > div')
        .evaluate((element) => element.getBoundingClientRect().height);
      apart[slug] = Math.round(height - answer.height);
    }
    // Such a frame has no bar to scroll with: what is too low is cut off.
    expect(
      Object.entries(apart).filter(([, pixels]) => pixels > 1 || pixels < -30),
      JSON.stringify(apart),
    ).toEqual([]);
  });
});
