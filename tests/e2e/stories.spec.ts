/** What the five documents that the project began with tell, in ten clicks. */
import { expect, test, type Locator } from '@playwright/test';
import { drawer, headline, openExplorer } from './explorer.ts';

test('the five documents’ own story in ten clicks', async ({ page }) => {
  let clicks = 0;
  const click = async (on: Locator): Promise<void> => {
    clicks += 1;
    await on.click({ timeout: 5000 });
  };
  await openExplorer(page);
  const strip = page.getByRole('navigation', { name: 'Stories' });
  const story = (title: string): Locator => strip.getByRole('link', { name: title });
  const evidence = drawer(page);
  const panel = (title: RegExp): Locator => evidence.getByRole('article', { name: title });

  // 1: the bombing at Bajaur, and what Bilawal warned three days later.
  await click(story('Bajaur, then a warning'));
  await expect(panel(/^Bilawal warns/u)).toContainText('Suicide bombing of an election rally');
  await expect(panel(/^Bilawal warns/u)).toContainText('−3');
  // 2: the bombing itself, with who says how many and the warning among its answers.
  await click(evidence.getByRole('button', { name: /^Suicide bombing of an election rally/u }));
  await expect(evidence).toContainText(/44\s–\s64\+/u);
  await expect(evidence).toContainText('Bilawal warns');

  // 3: Mir Ali. 4: the strikes of 18 March 2024, which Kabul’s fire and the State Department answer.
  await click(story('Mir Ali, Khost, and answers'));
  await expect(evidence).toContainText('Mir Ali');
  await click(evidence.getByRole('button', { name: /Barmal/u }).first());
  await expect(evidence).toContainText('18 Mar 2024');
  await expect(evidence).toContainText('Taliban Defence Ministry confirms hitting');
  await expect(evidence).toContainText('US asks the Taliban to stop attacks');
  // 5: Kabul’s fire in return.
  await click(
    evidence.getByRole('button', { name: /Taliban Defence Ministry confirms hitting/u }).first(),
  );
  await expect(evidence).toContainText('heavy weapons');

  // 6: the camp at Boya, and the demarche of the same day, which names it.
  await click(story('Boya: a demarche the same day'));
  const demarche = panel(/demarche/iu);
  await expect(demarche).toContainText(/Boya/u);
  await expect(demarche).not.toContainText('responds?');

  // 7: December 2022. 8: “the deadliest month in a decade”, beside the record’s own sum.
  await click(story('December 2022, two counts'));
  await expect(headline(page)).toContainText('In December 2022');
  await click(page.getByRole('button', { name: /^Other trackers/u }));
  const trackers = page.locator('#study');
  await expect(trackers).toContainText('Kashmir Observer');
  await expect(trackers).toContainText('40');

  // 9: the South Asia Terrorism Portal’s 237, 151 and 329, and the record’s figures beside them.
  await click(story('A tracker beside this record'));
  await expect(
    page.getByText(/237 attacks in Pakistan, 151 civilians and 329 security/u),
  ).toBeVisible();
  await expect(evidence).toContainText(/89\s–\s127\+/u);
  for (const [total, own] of [
    ['151', /civilians[^]*this record\s*13–17/u],
    ['329', /Pakistani security forces[^]*this record\s*70–110\+/u],
  ] as const) {
    await expect(trackers).toContainText(total);
    await expect(trackers).toContainText(own);
  }
  // 10: the attacks, which have no victims to add up.
  await trackers.getByLabel('Counted').selectOption('attacks');
  clicks += 1;
  await expect(trackers).toContainText('237');
  expect(clicks).toBeLessThanOrEqual(10);
});
