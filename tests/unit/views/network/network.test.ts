import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow } from '../../../../src/data/dataset.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { boxesOverlap } from '../../../../src/lib/box.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { OTHERS } from '../../../../src/model/actorGraph.ts';
import { actsOf } from '../../../../src/views/network/describe.ts';
import { networkEmphasis } from '../../../../src/views/network/emphasis.ts';
import { network } from '../../../../src/views/network/index.ts';
import { linkSteps, nodeByKey, readingOrder } from '../../../../src/views/network/keys.ts';
import { networkLabels } from '../../../../src/views/network/labels.ts';
import { pairKey } from '../../../../src/views/network/edges.ts';
import { placeNetwork } from '../../../../src/views/network/place.ts';
import { labelName } from '../../../../src/i18n/actorNames.ts';
import { relationSentence } from '../../../../src/i18n/relationSentence.ts';
import { networkSeries } from '../../../../src/views/network/series.ts';
import { toggleOpened } from '../../../../src/views/network/settings.ts';
import {
  everything,
  maskOfDays,
  networkInput,
  REAL_RECORD as record,
} from '../../../fixtures/networkInput.ts';

const all = everything(record);
const frame = { width: 400, height: 660 };
const openSetting = (open: string) => ({ settings: { network: { open } } });

function autumn() {
  const first = spanOfText('2025-09')?.first ?? 0;
  const last = spanOfText('2025-12')?.last ?? 0;
  return {
    incidents: maskOfDays(record.incidents, first, last),
    events: maskOfDays(record.events, first, last),
  };
}

describe('series', () => {
  const whole = networkSeries(networkInput(record, all));

  it('accounts for every directed pair of every act, whatever passes', () => {
    const events = record.events.rows.length;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: events, maxLength: events, max: 1 }), (mask) => {
        const series = networkSeries(networkInput(record, { ...all, events: mask }));
        expect(series.links.reduce((total, { acts }) => total + acts, 0)).toBe(series.acts);
        expect(series.singles).toBe(series.links.filter(({ acts }) => acts === 1).length);
      }),
      { numRuns: 20 },
    );
  });

  it('counts an act once for a body and in sums, however many parties it has', async () => {
    const { nodeOf, drawn } = whole.network.graph;
    const events = record.events.rows.length;
    const sum = (await network.summary.fetch())(whole, LATER_ENGLISH);
    expect(Number(/(\d+) acts run/u.exec(sum)?.[1])).toBeLessThanOrEqual(events);
    // The Foreign Office's own entry lists as many.
    expect(actsOf(whole.counts, nodeOf.get('pak-fo') ?? -1)).toEqual({ out: 97, into: 12 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: events, maxLength: events, max: 1 }), (mask) => {
        const { counts, undrawn } = networkSeries(networkInput(record, { ...all, events: mask }));
        const passing = record.events.rows.filter((_, row) => mask[row] === 1);
        const pairsOf = ({ initiators, recipients }: (typeof passing)[number]) => {
          const ends = (ids: readonly string[]) => ids.flatMap((id) => nodeOf.get(id) ?? []);
          return ends(initiators)
            .flatMap((from) => ends(recipients).map((to) => ({ from, to })))
            .filter(({ from, to }) => from !== to);
        };
        const isDrawn = ({ from, to }: { from: number; to: number }) => from < drawn && to < drawn;
        const withPair = (fits: (pair: { from: number; to: number }) => boolean) =>
          passing.filter((event) => pairsOf(event).some(fits)).length;
        expect(counts.between).toBe(withPair(isDrawn));
        expect(undrawn).toBe(withPair((pair) => !isDrawn(pair)));
        for (const id of ['pak-fo', 'iea', 'ttp', 'china']) {
          const node = nodeOf.get(id) ?? -1;
          const has = (ids: readonly string[]) => ids.some((one) => nodeOf.get(one) === node);
          expect(actsOf(counts, node)).toEqual({
            out: passing.filter(({ initiators }) => has(initiators)).length,
            into: passing.filter(({ recipients }) => has(recipients)).length,
          });
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is not filtered by the actors it is used to pick', () => {
    expect(network.exempt).toEqual(['actor']);
    const filter = { ...NO_FILTER, actor: ['noor-wali-mehsud'] };
    const series = networkSeries(networkInput(record, all, { filter }));
    const [chosen] = series.chosen;
    expect(series.network.graph.nodes[chosen ?? -1]?.id).toBe('ttp');
    expect(series.active).toBeGreaterThan(30);
  });

  it('puts positions where they are under any filter', () => {
    const one = placeNetwork(networkSeries(networkInput(record, all)), frame);
    const other = placeNetwork(networkSeries(networkInput(record, autumn())), frame);
    const places = (placed: typeof one) => placed.nodes.map(({ id, x, y }) => ({ id, x, y }));
    expect(places(other)).toEqual(places(one));
  });

  it('draws acts from two on and prints the same number that it counts', () => {
    const series = networkSeries(networkInput(record, autumn()));
    const { acts } = placeNetwork(series, frame);
    expect(acts.filter(({ hidden }) => hidden)).toHaveLength(series.singles);
    expect(acts.every(({ hidden, acts: count }) => hidden === (count === 1))).toBe(true);
    const shown = networkSeries(
      networkInput(record, autumn(), { settings: { network: { singles: 'shown' } } }),
    );
    expect(placeNetwork(shown, frame).acts.some(({ hidden }) => hidden)).toBe(false);
  });
});

