/** What the lanes hold, as plain values. */
import { isYearOnly } from '../../data/dataset.ts';
import { CAMPS, QUAD_OF_PLOVER, QUADS } from '../../domain/vocabulary.ts';
import { isoOfDay } from '../../lib/days.ts';
import { binIndexOf, binSpan } from '../../lib/timeBins.ts';
import { spanOfRow, type DescribeDrawn, type DrawnAct, type DrawnSpan } from '../drawn.ts';
import type { ViewInput } from '../types.ts';
import type { DiplomacySeries } from './series.ts';

function binOf({ dataset, time }: ViewInput, row: number): DrawnSpan | null {
  const { events } = dataset;
  if (isYearOnly(events.rows[row]?.date ?? '')) return null;
  const bin = binIndexOf(time.bins, events.first[row] ?? -Infinity);
  if (bin < 0) return null;
  const { first, last } = binSpan(time.bins, bin);
  return { from: isoOfDay(first), to: isoOfDay(last) };
}

/** Every act that passes but for the period, drawn or only counted. */
function actsOf(input: ViewInput): DrawnAct[] {
  const { dataset, context, passing, heard } = input;
  return dataset.events.rows.flatMap((event, row) => {
    if (context.events[row] !== 1) return [];
    const camps = new Set(
      event.initiators.map(
        (id) => dataset.actors.rows[dataset.actors.rowOf.get(id) ?? -1]?.camp ?? 'unknown',
      ),
    );
    return [
      {
        id: event.id,
        date: event.date,
        ...spanOfRow(dataset.events, row),
        lane: QUAD_OF_PLOVER[event.plover],
        bin: binOf(input, row),
        initiators: event.initiators,
        recipients: event.recipients,
        camps: CAMPS.filter((camp) => camps.has(camp)),
        passing: passing.events[row] === 1,
        own: heard ? heard.events[row] === 1 : null,
        source_ids: event.sources,
      },
    ];
  });
}

/** The acts as a file has them. */
export const diplomacyDrawn: DescribeDrawn<DiplomacySeries> = {
  describe: (series, input) => ({
    view: 'diplomacy',
    bin: input.time.bins.unit,
    lanes: QUADS.map((lane) => ({
      lane,
      passing: series.passing[lane],
      all: series.marks.lanes.find(({ quad }) => quad === lane)?.all ?? 0,
    })),
    acts: actsOf(input),
  }),
  records: (_, { dataset, passing }) => ({
    kind: 'acts',
    ids: dataset.events.rows.flatMap(({ id }, row) => (passing.events[row] === 1 ? [id] : [])),
  }),
};
