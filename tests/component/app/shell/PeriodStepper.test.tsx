import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PeriodStepper } from '../../../../src/app/shell/PeriodStepper.tsx';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { ENGLISH } from '../../../../src/i18n/texts.ts';
import { dayOf, isoOfDay } from '../../../../src/lib/days.ts';
import { buildTimeBins } from '../../../../src/lib/timeBins.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { currentState, restore, useExplorer } from '../../../../src/state/explorerStore.ts';

const text = ENGLISH.messages.app.stepper;
const extent = { first: dayOf(2025, 1, 1), last: dayOf(2025, 6, 30) };
const bins = buildTimeBins('month', extent);

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

function draw(from: number | null = null, to: number | null = null): void {
  restore({ ...DEFAULT_STATE, filter: { ...NO_FILTER, from, to } });
  render(<PeriodStepper bins={bins} extent={extent} range="32–258+ killed" counts="2 incidents" />);
}

const before = (): HTMLElement => screen.getByRole('button', { name: text.previous });
const after = (): HTMLElement => screen.getByRole('button', { name: text.next });
const period = (): (string | null)[] => {
  const { from, to } = currentState().filter;
  return [from, to].map((day) => (day === null ? null : isoOfDay(day)));
};

describe('the period’s stepper', () => {
  it('says the period in force with its figure and counts', () => {
    draw(dayOf(2025, 3, 1), dayOf(2025, 3, 31));
    expect(screen.getByRole('group', { name: text.name })).toHaveTextContent(
      'Mar 20252 incidents32–258+ killed',
    );
  });

  it('begins at either end where no period is asked for', async () => {
    draw();
    await userEvent.click(before());
    expect(period()).toEqual(['2025-06-01', '2025-06-30']);
    expect(after()).toBeDisabled();
    await userEvent.click(before());
    expect(period()).toEqual(['2025-05-01', '2025-05-31']);
    expect(useExplorer.getState().committed).toBe(2);
  });

  it('steps on from the first bin', async () => {
    draw();
    await userEvent.click(after());
    expect(period()).toEqual(['2025-01-01', '2025-01-31']);
    expect(before()).toBeDisabled();
    await userEvent.click(after());
    expect(period()).toEqual(['2025-02-01', '2025-02-28']);
  });

  it('steps to the bin beside a longer period', async () => {
    draw(dayOf(2025, 2, 10), dayOf(2025, 4, 3));
    await userEvent.click(after());
    expect(period()).toEqual(['2025-05-01', '2025-05-31']);
  });

  it('has nothing after a period that goes on beyond the record', async () => {
    draw(dayOf(2025, 5, 1), dayOf(2030, 1, 1));
    expect(after()).toBeDisabled();
    await userEvent.click(before());
    expect(period()).toEqual(['2025-04-01', '2025-04-30']);
  });

  it('has nothing before a period that began before the record', () => {
    draw(dayOf(1990, 1, 1), dayOf(2025, 2, 28));
    expect(before()).toBeDisabled();
    expect(after()).toBeEnabled();
  });

  it.each([
    ['before', dayOf(1990, 1, 1), dayOf(1990, 2, 1), after, ['2025-01-01', '2025-01-31']],
    ['after', dayOf(2030, 1, 1), dayOf(2030, 2, 1), before, ['2025-06-01', '2025-06-30']],
  ] as const)('leads back into the record from %s it', async (_, from, to, way, arrives) => {
    draw(from, to);
    await userEvent.click(way());
    expect(period()).toEqual(arrives);
  });
});
