import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/ui/tableCsv.ts';
import type { TableData } from '../../../src/ui/tableData.ts';

const table: TableData = {
  caption: 'Totals',
  columns: [
    { key: 'name', label: 'Tracker', numeric: false },
    { key: 'source', label: 'Source', numeric: false },
    { key: 'count', label: 'Killed', numeric: true },
  ],
  rows: [
    {
      key: 'a',
      cells: [
        { text: 'SATP', sort: 'SATP' },
        { text: 'Dawn, "page 2"', sort: 'Dawn', address: 'https://dawn.example/1,2' },
        { text: '=1+1', sort: 2 },
      ],
    },
    {
      key: 'b',
      cells: [
        { text: 'CRSS', sort: 'CRSS' },
        { text: 'project document 0', sort: '' },
        { text: '', sort: null },
      ],
    },
  ],
  totals: [
    { text: 'Total', sort: null },
    { text: '', sort: null },
    { text: '2', sort: 2 },
  ],
};

describe('a table as a file', () => {
  it('has a column of addresses beside each column of links, and no formula', () => {
    const { data } = Papa.parse<string[]>(
      tableCsv(table, (column) => `${column} (address)`),
      { skipEmptyLines: true },
    );
    expect(data).toEqual([
      ['Tracker', 'Source', 'Source (address)', 'Killed'],
      ['SATP', 'Dawn, "page 2"', 'https://dawn.example/1,2', "'=1+1"],
      ['CRSS', 'project document 0', '', ''],
      ['Total', '', '', '2'],
    ]);
  });

  it('has the number of a cell that has one, down to below nothing, and no text for it', () => {
    const numbers: TableData = {
      caption: 'Changes',
      columns: [{ key: 'change', label: 'Change in %', numeric: true }],
      rows: [
        { key: 'a', cells: [{ text: '+1,196%', sort: 12.96, value: 1196 }] },
        { key: 'b', cells: [{ text: '−9%', sort: 0.91, value: -9.1 }] },
        { key: 'c', cells: [{ text: '0%', sort: 1, value: 0 }] },
        { key: 'd', cells: [{ text: '-9', sort: -9 }] },
      ],
    };
    expect(
      tableCsv(numbers, (column) => column)
        .trim()
        .split('\r\n'),
    ).toEqual(['Change in %', '1196', '-9.1', '0', '-9']);
  });
});
