/**
 * GraphML (graphml.graphdrawing.org), which igraph, networkx, Gephi and others read. It has no
 * time of its own: the days are the data `start` and `end`.
 */
import {
  EDGE_VALUES,
  NODE_VALUES,
  type FileValues,
  type NetworkFile,
  type ValueTypes,
} from './networkFile.ts';
import { xmlText } from './xml.ts';

const NODE_DATA: ValueTypes = { label: 'string', ...NODE_VALUES };
const EDGE_DATA: ValueTypes = {
  kind: 'string',
  weight: 'integer',
  start: 'string',
  end: 'string',
  ...EDGE_VALUES,
};
const TYPES = { string: 'string', integer: 'int' } as const;

/** Keys of nodes and edges share one document, so each is named after what it is of. */
function declaration(of: 'node' | 'edge', types: ValueTypes): string[] {
  return Object.entries(types).map(
    ([name, type]) =>
      `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
  );
}

function dataLines(of: 'node' | 'edge', types: ValueTypes, values: FileValues): string[] {
  return Object.keys(types).flatMap((name) => {
    const value = values[name] ?? null;
    return value === null
      ? []
      : [`      <data key="${of}-${name}">${xmlText(String(value))}</data>`];
  });
}

/** The network as a GraphML document. */
export function graphmlOf({ description, nodes, edges }: NetworkFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xmlText(description)}</desc>`,
    ...declaration('node', NODE_DATA),
    ...declaration('edge', EDGE_DATA),
    '  <graph id="network" edgedefault="directed">',
    ...nodes.flatMap(({ id, label, values }) => [
      `    <node id="${xmlText(id)}">`,
      ...dataLines('node', NODE_DATA, { label, ...values }),
      '    </node>',
    ]),
    ...edges.flatMap(({ id, source, target, kind, weight, start, end, values }) => [
      `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">`,
      ...dataLines('edge', EDGE_DATA, { kind, weight, start, end, ...values }),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
