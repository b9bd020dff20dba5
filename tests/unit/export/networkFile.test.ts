// @vitest-environment jsdom
import fc from 'fast-check';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { gexfOf } from '../../../src/export/gexf.ts';
import { graphmlOf } from '../../../src/export/graphml.ts';
import { networkFile, type FileValues, type NetworkFile } from '../../../src/export/networkFile.ts';
import { xmlText } from '../../../src/export/xml.ts';
import { spanOfText } from '../../../src/lib/days.ts';
import { everything, REAL_RECORD as record } from '../../fixtures/networkInput.ts';

const { events } = everything(record);
const asked = {
  events,
  window: { from: null, to: null },
  bodyOf: () => 'pak-gov',
  description: 'Ties & acts <"as filtered">\nof a test',
};
const file = networkFile(record, asked);

/** What a reader should find: nothing where the record says nothing. */
function present(values: FileValues): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}

/** Attributes of the elements of a name, by their id. */
function elements(text: string, name: string): Map<string, Element> {
  const page = new DOMParser().parseFromString(text, 'application/xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return new Map(
    [...page.getElementsByTagName(name)].map((one) => [one.getAttribute('id') ?? '', one]),
  );
}

describe('networkFile', () => {
  it('has every tie of the record one by one, and every act once a pair', () => {
    const ties = file.edges.filter(({ kind }) => !kind.startsWith('acts'));
    expect(ties.map(({ id }) => id)).toEqual(record.relations.rows.map(({ id }) => id));
    const acts = file.edges.filter(({ values }) => values['layer'] === 'acts');
    const pairs = record.events.rows.flatMap(({ initiators, recipients }) => [
      ...new Set(
        initiators.flatMap((by) => recipients.filter((on) => on !== by).map((on) => `${by}.${on}`)),
      ),
    ]);
    expect(acts.reduce((sum, { weight }) => sum + weight, 0)).toBe(pairs.length);
    expect(new Set(acts.map(({ id }) => id))).toEqual(new Set(pairs.map((pair) => `acts.${pair}`)));
  });

  it('has both ends of every edge, each node once, and no two edges that Gephi would merge', () => {
    const ids = file.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = new Set(file.edges.flatMap(({ source, target }) => [source, target]));
    expect(ends).toEqual(new Set(ids));
    const keys = file.edges.map(({ source, target, kind }) => `${source} ${target} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('spans all days of a date that is a month or a year, and keeps the date as written', () => {
    const edge = file.edges.find(({ id }) => id === 'iea-mediates-ttp-2');
    expect(edge).toMatchObject({
      start: '2021-10-01',
      end: '2022-11-30',
      values: { since: '2021-10', until: '2022-11', basis: 'undisputed' },
    });
    const year = file.edges.find(({ id }) => id === 'kakar-leads-pak-gov');
    expect(year).toMatchObject({ start: '2023-01-01', end: '2024-12-31' });
  });

  it('follows the filter: ties of the period, acts that pass', () => {
    const from = spanOfText('2026-01')?.first ?? 0;
    const late = networkFile(record, {
      ...asked,
      events: new Uint8Array(events.length),
      window: { from, to: null },
    });
    expect(late.edges.every(({ end }) => end === null || end >= '2026-01-01')).toBe(true);
    expect(late.edges.length).toBe(
      record.relations.rows.filter(({ until }) => until === null || until >= '2026').length,
    );
    const none = networkFile(record, {
      ...asked,
      events: new Uint8Array(events.length),
      window: { from: null, to: spanOfText('1900')?.first ?? 0 },
    });
    expect(none.edges.every(({ values }) => values['since'] === null)).toBe(true);
  });
});

describe.each([
  ['GEXF', gexfOf, (text: string) => gexf.parse(MultiDirectedGraph, text)],
  ['GraphML', graphmlOf, (text: string) => graphml.parse(MultiDirectedGraph, text)],
] as const)('%s, read back', (name, write, read) => {
  const text = write(file);
  const graph = read(text);

  it('has the same nodes with their labels, types and camps', () => {
    expect(graph.nodes()).toEqual(file.nodes.map(({ id }) => id));
    for (const { id, label, values } of file.nodes) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ label, ...present(values) });
    }
  });

  it('has the same directed edges with their ids, types, bases, speakers, sources and dates', () => {
    expect(graph.edges()).toEqual(file.edges.map(({ id }) => id));
    for (const { id, source, target, kind, weight, values } of file.edges) {
      expect(graph.isDirected(id)).toBe(true);
      expect([graph.source(id), graph.target(id)]).toEqual([source, target]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({ kind, weight, ...present(values) });
    }
  });

  it('is well-formed, and says nothing where nothing is known', () => {
    const found = elements(text, 'edge');
    expect(found.size).toBe(file.edges.length);
    const attributes = graph.getEdgeAttributes('iea-shelters-ttp-denied-iea');
    expect(attributes).not.toHaveProperty('since');
    expect(Object.values(attributes)).not.toContain('null');
    expect(text).not.toMatch(/undefined|\[object/u);
    expect(name).not.toBe('');
  });
});

describe('days', () => {
  it('are in GEXF a tie’s start and end, and of acts a spell for each stretch of days', () => {
    const found = elements(gexfOf(file), 'edge');
    for (const { id, start, end, spells } of file.edges) {
      const written = [...(found.get(id)?.getElementsByTagName('spell') ?? [])].map((spell) => ({
        start: spell.getAttribute('start'),
        end: spell.getAttribute('end'),
      }));
      expect(written).toEqual(spells ?? []);
      expect(found.get(id)?.getAttribute('start')).toBe(spells ? null : start);
      expect(found.get(id)?.getAttribute('end')).toBe(spells ? null : end);
    }
    const page = new DOMParser().parseFromString(gexfOf(file), 'application/xml');
    const network = page.querySelector('graph');
    expect(network?.getAttribute('mode')).toBe('dynamic');
    expect(network?.getAttribute('timeformat')).toBe('date');
  });

  it('of acts are exactly those on which one may have been, a month or year with all of its days', () => {
    const dayList = (start: string, end: string): string[] => {
      const days: string[] = [];
      for (let at = Date.parse(start); at <= Date.parse(end); at += 86_400_000) {
        days.push(new Date(at).toISOString().slice(0, 10));
      }
      return days;
    };
    let coarse = 0;
    for (const { source, target, spells, values } of file.edges) {
      if (values['layer'] !== 'acts' || !spells) continue;
      const acts = record.events.rows.filter(
        ({ initiators, recipients }) => initiators.includes(source) && recipients.includes(target),
      );
      const days = new Set(
        acts.flatMap(({ date, end_date: endDate }) => {
          if (date.length < 10) coarse += 1;
          const end = endDate ?? date;
          const [year = 0, month = 12] = end.split('-').map(Number);
          const last =
            end.length === 10 ? end : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
          return dayList(date.padEnd(10, '-01'), last);
        }),
      );
      expect(spells.flatMap(({ start, end }) => dayList(start, end))).toEqual(
        [...days].toSorted((a, b) => (a < b ? -1 : 1)),
      );
      // No two stretches meet.
      spells.slice(1).forEach(({ start }, at) => {
        expect(Date.parse(start) - Date.parse(spells[at]?.end ?? '')).toBeGreaterThan(86_400_000);
      });
    }
    expect(coarse).toBeGreaterThan(5);
  });

  it('are data in GraphML', () => {
    const graph = graphml.parse(MultiDirectedGraph, graphmlOf(file));
    for (const { id, start, end } of file.edges) {
      expect(graph.getEdgeAttribute(id, 'start') ?? null).toBe(start);
      expect(graph.getEdgeAttribute(id, 'end') ?? null).toBe(end);
    }
  });
});

describe('texts', () => {
  const withText = (label: string): NetworkFile => ({
    day: '2026-07-31',
    description: label,
    nodes: [{ id: 'a', label, values: { name: label } }],
    edges: [],
  });

  it('come back as they were, whatever they hold', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<a href="x">&amp;</a>', "it's", ']]>', 'تحریک طالبان', 'a\nb\tc', '"'),
    );
    fc.assert(
      fc.property(
        texts.filter((label) => label.trim() !== '' && !xmlText(label).includes('\uFFFD')),
        (label) => {
          const byGexf = elements(gexfOf(withText(label)), 'node').get('a');
          expect(byGexf?.getAttribute('label')).toBe(label);
          const byGraphml = elements(graphmlOf(withText(label)), 'node').get('a');
          expect(byGraphml?.querySelector('data')?.textContent).toBe(label);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never break the document, even with characters that XML can’t hold', () => {
    const label = 'a\u0000b\u001Bc\uD800d\uFFFFe';
    const node = elements(gexfOf(withText(label)), 'node').get('a');
    expect(node?.getAttribute('label')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });

  it('are an empty network where there is nothing', () => {
    // Without an edge the reader can't know that they would be directed.
    const empty = { ...withText('x'), nodes: [] };
    expect(gexf.parse(MultiGraph, gexfOf(empty)).order).toBe(0);
    expect(graphml.parse(MultiDirectedGraph, graphmlOf(empty)).order).toBe(0);
  });
});
