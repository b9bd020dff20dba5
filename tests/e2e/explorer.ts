/** What the journeys do and read, in the reader's words. */
import { expect, type Locator, type Page } from '@playwright/test';

export const OCTOBER_CASE = '2025-10-11-durand-line-clashes';

/** The studies under the charts, by id. */
export const STUDIES = [
  'stories',
  'chains',
  'contradictions',
  'growth',
  'speakers',
  'trackers',
  'connections',
  'changes',
] as const;

/** Opens the app at a query and waits until its views are drawn. */
export async function openExplorer(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  await expect(page.locator('[data-view] :is(svg, table)').first()).toBeVisible();
}

export function view(page: Page, id: 'casualties' | 'diplomacy' | 'network'): Locator {
  return page.locator(`[data-view="${id}"]`);
}

export function headline(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

export function drawer(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Evidence' });
}

/** Every request that left the page's origin, and every error of its console. */
export function watchPage(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const seen = { foreign: [] as string[], errors: [] as string[] };
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== '127.0.0.1:4199') seen.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}

/** Drags across the casualty chart from the middle of one month to the middle of another. */
export async function brushMonths(page: Page, from: string, to: string): Promise<void> {
  const chart = view(page, 'casualties').locator('svg').last();
  const box = await chart.boundingBox();
  if (!box) throw new Error('the casualty chart has no box');
  const months = (month: string): number => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return (year - 2021) * 12 + number - 8;
  };
  // The record's axis: August 2021 to July 2026, from the gutter's end to 16 px before the edge.
  const x = (month: string): number =>
    box.x + 104 + ((months(month) + 0.5) * (box.width - 120)) / 60;
  const y = box.y + box.height - 60;
  await page.mouse.move(x(from), y);
  await page.mouse.down();
  await page.mouse.move(x(from) + 8, y);
  await page.mouse.move(x(to), y, { steps: 4 });
  await page.mouse.up();
}
