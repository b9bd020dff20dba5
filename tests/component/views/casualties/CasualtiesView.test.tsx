import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { rowsOfNode } from '../../../../src/model/nodeRows.ts';
import {
  commit,
  restore,
  useExplorer,
  withFilter,
  withSetting,
} from '../../../../src/state/explorerStore.ts';
import { hover, useInteraction } from '../../../../src/state/interactionStore.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import CasualtiesView from '../../../../src/views/casualties/CasualtiesView.tsx';
import { casualties } from '../../../../src/views/casualties/index.ts';
import type { ViewInput } from '../../../../src/views/types.ts';
import { createTimeFrame } from '../../../../src/viz/timeFrame.ts';
import { casualtyInput } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

const dataset = buildDataset(realTables(), 'test');
const WIDTH = 784;
const october = { first: spanOfText('2025-10')?.first, last: spanOfText('2025-10')?.last };
const whole = casualtyInput(dataset);

/** As the shell renders the view: from the store's state. */
function Host() {
  const state = useExplorer((store) => store.state);
  const input: ViewInput = state === DEFAULT_STATE ? whole : casualtyInput(dataset, state);
  const height = casualties.heightFor(WIDTH, state.settings['casualties']);
  return <CasualtiesView input={input} frame={{ width: WIDTH, height }} />;
}

const stateNow = (): ExplorerState => useExplorer.getState().state;
const chart = (): HTMLElement => screen.getByRole('application');
const status = (): string => document.querySelector('[aria-live]')?.textContent ?? '';

/** Focuses the chart and walks to October 2025, the 51st of 60 months. */
async function goToOctober() {
  const user = userEvent.setup();
  act(() => chart().focus());
  await user.keyboard('{End}');
  await user.keyboard('{ArrowLeft>9/}');
  return user;
}

beforeEach(() => {
  restore(DEFAULT_STATE);
  hover(null);
});
afterEach(() => hover(null));

