import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRow } from '../../../../src/data/dataset.ts';
import { LATER_ENGLISH } from '../../../../src/i18n/laterTexts.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { actorNetwork } from '../../../../src/model/actorNetwork.ts';
import {
  networkChanges,
  recordOfChange,
  stepsOf,
  type NetworkChange,
} from '../../../../src/model/networkChanges.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { changePeriods } from '../../../../src/studies/changes/periods.ts';
import { placeChanges } from '../../../../src/studies/changes/place.ts';
import {
  changeSeries,
  contactKey,
  standingsAt,
  stepInForce,
  withStep,
} from '../../../../src/studies/changes/series.ts';
import { changesTable } from '../../../../src/studies/changes/table.ts';
import { changeWord } from '../../../../src/studies/changes/words.ts';
import { everything, REAL_RECORD as record } from '../../../fixtures/networkInput.ts';

const { events } = everything(record);
const network = actorNetwork(record, '');
const { graph } = network;
const none = new Uint8Array(events.length);
const all = networkChanges(record, network, events);
const seriesOf = (from: string | null = null, to: string | null = null, contacts = true) =>
  changeSeries({
    dataset: record,
    network,
    events,
    from: from === null ? null : (spanOfText(from)?.first ?? 0),
    to: to === null ? null : (spanOfText(to)?.last ?? 0),
    contacts,
  });
const drawn = (id: string): number | null => {
  const node = graph.nodeOf.get(id);
  return node === undefined || node >= graph.drawn ? null : node;
};

describe('networkChanges', () => {
  it('has the first act of each two bodies, by looking at all acts of the record', () => {
    const first = new Map<string, string>();
    record.events.rows.forEach((event) => {
      if (event.date.length === 4) return;
      for (const by of event.initiators) {
        for (const on of event.recipients) {
          const [a, b] = [drawn(by), drawn(on)];
          if (a === null || b === null || a === b) continue;
          const key = contactKey({ from: a, to: b });
          if (!first.has(key)) first.set(key, event.id);
        }
      }
    });
    const found = all.flatMap((change) =>
      change.kind === 'contact' ? [[contactKey(change), change.event.id] as const] : [],
    );
    expect(new Map(found)).toEqual(first);
    expect(found).toHaveLength(first.size);
  });

  it('has each beginning and end that the record dates, between two bodies, once', () => {
    const between = record.relations.rows.filter(({ from, to }) => {
      const [a, b] = [drawn(from), drawn(to)];
      return a !== null && b !== null && a !== b;
    });
    const ids = (kind: NetworkChange['kind']) =>
      all.filter((change) => change.kind === kind).map(recordOfChange);
    expect(new Set(ids('begins'))).toEqual(
      new Set(between.filter(({ since }) => since !== null).map(({ id }) => id)),
    );
    expect(new Set(ids('ends'))).toEqual(
      new Set(between.filter(({ until }) => until !== null).map(({ id }) => id)),
    );
    expect(ids('ends').length).toBeGreaterThan(0);
  });

  it('dates what is alleged or denied without a date by its source, and nothing undisputed', () => {
    const said = all.filter(
      (change): change is Exclude<NetworkChange, { kind: 'contact' }> => change.kind === 'said',
    );
    expect(said.some(({ relation }) => relation.basis === 'denied')).toBe(true);
    for (const { relation, date } of said) {
      expect(relation.since).toBeNull();
      expect(['claimed', 'attributed', 'alleged', 'denied']).toContain(relation.basis);
      expect(findRow(record.sources, relation.source)?.published).toBe(date);
      const end = relation.until === null ? null : spanOfText(relation.until);
      if (end) expect(spanOfText(date)?.first).toBeLessThanOrEqual(end.last);
    }
  });

  it('is in order, and steps lose none of it', () => {
    const days = all.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    const steps = stepsOf(all);
    expect(steps.flatMap(({ changes }) => changes)).toEqual(all);
    expect(new Set(steps.map(({ day, date }) => `${day} ${date}`)).size).toBe(steps.length);
  });

  it('has no first act where none passes', () => {
    expect(networkChanges(record, network, none).every(({ kind }) => kind !== 'contact')).toBe(
      true,
    );
    expect(stepsOf([])).toEqual([]);
  });
});

