import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoryStrip } from '../../../../src/app/shell/StoryStrip.tsx';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { AddressContext } from '../../../../src/records/AddressContext.ts';
import { InputContext } from '../../../../src/records/InputContext.tsx';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import { parseQuery } from '../../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../../src/state/urlContext.ts';
import { STUDIES } from '../../../../src/studies/registry.ts';
import { stories as study } from '../../../../src/studies/stories/index.ts';
import { VIEWS } from '../../../../src/views/registry.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const text = LATER_ENGLISH.messages.studies.stories;
const context = buildUrlContext(REAL_PIPELINE.dataset, VIEWS, STUDIES);
const FILE = readFileSync('public/data/stories.json', 'utf8');
const NIGHT = 'One night, by whose word';

const stateNow = (): ExplorerState => useExplorer.getState().state;
const steps = (): number => useExplorer.getState().committed;

/** As the page renders them: strip above, study below. */
function Host() {
  const input = diplomacyInput(useExplorer((store) => store.state));
  return (
    <>
      <StoryStrip input={input} />
      <main>
        <InputContext value={input}>
          <AddressContext value={context}>
            <study.Component input={input} />
          </AddressContext>
        </InputContext>
      </main>
    </>
  );
}

async function draw(answer: () => Response = () => new Response(FILE)) {
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Host />
    </QueryClientProvider>,
  );
  return {
    strip: within(await screen.findByRole('navigation', { name: text.stripLabel })),
    listed: within(screen.getByRole('main')),
  };
}

beforeEach(() => restore(DEFAULT_STATE));
afterEach(() => vi.unstubAllGlobals());

describe('the line of stories', () => {
  it('opens a story in one step, marks it and says its two sentences, and ends it', async () => {
    const { strip } = await draw();
    const user = userEvent.setup();
    expect(await strip.findAllByRole('link')).toHaveLength(8);
    expect(strip.queryByRole('link', { current: true })).toBeNull();
    const before = steps();
    await user.click(strip.getByRole('link', { name: NIGHT }));
    expect(steps()).toBe(before + 1);
    const link = strip.getByRole('link', { name: NIGHT, current: true });
    const query = link.getAttribute('href')?.slice(1) ?? '';
    expect(stateNow()).toEqual(parseQuery(query, context).state);
    const note = within(screen.getByRole('complementary', { name: text.noteLabel(NIGHT) }));
    expect(note.getByText(/223\+ killed and Kabul’s to 67.*32 to 258\+/u)).toBeVisible();
    await user.click(note.getByRole('button', { name: text.end }));
    expect(stateNow()).toEqual(DEFAULT_STATE);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('unfolds nothing by itself where the address is a story’s', async () => {
    const [{ query }] = JSON.parse(FILE) as [{ query: string }];
    restore(parseQuery(query, context).state);
    const { strip } = await draw();
    expect(await strip.findByRole('link', { current: true })).toHaveTextContent(NIGHT);
    expect(screen.queryByRole('complementary')).toBeNull();
    const button = strip.getByRole('button', { name: text.read, expanded: false });
    await userEvent.setup().click(button);
    const note = within(screen.getByRole('complementary'));
    await userEvent.setup().click(note.getByRole('button', { name: 'Durand Line clashes' }));
    expect(stateNow().select).toEqual([{ kind: 'record', id: '2025-10-11-durand-line-clashes' }]);
  });

  it('leaves links with a modifier key to the browser', async () => {
    const { strip } = await draw();
    const before = steps();
    const link = await strip.findByRole('link', { name: NIGHT });
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, { ctrlKey: true });
    expect(steps()).toBe(before);
  });

  it('is reached and opened by keyboard', async () => {
    const { strip } = await draw();
    await strip.findAllByRole('link');
    const user = userEvent.setup();
    await user.tab();
    expect(strip.getAllByRole('link')[0]).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(strip.getAllByRole('link')[0]).toHaveAttribute('aria-current', 'true');
  });

  it('says where the file can’t be had, and tries again', async () => {
    let answers = 0;
    vi.stubGlobal('fetch', () => {
      answers += 1;
      return Promise.resolve(new Response(answers === 1 ? '<!doctype html>' : FILE));
    });
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    render(
      <QueryClientProvider client={client}>
        <StoryStrip input={diplomacyInput()} />
      </QueryClientProvider>,
    );
    expect(await screen.findByText(text.failed)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: text.retry }));
    expect(await screen.findByRole('link', { name: NIGHT })).toBeVisible();
  });
});

