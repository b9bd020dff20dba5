/** The acts that are named in the chart: those with the most answers, as far as there is room. */
import type { Dataset } from '../../data/dataset.ts';
import type { ResponseChains } from '../../model/responseChains.ts';
import { textWidth } from '../../viz/textWidth.ts';
import { type PlacedDiplomacy } from './place.ts';
import { actRect } from './marksGeometry.ts';

const FEWEST_ANSWERS = 5;
const MOST_LABELS = 6;
const APART = 70;
const SIZE = 11;

export interface ActLabel {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly x: number;
  /** Baseline of the first of two lines. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Elbow from the label to the act. */
  readonly leader: string;
}

interface Candidate {
  readonly id: string;
  readonly answers: number;
}

/** Drawn acts with enough answers, the most answered first. */
function candidates(placed: PlacedDiplomacy, dataset: Dataset, chains: ResponseChains) {
  const found: (Candidate & { row: number; mark: PlacedDiplomacy['marks'][number] })[] = [];
  for (const mark of placed.marks) {
    for (const row of mark.rows) {
      const id = dataset.events.rows[row]?.id ?? '';
      const answers = chains.answersTo.get(id)?.length ?? 0;
      if (answers >= FEWEST_ANSWERS) found.push({ id, answers, row, mark });
    }
  }
  return found.toSorted((a, b) => b.answers - a.answers || (a.id < b.id ? -1 : 1));
}

/**
 * @param dateOf an act's date in words
 * @param edges x of the time window's ends, which no label may cross
 */
export function placeActLabels(
  placed: PlacedDiplomacy,
  dataset: Dataset,
  chains: ResponseChains,
  dateOf: (row: number) => string,
  edges: readonly number[],
): ActLabel[] {
  const labels: (ActLabel & { at: number; from: number; to: number; above: boolean })[] = [];
  for (const { id, row, mark } of candidates(placed, dataset, chains)) {
    const event = dataset.events.rows[row];
    if (!event || labels.length >= MOST_LABELS) break;
    const date = dateOf(row);
    const width = Math.max(textWidth(event.short_title, SIZE, true), textWidth(date, SIZE));
    const rect = actRect(mark, row, placed.square);
    const at = rect.x + rect.width / 2;
    const above = mark.direction === -1;
    const options = (['start', 'end'] as const).map((anchor) => {
      const x = anchor === 'start' ? at + 4 : at - 4;
      return {
        anchor,
        x,
        from: anchor === 'start' ? x : x - width,
        to: anchor === 'start' ? x + width : x,
      };
    });
    const free = options.find(
      ({ from, to }) =>
        from >= placed.time.left - 60 &&
        to <= placed.time.right + 14 &&
        edges.every((edge) => edge + 7 < from || edge - 7 > to) &&
        labels.every(
          (other) =>
            other.above !== above ||
            (Math.abs(other.at - at) >= APART && (to + 8 < other.from || from - 8 > other.to)),
        ),
    );
    if (!free) continue;
    const y = above ? placed.top - 22 : placed.bottom + 20;
    const end = above ? rect.y : rect.y + rect.height;
    labels.push({
      id,
      title: event.short_title,
      date,
      x: free.x,
      y,
      anchor: free.anchor,
      leader: `M${at},${above ? y - 8 : y + 14}V${end}`,
      at,
      from: free.from,
      to: free.to,
      above,
    });
  }
  return labels.map(({ at: _at, from: _from, to: _to, above: _above, ...label }) => label);
}
