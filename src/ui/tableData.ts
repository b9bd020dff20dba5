/** A table as values: what `DataTable` draws, exports write and tests compare. */
import type { Transition } from '../state/explorerStore.ts';
import type { Selected } from '../state/selected.ts';

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Numbers align to the end and take tabular figures. */
  readonly numeric: boolean;
}

export interface TableCell {
  readonly text: string;
  /** What the column sorts by; null sorts last. */
  readonly sort: number | string | null;
  /** The number that a file has in place of the text, where the text is no plain number: `0.2` is no `+20%`. */
  readonly value?: number;
  /** What the cell's number rests on: Enter or a click opens it in the drawer. */
  readonly opens?: Selected;
  /** Where what rests on more than a selection opens: a step of the reader's state, in place of `opens`. */
  readonly leadsTo?: Transition;
  /** What it counts is listed beside the table (`DataTable`'s `onList`), in place of `opens`. */
  readonly lists?: true;
  /** The page that the cell's words were read on, already safe to follow: a link out. */
  readonly address?: string;
}

export interface TableRow {
  readonly key: string;
  /** One a column, in the columns' order. */
  readonly cells: readonly TableCell[];
}

export interface TableData {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Sums under the rows; the same cells as the headline's. */
  readonly totals?: readonly TableCell[];
  /** What a reader must know to read the numbers. */
  readonly note?: string;
}