describe('labels', () => {
  it.each([
    ['everything', all, '', 400],
    ['four months', autumn(), '', 400],
    ['a wide frame', all, '', 560],
    ['members opened', all, 'pak-gov,pak-fo,iea,ttp,china,us-gov,iea-mod', 400],
    ['all there is', all, `pak-gov,iea,${OTHERS},us-gov,us-state,pak-police,un`, 380],
  ])('never overlap: %s', (_, passing, open, width) => {
    const input = networkInput(record, passing, openSetting(open));
    const series = networkSeries(input);
    const placed = placeNetwork(series, { width, height: 660 });
    const { nodes, numbers } = networkLabels(series, placed, record, LATER_ENGLISH);
    const boxes = [...nodes, ...numbers].map(({ box }) => box);
    const pairs = boxes.flatMap((a, one) => boxes.slice(one + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => boxesOverlap(a, b))).toEqual([]);
    expect(boxes.filter(({ x0, x1 }) => x0 < -0.01 || x1 > placed.width + 0.01)).toEqual([]);
    expect(nodes).toHaveLength(placed.nodes.length);
  });

  it('gives the twelve busiest a bold name or a count, and no other', () => {
    const series = networkSeries(networkInput(record, autumn()));
    const placed = placeNetwork(series, frame);
    const { nodes } = networkLabels(series, placed, record, LATER_ENGLISH);
    const counted = nodes.filter(({ count, state }) => count !== null && !state);
    expect(counted.length).toBeGreaterThanOrEqual(8);
    expect(nodes.filter(({ count, bold }) => bold || count !== null).length).toBeLessThanOrEqual(
      12,
    );
  });
});

describe('emphasis', () => {
  const series = networkSeries(networkInput(record, all));
  const number = (id: string): number => series.network.graph.nodeOf.get(id) ?? -1;

  it('keeps the neighbours of a hovered actor and dims the rest', () => {
    const { lit, ringed } = networkEmphasis(series, record, all, { kind: 'actor', id: 'ttp' }, []);
    expect([...ringed]).toEqual([number('ttp')]);
    for (const { from, to } of series.links) {
      if (from === number('ttp')) expect(lit?.has(to)).toBe(true);
    }
    expect(lit?.has(number('tajikistan'))).toBe(false);
  });

  it('stands for a hovered person with the body it is folded into', () => {
    const hovered = { kind: 'actor', id: 'khawaja-asif' } as const;
    expect([...networkEmphasis(series, record, all, hovered, []).ringed]).toEqual([
      number('pak-gov'),
    ]);
  });

  it('rings who is active in a span, as far as it passes', () => {
    const day = spanOfText('2025-10-11')?.first ?? 0;
    const hovered = { kind: 'span', first: day, last: day } as const;
    const { ringed, lit } = networkEmphasis(series, record, all, hovered, []);
    expect(ringed.has(number('iea'))).toBe(true);
    expect(lit).toBeNull();
    const none = {
      incidents: new Uint8Array(all.incidents.length),
      events: new Uint8Array(all.events.length),
    };
    expect(networkEmphasis(series, record, none, hovered, []).ringed.size).toBe(0);
  });

  it('draws the edge of a hovered event from who acts to whom', () => {
    const event = record.events.rows.find(
      ({ initiators, recipients }) => initiators[0] === 'pak-fo' && recipients[0] === 'iea',
    );
    const hovered = { kind: 'record', id: event?.id ?? '' } as const;
    const { pairs } = networkEmphasis(series, record, all, hovered, []);
    expect(pairs.has(pairKey(number('pak-fo'), number('iea')))).toBe(true);
  });
});

