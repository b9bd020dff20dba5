/** What the bars hold, as plain values. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { isoOfDay } from '../../lib/days.ts';
import { binIndexOf } from '../../lib/timeBins.ts';
import { claimIndex } from '../../model/claimIndex.ts';
import { claimsOfGroups, type RangeSum } from '../../reading/readings.ts';
import { sumByBin } from '../../reading/sums.ts';
import { distinct, drawnFigures, type DescribeDrawn, type DrawnBin } from '../drawn.ts';
import type { ViewInput } from '../types.ts';
import { columnsOf, masksOf, type BinRow, type CasualtySeries } from './series.ts';

/** Rows of the incidents that each bar holds. */
function rowsByBin({ dataset, time }: ViewInput, shown: Uint8Array): number[][] {
  const rows = time.bins.starts.map((): number[] => []);
  dataset.incidents.first.forEach((day, row) => {
    if (shown[row] === 1) rows[binIndexOf(time.bins, day)]?.push(row);
  });
  return rows;
}

/** The groups whose claims a row counts; empty: all. */
function groupsOf(group: VictimGroup | null, input: ViewInput): readonly VictimGroup[] {
  return group === null ? input.state.filter.group : [group];
}

function binsOf(row: BinRow, series: CasualtySeries, input: ViewInput): DrawnBin[] {
  const { dataset, readings, time } = input;
  const { shown, summed } = masksOf(input);
  const groups = groupsOf(row.group, input);
  const columns = columnsOf(readings, row.group, input.state.filter.group);
  const passing = sumByBin(columns, summed.incidents, dataset.incidents.first, time.bins);
  const rows = rowsByBin(input, shown.incidents);
  const claims = claimIndex(dataset);
  return row.bins.flatMap((bin, at) => {
    const span = series.spans[at];
    const own = passing[at];
    if (!span || !own) return [];
    const claimIds = (rows[at] ?? []).flatMap((one) => {
      const reading = readings.incidents[one];
      return reading ? claimsOfGroups(reading, groups).map(({ id }) => id) : [];
    });
    const full = row.ghosts?.[at];
    return [
      {
        from: isoOfDay(span.first),
        to: isoOfDay(span.last),
        kind: bin.kind,
        figures: drawnFigures(bin.sum),
        passing: drawnFigures(forGroup(row.group, own, input, rows[at] ?? [])),
        full_range: full ? drawnFigures(full) : null,
        incident_ids: (rows[at] ?? []).map((one) => dataset.incidents.rows[one]?.id ?? ''),
        claim_ids: claimIds,
        source_ids: distinct(claimIds.map((id) => claims.get(id)?.claim.source ?? '')),
      },
    ];
  });
}

/**
 * A sum as its row says it: a group's own "no figure" would count every incident that is about
 * others, so it counts those that give none for anyone, as its bars do.
 * @param rows of the incidents that the sum is about, whatever the period
 */
function forGroup(
  group: VictimGroup | null,
  sum: RangeSum,
  input: ViewInput,
  rows: readonly number[],
): RangeSum {
  if (group === null) return sum;
  const { summed } = masksOf(input);
  const { said } = input.readings.whole;
  const silent = rows.filter((row) => summed.incidents[row] === 1 && said[row] !== 1);
  return { ...sum, no_figure: silent.length };
}

/** The casualties as a file has them. */
export const casualtiesDrawn: DescribeDrawn<CasualtySeries> = {
  describe: (series, input) => ({
    view: 'casualties',
    outcome: series.outcome,
    bin: series.unit,
    rows: series.rows.flatMap((row, index) => {
      const total = series.totals[index];
      if (!total) return [];
      const everyRow = [...input.dataset.incidents.rows.keys()];
      const sum = forGroup(row.group, total, input, everyRow);
      return [{ group: row.group, total: drawnFigures(sum), bins: binsOf(row, series, input) }];
    }),
  }),
  records: (series, input) => ({
    kind: 'claims',
    rows: series.rows.map(({ group }) => {
      const groups = groupsOf(group, input);
      return {
        row: groups.length === 0 ? 'all' : groups.join(' '),
        incidents: masksOf(input).summed.incidents,
        groups,
      };
    }),
  }),
};
