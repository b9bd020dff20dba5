import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QUAD_OF_PLOVER } from '../../../../src/domain/vocabulary.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { chainOf, chainsOf } from '../../../../src/model/responseChains.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { commit, restore, useExplorer } from '../../../../src/state/explorerStore.ts';
import { hover, useInteraction } from '../../../../src/state/interactionStore.ts';
import { DiplomacyView } from '../../../../src/views/diplomacy/DiplomacyView.tsx';
import { diplomacy } from '../../../../src/views/diplomacy/index.ts';
import { rectPath } from '../../../../src/views/diplomacy/markPaths.ts';
import { actRect } from '../../../../src/views/diplomacy/marksGeometry.ts';
import { placeLanes } from '../../../../src/views/diplomacy/place.ts';
import type { PlacedMark } from '../../../../src/views/diplomacy/placed.ts';
import { diplomacyInput, REAL_PIPELINE } from '../../../fixtures/diplomacyInput.ts';

const { dataset } = REAL_PIPELINE;
const events = dataset.events.rows;
const WIDTH = 784;
const frame = { width: WIDTH, height: diplomacy.heightFor(WIDTH) };
const whole = diplomacyInput();
const placed = placeLanes(diplomacy.series(whole).marks, dataset, frame, whole.time.shown);

/** As the shell renders the view: from the store's state. */
function Host({ width = WIDTH }: { readonly width?: number }) {
  const state = useExplorer((store) => store.state);
  return <DiplomacyView input={diplomacyInput(state)} frame={{ ...frame, width }} />;
}

const stateNow = (): ExplorerState => useExplorer.getState().state;
const chart = (): HTMLElement => screen.getByRole('application');
const status = (): string => document.querySelector('[aria-live]')?.textContent ?? '';
const hoveredId = (): string | null => {
  const { hovered } = useInteraction.getState();
  return hovered?.kind === 'record' ? hovered.id : null;
};
const rowOfHovered = (): number => dataset.events.rowOf.get(hoveredId() ?? '') ?? -1;
const laneOf = (row: number) => {
  const event = events[row];
  return event && QUAD_OF_PLOVER[event.plover];
};

async function focusChart() {
  const user = userEvent.setup();
  act(() => chart().focus());
  await user.keyboard('{Home}');
  return user;
}

/** A press at the middle of a mark; jsdom puts the chart at the page's corner. */
function clickMark(mark: PlacedMark, init: MouseEventInit = {}): void {
  const at = { clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2, button: 0 };
  fireEvent.click(chart(), { ...at, ...init });
}

const square = placed.marks.find(({ kind }) => kind === 'square');
const block = placed.marks.find(({ kind, rows }) => kind === 'block' && rows.length === 24);
if (!square || !block) throw new Error('the record has neither squares nor a block of 24');
const squareId = events[square.rows[0] ?? -1]?.id ?? '';

beforeEach(() => {
  restore(DEFAULT_STATE);
  hover(null);
});
afterEach(() => hover(null));