describe('keys', () => {
  it('is one tab stop among its controls', () => {
    render(<Host />);
    const stops = [...document.querySelectorAll('svg[tabindex="0"]')];
    expect(stops).toEqual([chart()]);
  });

  it('announces value, claimants and position, and hovers the bin', async () => {
    render(<Host />);
    await goToOctober();
    expect(status()).toMatch(/^Oct 2025: 304–701\+ killed\. Best /u);
    expect(status()).toMatch(/Pakistan says [\d–+]+, in \d+ of 19\. Kabul says /u);
    expect(status()).toMatch(/51 of 60$/u);
    expect(useInteraction.getState().hovered).toEqual({ kind: 'span', ...october });
  });

  it('Enter selects the figure, F filters to the month', async () => {
    render(<Host />);
    const user = await goToOctober();
    await user.keyboard('{Enter}');
    expect(stateNow().select).toEqual([{ kind: 'figure', ...october, group: null }]);
    await user.keyboard('f');
    expect(stateNow().filter).toMatchObject({ from: october.first, to: october.last });
  });

  it('Shift and arrows extend a period, Enter makes it the filter', async () => {
    render(<Host />);
    const user = await goToOctober();
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(status()).toContain('Oct–Dec 2025');
    expect(stateNow().filter.from).toBeNull();
    await user.keyboard('{Enter}');
    expect(stateNow().filter).toMatchObject({
      from: october.first,
      to: spanOfText('2025-12')?.last,
    });
    expect(stateNow().select).toEqual([]);
  });

  it('a period that is being extended goes with its bins', async () => {
    render(<Host />);
    const user = userEvent.setup();
    act(() => chart().focus());
    await user.keyboard('{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(status()).toContain('Sep–Oct 2021');
    act(() => commit((state) => ({ ...state, bin: 'year' })));
    expect(status()).toBe('');
    await user.keyboard('{Enter}');
    expect(stateNow().filter).toMatchObject({ from: null, to: null });
  });

  it('Escape steps back: pending period, selection, hover', async () => {
    render(<Host />);
    const user = await goToOctober();
    await user.keyboard('{Enter}');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await user.keyboard('{Escape}');
    expect(status()).not.toContain('Period');
    expect(stateNow().select).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(stateNow().select).toEqual([]);
    expect(useInteraction.getState().hovered).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(useInteraction.getState().hovered).toBeNull();
  });

  it('up and down change the group in small multiples, G filters to it', async () => {
    restore({ ...DEFAULT_STATE, settings: { casualties: { rows: 'groups' } } });
    render(<Host />);
    const user = await goToOctober();
    expect(status()).toMatch(/^Civilians\. Oct 2025/u);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(status()).toMatch(/^Militants\. Oct 2025: 160–266\+/u);
    await user.keyboard('g');
    expect(stateNow().filter.group).toEqual(['militants']);
    await user.keyboard('{Enter}');
    expect(stateNow().select).toEqual([{ kind: 'figure', ...october, group: 'militants' }]);
  });
});

describe('pointer', () => {
  // jsdom lays nothing out: the chart's box begins at 0, 0.
  const octoberX = createTimeFrame(WIDTH, dataset.extent).x((october.first ?? 0) + 15);

  it('a click selects, with Shift it adds', () => {
    render(<Host />);
    fireEvent.click(chart(), { clientX: octoberX, clientY: 100 });
    fireEvent.click(chart(), { clientX: octoberX + 12, clientY: 100, shiftKey: true });
    expect(stateNow().select).toHaveLength(2);
    expect(stateNow().select[0]).toEqual({ kind: 'figure', ...october, group: null });
  });

  it('a mouse shows a passing tooltip, and leaving takes it away', () => {
    render(<Host />);
    fireEvent.pointerMove(chart(), { clientX: octoberX, clientY: 100, pointerType: 'mouse' });
    expect(screen.getByText('304–701+ killed')).toBeInTheDocument();
    fireEvent.pointerLeave(chart());
    expect(screen.queryByText('304–701+ killed')).toBeNull();
  });

  it('the hover ends with the chart, which goes without the pointer’s leaving', () => {
    const { unmount } = render(<Host />);
    fireEvent.pointerMove(chart(), { clientX: octoberX, clientY: 100, pointerType: 'mouse' });
    expect(useInteraction.getState().hovered).toEqual({ kind: 'span', ...october });
    unmount();
    expect(useInteraction.getState().hovered).toBeNull();
  });

  it('the chart’s end leaves another chart’s hover alone', () => {
    const { unmount } = render(<Host />);
    fireEvent.pointerMove(chart(), { clientX: octoberX, clientY: 100, pointerType: 'mouse' });
    act(() => hover({ kind: 'actor', id: 'ttp' }));
    unmount();
    expect(useInteraction.getState().hovered).toEqual({ kind: 'actor', id: 'ttp' });
  });

  it('a tap pins the bar with its actions and selects nothing by itself', async () => {
    render(<Host />);
    const at = { clientX: octoberX, clientY: 100, pointerType: 'touch', isPrimary: true };
    fireEvent.pointerDown(chart(), at);
    fireEvent.pointerUp(chart(), at);
    fireEvent.click(chart(), at);
    expect(stateNow().select).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Evidence' }));
    expect(stateNow().select).toEqual([{ kind: 'figure', ...october, group: null }]);
  });

  const frame = createTimeFrame(WIDTH, dataset.extent);
  /** Pins the bar of a month. */
  const tap = (month: string): void => {
    const clientX = frame.x((spanOfText(month)?.first ?? 0) + 15);
    const at = { clientX, clientY: 100, pointerType: 'touch', isPrimary: true };
    fireEvent.pointerDown(chart(), at);
    fireEvent.pointerUp(chart(), at);
    fireEvent.click(chart(), at);
  };
  const pinned = (): HTMLElement | null => screen.queryByRole('button', { name: 'Evidence' });

  // The third month would be the third year, and January the year that begins with it.
  it.each(['2021-10', '2022-01'])('no other period takes the place of pinned %s', (month) => {
    render(<Host />);
    tap(month);
    expect(pinned()).toBeInTheDocument();
    act(() => commit((state) => ({ ...state, bin: 'year' })));
    expect(pinned()).toBeNull();
    expect(useInteraction.getState().hovered).toBeNull();
    act(() => commit((state) => ({ ...state, bin: 'auto' })));
    expect(pinned()).toBeNull();
  });

  it('no group takes the place of a pinned bar of all, and a pin stays on its group', () => {
    render(<Host />);
    tap('2025-10');
    act(() => commit(withSetting('casualties', 'rows', 'groups')));
    expect(pinned()).toBeNull();
    tap('2025-10');
    expect(pinned()).toBeInTheDocument();
    act(() => commit(withFilter({ from: october.first ?? null })));
    expect(pinned()).toBeInTheDocument();
  });

  it('a finger that scrolls pins nothing', () => {
    render(<Host />);
    const at = { clientX: octoberX, clientY: 100, pointerType: 'touch', isPrimary: true };
    fireEvent.pointerDown(chart(), at);
    fireEvent.pointerMove(chart(), { ...at, clientY: 140 });
    fireEvent.pointerCancel(chart(), at);
    expect(screen.queryByRole('button', { name: 'Evidence' })).toBeNull();
    expect(useInteraction.getState().hovered).toBeNull();
  });
});

describe('marks', () => {
  it('outlines what is hovered elsewhere and what is selected', () => {
    restore({
      ...DEFAULT_STATE,
      select: [{ kind: 'record', id: '2025-10-11-durand-line-clashes' }],
    });
    render(<Host />);
    expect(document.querySelectorAll('[data-mark="selection"] path')).toHaveLength(2);
    expect(document.querySelector('[data-mark="hover"]')).toBeNull();
    act(() => hover({ kind: 'record', id: '2025-10-11-durand-line-clashes' }));
    expect(document.querySelectorAll('[data-mark="hover"] path')).toHaveLength(1);
  });
});

describe('an actor hovered elsewhere', () => {
  const shares = (): number => {
    const d = document.querySelector('[data-mark="hover"] path')?.getAttribute('d') ?? '';
    return d.split('Z').length - 1;
  };

  it('has its share of every bar outlined: of the incidents that it takes part in', () => {
    render(<Host />);
    act(() => hover({ kind: 'actor', id: 'pak-military' }));
    const ofMilitary = shares();
    expect(ofMilitary).toBeGreaterThan(5);
    act(() => hover({ kind: 'actor', id: 'nobody' }));
    expect(shares()).toBe(0);
    const months = new Set(
      whole.dataset.incidents.rows
        .filter((_, row) => rowsOfNode(whole.dataset, '', 'pak-military').incidents[row] === 1)
        .filter((incident) => incident.claims.some(({ outcome }) => outcome === 'killed'))
        .map(({ date }) => date.slice(0, 7)),
    );
    expect(ofMilitary).toBeLessThanOrEqual(months.size);
  });
});

describe('controls', () => {
  it('set the bin and the rows, leaving defaults out', async () => {
    render(<Host />);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'quarter');
    expect(stateNow().bin).toBe('quarter');
    await userEvent.click(screen.getByRole('button', { name: 'By group' }));
    expect(stateNow().settings).toEqual({ casualties: { rows: 'groups' } });
    await userEvent.click(screen.getByRole('button', { name: 'All groups' }));
    expect(stateNow().settings).toEqual({ casualties: {} });
  });

  it('a row’s name filters to its group, and once more drops it', async () => {
    restore({ ...DEFAULT_STATE, settings: { casualties: { rows: 'groups' } } });
    render(<Host />);
    await userEvent.click(screen.getByRole('button', { name: 'Militants' }));
    expect(stateNow().filter.group).toEqual(['militants']);
    await userEvent.click(screen.getByRole('button', { name: 'Militants' }));
    expect(stateNow().filter.group).toEqual([]);
  });
});
