/** What the page hands out for other pages: the dialog, and each piece of code pasted alone. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { seriousViolations } from './axe.ts';
import { headline, openExplorer, watchPage } from './explorer.ts';
import { hostPage } from './hostPage.ts';

async function openDialog(page: Page, query = ''): Promise<Locator> {
  await openExplorer(page, query);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Put this into a page' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The code as it is once the preview has told how high it is and a picture was found. */
async function codeOf(dialog: Locator, kind: string): Promise<string> {
  await dialog.getByRole('radio', { name: kind, exact: true }).check();
  const code = dialog.getByRole('textbox', { name: 'To copy into the page' });
  await expect(code).not.toHaveValue(/height="600"/u);
  await expect(code).toHaveValue(/<img /u);
  return code.inputValue();
}

/** Of the embed within a frame. */
const heightInside = (page: Page, selector: string): Promise<number> =>
  page
    .frameLocator(selector)
    .locator('#root > div')
    .evaluate((root) => root.getBoundingClientRect().height);

const heightOf = async (locator: Locator): Promise<number> =>
  (await locator.boundingBox())?.height ?? 0;

test('the iframe, pasted alone, shows the pinned view in its box', async ({ page, baseURL }) => {
  const dialog = await openDialog(page);
  const code = await codeOf(dialog, 'Iframe');
  expect(code).toContain('data=2026-07-31');
  expect(code).not.toContain('<script');
  const server = await hostPage(page, `<div style="width:420px">${code}</div>`, baseURL ?? '');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-view] svg:visible').first()).toBeVisible();
  await expect(frame.locator('footer')).toContainText('Pinned to release 2026-07-31');
  // Narrower than it was measured for: it fits all the same.
  await expect
    .poll(
      async () => (await heightInside(page, 'iframe')) <= (await heightOf(page.locator('iframe'))),
    )
    .toBe(true);
  await expect(page.locator('p')).toContainText('Since August 2021');
  await expect(page.getByRole('link', { name: /^Whose Count, release/u })).toHaveAttribute(
    'href',
    `${baseURL}?data=2026-07-31`,
  );
  server.close();
});

test('the iframe with a script, pasted twice, is as high as its content', async ({
  page,
  baseURL,
}) => {
  const dialog = await openDialog(page);
  const code = await codeOf(dialog, 'Iframe with a short script');
  const server = await hostPage(
    page,
    `<div style="width:420px">${code}${code}</div>`,
    baseURL ?? '',
  );
  for (const nth of [0, 1]) {
    const selector = `iframe >> nth=${nth}`;
    await page.locator(selector).scrollIntoViewIfNeeded();
    await expect(
      page.frameLocator(selector).locator('[data-view] svg:visible').first(),
    ).toBeVisible();
    await expect
      .poll(async () =>
        Math.abs((await heightInside(page, selector)) - (await heightOf(page.locator(selector)))),
      )
      .toBeLessThanOrEqual(1);
  }
  server.close();
});

test('the element, pasted alone, takes its place, moves and goes', async ({ page, baseURL }) => {
  const dialog = await openDialog(page);
  const code = await codeOf(dialog, 'Element with a script file');
  const server = await hostPage(
    page,
    `<div style="width:420px">${code}</div><main style="width:640px"></main>`,
    baseURL ?? '',
  );
  const element = page.locator('whose-count');
  const inFrame = page.frameLocator('whose-count iframe');
  const settled = async (): Promise<void> => {
    await expect(inFrame.locator('[data-view] svg:visible').first()).toBeVisible();
    await expect(element.locator('img')).toBeHidden();
    await expect
      .poll(async () =>
        Math.abs((await heightInside(page, 'whose-count iframe')) - (await heightOf(element))),
      )
      .toBeLessThanOrEqual(1);
  };
  await settled();
  await element.evaluate((one) => document.querySelector('main')?.append(one));
  await settled();
  expect((await element.boundingBox())?.width).toBe(640);
  await element.evaluate((one) => one.remove());
  await expect(page.locator('iframe')).toHaveCount(0);
  server.close();
});

