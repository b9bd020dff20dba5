/** Everything that a page hands out with its own address in it, as texts by their names. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { drawer, headline, view } from './explorer.ts';

const FILES = {
  casualties: ['svg', 'csv', 'json'],
  diplomacy: ['csv', 'ics'],
  network: ['gexf', 'graphml'],
} as const;

async function saved(page: Page, click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

/** Files of every format that holds an address, citations of a figure and of an incident, paper. */
export async function takeAway(page: Page, incident: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const id of ['casualties', 'diplomacy', 'network'] as const) {
    await view(page, id).getByRole('button', { name: 'Download' }).click();
    for (const kind of FILES[id]) {
      const text = await saved(page, () => page.locator(`[data-file="${kind}"]`).click());
      texts.set(`${id}.${kind}`, text.replaceAll('\r\n ', ''));
    }
    // A picture of pixels is the SVG, drawn: it must come out, and holds no text to read.
    if (id === 'casualties') {
      const png = await saved(page, () => page.locator('[data-file="png"]').click());
      expect(png.slice(1, 4)).toBe('PNG');
    }
    await page.keyboard.press('Escape');
  }
  const cite = async (name: string): Promise<void> => {
    const section = drawer(page).locator('[data-cite]');
    await section.locator('summary').click();
    for (const format of ['text', 'bibtex', 'ris', 'csl']) {
      await section.getByLabel('Format').selectOption(format);
      texts.set(
        `${name} ${format}`,
        await section.getByRole('textbox', { name: 'Citation' }).inputValue(),
      );
    }
  };
  await headline(page).getByRole('button').first().click();
  await cite('figure');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const part of ['facts', 'sources']) {
    const printed = page.locator(`[data-printed="${part}"]`).first();
    await expect(printed).not.toBeEmpty();
    texts.set(`print ${part}`, (await printed.textContent()) ?? '');
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  const { href } = new URL(page.url());
  await page.goto(`${href.split('?')[0]}?select=${incident}`);
  await cite('incident');
  return texts;
}
