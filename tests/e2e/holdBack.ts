import type { Page } from '@playwright/test';

/**
 * Files of a page stay on their way.
 * @param files a pattern of their addresses
 * @returns lets them go
 */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await gone;
    await route.continue();
  });
  return () => letGo();
}
