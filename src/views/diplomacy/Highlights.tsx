import type { DaySpan } from '../../lib/days.ts';
import { rowsOfNode, rowsOfPair } from '../../model/nodeRows.ts';
import type { Hovered } from '../../state/interactionStore.ts';
import { useInteraction } from '../../state/interactionStore.ts';
import { openedActors } from '../../state/openedActors.ts';
import type { ViewInput } from '../types.ts';
import { ChainHighlight } from './ChainHighlight.tsx';
import { rectPath } from './markPaths.ts';
import type { PlacedDiplomacy, Rect } from './placed.ts';
import { actRect } from './marksGeometry.ts';
import type { DiplomacySeries } from './series.ts';
import styles from './Diplomacy.module.css';

interface HighlightsProps {
  readonly series: DiplomacySeries;
  readonly placed: PlacedDiplomacy;
  readonly input: ViewInput;
}

/** Rows that a hover elsewhere means: the acts of a span, of a node, from one node to another. */
function rowsMeant(hovered: Hovered, { dataset, state }: ViewInput): (row: number) => boolean {
  const { events } = dataset;
  switch (hovered.kind) {
    case 'span': {
      const { first, last }: DaySpan = hovered;
      return (row) => (events.first[row] ?? 0) >= first && (events.first[row] ?? 0) <= last;
    }
    case 'actor': {
      const rows = rowsOfNode(dataset, openedActors(state), hovered.id).events;
      return (row) => rows[row] === 1;
    }
    case 'pair': {
      const rows = rowsOfPair(dataset, openedActors(state), hovered.from, hovered.to);
      return (row) => rows[row] === 1;
    }
    case 'record':
      return () => false;
  }
}

/** The rows of the marks that are outlined. */
function rectsOf(placed: PlacedDiplomacy, meant: (row: number) => boolean): Rect[] {
  return placed.marks.flatMap((mark) =>
    mark.rows.filter(meant).map((row) => actRect(mark, row, placed.square)),
  );
}

/** Hover outlines; selection and hovered records show their chain. */
export function Highlights({ series, placed, input }: HighlightsProps) {
  const hovered = useInteraction((store) => store.hovered);
  const { dataset } = series;
  const selected = input.state.select.flatMap((one) => (one.kind === 'record' ? [one.id] : []));
  const hoveredRecord = hovered?.kind === 'record' ? [hovered.id] : [];
  const meant =
    hovered && hovered.kind !== 'record' ? rectsOf(placed, rowsMeant(hovered, input)) : [];
  const picked = input.state.select.flatMap((one) => {
    if (one.kind !== 'acts') return [];
    return placed.marks.filter(
      ({ quad, rows }) =>
        (one.quad === null || one.quad === quad) &&
        rows.some((row) => {
          const day = dataset.events.first[row] ?? 0;
          return (
            day >= (one.first ?? -Infinity) && day <= (one.last ?? Infinity) && one.first !== null
          );
        }),
    );
  });
  return (
    <g className={styles.highlights}>
      {selected.length > 0 && (
        <ChainHighlight ids={selected} strong {...{ series, placed, input }} />
      )}
      {hoveredRecord.length > 0 && !selected.includes(hoveredRecord[0] ?? '') && (
        <ChainHighlight ids={hoveredRecord} strong={false} {...{ series, placed, input }} />
      )}
      {meant.length > 0 && (
        <path className={styles.outline} d={meant.map((rect) => rectPath(rect)).join('')} />
      )}
      {picked.length > 0 && (
        <path className={styles.selected} d={picked.map((rect) => rectPath(rect, -1.5)).join('')} />
      )}
    </g>
  );
}
