/** Where months stand in the strip, and how keys and pointers walk through them. */
import { datePartsOf } from '../../lib/days.ts';
import type { MonthCoverage } from '../../model/coverage.ts';

export interface PlacedMonths {
  readonly rows: readonly {
    readonly country: string;
    readonly months: readonly MonthCoverage[];
    /** Upper edge of its cells. */
    readonly y: number;
  }[];
  /** Pixels from month to month. */
  readonly pitch: number;
  /** Height of a cell. */
  readonly cell: number;
  readonly height: number;
  /** The counts stand under the country's name: beside it they would run over the edge. */
  readonly twoLines: boolean;
  /** Left edge of a month's cell. */
  readonly x: (month: number) => number;
  readonly years: readonly { readonly x: number; readonly label: string }[];
}

export interface MonthAddress {
  readonly row: number;
  readonly month: number;
}

const CELL = 18;
/** A row with its name above it. */
const ROW = 46;
const LINE = 14;
/** Pixels that a name with its counts on one line needs. */
const ONE_LINE = 400;
const AXIS = 18;
/** Pixels that the name of a year needs. */
const YEAR_ROOM = 30;

const rowOf = (twoLines: boolean): number => (twoLines ? ROW + LINE : ROW);

/** @param width of the strip in CSS pixels */
export function placeMonths(months: readonly MonthCoverage[], width: number): PlacedMonths {
  const countries = [...new Set(months.map(({ country }) => country))];
  const twoLines = width < ONE_LINE;
  const row = rowOf(twoLines);
  const rows = countries.map((country, index) => ({
    country,
    months: months.filter((month) => month.country === country),
    y: index * row + row - CELL - 4,
  }));
  const first = rows[0]?.months ?? [];
  const pitch = first.length === 0 ? 0 : width / first.length;
  const years = first.flatMap(({ days }, index) => {
    const { year, month } = datePartsOf(days.first);
    // A year's name may not run over the edge.
    return month === 1 && index * pitch + YEAR_ROOM <= width
      ? { x: index * pitch, label: String(year) }
      : [];
  });
  return {
    rows,
    pitch,
    cell: CELL,
    height: rows.length * row + AXIS,
    twoLines,
    x: (month) => month * pitch,
    years,
  };
}

/** The month under a point; null: none. */
export function monthAt(x: number, y: number, placed: PlacedMonths): MonthAddress | null {
  const row = placed.rows.findIndex(
    (one) => y >= one.y - rowOf(placed.twoLines) + CELL + 4 && y <= one.y + CELL + 2,
  );
  const month = Math.floor(x / placed.pitch);
  return placed.rows[row]?.months[month] ? { row, month } : null;
}

/** Where a key leads from a month (null: from outside); undefined: it means nothing here. */
export function moveMonth(
  key: string,
  from: MonthAddress | null,
  { rows }: PlacedMonths,
): MonthAddress | null | undefined {
  const last = (rows[0]?.months.length ?? 0) - 1;
  const at = from ?? { row: 0, month: 0 };
  const steps: Readonly<Record<string, MonthAddress>> = {
    ArrowLeft: { ...at, month: at.month - 1 },
    ArrowRight: { ...at, month: at.month + 1 },
    PageUp: { ...at, month: at.month - 12 },
    PageDown: { ...at, month: at.month + 12 },
    Home: { ...at, month: 0 },
    End: { ...at, month: last },
    ArrowUp: { ...at, row: at.row - 1 },
    ArrowDown: { ...at, row: at.row + 1 },
  };
  if (key === 'Escape') return from ? null : undefined;
  const next = steps[key];
  if (!next || last < 0) return undefined;
  // The first key only enters.
  if (!from && key !== 'End') return at;
  return {
    row: Math.max(0, Math.min(rows.length - 1, next.row)),
    month: Math.max(0, Math.min(last, next.month)),
  };
}
