import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/i18n/texts.ts';
import { currentState, useExplorer } from '../../../src/state/explorerStore.ts';
import { DataTable } from '../../../src/ui/DataTable.tsx';
import type { TableData } from '../../../src/ui/tableData.ts';

const DATA: TableData = {
  caption: 'Killed by month',
  columns: [
    { key: 'month', label: 'Month', numeric: false },
    { key: 'killed', label: 'Killed', numeric: true },
  ],
  rows: (
    [
      ['2025-03', '1,000', 1000],
      ['2025-01', 'no figure', null],
      ['2025-02', '9', 9],
    ] as const
  ).map(([month, text, sort]) => ({
    key: month,
    cells: [
      { text: month, sort: month },
      { text, sort, opens: { kind: 'record', id: month } },
    ],
  })),
  totals: [
    { text: 'All', sort: null },
    { text: '1,009', sort: 1009 },
  ],
  note: 'A sample.',
};

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

/** First cells of the body's rows, in the order shown. */
function months(): (string | null)[] {
  const body = screen.getAllByRole('rowgroup')[1];
  if (!body) throw new Error('the table has a body');
  return within(body)
    .getAllByRole('row')
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null);
}

const head = (name: string): HTMLElement => screen.getByRole('columnheader', { name });

describe('DataTable', () => {
  it('keeps the order of the data until a column is asked for', () => {
    render(<DataTable data={DATA} />);
    expect(months()).toEqual(['2025-03', '2025-01', '2025-02']);
    expect(head('Month')).toHaveAttribute('aria-sort', 'none');
    expect(screen.getByRole('region', { name: 'Killed by month' })).toHaveAttribute(
      'tabindex',
      '0',
    );
    expect(screen.getByText('A sample.')).toBeVisible();
  });

  it('sorts numbers as numbers, the greatest first, with what is not said last both ways', async () => {
    const user = userEvent.setup();
    render(<DataTable data={DATA} />);
    const sort = within(head('Killed')).getByRole('button');
    await user.click(sort);
    expect(months()).toEqual(['2025-03', '2025-02', '2025-01']);
    expect(head('Killed')).toHaveAttribute('aria-sort', 'descending');
    await user.click(sort);
    expect(months()).toEqual(['2025-02', '2025-03', '2025-01']);
    expect(head('Killed')).toHaveAttribute('aria-sort', 'ascending');
  });

  it('sorts texts from the first on, and one column at a time', async () => {
    const user = userEvent.setup();
    render(<DataTable data={DATA} />);
    await user.click(within(head('Killed')).getByRole('button'));
    await user.click(within(head('Month')).getByRole('button'));
    expect(months()).toEqual(['2025-01', '2025-02', '2025-03']);
    expect(head('Killed')).toHaveAttribute('aria-sort', 'none');
  });

  it('leaves the sums under the rows, whatever the order', async () => {
    const user = userEvent.setup();
    render(<DataTable data={DATA} />);
    await user.click(within(head('Killed')).getByRole('button'));
    expect(screen.getAllByRole('row').at(-1)).toHaveTextContent('All1,009');
  });

  it('opens what a number rests on', async () => {
    render(<DataTable data={DATA} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'no figure' }));
    expect(currentState().select).toEqual([{ kind: 'record', id: '2025-01' }]);
  });

  it('says that nothing is in it', () => {
    render(<DataTable data={{ ...DATA, rows: [] }} />);
    expect(screen.getByText(ENGLISH.messages.app.tableEmpty)).toBeVisible();
  });
});
