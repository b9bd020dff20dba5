import { describe, expect, it } from 'vitest';
import { countRows, fullMask } from '../../../src/lib/rowMask.ts';
import { countActs } from '../../../src/model/actIndex.ts';
import { actorNetwork } from '../../../src/model/actorNetwork.ts';
import { rowsOfNode, rowsOfPair } from '../../../src/model/nodeRows.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const everything = {
  incidents: fullMask(dataset.incidents.rows.length),
  events: fullMask(dataset.events.rows.length),
};

describe.each(['', 'iea', 'pak-military,iea'])('the rows under the fold “%s”', (opened) => {
  const { graph, acts } = actorNetwork(dataset, opened);
  const counts = countActs(acts, graph.nodes.length, everything);

  it('are as many as the network counts for each node', () => {
    graph.nodes.forEach(({ id }, node) => {
      const rows = rowsOfNode(dataset, opened, id);
      expect(countRows(rows.events), id).toBe(counts.events[node]);
      expect(countRows(rows.incidents), id).toBe(counts.incidents[node]);
    });
  });

  it('are as many as the network counts for each arrow', () => {
    acts.pairs.forEach(({ from, to }, pair) => {
      const ids = [graph.nodes[from]?.id ?? '', graph.nodes[to]?.id ?? ''] as const;
      expect(countRows(rowsOfPair(dataset, opened, ...ids))).toBe(counts.pairs[pair]);
    });
  });
});

it('has no rows for what is no node', () => {
  expect(countRows(rowsOfNode(dataset, '', 'nobody').events)).toBe(0);
  expect(countRows(rowsOfPair(dataset, '', 'nobody', 'iea'))).toBe(0);
});
