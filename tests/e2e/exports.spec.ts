/** What a reader takes away: the same as on the screen, whole, and quiet wherever it is opened. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import type { DrawnCasualties } from '../../src/views/drawn.ts';
import { hostPage } from './hostPage.ts';
import { headline, openExplorer, view } from './explorer.ts';

type View = 'casualties' | 'diplomacy' | 'network';
const VIEWS: readonly View[] = ['casualties', 'diplomacy', 'network'];
const STATE = 'from=2025-01-01&to=2025-12-31&country=PK,AF&word=pakistan';

async function openMenu(page: Page, id: View): Promise<void> {
  await view(page, id).getByRole('button', { name: 'Download' }).click();
  await expect(page.locator(`[data-downloads="${id}"]`)).toBeVisible();
}

/** Asks for a file of the menu that is open. @returns where it was saved, and its name */
async function save(
  page: Page,
  kind: string,
  from: Page | FrameLocator = page,
): Promise<{ readonly path: string; readonly name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    from.locator(`[data-file="${kind}"]`).click(),
  ]);
  const name = download.suggestedFilename();
  // By its own name: a browser goes by the ending.
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { path, name };
}

/** Fonts come too late for the first visit and are there for the second: both have the same then. */
async function openWithFonts(page: Page, query: string): Promise<void> {
  await openExplorer(page, query);
  await page.evaluate(async () => document.fonts.ready);
  await page.reload();
  await expect(page.locator('[data-view] :is(svg, table)').first()).toBeVisible();
}

