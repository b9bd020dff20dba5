/** What the network holds, as plain values. */
import { forEachOfRow } from '../../model/actIndex.ts';
import { distinct, type DescribeDrawn } from '../drawn.ts';
import type { ViewInput } from '../types.ts';
import type { NetworkSeries } from './series.ts';

/** Rows of the acts that pass, by the pair of nodes that they join: `from>to`. */
function actsByPair(series: NetworkSeries, { context }: ViewInput): ReadonlyMap<string, number[]> {
  const { acts } = series.network;
  const rows = new Map<string, number[]>();
  context.events.forEach((is, row) => {
    if (is !== 1) return;
    forEachOfRow(acts.pairsOfEvent, row, (pair) => {
      const { from, to } = acts.pairs[pair] ?? { from: -1, to: -1 };
      const key = `${from}>${to}`;
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    });
  });
  return rows;
}

/** The network as a file has it. */
export const networkDrawn: DescribeDrawn<NetworkSeries> = {
  describe: (series, input) => {
    const { graph } = series.network;
    const { events } = input.dataset;
    const idOf = (node: number): string => graph.nodes[node]?.id ?? '';
    const rows = actsByPair(series, input);
    return {
      view: 'network',
      nodes: graph.nodes.slice(0, graph.drawn).map(({ id, actor, folded }, node) => ({
        id,
        camp: actor.camp,
        folded,
        acts: series.counts.events[node] ?? 0,
        incidents: series.counts.incidents[node] ?? 0,
      })),
      links: series.links.map(({ from, to, acts, heard }) => {
        const own = (rows.get(`${from}>${to}`) ?? []).flatMap((row) => events.rows[row] ?? []);
        return {
          from: idOf(from),
          to: idOf(to),
          acts,
          own: heard,
          drawn: series.choices.matrix || acts >= series.fewest,
          event_ids: own.map(({ id }) => id),
          source_ids: distinct(own.flatMap(({ sources }) => sources)),
        };
      }),
      ties: series.ties.map(({ from, to, kind, line, denied, relations }) => ({
        from: idOf(from),
        to: idOf(to),
        line,
        denied,
        drawn: !series.choices.matrix && series.choices.ties && kind !== null,
        relation_ids: relations.map(({ id }) => id),
        source_ids: distinct(relations.map(({ source }) => source)),
      })),
      not_drawn: { acts_of_hidden: series.undrawn, acts_within: series.within },
    };
  },
  records: (series, { dataset, context }) => ({
    kind: 'acts',
    ids: [
      ...dataset.events.rows.flatMap(({ id }, row) => (context.events[row] === 1 ? [id] : [])),
      ...series.ties.flatMap(({ relations }) => relations.map(({ id }) => id)),
    ],
  }),
};