describe('keys', () => {
  it('is one tab stop, and one more the line of what is not drawn, which opens it', async () => {
    render(<Host />);
    const stops = [...document.querySelectorAll<HTMLElement | SVGElement>('[tabindex], button')];
    const [picture, line, ...more] = stops.filter(({ tabIndex }) => tabIndex === 0);
    expect(picture).toHaveAttribute('role', 'application');
    expect(line).toHaveTextContent('3 acts dated only to a year not drawn');
    expect(more).toEqual([]);
    await userEvent.setup().click(screen.getByText('3 acts dated only to a year not drawn'));
    expect(stateNow().select).toEqual([{ kind: 'undrawn', why: 'year' }]);
  });

  it('opens what a lane counts, by its number and by L on one of its acts', async () => {
    render(<Host />);
    const user = userEvent.setup();
    const lane = screen.getByText('Verbal conflict').parentElement ?? document.body;
    await user.click(within(lane).getByRole('button'));
    const opened = { kind: 'acts', first: null, last: null, quad: 'verbal-conflict' };
    expect(stateNow().select).toEqual([opened]);
    await focusChart();
    await user.keyboard('{ArrowRight}l');
    const quad = laneOf(rowOfHovered());
    expect(stateNow().select).toEqual([{ ...opened, quad }]);
  });

  it('moves along the lane, to its ends and by a year, and to the lanes beside', async () => {
    render(<Host />);
    const user = await focusChart();
    const first = rowOfHovered();
    const lane = events.flatMap((_, row) => (laneOf(row) === laneOf(first) ? [row] : []));
    expect(first).toBe(lane[0]);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(rowOfHovered()).toBe(lane[2]);
    await user.keyboard('{ArrowLeft}');
    expect(rowOfHovered()).toBe(lane[1]);
    await user.keyboard('{End}');
    expect(rowOfHovered()).toBe(lane.at(-1));
    const last = dataset.events.first[rowOfHovered()] ?? 0;
    await user.keyboard('{PageUp}');
    expect(Math.abs(last - 365 - (dataset.events.first[rowOfHovered()] ?? 0))).toBeLessThan(31);
    expect(laneOf(rowOfHovered())).toBe('verbal-conflict');
    await user.keyboard('{ArrowDown}');
    expect(laneOf(rowOfHovered())).toBe('material-conflict');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(laneOf(rowOfHovered())).toBe('verbal-cooperation');
  });

  it('announces title, date, who to whom, kind, place in the lane and answers', async () => {
    render(<Host />);
    const user = await focusChart();
    await user.keyboard('{ArrowRight}');
    const event = events[rowOfHovered()];
    expect(status()).toContain(event?.title);
    expect(status()).toMatch(/ → .* · verbal conflict\. .*2 of 250 in this lane\. .*recorded$/u);
  });

  it('Enter selects, F filters to its days, Escape steps back', async () => {
    render(<Host />);
    const user = await focusChart();
    const id = hoveredId();
    await user.keyboard('{Enter}');
    expect(stateNow().select).toEqual([{ kind: 'record', id }]);
    await user.keyboard('f');
    const days = spanOfText(events[rowOfHovered()]?.date ?? '');
    expect(stateNow().filter).toMatchObject({ from: days?.first, to: days?.last });
    await user.keyboard('{Escape}');
    expect(stateNow().select).toEqual([]);
    await user.keyboard('{Escape}');
    expect(useInteraction.getState().hovered).toBeNull();
  });

  it('C walks through all acts of a chain and comes back', async () => {
    render(<Host />);
    const user = await focusChart();
    const chains = chainsOf(dataset);
    const isAnswered = () => (chains.answersTo.get(hoveredId() ?? '')?.length ?? 0) > 1;
    while (!isAnswered()) await user.keyboard('{ArrowRight}');
    const start = hoveredId();
    const seen = new Set<string | null>();
    for (let step = 0; step < 100 && !seen.has(hoveredId()); step += 1) {
      seen.add(hoveredId());
      await user.keyboard('c');
    }
    expect(hoveredId()).toBe(start);
    for (const { effect } of chains.answersTo.get(start ?? '') ?? []) {
      expect(seen).toContain(effect);
    }
  });
});

