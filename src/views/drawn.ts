/**
 * What a view draws as plain values: the shape of the JSON that readers take away, published as
 * `public/schemas/view-1.schema.json` (a change of shape is a new number there). Keys are written
 * as the data's are. A figure that nobody gave is null, "not said", and never 0.
 */
import type { DatedTable } from '../data/dataset.ts';
import type { Camp, Quad, VictimGroup } from '../domain/vocabulary.ts';
import { isoOfDay } from '../lib/days.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { RangeSum } from '../reading/readings.ts';
import type { ViewInput } from './types.ts';

/** A sum over incidents (data-format, Readings 7); its numbers are null where none gives a figure. */
export interface DrawnFigures {
  readonly floor: number | null;
  readonly one_sided: number | null;
  readonly best: number | null;
  readonly top: number | null;
  /** The top is open upward. */
  readonly open: boolean | null;
  /** Incidents with a figure, and those without. */
  readonly incidents: number;
  readonly no_figure: number;
}

/** First and last day, both included. */
export interface DrawnSpan {
  readonly from: string;
  readonly to: string;
}

export interface DrawnBin extends DrawnSpan {
  readonly kind: 'figure' | 'zero' | 'no-figure' | 'uncounted' | 'no-record';
  /** As the bar has them, whatever the period. */
  readonly figures: DrawnFigures;
  /** Of the incidents that pass the period too: what a sentence may quote. */
  readonly passing: DrawnFigures;
  /** Everyone's claims, behind a narrower word; null: the bar shows them. */
  readonly full_range: DrawnFigures | null;
  /** Ids of what the bar holds: its incidents, the claims it counts, where these were read. */
  readonly incident_ids: readonly string[];
  readonly claim_ids: readonly string[];
  readonly source_ids: readonly string[];
}

export interface DrawnCasualties {
  readonly view: 'casualties';
  readonly outcome: string;
  readonly bin: string;
  readonly rows: readonly {
    /** null: all groups that the filter leaves. */
    readonly group: VictimGroup | null;
    /** Over what passes, the period included. */
    readonly total: DrawnFigures;
    readonly bins: readonly DrawnBin[];
  }[];
}

export interface DrawnAct extends DrawnSpan {
  readonly id: string;
  /** As the record has it: a month or a year where the day is not known. */
  readonly date: string;
  readonly lane: Quad;
  /** Where it is drawn; null: counted, and not drawn (a year only, or begun before the axis). */
  readonly bin: DrawnSpan | null;
  readonly initiators: readonly string[];
  readonly recipients: readonly string[];
  readonly camps: readonly Camp[];
  /** It passes the period too. */
  readonly passing: boolean;
  /** It is the word's own; null: everyone is heard. */
  readonly own: boolean | null;
  readonly source_ids: readonly string[];
}

export interface DrawnDiplomacy {
  readonly view: 'diplomacy';
  readonly bin: string;
  /** Acts of each lane: those that pass, and all whatever the period. */
  readonly lanes: readonly {
    readonly lane: Quad;
    readonly passing: number;
    readonly all: number;
  }[];
  readonly acts: readonly DrawnAct[];
}

export interface DrawnNetwork {
  readonly view: 'network';
  readonly nodes: readonly {
    readonly id: string;
    readonly camp: Camp;
    /** Actors that it stands for besides itself. */
    readonly folded: readonly string[];
    /** Acts and incidents that it takes part in. */
    readonly acts: number;
    readonly incidents: number;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly acts: number;
    /** Of these the word's own; null: everyone is heard. */
    readonly own: number | null;
    /** Single acts are hidden at first. */
    readonly drawn: boolean;
    readonly event_ids: readonly string[];
    readonly source_ids: readonly string[];
  }[];
  readonly ties: readonly {
    readonly from: string;
    readonly to: string;
    readonly line: 'stated' | 'attributed' | 'alleged';
    readonly denied: boolean;
    readonly drawn: boolean;
    readonly relation_ids: readonly string[];
    readonly source_ids: readonly string[];
  }[];
  /** Acts that are counted and not drawn. */
  readonly not_drawn: { readonly acts_of_hidden: number; readonly acts_within: number };
}

export type Drawn = DrawnCasualties | DrawnDiplomacy | DrawnNetwork;

/** Claims of one row of the picture: which incidents, and the groups that it counts. */
export interface ClaimsOfRow {
  /** `all`, or the group or groups that the row counts. */
  readonly row: string;
  readonly incidents: RowMask;
  readonly groups: readonly VictimGroup[];
}

/** The records that pass and that the picture is made of: what a file has a row for. */
export type DrawnRecords =
  | { readonly kind: 'claims'; readonly rows: readonly ClaimsOfRow[] }
  /** Ids of acts, and of ties behind them. */
  | { readonly kind: 'acts'; readonly ids: readonly string[] };

/** How a view says what it draws. */
export interface DescribeDrawn<Series> {
  describe(this: void, series: Series, input: ViewInput): Drawn;
  records(this: void, series: Series, input: ViewInput): DrawnRecords;
}

/** A sum as a file has it. */
export function drawnFigures({ incidents, no_figure, ...numbers }: RangeSum): DrawnFigures {
  const { floor, one_sided, best, top, open } = numbers;
  return incidents === 0
    ? { floor: null, one_sided: null, best: null, top: null, open: null, incidents, no_figure }
    : { floor, one_sided, best, top, open, incidents, no_figure };
}

/** A row's days. */
export function spanOfRow(table: DatedTable<unknown>, row: number): DrawnSpan {
  return { from: isoOfDay(table.first[row] ?? 0), to: isoOfDay(table.last[row] ?? 0) };
}

/** Each once, in their order. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