/** The share of pixels that differ by more than a fifth of the scale in some channel. */
async function differingShare(page: Page, pictures: readonly Buffer[]): Promise<number> {
  return page.evaluate(
    async (data) => {
      const pixels = await Promise.all(
        data.map(async (one) => {
          const image = new Image();
          image.src = `data:image/png;base64,${one}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [a, b] = pixels;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const far = [0, 1, 2].some(
          (part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > 51,
        );
        if (far) differing += 1;
      }
      return differing / (a.data.length / 4);
    },
    pictures.map((one) => one.toString('base64')),
  );
}

for (const id of VIEWS) {
  test(`the SVG of ${id} is the picture on the screen, asks for nothing and runs nothing`, async ({
    page,
    context,
  }) => {
    await openWithFonts(page, STATE);
    await openMenu(page, id);
    const { path, name } = await save(page, 'svg');
    expect(name).toBe(
      `whose-count-${id}-2025-01-01-2025-12-31-pakistan-2026-07-31-3c2c7cc3bdb9.svg`,
    );
    await page.keyboard.press('Escape');
    const text = readFileSync(path, 'utf8');
    for (const unwanted of ['<script', 'foreignObject', ' class=', 'var(--', ' on', '@import']) {
      expect(text.replaceAll(/>[^<]*</gu, '><').includes(unwanted)).toBe(false);
    }
    // The one address that stands for something is the namespace; in words there is its own.
    const addresses = text.replaceAll(/>[^<]*</gu, '><').match(/https?:[^"')]*/gu);
    expect(addresses).toEqual(['http://www.w3.org/2000/svg']);

    const fresh = await context.newPage();
    const asked: string[] = [];
    fresh.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    fresh.on('console', (message) => faults.push(message.text()));
    await fresh.goto(pathToFileURL(path).href);
    await fresh.evaluate(async () => document.fonts.ready);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href]);
    expect(faults).toEqual([]);
    const lines = await fresh.locator('text').allTextContents();
    const words = lines.join(' ');
    for (const said of ['Pakistan’s word', 'Period: 2025', 'Country: Pakistan, Afghanistan']) {
      expect(words).toContain(said);
    }
    expect(words).toContain('Release 2026-07-31');
    expect(lines.join('')).toContain(`${STATE}&data=2026-07-31`);
    // Its texts can be marked and copied.
    const marked = await fresh.evaluate(() => {
      getSelection()?.selectAllChildren(document.documentElement);
      return getSelection()?.toString() ?? '';
    });
    expect(marked).toContain(id === 'network' ? 'Kabul' : '2025');

    // As on paper, whose side by shape; without the switches beside its key, which no picture has.
    await page.evaluate(() => document.documentElement.toggleAttribute('data-on-paper', true));
    const chart = view(page, id).locator('svg[role="application"]');
    const drawing = await view(page, id).locator('[data-drawing]').boundingBox();
    const box = await chart.boundingBox();
    if (!box || !drawing) throw new Error(`${id} has no box`);
    const part = fresh
      .locator('svg > g[transform^="translate(16,"]')
      .nth(id === 'diplomacy' ? 1 : 0);
    const top = Number(/,(\d+)\)/u.exec((await part.getAttribute('transform')) ?? '')?.[1]);
    const size = { width: Math.floor(box.width), height: Math.floor(box.height) };
    await page.mouse.move(0, 0);
    const onScreen = await page.screenshot({
      clip: { x: box.x, y: box.y, ...size },
      fullPage: true,
    });
    // As a picture in a page: a tool that takes pictures of pages knows no other document.
    const still = await context.newPage();
    await still.setViewportSize({ width: 1280, height: 1600 });
    await still.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}">`,
    );
    await still.evaluate(async () => document.images[0]?.decode());
    const inFile = await still.screenshot({
      clip: { x: 16 + box.x - drawing.x, y: top + box.y - drawing.y, ...size },
    });
    // Letters of the page stand on whole pixels, those of a drawing to the hundredth, so that their
    // edges may differ: 0 in the bars, 0.2 % in the lanes, 0.01 % in the network as measured. A bar
    // or a word that were missing or elsewhere would be more.
    const share = await differingShare(still, [onScreen, inFile]);
    test.info().annotations.push({ type: 'differing pixels', description: String(share) });
    expect(share).toBeLessThan(0.005);
  });
}

/** Of what is seen of a document: the forms that each camp's colour comes in, a half of one aside. */
async function formsByColour(page: Page, within: string): Promise<Record<string, string[]>> {
  return page.evaluate((selector) => {
    const forms: Record<string, Set<string>> = {};
    for (const mark of document.querySelectorAll<SVGGraphicsElement>(
      `${selector} :is(path, rect, circle)`,
    )) {
      const { fill, stroke, display } = getComputedStyle(mark);
      const paint = [fill, stroke].find((one) => /\d/u.test(one) && isOfACamp(one));
      if (paint === undefined || display === 'none') continue;
      if (mark.getClientRects().length === 0 || (fill === 'none' && mark.localName === 'path'))
        continue;
      const list = (forms[paint] ??= new Set());
      if (mark.localName !== 'path') list.add(mark.localName);
      for (const part of mark.getAttribute('d')?.split('z') ?? []) {
        const numbers = (part.match(/-?[\d.]+/gu) ?? []).map(Number);
        if (numbers.length > 0)
          list.add(`${part.replaceAll(/[^A-Za-z]/gu, '')}${bendsOf(numbers)}`);
      }
    }
    return Object.fromEntries(Object.entries(forms).map(([paint, list]) => [paint, [...list]]));

    /** Saturated, as only camps' colours are; ink and paper are nearly grey. */
    function isOfACamp(colour: string): boolean {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      return Math.max(r, g, b) - Math.min(r, g, b) > 30;
    }

    /** Where each corner lies in the part's own box: start, middle or end. */
    function bendsOf(numbers: readonly number[]): string {
      const places = [0, 1].map((axis) => {
        const all = numbers.filter((_, index) => index % 2 === axis);
        const [least, most] = [Math.min(...all), Math.max(...all)];
        return all.map((one) => Math.round(((one - least) / (most - least)) * 10));
      });
      return JSON.stringify(places);
    }
  }, within);
}

for (const id of ['diplomacy', 'network'] as const) {
  test(`${id} in greyscale: every side is told by its form, on paper and in a picture`, async ({
    page,
    context,
  }) => {
    await openExplorer(page, '');
    await openMenu(page, id);
    const { path } = await save(page, 'svg');
    await page.keyboard.press('Escape');
    const onScreen = await formsByColour(page, `[data-view="${id}"]`);
    await page.emulateMedia({ media: 'print' });
    const printed = await formsByColour(page, `[data-view="${id}"]`);
    const fresh = await context.newPage();
    await fresh.goto(pathToFileURL(path).href);
    const saved = await formsByColour(fresh, 'svg');
    const sides = Object.keys(onScreen).toSorted();
    expect(sides).toHaveLength(6);
    for (const forms of [printed, saved]) {
      expect(Object.keys(forms).toSorted()).toEqual(sides);
      for (const [index, side] of sides.entries()) {
        for (const other of sides.slice(index + 1)) {
          const shared = forms[side]?.filter((form) => forms[other]?.includes(form));
          expect(shared, `${side} beside ${other}`).toEqual([]);
        }
      }
    }
    // The test itself: the screen has one form for all.
    expect(new Set(Object.values(onScreen).flat()).size).toBeLessThan(sides.length);
  });
}

test('PNG comes at one to four times, and at the widths of phones and pages', async ({ page }) => {
  await openExplorer(page, STATE);
  await openMenu(page, 'casualties');
  const menu = page.locator('[data-downloads]');
  const sizeOf = (path: string): [number, number] => {
    const bytes = readFileSync(path);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const [width, height] = sizeOf((await once(page, '1')).path);
  for (const scale of [2, 3, 4]) {
    expect(sizeOf((await once(page, String(scale))).path)).toEqual([width * scale, height * scale]);
  }
  for (const wide of [400, 640, 1000]) {
    await menu.getByLabel('Width').selectOption(String(wide));
    expect(sizeOf((await once(page, '1')).path)[0]).toBe(wide + 32);
  }

  async function once(at: Page, scale: string) {
    await menu.getByLabel('PNG size').selectOption(scale);
    return save(at, 'png');
  }
});

test('lines of the years end above the source in a picture of the groups', async ({
  page,
  context,
}) => {
  await openExplorer(page, 'casualties.rows=groups&from=2025-01-01');
  await openMenu(page, 'casualties');
  const { path } = await save(page, 'svg');
  const fresh = await context.newPage();
  await fresh.goto(pathToFileURL(path).href);
  const { lines, source } = await fresh.evaluate(() => ({
    lines: [...document.querySelectorAll('line')].map((one) => one.getBoundingClientRect().bottom),
    source: [...document.querySelectorAll('text')]
      .find(({ textContent }) => textContent?.startsWith('Source'))
      ?.getBoundingClientRect().top,
  }));
  expect(lines.length).toBeGreaterThan(10);
  expect(Math.max(...lines)).toBeLessThan(source ?? 0);
});

test('a picture of the list of acts says how many more there are, and has no button', async ({
  page,
}) => {
  await openExplorer(page, 'from=2025-01-01&to=2025-12-31');
  await openMenu(page, 'diplomacy');
  await page.locator('[data-downloads]').getByLabel('Width').selectOption('400');
  const text = readFileSync((await save(page, 'svg')).path, 'utf8');
  const [incidents, acts, drawn] = [87, 145, 60];
  expect(text).toContain(`>${incidents + acts - drawn} more incidents and acts, not shown here<`);
  expect(text).not.toContain('Show 60 more');
});

test('a picture of the list of actors has what is folded out and no more', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openExplorer(page, 'view=network');
  const saved = async (): Promise<string> => {
    await openMenu(page, 'network');
    const { path } = await save(page, 'svg');
    await page.keyboard.press('Escape');
    return readFileSync(path, 'utf8');
  };
  const folded = await saved();
  expect(folded).toContain('>Kabul (IEA)<');
  expect(folded).not.toContain('Government of Pakistan');
  await view(page, 'network').locator('ol > li summary').first().click();
  const open = await saved();
  expect(open).toContain('Government of Pakistan');
  expect(open).not.toContain('>Islamic Emirate of Afghanistan<');
  expect(open).toMatch(/>\d+ more actors, not shown here</u);
  expect(open).not.toContain('>Evidence<');
});

test('the CSV adds up to the sentence, and the JSON has the command line’s numbers', async ({
  page,
}) => {
  const query = 'from=2025-01-01&to=2025-12-31';
  await openExplorer(page, query);
  await expect(headline(page)).toContainText('1,040 to 1,676+ people');
  await openMenu(page, 'casualties');
  const csv = readFileSync((await save(page, 'csv')).path, 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const sum = (column: string): number =>
    data.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  expect([sum('adds_to_floor'), sum('adds_to_top')]).toEqual([1040, 1676]);
  for (const row of data) {
    expect(row).toMatchObject({ release: '2026-07-31', whose_word: 'Full range' });
    expect(row['address']).toContain(query);
  }

  const table = readFileSync((await save(page, 'table')).path, 'utf8');
  const told = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
  expect(told.data.length).toBeGreaterThan(11);
  for (const row of told.data) {
    expect(row).toMatchObject({ release: '2026-07-31', period_from: '2025-01-01' });
    expect(row['address']).toContain(query);
  }

  await page.getByLabel('CSV with the texts exactly as recorded').check();
  const raw = await save(page, 'csv');
  expect(raw.name).toContain('-raw.csv');
  expect(readFileSync(raw.path, 'utf8')).toMatch(/^claim,/u);

  const json = JSON.parse(readFileSync((await save(page, 'json')).path, 'utf8')) as {
    readonly drawn: DrawnCasualties;
    readonly sha256: Readonly<Record<string, string>>;
    readonly release: string;
  };
  expect(json.release).toBe('2026-07-31');
  expect(json.sha256['incidents']).toMatch(/^[0-9a-f]{64}$/u);
  const answer = JSON.parse(
    execFileSync('node', ['src/cli/run.mjs', 'query', query], { encoding: 'utf8' }),
  ) as { readonly bins: readonly { from: string; floor: number; best: number; top: number }[] };
  const drawn = new Map(json.drawn.rows[0]?.bins.map(({ from, passing }) => [from, passing]));
  for (const { from, floor, best, top } of answer.bins) {
    const own = drawn.get(from);
    if (own?.incidents === 0) expect([from, floor, best, top]).toEqual([from, 0, 0, 0]);
    else expect(own).toMatchObject({ floor, best, top });
  }
});

/** The site in a frame of a page of another origin. */
async function framed(page: Page, site: string, sandbox: string, query: string) {
  const html = `<!doctype html><title>Host</title><iframe sandbox="${sandbox}" title="x" src="${site}?${query}" style="border:0;width:1250px;height:850px"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  await page.goto(`http://127.0.0.1:${address.port}/`);
  return server;
}

test('in a strict sandbox every kind of file is made', async ({ page, baseURL }) => {
  const server = await framed(page, baseURL ?? '', 'allow-scripts allow-downloads', STATE);
  const frame = page.frameLocator('iframe');
  const files: Readonly<Record<View, readonly string[]>> = {
    casualties: ['svg', 'png', 'csv', 'json', 'table'],
    diplomacy: ['ics'],
    network: ['gexf', 'graphml'],
  };
  for (const id of VIEWS) {
    await frame.locator(`[data-view="${id}"]`).getByRole('button', { name: 'Download' }).click();
    for (const kind of files[id]) {
      const { path } = await save(page, kind, frame);
      expect(readFileSync(path).length).toBeGreaterThan(500);
      await expect(frame.locator('[data-outcome="made"]')).toBeVisible();
    }
    await page.keyboard.press('Escape');
  }
  server.close();
});

test('where no file may be saved, it can be taken by hand', async ({ page, baseURL }) => {
  const server = await framed(page, baseURL ?? '', 'allow-scripts', STATE);
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-view="casualties"]').getByRole('button', { name: 'Download' }).click();
  await frame.locator('[data-file="json"]').click();
  await frame.getByRole('button', { name: 'Show it here to copy' }).click();
  await expect(frame.getByRole('textbox', { name: /\.json, to copy$/u })).toHaveValue(
    /"format": "whose-count\/view"/u,
  );
  await frame.locator('[data-file="png"]').click();
  await frame.getByRole('button', { name: 'Show it here to copy' }).click();
  await expect(frame.getByRole('img', { name: /\.png$/u })).toBeVisible();
  server.close();
});

const KINDS: Readonly<Record<View, readonly string[]>> = {
  casualties: ['svg', 'csv', 'table', 'json'],
  diplomacy: ['svg', 'csv', 'json', 'ics'],
  network: ['svg', 'csv', 'json', 'gexf', 'graphml'],
};

for (const id of VIEWS) {
  test(`an embed of ${id} hands out the page's own files, and fetches for them when it is asked`, async ({
    page,
  }) => {
    await openWithFonts(page, `${STATE}&data=2026-07-31`);
    const drawing = view(page, id).locator('[data-drawing]');
    const width = (await drawing.boundingBox())?.width ?? 0;
    await openMenu(page, id);
    const own: Record<string, { text: string; name: string }> = {};
    for (const kind of KINDS[id]) own[kind] = read(await save(page, kind));

    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    // Nothing is pointed at, which would be in the picture.
    await page.mouse.move(0, 0);
    await page.setViewportSize({ width: Math.round(width) + 32, height: 900 });
    // Its fonts come too late for its screen; a file has them none the less.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto(`./embed.html?embed=${id}&controls=view,download&${STATE}&data=2026-07-31`);
    const button = page.getByRole('button', { name: 'Download' });
    await expect(button).toBeVisible();
    await expect(view(page, id).locator('svg[role="application"]')).toBeVisible();
    const late = /EmbedFiles|\/(?:sources|period-totals)\./u;
    expect(asked.filter((path) => late.test(path))).toEqual([]);
    await button.click();
    const menu = page.locator(`[data-downloads="${id}"]`);
    await expect(menu).toBeVisible();
    expect(asked.filter((path) => late.test(path)).length).toBeGreaterThan(2);
    // Its styles come with it.
    await expect(menu.getByText('Picture', { exact: true })).toHaveCSS('font-size', '11.5px');
    await expect(menu.getByRole('button', { name: 'Print' })).toHaveCount(0);
    for (const kind of KINDS[id]) {
      const { text, name } = read(await save(page, kind));
      expect(name).toBe(own[kind]?.name);
      // Without showing them: they hold fonts.
      const other = own[kind]?.text ?? '';
      const at = text.split('').findIndex((sign, index) => sign !== other[index]);
      const around = `${text.slice(at - 60, at + 60)} | ${other.slice(at - 60, at + 60)}`;
      expect(text === other, `${kind}: ${around}`).toBe(true);
    }
  });
}

function read({ path, name }: { path: string; name: string }): { text: string; name: string } {
  return { text: readFileSync(path, 'utf8'), name };
}

test('an embed in a strict sandbox saves where it may, and else hands out texts to copy', async ({
  page,
  baseURL,
}) => {
  for (const sandbox of ['allow-scripts allow-downloads', 'allow-scripts']) {
    const server = await hostPage(
      page,
      `<iframe sandbox="${sandbox}" title="x" src="SITEembed.html?embed=casualties&controls=download&${STATE}" style="border:0;width:760px;height:700px"></iframe>`,
      baseURL ?? '',
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Download' }).click();
    if (sandbox.includes('downloads')) {
      expect(readFileSync((await save(page, 'png', frame)).path).length).toBeGreaterThan(5000);
    } else {
      await frame.locator('[data-file="csv"]').click();
      await frame.getByRole('button', { name: 'Show it here to copy' }).click();
      await expect(frame.getByRole('textbox', { name: /\.csv, to copy$/u })).toHaveValue(
        /^\uFEFF?claim,incident,title,date,/u,
      );
    }
    server.close();
  }
});

test('an embed says where the record for its files cannot be had, and tries again', async ({
  page,
}) => {
  await page.route(/\/sources\./u, (route) => route.abort());
  await page.goto(`./embed.html?embed=casualties&controls=download&${STATE}`);
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(/\/sources\./u);
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.locator('[data-downloads="casualties"]')).toBeVisible();
  await expect(view(page, 'casualties').locator('svg[role="application"]')).toBeVisible();
});

test('the menu works by keyboard, and fits a phone', async ({ page }) => {
  await openExplorer(page);
  const button = view(page, 'network').getByRole('button', { name: 'Download' });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Download: Who acted on whom' });
  await expect(menu.getByLabel('Width')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(menu.locator('[data-file="svg"]')).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('whose-count-network-2026-07-31-3c2c7cc3bdb9.svg');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.setViewportSize({ width: 360, height: 740 });
  await view(page, 'casualties').getByRole('button', { name: 'Download' }).click();
  const panel = await page.getByRole('dialog', { name: /^Download/u }).boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual(0);
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(360);
  const { path } = await save(page, 'svg');
  expect(readFileSync(path, 'utf8')).toContain('viewBox="0 0 360 ');
});

test('a claim is cited by its own source, with its speaker and figure', async ({ page }) => {
  await openExplorer(page, 'select=2025-10-11-durand-line-clashes');
  const cite = page.locator('[data-cite]');
  await cite.locator('summary').click();
  const text = cite.getByRole('textbox', { name: 'Citation' });
  const whole = (await text.inputValue()).split('\n');
  expect(whole.length).toBeGreaterThan(2);
  const option = cite.getByRole('option', { name: /^ISPR: 200\+ “more than” killed/u }).first();
  await cite.getByLabel('What').selectOption((await option.getAttribute('value')) ?? '');
  const [source, ours] = (await text.inputValue()).split('\n');
  expect(whole).toContain(source);
  expect(ours).toContain('said more than 200 members of Afghan forces were killed: ');
});

test('acts that stand alone have an axis of their own, in a picture too', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await openExplorer(page, 'view=diplomacy');
  const acts = view(page, 'diplomacy');
  await expect(acts.locator('[data-time-axis]')).toBeVisible();
  await acts.getByRole('button', { name: 'Download' }).click();
  const { path } = await save(page, 'svg');
  expect(readFileSync(path, 'utf8')).toMatch(/>2024<\/text>/u);
});

test('paper says what is shown and by which sources, without controls, at 180 mm', async ({
  page,
}) => {
  await openExplorer(page, STATE);
  await expect(view(page, 'network').getByRole('button', { name: 'Download' })).toBeVisible();
  // What A4 has in pixels.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(300);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const facts = page.locator('[data-printed="facts"]');
  await expect(facts).toBeVisible();
  for (const said of [
    'Whose word: Pakistan’s word · Period: 2025',
    'Filter: Country: Pakistan, Afghanistan',
    'Release 2026-07-31',
    `${STATE}&data=2026-07-31`,
  ]) {
    await expect(facts).toContainText(said);
  }
  const sources = page.locator('[data-printed="sources"]');
  await expect(sources.getByRole('listitem')).toHaveCount(40);
  const all = Number(
    /^(\d+) sources/u.exec((await sources.getByRole('heading').textContent()) ?? '')?.[1],
  );
  await expect(sources).toContainText(`Not listed: ${all - 40} more`);
  // Where all are is the release's own file, not the tables that go on being edited.
  await expect(sources).toContainText(/\/data\/releases\/2026-07-31\/sources\.[\da-f]{12}\.json/u);
  await expect(sources.getByRole('listitem').filter({ hasText: 'https://' }).first()).toBeVisible();
  for (const id of ['casualties', 'diplomacy'] as const) {
    const box = await view(page, id).locator('svg[role="application"]').boundingBox();
    // 180 mm at 96 pixels an inch.
    expect(box?.width).toBeCloseTo((180 / 25.4) * 96, -1);
  }
  // The acts may stand on a page of their own: they have an axis with the same days.
  const axes = page.locator('[data-time-axis]');
  await expect(axes).toHaveCount(2);
  await expect(view(page, 'diplomacy').locator('[data-time-axis]')).toBeVisible();
  const [shared, own] = await axes.evaluateAll((both) =>
    both.map(({ textContent }) => textContent),
  );
  expect(own).toBe(shared);
  expect(own).toMatch(/\d/u);
  for (const control of await page.locator('main :is(select, [data-screen-only])').all()) {
    await expect(control).toBeHidden();
  }
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(facts).toHaveCount(0);
  await expect(axes).toHaveCount(1);
});
