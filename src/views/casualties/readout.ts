/** One bin in words: what the tooltip shows and a screen reader hears, in the same order. */
import { isEveryones } from '../../reading/word.ts';
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { ViewInput } from '../types.ts';
import { claimantSums } from './claimants.ts';
import type { BinFigure, CasualtySeries } from './series.ts';

export interface Readout {
  readonly bin: string;
  /** The full range behind one word; null where the figure is it. */
  readonly full: string | null;
  /** The victims' group, where there is a row for each. */
  readonly group: string | null;
  /** The range, or which kind of nothing. */
  readonly figure: string;
  /** "Best 67; 23 of the floor on one party’s word"; null where there is nothing to add. */
  readonly best: string | null;
  /** "Pakistan 223+ (3 of 5)": incidents that this word gives a figure for. */
  readonly claimants: readonly string[];
  readonly incidents: string;
  readonly position: string;
}

/** Words that leave nobody out. */

function figureText(
  figure: BinFigure,
  { outcome, word }: CasualtySeries,
  texts: LaterTexts,
): string {
  const { readout } = texts.messages;
  const verb = texts.messages.common.outcomeVerb[outcome];
  if (figure.kind === 'figure') return readout.range(texts.format.range(figure.sum), verb);
  if (figure.kind === 'zero') return readout.zero(verb);
  if (figure.kind === 'no-figure' && !isEveryones(word)) return readout.noStatement;
  return readout.nothing[figure.kind];
}

/** Null where the row or bin does not exist. */
export function buildReadout(
  series: CasualtySeries,
  row: number,
  bin: number,
  input: ViewInput,
  texts: LaterTexts,
): Readout | null {
  const { messages, format } = texts;
  const { readout } = messages;
  const one = series.rows[row];
  const figure = one?.bins[bin];
  const span = series.spans[bin];
  if (!one || !figure || !span) return null;
  const { sum } = figure;
  const ghost = series.word === 'best' ? null : (one.ghosts?.[bin] ?? null);
  const parts = [
    sum.top > sum.floor ? readout.best(format.count(sum.best)) : null,
    sum.one_sided > 0 ? readout.oneSided(format.count(sum.one_sided)) : null,
    figure.unnumbered > 0 ? readout.unnumbered(format.count(figure.unnumbered)) : null,
  ].filter((part) => part !== null);
  const claimants = figure.kind === 'figure' || ghost ? claimantSums(input, bin, one.group) : [];
  return {
    bin: format.bin(series.unit, span),
    group: one.group === null ? null : messages.common.group[one.group],
    full: ghost && ghost.incidents > 0 ? readout.fullRange(format.range(ghost)) : null,
    figure: figureText(figure, series, texts),
    best: parts.length === 0 ? null : parts.join(readout.join),
    claimants: claimants.map(({ word, range, incidents }) =>
      readout.claimant(
        readout.word[word],
        format.range(range),
        format.count(incidents),
        format.count(figure.records),
      ),
    ),
    incidents:
      one.group === null
        ? readout.incidents(
            format.count(figure.records),
            sum.no_figure === 0 ? null : format.count(sum.no_figure),
          )
        : readout.groupIncidents(format.count(sum.incidents)),
    position: readout.position(format.count(bin + 1), format.count(series.spans.length)),
  };
}

/** The readout as one announcement: value and qualifier, claimants, position. */
export function announcementOf(readout: Readout, { messages }: LaterTexts): string {
  const { bin, group, figure, full, best, claimants, incidents, position } = readout;
  return [
    group,
    messages.readout.binFigure(bin, figure),
    full,
    best,
    ...claimants,
    incidents,
    position,
  ]
    .filter((part) => part !== null && part !== '')
    .join(messages.common.stop);
}
