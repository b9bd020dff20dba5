/** Every number on every screen leads to the address of a source in two actions at most. */
import { expect, test, type Page } from '@playwright/test';
import { OCTOBER_CASE, openExplorer, STUDIES, view } from './explorer.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** Dates are no numbers of the record: days, months, years, ISO dates, and years cut short. */
const DATES = `(?:\\d{1,2}\\s*[–-]\\s*)?(?:\\d{1,2}\\s+)?${MONTH}(?:\\s+\\d{4})?|\\b(?:19|20)\\d{2}(?:-\\d\\d){0,2}\\b|[’‘']\\d\\d`;

/**
 * Texts with digits that count nothing of the record, or only say again, for a screen reader, what
 * the picture beside them has: each with its reason.
 */
const NOT_OF_THE_RECORD: readonly (readonly [RegExp, string])[] = [
  [/CC BY 4\.0/u, 'a licence'],
  [/^step \d+ of \d+$/u, 'a place in a sequence of steps, each shown with its source'],
  [/^\d+ of \d+ bodies active$/u, 'the bodies themselves stand in the picture, each opens'],
  [/^Kashmir Observer, paragraph \d+$/u, 'a source without an address, by its paragraph'],
  [/^Rows need not add up/u, 'how to read the rows'],
];

interface Walk {
  /** Numbers that are neither in what opens nor in a row or section with a way to a source. */
  readonly stranded: string[];
  /** What was opened and showed no address of a source, with what it showed. */
  readonly deadEnds: string[];
  readonly opened: number;
}

/** Looks at every text with a number, and opens everything with a number that can be opened. */
async function walk(page: Page): Promise<Walk> {
  return page.evaluate(
    async ({ dates, exceptions }) => {
      const date = new RegExp(dates, 'gu');
      const allowed = exceptions.map((source) => new RegExp(source, 'u'));
      const hasNumber = (text: string): boolean => /\d/u.test(text.replaceAll(date, ''));
      const WAYS = 'a[href^="http"], button, a[href]';
      /**
       * Where a number that opens nothing itself leads: to what opens in its own line, row or
       * entry, or in the list right beside its sentence; of a heading or a table's note, to what opens in the list, table or picture that it
       * is about. In the drawer the evidence is open: there the number's own panel must have a
       * source's address.
       */
      const wayFrom = (element: Element): Element | null => {
        const panel = element.closest('[data-evidence] article');
        if (panel) return panel.querySelector('a[href^="http"]');
        for (const entry of ['p, dd, dt, figcaption', 'tr, li, article']) {
          const own = element.closest(entry)?.querySelector(WAYS);
          if (own) return own;
        }
        // A sentence about the list right beside it.
        const line = element.closest('p');
        for (const beside of [line?.nextElementSibling, line?.previousElementSibling]) {
          const listed = beside?.querySelector('li a, li button, td a, td button');
          if (listed) return listed;
        }
        const head = element.closest(
          'h2, h3, h4, caption, summary, [data-head], [data-note], svg[role="img"]',
        );
        const headed = head?.closest('section, table, figure, details, [role="region"]');
        return (
          headed?.querySelector('li a, li button, td a, td button, p a, p button, svg') ?? null
        );
      };
      const stranded: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (!element || !hasNumber(text) || !element.checkVisibility()) continue;
        if (element.closest('script, style, button, a[href], select, input, summary')) continue;
        // A picture that is one control has its own keys and clicks: walked below, mark by mark.
        if (element.closest('[role="application"]')) continue;
        // Ticks and keys of a scale, and what is there to be heard only.
        // What a rule says in general counts nothing.
        if (element.closest('[data-rule]')) continue;
        if (element.closest('[aria-hidden="true"], [data-scale], [data-summary], [role="status"]'))
          continue;
        if (allowed.some((pattern) => pattern.test(text))) continue;
        if (!wayFrom(element)) stranded.push(text.slice(0, 120));
      }

      const frames = (count: number): Promise<void> =>
        new Promise((resolve) => {
          const next = (left: number): void => {
            if (left === 0) resolve();
            else requestAnimationFrame(() => next(left - 1));
          };
          next(count);
        });
      const until = async (ready: () => boolean, turns = 60): Promise<boolean> => {
        for (let turn = 0; turn < turns; turn += 1) {
          if (ready()) return true;
          await frames(1);
        }
        return false;
      };
      const evidence = (): Element | null => document.querySelector('[data-evidence]');
      const selected = (): string | null => new URLSearchParams(location.search).get('select');
      const deadEnds: string[] = [];
      // What folds out lists what the number counts, each with a way on.
      const folds = [
        ...document.querySelectorAll<HTMLElement>(
          'button[aria-expanded="false"][aria-controls], details:not([open]) > summary',
        ),
      ];
      let unfolded = 0;
      for (const fold of folds) {
        if (!fold.isConnected || !fold.checkVisibility() || !hasNumber(fold.innerText)) continue;
        if (fold.closest('[data-controls], [data-evidence], [aria-haspopup]')) continue;
        fold.click();
        const list = (): Element | null | undefined =>
          fold.parentElement?.matches('details')
            ? fold.parentElement
            : document.getElementById(fold.getAttribute('aria-controls') ?? '');
        const leadsOn = await until(() => list()?.querySelector(WAYS) != null);
        if (!leadsOn) deadEnds.push(`${fold.innerText} lists nothing that leads on`);
        unfolded += 1;
        fold.click();
      }

      const openers = [...document.querySelectorAll<HTMLElement>('button, a[href*="select="]')];
      const seen = new Set<string>();
      let opened = 0;
      for (const opener of openers) {
        const text = opener.innerText.trim();
        if (!opener.isConnected || !opener.checkVisibility() || !hasNumber(text)) continue;
        // Controls: chips of the filter, steps of a period, disclosures; they open no evidence.
        if (opener.closest('[data-controls], [aria-haspopup], [aria-expanded], [aria-pressed]'))
          continue;
        const was = location.search;
        opener.click();
        // The address changes at once; of a row several numbers open the same.
        const changed = await until(() => location.search !== was, 3);
        const now = selected();
        if (!changed || now === null || now === new URLSearchParams(was).get('select')) {
          // It showed more of a list, or changed what is drawn: go back and on.
          if (location.search !== was) {
            history.back();
            await until(() => location.search === was);
          }
          continue;
        }
        if (seen.has(now)) continue;
        seen.add(now);
        opened += 1;
        const found = await until(
          () => (evidence()?.querySelectorAll('a[href^="http"]').length ?? 0) > 0,
        );
        if (!found) {
          const shown = evidence()?.textContent ?? 'nothing';
          // Two of the project's own documents have no address: then their paragraphs are named.
          if (/project document \d/u.test(shown)) continue;
          deadEnds.push(`${text} → ${now}: ${shown.slice(0, 160)}`);
        }
      }
      return { stranded: [...new Set(stranded)], deadEnds, opened: opened + unfolded };
    },
    { dates: DATES, exceptions: NOT_OF_THE_RECORD.map(([pattern]) => pattern.source) },
  );
}

