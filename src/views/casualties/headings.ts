/** What the headings over the rows say, as far as their line has room for it. */
import type { Texts } from '../../i18n/texts.ts';
import { textWidth } from '../../viz/textWidth.ts';
import type { CasualtySeries } from './series.ts';

export interface RowHeading {
  readonly name: string;
  /** Which side can admit these dead; null: no room. */
  readonly about: string | null;
  /** The range of the period, or that there is none. */
  readonly range: string;
  /** What the range rests on, as far as there is room. */
  readonly notes: readonly string[];
  /** Room that the name takes with what stands beside it, and the range, in CSS pixels. */
  readonly widths: { readonly start: number; readonly end: number };
}

/** As the style sheet has them, in CSS pixels. */
const SIZE = { name: 13, range: 15, note: 11.5 } as const;
const GAP = 8;
const PADDING = 8;
/** Between the end of the line and the frame's, in CSS pixels. */
const INSET = 12;

/** A line of many words adds up what the estimate is on the wide side by. */
const OF_ESTIMATE = 0.95;

function noteWidth(text: string): number {
  return textWidth(text, SIZE.note) * OF_ESTIMATE;
}

/**
 * One a row, null for a row without one. Name and range stand always; of the rest goes first
 * what explains the row, which is the same in every period, and then what the range rests on,
 * its last first.
 * @param width of the view in CSS pixels; @param narrow drawn for a phone, where notes have no place
 */
export function rowHeadings(
  { rows, totals, word }: Pick<CasualtySeries, 'rows' | 'totals' | 'word'>,
  width: number,
  narrow: boolean,
  texts: Texts,
): (RowHeading | null)[] {
  const { messages, format } = texts;
  const { casualties, common } = messages;
  const silent = word === 'range' || word === 'best' ? 'noFigure' : 'noStatement';
  return rows.map(({ group }, index) => {
    const total = totals[index];
    if (group === null || !total) return null;
    const name = common.group[group];
    const range = total.incidents > 0 ? format.range(total) : casualties.nothingSaid[silent];
    const start = textWidth(name, SIZE.name, true) * OF_ESTIMATE;
    let end = textWidth(range, SIZE.range, true) * OF_ESTIMATE + PADDING;
    if (narrow) return { name, about: null, range, notes: [], widths: { start, end } };
    const room = width - INSET - GAP - start;
    const wanted = rangeNotes(total, texts);
    const notes: string[] = [];
    for (const note of wanted) {
      const wider = end + noteWidth(common.separator + note);
      if (wider > room) break;
      notes.push(note);
      end = wider;
    }
    const explained = GAP + noteWidth(casualties.row[group]);
    const fits = notes.length === wanted.length && end + explained <= room;
    return {
      name,
      about: fits ? casualties.row[group] : null,
      range,
      notes,
      widths: { start: fits ? start + explained : start, end },
    };
  });
}

/** How many incidents have a figure, and how much of the floor one side alone says. */
function rangeNotes(
  { incidents, floor, one_sided }: CasualtySeries['totals'][number],
  { messages: { casualties }, format }: Texts,
): string[] {
  if (incidents === 0) return [];
  const share = floor > 0 ? one_sided / floor : 0;
  return [
    casualties.rowTotal(format.count(incidents)),
    ...(share >= 0.005 ? [casualties.rowOneSided(format.percent(share))] : []),
  ];
}
