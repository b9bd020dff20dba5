import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/filter/filter.ts';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { dayOf, dayOfText, isoOfDay } from '../../../src/lib/days.ts';
import { buildTimeBins } from '../../../src/lib/timeBins.ts';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { currentState, restore, useExplorer } from '../../../src/state/explorerStore.ts';
import { TimeAxis } from '../../../src/ui/TimeAxis.tsx';
import { createTimeFrame } from '../../../src/viz/timeFrame.ts';

const text = ENGLISH.messages.app;
const extent = { first: dayOf(2021, 8, 15), last: dayOf(2026, 7, 31) };
const bins = buildTimeBins('month', extent);
const shown = { first: bins.starts[0] ?? 0, last: bins.end - 1 };
const WIDTH = 784;

// jsdom has no pointer capture; each event here goes to the element that would hold it.
beforeAll(() => {
  Element.prototype.setPointerCapture = () => {};
});
beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

function draw(from: string | null = null, to: string | null = null): void {
  const day = (iso: string | null) => (iso === null ? null : dayOfText(iso));
  restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, from: day(from), to: day(to) } });
  render(<TimeAxis width={WIDTH} {...{ shown, bins, extent }} />);
}

const start = (): HTMLElement => screen.getByRole('slider', { name: text.windowStart });
const end = (): HTMLElement => screen.getByRole('slider', { name: text.windowEnd });
const press = (grip: HTMLElement, key: string): boolean => fireEvent.keyDown(grip, { key });
const period = (): (string | null)[] => {
  const { from, to } = currentState().filter;
  return [from, to].map((day) => (day === null ? null : isoOfDay(day)));
};
const steps = (): number => useExplorer.getState().committed;

describe('a key on a window’s handle', () => {
  it('moves its end by whole bins, one step each', () => {
    draw('2025-10-01', '2025-10-31');
    press(end(), 'ArrowRight');
    expect(period()).toEqual(['2025-10-01', '2025-11-30']);
    press(start(), 'PageDown');
    expect(period()).toEqual(['2024-10-01', '2025-11-30']);
    expect(steps()).toBe(2);
  });

  it('moves the end of a period that goes on beyond the record from the record’s end', () => {
    draw('2025-10-01', '2026-12-31');
    expect(end()).toHaveAttribute('aria-valuenow', '59');
    press(end(), 'ArrowLeft');
    expect(period()).toEqual(['2025-10-01', '2026-06-30']);
  });

  it('leaves the other end on its day', () => {
    draw('2025-10-11', '2025-10-31');
    press(end(), 'ArrowRight');
    expect(period()).toEqual(['2025-10-11', '2025-11-30']);
  });
});

describe('a key that makes the period the whole record', () => {
  it('keeps the focus on the handle, which goes once the focus does', () => {
    draw('2025-10-01', '2026-07-31');
    const grip = start();
    act(() => grip.focus());
    press(grip, 'Home');
    expect(period()).toEqual([null, null]);
    expect(grip).toHaveFocus();
    press(grip, 'ArrowRight');
    expect(period()).toEqual(['2021-09-01', '2026-07-31']);
    press(grip, 'Home');
    act(() => end().focus());
    expect(end()).toHaveFocus();
    act(() => end().blur());
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('a drag', () => {
  const frame = createTimeFrame(WIDTH, shown);
  const at = (iso: string, touch = false) => ({
    clientX: frame.x(dayOfText(iso) ?? 0),
    clientY: 10,
    pointerId: 1,
    isPrimary: true,
    button: 0,
    pointerType: touch ? 'touch' : 'mouse',
  });

  it('that the browser takes for a scroll gives an open-ended period back as it was', () => {
    draw('2025-01-01');
    const axis = screen.getByRole('group', { name: text.timeAxis });
    fireEvent.pointerDown(axis, at('2023-03-10', true));
    fireEvent.pointerMove(axis, at('2023-05-10', true));
    expect(period()).toEqual(['2023-03-01', '2023-05-31']);
    fireEvent.pointerCancel(axis, at('2023-05-10', true));
    expect(period()).toEqual(['2025-01-01', null]);
    expect(steps()).toBe(0);
  });

  it('over the whole record is one step, and its handle stays until it is let go', () => {
    draw('2025-10-01', '2026-07-31');
    const grip = start();
    fireEvent.pointerDown(grip, at('2025-10-01'));
    fireEvent.pointerMove(grip, at('2021-08-10'));
    expect(period()).toEqual([null, null]);
    expect(grip).toBeInTheDocument();
    fireEvent.pointerMove(grip, at('2024-03-10'));
    expect(period()).toEqual(['2024-03-01', '2026-07-31']);
    fireEvent.pointerMove(grip, at('2021-08-10'));
    fireEvent.pointerUp(grip, at('2021-08-10'));
    expect(period()).toEqual([null, null]);
    expect(steps()).toBe(1);
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('of a handle of the whole record moves that end alone', () => {
    draw('2025-10-01', '2026-07-31');
    act(() => start().focus());
    press(start(), 'Home');
    fireEvent.pointerDown(start(), at('2021-08-01'));
    fireEvent.pointerMove(start(), at('2024-03-10'));
    fireEvent.pointerUp(start(), at('2024-03-10'));
    expect(period()).toEqual(['2024-03-01', '2026-07-31']);
  });
});