const OCTOBER = 'from=2025-10-01&to=2025-10-31';
const SCREENS: readonly (readonly [string, string])[] = [
  ['the whole record', ''],
  ['October 2025 by group', `${OCTOBER}&casualties.rows=groups&casualties.zoom=1`],
  ['on the word of Pakistan', `${OCTOBER}&word=pakistan`],
  ['tables', `${OCTOBER}&casualties.show=table&diplomacy.show=table&network.show=table`],
  ['the table of all months', 'casualties.show=table&word=kabul'],
  ['the matrix', `${OCTOBER}&network.form=matrix`],
  ['an incident', `select=${OCTOBER_CASE}`],
  ['a figure', `${OCTOBER}&select=figure`],
  ...STUDIES.map((study) => [`the study of ${study}`, `study=${study}`] as const),
];

for (const [name, query] of SCREENS) {
  test(`from every number to a source: ${name}`, async ({ page }) => {
    await openExplorer(page, query);
    await page.waitForTimeout(2200);
    const { stranded, deadEnds, opened } = await walk(page);
    expect({ stranded, deadEnds }).toEqual({ stranded: [], deadEnds: [] });
    expect(opened).toBeGreaterThan(3);
  });
}

/** Goes over all marks of a picture by its keys, opens each, and looks for the address of a source. */
async function walkMarks(
  page: Page,
  id: 'casualties' | 'diplomacy' | 'network',
): Promise<{ readonly deadEnds: string[]; readonly opened: number }> {
  return view(page, id)
    .getByRole('application')
    .evaluate(async (picture, network) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const press = async (key: string): Promise<void> => {
        picture.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await frame();
      };
      const selected = (): string | null => new URLSearchParams(location.search).get('select');
      const seen = new Set<string>();
      const deadEnds: string[] = [];
      const open = async (): Promise<boolean> => {
        await press('Enter');
        const now = selected();
        if (now === null || seen.has(now)) return false;
        seen.add(now);
        const drawer = (): Element | null => document.querySelector('[data-evidence]');
        const hasSource = (): boolean =>
          drawer()?.querySelector('a[href^="http"]') !== null ||
          /project document \d/u.test(drawer()?.textContent ?? '');
        for (let turn = 0; turn < 60 && (drawer() === null || !hasSource()); turn += 1) {
          await frame();
        }
        if (drawer() === null || !hasSource()) deadEnds.push(now);
        return true;
      };
      const across = async (): Promise<void> => {
        await press('Home');
        for (let still = 0; still < 8; still = (await open()) ? 0 : still + 1) {
          if (network) {
            // The acts and ties of a body, round the clock, until they come again.
            for (let again = 0; again < 3; again = (await open()) ? 0 : again + 1) await press('c');
            await press('Escape');
          }
          await press('ArrowRight');
        }
      };
      await across();
      const lanes = network ? 0 : 4;
      for (let lane = 0; lane < lanes; lane += 1) {
        await press('ArrowDown');
        await across();
      }
      return { deadEnds, opened: seen.size };
    }, id === 'network');
}

for (const [id, least] of [
  ['casualties', 55],
  ['diplomacy', 100],
  ['network', 100],
] as const) {
  test(`from every mark to a source: ${id}`, async ({ page }) => {
    await openExplorer(page);
    await page.waitForTimeout(2200);
    const { deadEnds, opened } = await walkMarks(page, id);
    expect(deadEnds).toEqual([]);
    expect(opened).toBeGreaterThan(least);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('from every number to a source', async ({ page }) => {
    await openExplorer(page, 'study=trackers');
    await page.waitForTimeout(2200);
    const { stranded, deadEnds, opened } = await walk(page);
    expect({ stranded, deadEnds }).toEqual({ stranded: [], deadEnds: [] });
    expect(opened).toBeGreaterThan(1);
  });
});