describe('keys', () => {
  const series = networkSeries(networkInput(record, all));
  const placed = placeNetwork(series, frame);
  const at = (id: string): number => placed.nodes.findIndex((node) => node.id === id);

  it('reaches every node by the right arrow alone, each once', () => {
    const order = readingOrder(placed.nodes);
    const walked = [order[0]?.number ?? -1];
    for (let step = 1; step < order.length; step += 1) {
      walked.push(nodeByKey(placed, walked.at(-1) ?? -1, 'ArrowRight') ?? -1);
    }
    expect(new Set(walked).size).toBe(placed.nodes.length);
  });

  it('goes between the capitals along their row, and down to the organs', () => {
    expect(nodeByKey(placed, at('pak-gov'), 'ArrowRight')).toBe(at('iea'));
    expect(placed.nodes[nodeByKey(placed, at('pak-gov'), 'ArrowDown') ?? -1]).toMatchObject({
      x: 46,
      y: 284,
    });
    expect(nodeByKey(placed, at('pak-gov'), 'ArrowLeft')).not.toBe(at('pak-gov'));
  });

  it('stops at the ends and leaves other keys alone', () => {
    const last = nodeByKey(placed, at('ttp'), 'End') ?? -1;
    expect(nodeByKey(placed, last, 'ArrowRight')).toBe(last);
    expect(nodeByKey(placed, last, 'ArrowDown')).toBe(last);
    expect(nodeByKey(placed, at('ttp'), 'x')).toBeNull();
  });

  it('goes from camp to camp by pages', () => {
    const next = placed.nodes[nodeByKey(placed, at('pak-gov'), 'PageDown') ?? -1];
    expect(next?.camp).toBe('kabul');
    expect(placed.nodes[nodeByKey(placed, next?.number ?? -1, 'PageUp') ?? -1]?.camp).toBe(
      'pakistan',
    );
  });

  it('walks all acts and ties of a node, the relations of a pair together', () => {
    const steps = linkSteps(placed, at('ttp'));
    const touching = [...placed.acts, ...placed.ties.map(({ tie }) => tie)].filter(
      ({ from, to }) => from === at('ttp') || to === at('ttp'),
    );
    const keys = steps.map(({ from, to }) => pairKey(from, to));
    expect(new Set(keys).size).toBe(
      new Set(touching.map(({ from, to }) => pairKey(from, to))).size,
    );
    const runs = keys.filter((key, index) => key !== keys[index - 1]);
    expect(runs).toHaveLength(new Set(keys).size);
  });
});

describe('words', () => {
  it('has a name of its own for every actor, also under a node', () => {
    const ids = record.actors.rows.map(({ id }) => id);
    const names = new Set(ids.map((id) => labelName(record, id, LATER_ENGLISH)));
    expect(names.size).toBe(ids.length);
  });

  it('has the same acts in the table as in the picture, drawn and hidden', async () => {
    const input = networkInput(record, autumn());
    const series = networkSeries(input);
    const { rows, totals, note } = (await network.table.fetch())(series, LATER_ENGLISH, input);
    const sum = rows.reduce((total, { cells }) => total + Number(cells[2]?.sort ?? 0), 0);
    expect(sum).toBe(series.acts);
    expect(totals?.[2]?.sort).toBe(series.acts);
    expect(note).toContain(`${series.singles} are single acts`);
    expect(note).toContain(`${series.within} acts inside one body`);
    expect(rows[0]?.cells[2]?.opens).toEqual({ kind: 'pair', from: 'pak-gov', to: 'iea' });
  });

  it('sums up in at most sixty words', async () => {
    const words = (await network.summary.fetch())(
      networkSeries(networkInput(record, all)),
      LATER_ENGLISH,
    ).split(/\s+/u);
    expect(words.length).toBeLessThanOrEqual(60);
  });

  it('says who says so in every sentence about a tie', () => {
    const denied = findRow(record.relations, 'iea-shelters-ttp-denied-mujahid');
    const alleged = findRow(record.relations, 'ttp-allied-with-bla');
    expect(denied && relationSentence(denied, record, LATER_ENGLISH)).toBe(
      'Kabul (IEA) shelters TTP: denied by Mujahid',
    );
    expect(alleged && relationSentence(alleged, record, LATER_ENGLISH)).toBe(
      'TTP is allied with BLA: alleged by Munir Akram',
    );
    const dated = findRow(record.relations, 'jui-f-allied-with-pak-gov');
    expect(dated && relationSentence(dated, record, LATER_ENGLISH)).toMatch(/, until Aug 2023$/u);
  });

  it('adds what is opened at the end and takes it out again', () => {
    expect(toggleOpened('', 'ttp')).toBe('ttp');
    expect(toggleOpened('ttp', 'iea')).toBe('ttp,iea');
    expect(toggleOpened('ttp,iea', 'ttp')).toBe('iea');
    expect(toggleOpened('ttp', 'ttp')).toBeNull();
  });
});
