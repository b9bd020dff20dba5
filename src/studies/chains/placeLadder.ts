/** Where the parts of a ladder go: rows of one height, days as shares of the width. */
import { max } from 'd3-array';
import type { Camp } from '../../domain/vocabulary.ts';
import type { ChainLink } from '../../model/responseChains.ts';
import { dayScale, NEAR, type DayScale } from './dayScale.ts';
import type { DatedLadderAct, Ladder } from './ladder.ts';

export type LadderRow =
  | { readonly kind: 'camp'; readonly camp: Camp }
  | {
      readonly kind: 'act';
      readonly act: DatedLadderAct;
      /** The first of its actor's lane: the name is said. */
      readonly opensLane: boolean;
      /** Share of the width. */
      readonly x: number;
    };

/** From what is answered to the answer: along the way down (or up), then across. */
export interface LadderLine {
  readonly link: ChainLink;
  /** null: from the incident's rail. */
  readonly fromX: number | null;
  readonly toX: number;
  /** Rows, counted from 0. */
  readonly fromRow: number;
  readonly toRow: number;
  /** Lines of several acts of one day stand beside each other: 0, 1, 2 … */
  readonly slot: number;
}

export interface PlacedLadder {
  readonly rows: readonly LadderRow[];
  readonly lines: readonly LadderLine[];
  readonly scale: DayScale;
}

function rowsOf(acts: readonly DatedLadderAct[], scale: DayScale): LadderRow[] {
  return acts.flatMap((act, index): LadderRow[] => {
    const before = acts[index - 1];
    const row: LadderRow = {
      kind: 'act',
      act,
      opensLane: before?.actor !== act.actor,
      x: scale.at(act.days),
    };
    return before?.camp === act.camp ? [row] : [{ kind: 'camp', camp: act.camp }, row];
  });
}

/** The days before the break get room as they have acts, and never too little to be told apart. */
function scaleOf({ acts, lasted }: Ladder): DayScale {
  const days = acts.map((act) => act.days);
  const near = days.filter((day) => day <= NEAR).length / Math.max(1, days.length);
  const last = Math.max(lasted, max(days) ?? 0);
  return dayScale(last, Math.min(0.6, Math.max(0.35, near)));
}

export function placeLadder(ladder: Ladder): PlacedLadder {
  const { incident, acts } = ladder;
  const scale = scaleOf(ladder);
  const rows = rowsOf(acts, scale);
  const placeOf = new Map(
    rows.flatMap((row, at) =>
      row.kind === 'act' ? [[row.act.act.id, { at, x: row.x, days: row.act.days }] as const] : [],
    ),
  );
  /** Acts that are answered, by their day: each takes the next slot. */
  const slots = new Map<string, number>();
  const taken = new Map<number | null, number>();
  const slotOf = (cause: string, days: number | null): number => {
    const known = slots.get(cause);
    if (known !== undefined) return known;
    const next = taken.get(days) ?? 0;
    taken.set(days, next + 1);
    slots.set(cause, next);
    return next;
  };
  const lines = rows.flatMap((row, at): LadderLine[] => {
    if (row.kind === 'camp') return [];
    return row.act.links.flatMap((link): LadderLine[] => {
      const cause = placeOf.get(link.cause);
      const to = { link, toX: row.x, toRow: at };
      if (cause) {
        const slot = slotOf(link.cause, cause.days);
        return [{ ...to, fromX: cause.x, fromRow: cause.at, slot }];
      }
      // What is answered has no day, and so no place: the list below says so.
      return link.cause === incident.id ? [{ ...to, fromX: null, fromRow: at, slot: 0 }] : [];
    });
  });
  return { rows, lines, scale };
}
