/** Outlines over the bars: what is hovered, and what is selected. */
import { findRow } from '../../data/dataset.ts';
import { intersectMasks } from '../../lib/rowMask.ts';
import { binIndexOf } from '../../lib/timeBins.ts';
import { rowsOfNode } from '../../model/nodeRows.ts';
import { sumByBin } from '../../reading/sums.ts';
import type { Hovered } from '../../state/interactionStore.ts';
import { openedActors } from '../../state/openedActors.ts';
import type { Selected } from '../../state/selected.ts';
import { spanOfDates } from '../../lib/days.ts';
import type { ViewInput } from '../types.ts';
import { yOf, type PlacedCasualties } from './place.ts';
import { columnsOf, masksOf, type BinRows } from './series.ts';

export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room between a bar and the outline round it. */
const MARGIN = 2;
/** Least width that an outline can be seen at. */
const LEAST = 5;
/** Height of an outline where there is no bar. */
const EMPTY = 9;

/** The outline round a bar, or round its place where there is none. */
export function boxOfBar(placed: PlacedCasualties, row: number, bin: number): MarkBox | null {
  const one = placed.rows[row];
  const slot = placed.slots[bin];
  if (!one || !slot || slot.x1 <= slot.x0) return null;
  const bar = one.tallest[bin];
  const inner = bar?.width ?? Math.min(slot.x1 - slot.x0, 12);
  const width = Math.max(LEAST, inner + 2 * MARGIN);
  const length = bar ? bar.lengths.top + bar.lengths.fade + MARGIN : EMPTY;
  const x = (slot.x0 + slot.x1 - width) / 2;
  return { x, y: one.box.base - length, width, height: length };
}

/** Bins that lie wholly within some days. */
function binsWithin(series: BinRows, first: number, last: number): number[] {
  return series.spans.flatMap((span, bin) =>
    span.first >= first && span.last <= last ? [bin] : [],
  );
}

/** The incident's share of its bar, from 0 to its top, in every row that has one. */
function sharesOf(
  id: string,
  series: BinRows,
  placed: PlacedCasualties,
  input: ViewInput,
): MarkBox[] {
  const row = input.dataset.incidents.rowOf.get(id);
  if (row === undefined) return [];
  const bin = binIndexOf(input.time.bins, input.dataset.incidents.first[row] ?? -Infinity);
  return series.rows.flatMap(({ group }, index) => {
    const columns = columnsOf(input.readings, group, input.state.filter.group);
    const one = placed.rows[index];
    const frame = boxOfBar(placed, index, bin);
    if (!one || !frame || (group !== null && columns.said[row] !== 1)) return [];
    const top = Math.min(columns.top[row] ?? 0, placed.scale.clip ?? Infinity);
    const y = Math.min(one.box.base - 3, yOf(one.box, placed.scale, top));
    return [{ ...frame, y, height: one.box.base - y }];
  });
}

/** A node's share of every bar: the incidents that it takes part in, from 0 to their top. */
function sharesOfNode(
  id: string,
  series: BinRows,
  placed: PlacedCasualties,
  input: ViewInput,
): MarkBox[] {
  const { dataset, readings, state, time } = input;
  const its = rowsOfNode(dataset, openedActors(state), id).incidents;
  const mask = intersectMasks(its, masksOf(input).shown.incidents);
  return series.rows.flatMap(({ group }, index) => {
    const row = placed.rows[index];
    if (!row) return [];
    const columns = columnsOf(readings, group, state.filter.group);
    return sumByBin(columns, mask, dataset.incidents.first, time.bins).flatMap((sum, bin) => {
      const frame = sum.top > 0 && boxOfBar(placed, index, bin);
      if (!frame) return [];
      const top = Math.min(sum.top, placed.scale.clip ?? Infinity);
      const y = Math.min(row.box.base - 3, yOf(row.box, placed.scale, top));
      return [{ ...frame, y, height: row.box.base - y }];
    });
  });
}

/** Outlines of what is selected. */
export function selectionBoxes(
  selected: readonly Selected[],
  series: BinRows,
  placed: PlacedCasualties,
  input: ViewInput,
): MarkBox[] {
  return selected.flatMap((one) => {
    if (one.kind === 'record') return sharesOf(one.id, series, placed, input);
    if (one.kind !== 'figure' || one.first === null || one.last === null) return [];
    const bins = binsWithin(series, one.first, one.last);
    return series.rows.flatMap(({ group }, row) =>
      group === one.group || one.group === null
        ? bins.flatMap((bin) => boxOfBar(placed, row, bin) ?? [])
        : [],
    );
  });
}

/** Outlines and date line of what is hovered, here or in another view. */
export function hoverMarks(
  hovered: Hovered | null,
  series: BinRows,
  placed: PlacedCasualties,
  input: ViewInput,
): { readonly boxes: readonly MarkBox[]; readonly line: number | null } {
  if (hovered?.kind === 'span') {
    const boxes = binsWithin(series, hovered.first, hovered.last).flatMap((bin) =>
      series.rows.flatMap((_, row) => boxOfBar(placed, row, bin) ?? []),
    );
    return { boxes, line: null };
  }
  if (hovered?.kind === 'actor') {
    return { boxes: sharesOfNode(hovered.id, series, placed, input), line: null };
  }
  if (hovered?.kind !== 'record') return { boxes: [], line: null };
  const event = findRow(input.dataset.events, hovered.id);
  if (!event) return { boxes: sharesOf(hovered.id, series, placed, input), line: null };
  const day = spanOfDates(event.date, event.end_date)?.first ?? null;
  const { time } = placed;
  const visible = day !== null && day >= time.shown.first && day <= time.shown.last;
  return {
    // An act points at the incidents that it answers.
    boxes: event.responds_to.flatMap(({ id }) => sharesOf(id, series, placed, input)),
    line: visible ? time.x(day) : null,
  };
}