describe('changeSeries', () => {
  it('splits at the window: before, in it, and after it nowhere', () => {
    const { all: every, before, steps } = seriesOf('2025', '2025');
    const inside = steps.flatMap(({ changes }) => changes);
    const [first, last] = [spanOfText('2025')?.first ?? 0, spanOfText('2025')?.last ?? 0];
    expect(before).toEqual(every.filter(({ day }) => day < first));
    expect(inside).toEqual(every.filter(({ day }) => day >= first && day <= last));
    expect(inside.length).toBeGreaterThan(20);
  });

  it('leaves first acts out when asked to', () => {
    const kinds = seriesOf(null, null, false).steps.flatMap(({ changes }) =>
      changes.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('contact');
    expect(kinds).toContain('ends');
  });

  it('finds every step by its name in the address again', () => {
    const { steps } = seriesOf();
    steps.forEach((step, place) => {
      const state = withStep(step)(DEFAULT_STATE);
      expect(stepInForce(steps, state)).toEqual({ step: place, missing: null });
    });
  });

  it('is at the first step where none is named, or one that does not pass', () => {
    const { steps } = seriesOf();
    expect(stepInForce(steps, DEFAULT_STATE)).toEqual({ step: 0, missing: null });
    const settings = { changes: { at: '2025-10-11-durand-line-clashes' } };
    expect(stepInForce(steps, { settings })).toEqual({ step: 0, missing: settings.changes.at });
    expect(stepInForce([], DEFAULT_STATE)).toEqual({ step: 0, missing: null });
    expect(withStep(undefined)(DEFAULT_STATE)).toBe(DEFAULT_STATE);
  });
});

describe('standingsAt', () => {
  /** For one tie, from its dates alone. */
  const naive = (id: string, upTo: number): 'there' | 'gone' | 'not yet' => {
    const own = all.filter((change) => change.kind !== 'contact' && change.relation.id === id);
    const begin = own.find(({ kind }) => kind === 'begins' || kind === 'said');
    const end = own.find(({ kind }) => kind === 'ends');
    if (end && end.day <= upTo) return 'gone';
    return begin && begin.day > upTo ? 'not yet' : 'there';
  };

  it('is what each tie’s dates say, at any step', () => {
    const { steps } = seriesOf();
    fc.assert(
      fc.property(fc.nat({ max: steps.length - 1 }), (place) => {
        const day = steps[place]?.day ?? 0;
        // All changes of the day together, so that the order within it does not matter.
        const earlier = all.filter((change) => change.day <= day);
        const { ties, contacts } = standingsAt(network, all, earlier, []);
        for (const { relation, from, to } of network.ties) {
          if (from >= graph.drawn || to >= graph.drawn) continue;
          expect([relation.id, ties.has(relation.id)]).toEqual([
            relation.id,
            naive(relation.id, day) === 'there',
          ]);
        }
        expect(contacts.size).toBe(earlier.filter(({ kind }) => kind === 'contact').length);
      }),
      { numRuns: 40 },
    );
  });

  it('shows what begins as new, what ends as ended, and afterwards not at all', () => {
    const { steps } = seriesOf();
    const place = steps.findIndex(({ changes }) => changes.some(({ kind }) => kind === 'ends'));
    const now = steps[place]?.changes ?? [];
    const before = steps.slice(0, place).flatMap(({ changes }) => changes);
    const ended = now.find(({ kind }) => kind === 'ends');
    const id = ended ? recordOfChange(ended) : '';
    expect(standingsAt(network, all, before, now).ties.get(id)).toBe('ended');
    expect(standingsAt(network, all, [...before, ...now], []).ties.has(id)).toBe(false);
    const begins = all.find(({ kind }) => kind === 'begins');
    const one = standingsAt(network, all, [], begins ? [begins] : []);
    expect(one.ties.get(begins ? recordOfChange(begins) : '')).toBe('new');
  });
});

describe('placeChanges', () => {
  it('keeps every body in its place at every step', () => {
    const places = (changes: readonly NetworkChange[]) =>
      placeChanges(network, standingsAt(network, all, [], changes), 400).nodes.map(
        ({ id, x, y }) => ({ id, x, y }),
      );
    expect(places(all.slice(0, 3))).toEqual(places(all.slice(40, 50)));
    expect(places([])).toHaveLength(graph.drawn);
  });

  it('marks a denial with a cross and a hostile tie with a bar', () => {
    const denial = all.filter(
      (change) => change.kind === 'said' && change.relation.basis === 'denied',
    );
    const picture = placeChanges(network, standingsAt(network, all, [], denial), 400);
    expect(picture.ties.filter(({ standing }) => standing === 'new')).not.toEqual([]);
    for (const { standing, cross } of picture.ties)
      if (standing === 'new') expect(cross).not.toBeNull();
    const hostile = all.filter(
      (change) => change.kind === 'begins' && change.relation.type === 'hostile-to',
    );
    const other = placeChanges(network, standingsAt(network, all, [], hostile), 400);
    for (const { standing, bar } of other.ties) if (standing === 'new') expect(bar).not.toBeNull();
  });
});

describe('changePeriods', () => {
  it('is six years of the whole record, which lose no change', () => {
    const series = seriesOf();
    const periods = changePeriods(series);
    expect(periods).toHaveLength(6);
    expect(periods[0]?.unit).toBe('year');
    const [first] = periods;
    const last = periods.at(-1);
    expect([...(first?.earlier ?? []), ...periods.flatMap(({ changes }) => changes)]).toEqual(all);
    expect(last?.earlier.length).toBe(all.length - (last?.changes.length ?? 0));
  });

  it('is finer for a shorter time, never more than six, and none where nothing changes', () => {
    const [quarter] = changePeriods(seriesOf('2025', '2025'));
    expect(quarter?.unit).toBe('quarter');
    expect(changePeriods(seriesOf('2025-09', '2026-02')).length).toBeLessThanOrEqual(6);
    expect(changePeriods({ before: [], steps: [] })).toEqual([]);
  });
});

describe('words', () => {
  it('says by whose word in every row, and opens its record', () => {
    const { steps } = seriesOf();
    const { rows, columns } = changesTable(steps, network, record, LATER_ENGLISH);
    // Three ties are dated to before the record's own period: they stand from the start.
    expect(rows).toHaveLength(all.length - seriesOf().before.length);
    expect(seriesOf().before).toHaveLength(3);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    rows.forEach(({ cells }, at) => {
      expect(cells).toHaveLength(columns.length);
      expect(cells[2]?.opens).toEqual({
        kind: 'record',
        id: recordOfChange(all[at + 3] as NetworkChange),
      });
      expect(cells[2]?.text).not.toMatch(/undefined/u);
    });
    const denial = rows.find(({ key }) => key.startsWith('said iea-shelters-ttp-denied-mujahid'));
    expect(denial?.cells[2]?.text).toBe(
      'Kabul (IEA) shelters TTP: denied by Mujahid; said to be so by Khawaja Asif, ' +
        'Shehbaz Sharif, Asim Munir, Kakar, UN Monitoring Team, Pakistan, UN, Foreign Office',
    );
  });

  it('has words of their own for a denial, a split and a designation', () => {
    const words = new Set(all.map((change) => changeWord(change, LATER_ENGLISH.messages)));
    for (const word of ['Denied', 'Alleged', 'Split', 'Designation', 'Ends', 'First act between'])
      expect(words).toContain(word);
  });
});
