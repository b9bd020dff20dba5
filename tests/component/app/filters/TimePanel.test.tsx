import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TimeChip } from '../../../../src/app/filters/ownChips.tsx';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { dayOf, isoOfDay } from '../../../../src/lib/days.ts';
import {
  commit,
  currentState,
  useExplorer,
  withFilter,
} from '../../../../src/state/explorerStore.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const { filters, panels } = LATER_ENGLISH.messages;
const text = { ...filters, ...panels };
const dataset = realDataset();
const user = userEvent.setup();

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

async function open(): Promise<void> {
  render(<TimeChip dataset={dataset} />);
  await user.click(screen.getByRole('button', { name: new RegExp(`^${text.title.time}`, 'u') }));
}

const field = (side: 'from' | 'to'): HTMLElement => screen.getByLabelText(text.time[side]);
const pick = (side: 'from' | 'to', value: string): boolean =>
  fireEvent.change(field(side), { target: { value } });
const period = (): (string | null)[] => {
  const { from, to } = currentState().filter;
  return [from, to].map((day) => (day === null ? null : isoOfDay(day)));
};

describe('the time’s panel', () => {
  it('begins with the whole record, which is no constraint', async () => {
    await open();
    expect(field('from')).toHaveValue(isoOfDay(dataset.extent.first));
    expect(field('to')).toHaveValue(isoOfDay(dataset.extent.last));
    expect(period()).toEqual([null, null]);
  });

  it('takes each whole date as a step, with the focus left in its field', async () => {
    await open();
    field('from').focus();
    pick('from', '2025-10-11');
    expect(period()).toEqual(['2025-10-11', isoOfDay(dataset.extent.last)]);
    expect(field('from')).toHaveFocus();
    pick('to', '2025-10-12');
    expect(period()).toEqual(['2025-10-11', '2025-10-12']);
    expect(useExplorer.getState().committed).toBe(2);
    expect(screen.getByRole('button', { name: /^Time/u })).toHaveTextContent('11–12 Oct 2025');
  });

  it('takes a single day', async () => {
    await open();
    pick('from', '2025-10-11');
    pick('to', '2025-10-11');
    expect(period()).toEqual(['2025-10-11', '2025-10-11']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('refuses a period that ends before it begins, and says so until it is mended', async () => {
    await open();
    pick('to', '2025-10-12');
    pick('from', '2025-10-13');
    expect(screen.getByRole('alert')).toHaveTextContent(text.time.bad);
    expect(field('from')).toHaveAttribute('aria-invalid', 'true');
    expect(field('from')).toHaveValue('2025-10-13');
    expect(period()).toEqual([isoOfDay(dataset.extent.first), '2025-10-12']);
    pick('to', '2025-10-20');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field('from')).not.toHaveAttribute('aria-invalid');
    expect(period()).toEqual(['2025-10-13', '2025-10-20']);
  });

  it('waits for the rest of a half-typed date', async () => {
    await open();
    pick('from', '0002-10-13');
    pick('to', '');
    expect(period()).toEqual([null, null]);
    expect(useExplorer.getState().committed).toBe(0);
  });

  it('follows a period that is picked elsewhere, over what was half typed', async () => {
    await open();
    pick('from', '');
    const step = withFilter({ from: dayOf(2024, 1, 1), to: dayOf(2024, 3, 31) });
    act(() => commit(step));
    expect(field('from')).toHaveValue('2024-01-01');
    expect(field('to')).toHaveValue('2024-03-31');
  });

  it('has the spans that are asked for most', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: '2024' }));
    expect(period()).toEqual(['2024-01-01', '2024-12-31']);
    await user.click(screen.getByRole('button', { name: text.time.lastTwelve }));
    expect(period()).toEqual(['2025-08-01', '2026-07-31']);
    await user.click(screen.getByRole('button', { name: text.time.wholeRecord }));
    expect(period()).toEqual([null, null]);
    expect(field('from')).toHaveValue(isoOfDay(dataset.extent.first));
  });

  it('takes a period over the whole record for none', async () => {
    await open();
    pick('from', '2025-01-01');
    pick('from', '2000-01-01');
    expect(period()).toEqual([null, null]);
    expect(field('from')).toHaveValue(isoOfDay(dataset.extent.first));
  });
});