describe('pointer', () => {
  it('a square selects its record, a block the acts of its month and lane', () => {
    render(<Host />);
    clickMark(square);
    expect(stateNow().select).toEqual([{ kind: 'record', id: squareId }]);
    clickMark(block);
    expect(stateNow().select).toEqual([
      { kind: 'acts', ...spanOfText('2025-10'), quad: 'verbal-conflict' },
    ]);
  });

  it('Shift adds to the selection', () => {
    render(<Host />);
    clickMark(square);
    clickMark(block, { shiftKey: true });
    expect(stateNow().select.map(({ kind }) => kind)).toEqual(['record', 'acts']);
  });

  it('hover names the act and tells the other views', () => {
    render(<Host />);
    fireEvent.pointerMove(chart(), {
      clientX: square.x + 2,
      clientY: square.y + 2,
      pointerType: 'mouse',
    });
    expect(hoveredId()).toBe(squareId);
    expect(screen.getByText(events[square.rows[0] ?? -1]?.title ?? '')).toBeVisible();
    fireEvent.pointerLeave(chart());
    expect(useInteraction.getState().hovered).toBeNull();
  });

  const ring = (): string | null =>
    document.querySelector('path[class*="focusRing"]')?.getAttribute('d') ?? null;
  const pinned = (): HTMLElement | null => screen.queryByRole('button', { name: 'Only this' });
  function tapMark(mark: PlacedMark): void {
    fireEvent.pointerDown(chart(), { pointerType: 'touch' });
    clickMark(mark);
  }

  it('a block that F zooms into bins of its own is no focus any more', async () => {
    restore({ ...DEFAULT_STATE, settings: { casualties: { zoom: '1' } } });
    render(<Host />);
    clickMark(block);
    act(() => chart().focus());
    await userEvent.keyboard('f');
    expect(stateNow().filter).toMatchObject({ from: spanOfText('2025-10')?.first });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(ring()).toBeNull();
    expect(useInteraction.getState().hovered).toBeNull();
  });

  it('a pinned block goes with its unit and does not come back with it', () => {
    render(<Host />);
    tapMark(block);
    expect(pinned()).toBeInTheDocument();
    act(() => commit((state) => ({ ...state, bin: 'year' })));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(pinned()).toBeNull();
    act(() => commit((state) => ({ ...state, bin: 'auto' })));
    expect(pinned()).toBeNull();
  });

  it('the ring and the note follow their act to where it is placed now', () => {
    const { rerender } = render(<Host />);
    tapMark(square);
    const wide = 984;
    rerender(<Host width={wide} />);
    const { marks } = diplomacy.series(whole);
    const next = placeLanes(marks, dataset, { ...frame, width: wide }, whole.time.shown);
    const row = square.rows[0] ?? -1;
    const mark = next.marks.find(({ rows }) => rows.includes(row));
    if (!mark) throw new Error('the act is not placed');
    expect(mark.x).not.toBe(square.x);
    expect(ring()).toBe(rectPath(actRect(mark, row, next.square), -2.5));
    expect(pinned()).toBeInTheDocument();
  });

  it('hover ends with the chart, which goes without the pointer’s leaving', () => {
    const { unmount } = render(<Host />);
    fireEvent.pointerMove(chart(), {
      clientX: square.x + 2,
      clientY: square.y + 2,
      pointerType: 'mouse',
    });
    expect(hoveredId()).toBe(squareId);
    unmount();
    expect(useInteraction.getState().hovered).toBeNull();
  });
});

describe('chart', () => {
  it('says how many of each lane pass', () => {
    render(<Host />);
    const counts = ['14 of 14', '143 of 143', '250 of 250', '30 of 30'];
    for (const count of counts) expect(screen.getByText(count)).toBeVisible();
  });

  it('draws the chain of a selected incident over the lanes, dashed where inferred', () => {
    const id = '2025-10-11-durand-line-clashes';
    restore({ ...DEFAULT_STATE, select: [{ kind: 'record', id }] });
    render(<Host />);
    const drawn = chainOf(chainsOf(dataset), id).filter(
      (step) => (dataset.events.rowOf.get(step.id) ?? -1) >= 0,
    );
    expect(document.querySelectorAll('path[class*="selected"]')).toHaveLength(drawn.length);
    expect(document.querySelectorAll('line[class*="incident"]')).toHaveLength(1);
    expect(document.querySelectorAll('path[class*="stated"]').length).toBeGreaterThan(0);
  });

  it('outlines the acts of an actor hovered elsewhere', () => {
    render(<Host />);
    act(() => hover({ kind: 'actor', id: events[0]?.initiators[0] ?? '' }));
    expect(document.querySelectorAll('path[class*="outline"]')).toHaveLength(1);
  });
});

