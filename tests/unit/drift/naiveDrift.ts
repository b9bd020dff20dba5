/**
 * What became of a picture, a second time: both states filtered row by row and read claim by
 * claim from the numbered rules, then told apart by plain text.
 */
import { buildDataset, type Dataset } from '../../../src/data/dataset.ts';
import { buildMembership } from '../../../src/data/membership.ts';
import type { RecordTables } from '../../../src/domain/record.ts';
import type { ExplorerState } from '../../../src/state/explorer.ts';
import { eventPasses, incidentPasses, type World } from '../filter/naiveFilter.ts';
import { naiveGroups } from '../reading/naiveGroups.ts';
import { naiveReading } from '../reading/naiveReading.ts';

interface NaiveSide {
  /** Id → what the incident is and says in the picture. */
  readonly incidents: ReadonlyMap<string, string>;
  readonly acts: ReadonlyMap<string, string>;
  readonly everything: ReadonlySet<string>;
  readonly sum: Readonly<Record<string, number | boolean>>;
}

function naiveSide(tables: RecordTables, { filter, outcome, word }: ExplorerState): NaiveSide {
  const dataset: Dataset = buildDataset(tables, '2026-01-01');
  const isContested = (row: number): number => {
    const incident = dataset.incidents.rows[row];
    if (!incident) return 0;
    const { differs } = naiveReading(incident, outcome, 'range', tables);
    return Number(differs || incident.disputes.length > 0);
  };
  const rows = dataset.incidents.rows.map((_, row) => row);
  const mask = filter.contested ? Uint8Array.from(rows, isContested) : new Uint8Array(rows.length);
  const contested = { killed: mask, wounded: mask, captured: mask };
  const world: World = { dataset, membership: buildMembership(dataset), contested };
  const incidents = new Map<string, string>();
  const sum = { floor: 0, one_sided: 0, best: 0, top: 0, open: false, incidents: 0, no_figure: 0 };
  for (const row of rows) {
    const incident = dataset.incidents.rows[row];
    if (!incident || !incidentPasses(row, filter, outcome, world, [])) continue;
    const range = naiveGroups(incident, outcome, word, filter.group, tables);
    const { differs } = naiveReading(incident, outcome, word, tables);
    const heard = filter.group.length === 0 ? differs : null;
    incidents.set(incident.id, JSON.stringify([incident, range, heard]));
    if (range === null) sum.no_figure += 1;
    else {
      sum.incidents += 1;
      sum.floor += range.floor;
      sum.one_sided += range.one_sided;
      sum.best += range.best;
      sum.top += range.top;
      sum.open ||= range.open;
    }
  }
  const acts = new Map(
    dataset.events.rows.flatMap((act, row) =>
      eventPasses(row, filter, world, []) ? [[act.id, JSON.stringify(act)]] : [],
    ),
  );
  const all = [...tables.incidents, ...tables['diplomatic-events']];
  return { incidents, acts, everything: new Set(all.map(({ id }) => id)), sum };
}

export interface NaiveDrift {
  /** `id: fate`, sorted. */
  readonly fates: readonly string[];
  readonly before: Pick<NaiveSide, 'sum'> & { readonly count: readonly number[] };
  readonly after: NaiveDrift['before'];
}

/** Incidents and acts of the picture that are not as they were, and its figures in both states. */
export function naiveDrift(
  pinned: RecordTables,
  newest: RecordTables,
  state: ExplorerState,
): NaiveDrift {
  const [was, is] = [naiveSide(pinned, state), naiveSide(newest, state)];
  const fates: string[] = [];
  for (const table of ['incidents', 'acts'] as const) {
    for (const [id, text] of was[table]) {
      const now = is[table].get(id);
      if (now === undefined) fates.push(`${id}: ${is.everything.has(id) ? 'left' : 'withdrawn'}`);
      else if (now !== text) fates.push(`${id}: corrected`);
    }
    for (const id of is[table].keys()) {
      if (!was[table].has(id)) fates.push(`${id}: ${was.everything.has(id) ? 'entered' : 'added'}`);
    }
  }
  const figures = ({ sum, incidents, acts }: NaiveSide) => ({
    sum,
    count: [incidents.size, acts.size],
  });
  return { fates: fates.toSorted(), before: figures(was), after: figures(is) };
}