test('where our code or our host fails, the element’s picture and sentence stand', async ({
  page,
  baseURL,
}) => {
  const dialog = await openDialog(page);
  const code = await codeOf(dialog, 'Element with a script file');
  await page.route('**/embed.html*', (route) => route.abort());
  const noEmbed = await hostPage(page, code, baseURL ?? '');
  await expect(page.locator('whose-count iframe')).toHaveCount(1);
  await expect(page.getByRole('img', { name: /^Chart: People killed/u })).toBeVisible();
  await expect(page.locator('whose-count p')).toBeVisible();
  noEmbed.close();
  await page.route('**/whose-count.js', (route) => route.abort());
  const noScript = await hostPage(page, code, baseURL ?? '');
  await expect(page.locator('whose-count p')).toContainText('Since August 2021');
  await expect(page.getByRole('img', { name: /^Chart: People killed/u })).toBeVisible();
  noScript.close();
});

test('without scripts the iframe’s picture is there', async ({ browser, page, baseURL }) => {
  const dialog = await openDialog(page);
  const code = await codeOf(dialog, 'Iframe with a short script');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  const server = await hostPage(bare, code, baseURL ?? '');
  const picture = bare.getByRole('img', { name: /^Chart: People killed/u });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toBeVisible();
  await context.close();
  server.close();
});

test('the picture, pasted alone, is there and leads to the view', async ({ page, baseURL }) => {
  const dialog = await openDialog(page);
  const code = await codeOf(dialog, 'Picture');
  const server = await hostPage(page, code, baseURL ?? '');
  const picture = page.getByRole('img');
  await expect(picture).toHaveAttribute('alt', /killed in 306 incidents/u);
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(1200);
  server.close();
});

test('the choices go into the address, of a state without a picture too', async ({ page }) => {
  const { foreign, errors } = watchPage(page);
  const dialog = await openDialog(page, 'from=2025-03-01&to=2025-04-30&q=%22%3Cb%3E');
  const code = dialog.getByRole('textbox', { name: 'To copy into the page' });
  await expect(code).toHaveValue(/from=2025-03-01&amp;to=2025-04-30&amp;q=%22%3Cb%3E/u);
  await dialog.getByRole('radio', { name: 'Casualties and acts, linked' }).check();
  await dialog.getByRole('radio', { name: 'The newest release' }).check();
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  await dialog.getByRole('radio', { name: 'A fixed height' }).check();
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('720');
  await dialog.getByRole('checkbox', { name: 'Whose word counts' }).check();
  await dialog.getByRole('checkbox', { name: /^Download/u }).check();
  await expect(code).toHaveValue(
    /embed\.html\?embed=casualties\+diplomacy&amp;from=2025-03-01&amp;to=2025-04-30&amp;q=%22%3Cb%3E&amp;theme=dark&amp;controls=word,download&amp;fit=1"[^>]* height="720"/u,
  );
  await expect(code).not.toHaveValue(/data=/u);
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.getByRole('combobox', { name: 'Whose word' })).toBeVisible();
  await expect(preview.getByRole('button', { name: 'Download' }).first()).toBeVisible();
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const width of [320, 960]) {
    await dialog.getByRole('radio', { name: `${width} px wide` }).check();
    await expect
      .poll(() => preview.locator('html').evaluate((root) => root.clientWidth))
      .toBe(width);
  }
  expect(await page.evaluate(() => location.search)).toBe(
    '?from=2025-03-01&to=2025-04-30&q=%22%3Cb%3E',
  );
  expect([foreign, errors]).toEqual([[], []]);
});

/** Of the picture that code carries: its ground, which of some hues are in it, and how sharp it is. */
function carriedPicture(image: Locator, hues: readonly string[]) {
  return image.evaluate(async (one, wanted) => {
    // It has its room before it has been read.
    await (one as HTMLImageElement).decode();
    const { naturalWidth: width, naturalHeight: height } = one as HTMLImageElement;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d');
    pen?.drawImage(one as HTMLImageElement, 0, 0);
    const pixels = pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4)
      colours.add(
        [...pixels.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join(''),
      );
    return {
      ground: [...pixels.subarray(0, 3)],
      hues: wanted.filter((hue) => colours.has(hue)),
      scale: width / Number(one.getAttribute('width')),
    };
  }, hues);
}

/** Whose side a mark is on: no such hue may be lost where a picture has few colours. */
const SIDES = ['104080', 'b07f33', '8254cd', 'b32942', '006e58', '6d8399'];

