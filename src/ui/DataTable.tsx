import { memo, useMemo, useState } from 'react';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { commit, withSelected } from '../state/explorerStore.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import { tableCsv } from './tableCsv.ts';
import type { TableCell, TableColumn, TableData } from './tableData.ts';
import styles from './DataTable.module.css';

interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** Null sorts last whichever way; texts compare by code unit, as ids and ISO dates want. */
function compareCells(a: TableCell, b: TableCell, descending: boolean): number {
  if (a.sort === null || b.sort === null) return Number(a.sort === null) - Number(b.sort === null);
  const order = a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0;
  return descending ? -order : order;
}

interface DataTableProps {
  readonly data: TableData;
  /** Without its ending: offers the table as a file of that name. */
  readonly fileName?: string;
  /** Lists what the number of a row and column counts, for cells that ask for it (`lists`). */
  readonly onList?: (row: string, column: string) => void;
}

/**
 * A view's numbers as a table: sortable, scrolls inside itself, each number opens its evidence.
 * Drawn anew for other data only: it may have thousands of cells.
 */
export const DataTable = memo(function DataTable({ data, fileName, onList }: DataTableProps) {
  const { messages } = useLaterTexts();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => {
    if (!sorting) return data.rows;
    return data.rows.toSorted((a, b) => {
      const [x, y] = [a.cells[sorting.column], b.cells[sorting.column]];
      return x && y ? compareCells(x, y, sorting.descending) : 0;
    });
  }, [data, sorting]);
  return (
    <div className={styles.frame}>
      <ScrollRegion label={data.caption} height="window" box={{ className: styles.scroller }}>
        <table className={styles.table}>
          <caption>
            <span>{data.caption}</span>
          </caption>
          <thead>
            <tr>
              {data.columns.map((column, index) => (
                <HeadCell
                  key={column.key}
                  column={column}
                  sorted={sorting?.column === index ? sorting : null}
                  onSort={() =>
                    setSorting((old) => ({
                      column: index,
                      descending: old?.column === index ? !old.descending : column.numeric,
                    }))
                  }
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {row.cells.map((cell, index) => (
                  <BodyCell
                    key={data.columns[index]?.key}
                    cell={cell}
                    column={data.columns[index]}
                    row={row.key}
                    onList={onList}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {data.totals && (
            <tfoot>
              <tr>
                {data.totals.map((cell, index) => (
                  <BodyCell
                    key={data.columns[index]?.key}
                    cell={cell}
                    column={data.columns[index]}
                  />
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </ScrollRegion>
      {data.rows.length === 0 && <p className={styles.note}>{messages.app.tableEmpty}</p>}
      {data.note !== undefined && (
        <p className={styles.note} data-note="">
          {data.note}
        </p>
      )}
      {fileName !== undefined && (
        <DownloadButton
          fileName={`${fileName}.csv`}
          type="text/csv"
          content={() => tableCsv(data, messages.tables.csvAddress)}
        >
          {messages.tables.csv}
        </DownloadButton>
      )}
    </div>
  );
});

interface HeadCellProps {
  readonly column: TableColumn;
  readonly sorted: Sorting | null;
  readonly onSort: () => void;
}

function HeadCell({ column, sorted, onSort }: HeadCellProps) {
  const order = sorted && (sorted.descending ? 'descending' : 'ascending');
  return (
    <th
      scope="col"
      aria-sort={order ?? 'none'}
      className={column.numeric ? styles.numeric : undefined}
    >
      <button type="button" onClick={onSort}>
        {column.label}
        <span aria-hidden="true" className={styles.order}>
          {order === null ? '' : order === 'descending' ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
}

interface BodyCellProps {
  readonly cell: TableCell;
  readonly column: TableColumn | undefined;
  /** Key of the row. */
  readonly row?: string;
  readonly onList?: DataTableProps['onList'];
}

/** Characters from which a text is read as sentences, and its column set wide. */
const SENTENCES = 60;

/** How a cell is set, by what stands in it. */
function classOf(cell: TableCell, column: TableColumn | undefined): string | undefined {
  if (column?.numeric) return styles.numeric;
  return cell.text.length >= SENTENCES ? styles.sentences : undefined;
}

function BodyCell({ cell, column, row, onList }: BodyCellProps) {
  const list =
    cell.lists && onList && column && row !== undefined
      ? (): void => onList(row, column.key)
      : undefined;
  return (
    <td className={classOf(cell, column)}>
      <CellContent cell={cell} list={list} />
    </td>
  );
}

interface CellContentProps {
  readonly cell: TableCell;
  readonly list: (() => void) | undefined;
}

function CellContent({ cell: { text, opens, leadsTo, address }, list }: CellContentProps) {
  if (list) {
    return (
      <button type="button" onClick={list}>
        {text}
      </button>
    );
  }
  const step = leadsTo ?? (opens && withSelected(opens));
  if (step) {
    return (
      <button type="button" onClick={() => commit(step)}>
        {text}
      </button>
    );
  }
  if (address === undefined) return text;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}