describe('the study of stories', () => {
  it('lists the eight with what they rest on, then what the rules suggest', async () => {
    const { listed } = await draw();
    const chosen = within(await listed.findByRole('region', { name: text.chosenTitle }));
    expect(chosen.getAllByRole('article')).toHaveLength(8);
    const bajaur = within(chosen.getByRole('article', { name: 'Bajaur, then a warning' }));
    await userEvent.setup().click(bajaur.getByRole('button', { name: 'Bajaur rally bombing' }));
    expect(stateNow().select).toEqual([{ kind: 'record', id: '2023-07-30-bajaur-rally-bombing' }]);
    const satp = within(chosen.getByRole('article', { name: 'A tracker beside this record' }));
    expect(satp.getByText(/237 attacks in Pakistan, 151 civilians and 329/u)).toBeVisible();
    for (const name of Object.values(text.detector)) {
      const rule = within(listed.getByRole('region', { name }));
      expect(rule.getAllByRole('article').length).toBeGreaterThan(0);
      expect(rule.getAllByRole('article').length).toBeLessThanOrEqual(3);
    }
    // What the editors have chosen is not suggested again.
    const gaps = within(listed.getByRole('region', { name: text.detector.gap }));
    expect(gaps.queryByRole('article', { name: /^Durand Line clashes/u })).toBeNull();
  });

  it('opens what a rule found and stays open itself', async () => {
    restore({ ...DEFAULT_STATE, study: 'stories' });
    const { listed } = await draw();
    const turns = within(await listed.findByRole('region', { name: text.detector.turn }));
    const [first] = turns.getAllByRole('link');
    if (!first) throw new Error('a turning month');
    await userEvent.setup().click(first);
    expect(stateNow().study).toBe('stories');
    expect(stateNow().filter.from).not.toBeNull();
    expect(turns.getAllByRole('link')[0]).toHaveAttribute('aria-current', 'true');
  });

  it('copies a story’s address, and shows it where the browser refuses', async () => {
    const { listed } = await draw();
    const user = userEvent.setup();
    const name = text.copyOf(NIGHT);
    const button = await listed.findByRole('button', { name });
    await user.click(button);
    expect(await navigator.clipboard.readText()).toMatch(
      /^http:\/\/localhost.*\?from=2025-10-04&/u,
    );
    const [status] = listed.getAllByText(text.copied);
    expect(status).toHaveAttribute('role', 'status');
    // A live region within a button is part of its name, which is set: it would not be heard.
    expect(status?.closest('button')).toBeNull();
    expect(button).toHaveAccessibleName(name);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button);
    const address = await listed.findByRole('textbox', { name: text.copyFailed });
    expect(address.getAttribute('value')).toContain('?from=2025-10-04&');
  });

  it('names a broken story with its remedy and shows the others', async () => {
    const [first, ...others] = JSON.parse(FILE) as Record<string, unknown>[];
    const broken = { ...first, query: 'select=nobody' };
    const { strip, listed } = await draw(() => Response.json([broken, ...others]));
    expect(await strip.findAllByRole('link')).toHaveLength(7);
    expect(strip.getByRole('button', { name: text.leftOut('1') })).toBeVisible();
    expect(
      listed.getByText(/^stories\.json, durand-line-clashes, query: “select=nobody”/u),
    ).toBeVisible();
  });

  it('says that there is none where the file is empty, and still suggests', async () => {
    const { strip, listed } = await draw(() => Response.json([]));
    expect(await listed.findByText(text.noneChosen)).toBeVisible();
    expect(strip.queryAllByRole('link')).toEqual([]);
    const gaps = within(listed.getByRole('region', { name: text.detector.gap }));
    expect(gaps.getByRole('article', { name: /^Durand Line clashes/u })).toBeVisible();
  });
});