for (const [view, hues, told] of [
  ['Casualties', [], /^Chart: People killed/u],
  ['Acts', SIDES, /^Chart: What was said and done/u],
  ['Actors', SIDES, /^Chart: Who acted on whom/u],
  ['Casualties and acts, linked', SIDES, /^Chart: People killed.*Chart: What was said and done/u],
] as const) {
  test(`code for any state carries its picture, which needs no site: ${view}`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const dialog = await openDialog(page, 'from=2025-01&word=kabul');
    await dialog.getByRole('radio', { name: view, exact: true }).check();
    const code = await codeOf(dialog, 'Picture');
    expect(code.match(/data:image\/png;base64,/gu)).toHaveLength(1);
    const save = dialog.getByRole('link', { name: 'Save the picture' });
    const [saved] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(saved.suggestedFilename()).toMatch(/-2025-01-01-.*-kabul.*2026-07-31.*\.png$/u);
    const bytes = readFileSync((await saved.path()) ?? '');
    expect(code).toContain(`src="data:image/png;base64,${bytes.toString('base64')}"`);
    expect(bytes.length).toBeLessThan(150_000);
    // The site is gone.
    await page.route(`${baseURL}**`, (route) => route.abort());
    const server = await hostPage(page, code, 'https://gone.example/');
    const image = page.getByRole('img', { name: told });
    await expect(image).toBeVisible();
    expect(await carriedPicture(image, hues)).toEqual({
      ground: [0xfb, 0xfa, 0xf7],
      hues,
      scale: 2,
    });
    await expect(page.locator('a').first()).toHaveAttribute(
      'href',
      `${baseURL}?from=2025-01-01&word=kabul&data=2026-07-31`,
    );
    server.close();
  });
}

test('a frame’s code carries the picture for where scripts are off, unless it shall not', async ({
  browser,
  page,
  baseURL,
}) => {
  const dialog = await openDialog(page, 'from=2025-01&word=kabul');
  const code = await codeOf(dialog, 'Iframe');
  expect(code).toMatch(/<noscript>.*data:image\/png.*<\/noscript>/u);
  expect(code.length).toBeLessThan(60_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.route(`${baseURL}**`, (route) => route.abort());
  const server = await hostPage(bare, code, 'https://gone.example/');
  const image = bare.getByRole('img', { name: /^Chart: People killed/u });
  await image.scrollIntoViewIfNeeded();
  await expect(image).toBeVisible();
  expect((await image.boundingBox())?.height).toBeGreaterThan(300);
  await context.close();
  server.close();
  await dialog.getByRole('checkbox', { name: /^Carry a picture in the code/u }).uncheck();
  const area = dialog.getByRole('textbox', { name: 'To copy into the page' });
  await expect(area).not.toHaveValue(/<img|<noscript/u);
  await expect(area).toHaveValue(/<p>On Kabul’s word, from January 2025/u);
  expect(await seriousViolations(page)).toEqual([]);
});

test('the element’s code carries the picture for where the site is gone', async ({
  page,
  baseURL,
}) => {
  const dialog = await openDialog(page, 'from=2025-01&word=kabul');
  const code = await codeOf(dialog, 'Element with a script file');
  await page.route(`${baseURL}**`, (route) => route.abort());
  const server = await hostPage(page, code, 'https://gone.example/');
  const image = page.getByRole('img', { name: /^Chart: People killed/u });
  await expect(image).toBeVisible();
  expect((await image.boundingBox())?.height).toBeGreaterThan(300);
  await expect(page.locator('whose-count p')).toContainText('On Kabul’s word');
  server.close();
});

test('what is asked for stands in the sentence, the description and the embed', async ({
  page,
}) => {
  const dialog = await openDialog(page, 'actor=ttp&country=PK');
  const asked = 'Filter: Actors: TTP; Country: Pakistan';
  const code = await codeOf(dialog, 'Iframe');
  expect(code).toMatch(new RegExp(`<p>[^<]*${asked}\\.`, 'u'));
  expect(code).toMatch(new RegExp(`alt="[^"]*${asked}\\.`, 'u'));
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.locator('header')).toContainText(asked);
  await dialog.getByRole('radio', { name: 'Actors', exact: true }).check();
  // The map marks an actor, and leaves nobody out.
  await expect(preview.locator('header')).toContainText('Actors: TTP (marked, nothing left out)');
});