describe('list', () => {
  const rows = () =>
    screen.getAllByRole('listitem').map((item) => within(item).getByRole('button'));

  it('shows sixty rows and more on demand, oldest or newest first', async () => {
    const user = userEvent.setup();
    render(<Host width={328} />);
    expect(rows()).toHaveLength(60);
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('2014');
    await user.click(screen.getByRole('button', { name: 'Show 60 more' }));
    expect(rows()).toHaveLength(120);
    await user.click(screen.getByRole('button', { name: 'Newest first' }));
    expect(stateNow().settings['diplomacy']).toEqual({ order: 'newest' });
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('July 2026');
  });

  it('says in pictures and on paper how many more there are, without a button', () => {
    render(<Host width={328} />);
    const { passing } = diplomacyInput();
    const count = [...passing.incidents, ...passing.events].reduce((sum, one) => sum + one, 0);
    const left = screen.getByText(`${count - 60} more incidents and acts, not shown here`);
    expect(left).toHaveAttribute('data-paper-only');
    expect(screen.getByRole('button', { name: 'Show 60 more' })).toHaveAttribute(
      'data-screen-only',
    );
  });

  it('lists what passes and nothing else, incidents with their range, and selects', async () => {
    const user = userEvent.setup();
    const days = {
      from: spanOfText('2025-10-11')?.first ?? 0,
      to: spanOfText('2025-10-12')?.last ?? 0,
    };
    restore({ ...DEFAULT_STATE, filter: { ...DEFAULT_STATE.filter, ...days } });
    render(<Host width={328} />);
    const { passing } = diplomacyInput(stateNow());
    const count = [...passing.incidents, ...passing.events].reduce((sum, one) => sum + one, 0);
    expect(rows()).toHaveLength(count);
    const battle = screen.getByRole('button', { name: /Overnight battle along the Durand Line/u });
    expect(battle).toHaveTextContent('32–258+ killed');
    await user.click(battle);
    expect(stateNow().select).toEqual([{ kind: 'record', id: '2025-10-11-durand-line-clashes' }]);
  });

  it('has the figures of the victims asked for', () => {
    const from = spanOfText('2025-10-11')?.first ?? 0;
    const filter = { ...DEFAULT_STATE.filter, from, to: from, group: ['security-forces'] as const };
    restore({ ...DEFAULT_STATE, filter });
    render(<Host width={328} />);
    const battle = screen.getByRole('button', { name: /Overnight battle along the Durand Line/u });
    expect(battle).toHaveTextContent('23–58 killed');
  });

  it('says under a word what it says nothing on, and puts its own acts first', () => {
    const [from, to] = [spanOfText('2025-10')?.first ?? 0, spanOfText('2025-10')?.last ?? 0];
    restore({ ...DEFAULT_STATE, word: 'kabul', filter: { ...DEFAULT_STATE.filter, from, to } });
    render(<Host width={328} />);
    const input = diplomacyInput(stateNow());
    const own = input.heard?.events ?? new Uint8Array();
    const shown = [...input.passing.events].reduce((sum, one) => sum + one, 0);
    const heard = [...input.passing.events].filter((one, row) => one === 1 && own[row] === 1);
    expect(
      screen.getByText(`${heard.length} own of ${shown} acts`, { exact: false }),
    ).toBeVisible();
    // An incident that only others give a figure of; one that nobody does.
    const silent = dataset.incidents.rows.find(
      (_, row) =>
        input.passing.incidents[row] === 1 &&
        input.readings.incidents[row]?.whole === null &&
        (input.read('killed', 'range').incidents[row]?.whole ?? null) !== null,
    );
    expect(
      screen.getByRole('button', {
        name: new RegExp(`${silent?.title ?? '-'}.*no statement`, 'u'),
      }),
    ).toBeInTheDocument();
    expect(screen.queryAllByText('no figure given')).toHaveLength(
      [...input.passing.incidents].filter(
        (one, row) => one === 1 && !input.read('killed', 'range').incidents[row]?.whole,
      ).length,
    );
  });
});
