/** The October case on everyone's word, in every place of the screen that says it. */
import { expect, test } from '@playwright/test';
import { drawer, headline, OCTOBER_CASE, openExplorer, view } from './explorer.ts';

const ASKED = 'q=Durand+Line&from=2025-10-11&to=2025-10-12&casualties.zoom=1&bin=day';
const NOTHING = null;

for (const [word, option, sentence, figure] of [
  ['range', /^Full range/u, '32 to 258+', '258+'],
  ['best', /^Best/u, '32 to 258+', '32'],
  ['admissions', /admi/iu, '32', '32'],
  ['pakistan', /^Pakistan’s word/u, '223+', '223+'],
  ['kabul', /^Kabul’s word/u, '67', '67'],
  ['armed-groups', /^Armed groups/u, NOTHING, NOTHING],
  ['independent', /^UN and independent/u, NOTHING, NOTHING],
  ['press', /^Press/u, NOTHING, NOTHING],
] as const) {
  test(`the October case: ${word}`, async ({ page }) => {
    await openExplorer(page, ASKED);
    if (word !== 'range') {
      await page.getByRole('button', { name: /^Whose word/u }).click();
      await page.getByRole('dialog').getByRole('button', { name: option }).first().click();
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(new RegExp(`word=${word}`, 'u'));
    }
    // The sentence.
    if (sentence === NOTHING) await expect(headline(page)).not.toContainText(/\b0\b/u);
    else await expect(headline(page)).toContainText(sentence);
    // The chart, as a reader of keys hears it.
    const chart = view(page, 'casualties').getByRole('application');
    await chart.focus();
    await page.keyboard.press('Home');
    const heard = view(page, 'casualties').locator('[aria-live="polite"]').first();
    await expect(heard).toContainText(figure ?? 'no statement', { ignoreCase: true });
    if (word !== 'range' && word !== 'best') await expect(heard).toContainText('32–258+');
    // The table: the word's own figure, and the full range beside it.
    await page.keyboard.press('t');
    const row = view(page, 'casualties').getByRole('row').filter({ hasText: '11 Oct 2025' });
    await expect(row).toBeVisible();
    if (figure === NOTHING) {
      // No statement: of no incident a figure, so that floor, best and top are empty and not 0.
      const texts = await row.locator('th, td').allInnerTexts();
      const heads = await view(page, 'casualties').locator('thead th').allInnerTexts();
      const of = (name: string): string | undefined =>
        texts[heads.findIndex((head) => head.startsWith(name))]?.trim();
      expect(['Floor', 'Best', 'Top', 'No statement'].map(of)).toEqual(['', '', '', '1']);
    } else await expect(row).toContainText(figure);
    if (word !== 'range' && word !== 'best') await expect(row).toContainText('32–258+');
    // The drawer, and the claims that add up to the figure or are left out with the reason.
    await openExplorer(page, `${ASKED}&word=${word}&select=figure`);
    await expect(drawer(page)).toContainText(figure === NOTHING ? 'no statement' : figure, {
      ignoreCase: true,
    });
    await openExplorer(page, `${ASKED}&word=${word}&select=${OCTOBER_CASE}`);
    await expect(drawer(page)).toContainText('200+');
    await expect(drawer(page)).toContainText('58');
  });
}

test('the lens is undone, and an actor’s own word can be chosen', async ({ page }) => {
  await openExplorer(page, 'from=2025-10-01&to=2025-10-31');
  await page.getByRole('button', { name: /^Whose word/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first().fill('Mujahid');
  await dialog
    .getByRole('button', { name: /Mujahid/u })
    .first()
    .click();
  await expect(page).toHaveURL(/word=mujahid/u);
  await expect(page.getByText(/covers \d+ of \d+ incidents/u).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).not.toHaveURL(/word=/u);
  await page.goForward();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/word=|from=/u);
});