test('a picture that is drawn here never changes, and code is copied once it is complete', async ({
  page,
}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    // The picture's own, and not those of the page.
    if (route.request().resourceType() === 'fetch') await held;
    await route.continue();
  });
  const dialog = await openDialog(page, 'from=2025-01&word=kabul');
  await dialog.getByRole('radio', { name: 'The newest release' }).check();
  await expect(dialog.getByText('Its numbers change when the record does.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeDisabled();
  letGo();
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeEnabled();
  await dialog.getByRole('radio', { name: 'Casualties and acts, linked' }).check();
  await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
  await expect(dialog.getByText('The picture stays as it is')).toBeVisible();
  await expect(dialog.getByText('Its numbers change')).toHaveCount(0);
});

test('of tables that nobody has released no picture is handed out', async ({ page }) => {
  const dialog = await openDialog(page, 'data=draft&from=2025-10');
  await expect(dialog.getByText('What you see is in no release: a picture')).toBeVisible();
  const area = dialog.getByRole('textbox', { name: 'To copy into the page' });
  await expect(area).not.toHaveValue(/<img/u);
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeEnabled();
});

test('a picture for others is not drawn in the colours of this system', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const dialog = await openDialog(page, 'from=2025-01&word=kabul');
  await expect(dialog.getByRole('alert')).toContainText('its own colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.locator('[data-share="picture"]')).toContainText('in the code itself');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('a browser that packs nothing draws the same picture, only larger', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
  const dialog = await openDialog(page, 'from=2025-01&word=kabul');
  const code = await codeOf(dialog, 'Picture');
  expect(code).toMatch(/src="data:image\/png;base64,iVBOR/u);
  await expect
    .poll(() =>
      dialog.getByRole('img').evaluate((image) => (image as HTMLImageElement).naturalWidth),
    )
    .toBe(1344);
});

test('what is looked for and what is drawn are told apart', async ({ page }) => {
  await page.route('**/cards/**', async (route) => {
    await page.waitForTimeout(1500);
    await route.continue();
  });
  const dialog = await openDialog(page);
  const said = dialog.locator('[data-share="picture"]');
  await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
  await expect(said).toContainText('Looking for a picture');
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(said).toHaveCount(1);
  await expect(said).toHaveText('');
});

test('where no picture can be drawn it says why, and the frame’s code stands', async ({ page }) => {
  let gone = true;
  await page.route('**/*.woff2', (route) => (gone ? route.abort() : route.continue()));
  const dialog = await openDialog(page, 'from=2025-01&word=kabul');
  await expect(dialog.getByRole('alert')).toContainText('fonts could not be fetched');
  const area = dialog.getByRole('textbox', { name: 'To copy into the page' });
  await expect(area).toHaveValue(/<iframe /u);
  await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
  await expect(dialog.getByRole('alert')).toContainText('fonts could not be fetched');
  await expect(area).toHaveCount(0);
  gone = false;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(area).toHaveValue(/data:image\/png/u);
  // What the button does is read out with the text's name, and not with all of the text.
  const copy = dialog.getByRole('button', { name: 'Copy' });
  await expect(copy).toHaveAccessibleDescription('To copy into the page');
});

test('by keyboard: opened, read through, closed with Escape, back where it was', async ({
  page,
}) => {
  await openExplorer(page);
  const button = page.getByRole('button', { name: 'Embed', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Put this into a page' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'Iframe with a short script' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(headline(page)).toContainText('Since August 2021');
});

test('where the browser refuses to copy, the code is selected and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  const dialog = await openDialog(page);
  await codeOf(dialog, 'Iframe');
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('The browser did not allow copying')).toBeVisible();
  const selected = await dialog
    .getByRole('textbox', { name: 'To copy into the page' })
    .evaluate((area) => {
      const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
      return value.length > 0 && selectionStart === 0 && selectionEnd === value.length;
    });
  expect(selected).toBe(true);
});

for (const theme of ['light', 'dark'] as const) {
  test(`on a phone nothing sticks out of the dialog, and axe is quiet, ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 360, height: 740 });
    const dialog = await openDialog(page);
    await codeOf(dialog, 'Iframe with a short script');
    const [wide, scroll] = await dialog.evaluate((box) => [box.clientWidth, box.scrollWidth]);
    expect(scroll).toBeLessThanOrEqual(wide ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await seriousViolations(page)).toEqual([]);
  });
}
