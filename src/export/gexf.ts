/**
 * GEXF 1.3 (gexf.net), which Gephi from 0.9.3 and Gephi Lite read: edges have a `kind`, so that
 * several ties between two actors stay several, and a `start` and `end`, both inclusive, or, where
 * there are several stretches of days, a spell for each.
 */
import {
  EDGE_VALUES,
  NODE_VALUES,
  type FileValues,
  type NetworkFile,
  type Spell,
  type ValueTypes,
} from './networkFile.ts';
import { xmlText } from './xml.ts';

function declaration(of: 'node' | 'edge', types: ValueTypes): string[] {
  return [
    `    <attributes class="${of}" mode="static">`,
    ...Object.entries(types).map(
      ([name, type]) => `      <attribute id="${name}" title="${name}" type="${type}"/>`,
    ),
    '    </attributes>',
  ];
}

function valueLines(types: ValueTypes, values: FileValues): string[] {
  const present = Object.keys(types).flatMap((name) => {
    const value = values[name] ?? null;
    return value === null
      ? []
      : [`          <attvalue for="${name}" value="${xmlText(String(value))}"/>`];
  });
  return present.length === 0 ? [] : ['        <attvalues>', ...present, '        </attvalues>'];
}

function spellLines(spells: readonly Spell[]): string[] {
  const lines = spells.map(
    ({ start, end }) => `          <spell${attribute('start', start)}${attribute('end', end)}/>`,
  );
  return lines.length === 0 ? [] : ['        <spells>', ...lines, '        </spells>'];
}

/** An XML attribute with a blank before it; nothing where there is no value. */
function attribute(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${xmlText(value)}"`;
}

/** The network as a GEXF document. */
export function gexfOf({ day, description, nodes, edges }: NetworkFile): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta${attribute('lastmodifieddate', day)}>`,
    '    <creator>Whose Count</creator>',
    `    <description>${xmlText(description)}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...declaration('node', NODE_VALUES),
    ...declaration('edge', EDGE_VALUES),
    '    <nodes>',
    ...nodes.flatMap(({ id, label, values }) => [
      `      <node${attribute('id', id)}${attribute('label', label)}>`,
      ...valueLines(NODE_VALUES, values),
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...edges.flatMap(({ id, source, target, kind, weight, start, end, spells, values }) => [
      `      <edge${[
        attribute('id', id),
        attribute('source', source),
        attribute('target', target),
        attribute('kind', kind),
        attribute('weight', String(weight)),
        attribute('start', spells ? null : start),
        attribute('end', spells ? null : end),
      ].join('')}>`,
      ...valueLines(EDGE_VALUES, values),
      ...spellLines(spells ?? []),
      '      </edge>',
    ]),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
