import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/data/dataset.ts';
import {
  buildChains,
  chainLinks,
  chainOf,
  type ChainStep,
} from '../../../src/model/responseChains.ts';
import { realTables } from '../../fixtures/realTables.ts';

const tables = realTables();
const dataset = buildDataset(tables, 'test');
const chains = buildChains(dataset);
const events = tables['diplomatic-events'];
const ids = [...tables.incidents, ...events].map(({ id }) => id);
const OCTOBER = '2025-10-11-durand-line-clashes';

/** Grows a set of ids over all links until nothing is added any more. */
function naiveReach(from: string, forward: boolean): Set<string> {
  const reached = new Set([from]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const event of events) {
      for (const link of event.responds_to) {
        const [near, far] = forward ? [link.id, event.id] : [event.id, link.id];
        if (reached.has(near)) reached.add(far);
      }
    }
  }
  return reached;
}

describe('buildChains', () => {
  it('holds every link of the record both ways', () => {
    const written = events.flatMap((event) =>
      event.responds_to.map(({ id, kind, basis }) => `${id} ${event.id} ${kind} ${basis}`),
    );
    for (const index of [chains.answersTo, chains.causesOf]) {
      const kept = [...index.values()]
        .flat()
        .map(({ cause, effect, kind, basis }) => `${cause} ${effect} ${kind} ${basis}`);
      expect(kept.toSorted()).toEqual(written.toSorted());
    }
  });

  it('counts the days between two records that are dated to the day', () => {
    const freed = chains.answersTo.get(OCTOBER)?.find(({ days }) => days === 129);
    expect(freed).toMatchObject({ cause: OCTOBER });
    expect(freed?.effect).toMatch(/^2026-02-17/u);
  });

  it('counts no days from or to a month, or a day that is only the report’s', () => {
    const known = new Set(
      [...tables.incidents, ...events]
        .filter(({ date, date_basis: basis }) => date.length === 10 && basis === 'event')
        .map(({ id }) => id),
    );
    const links = [...chains.answersTo.values()].flat();
    const unknown = links.filter(({ cause, effect }) => !known.has(cause) || !known.has(effect));
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.every(({ days }) => days === null)).toBe(true);
    expect(links.filter(({ days }) => days === null)).toHaveLength(unknown.length);
  });
});

describe('chainOf', () => {
  it('has all that a record answers and all that answers it, each once', () => {
    for (const id of ids) {
      const members = chainOf(chains, id).map((step) => step.id);
      const expected = new Set([...naiveReach(id, true), ...naiveReach(id, false)]);
      expect(members.toSorted()).toEqual([...expected].toSorted());
    }
  });

  it('puts every record below a cause of its own, one step deeper', () => {
    for (const id of ids) {
      const read = new Map<string, ChainStep>();
      const wrong = chainOf(chains, id).filter((step) => {
        read.set(step.id, step);
        if (step.via === null) return step.depth !== 0;
        const above = read.get(step.via.cause);
        return step.via.effect !== step.id || above?.depth !== step.depth - 1;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('is the record alone where nothing is linked', () => {
    const alone = ids.find((id) => chainLinks(chains, id).length === 0) ?? '';
    expect(chainOf(chains, alone)).toEqual([{ id: alone, depth: 0, via: null }]);
    expect(chainOf(chains, 'nobody')).toEqual([{ id: 'nobody', depth: 0, via: null }]);
  });

  it('reads an act of two causes once, below the first', () => {
    const link = (cause: string, effect: string) =>
      ({ cause, effect, kind: 'responds', basis: 'stated', days: null }) as const;
    const [ab, ac, bd, cd] = [link('a', 'b'), link('a', 'c'), link('b', 'd'), link('c', 'd')];
    const diamond = {
      answersTo: new Map([
        ['a', [ab, ac]],
        ['b', [bd]],
        ['c', [cd]],
      ]),
      causesOf: new Map([
        ['b', [ab]],
        ['c', [ac]],
        ['d', [bd, cd]],
      ]),
    };
    expect(chainOf(diamond, 'd')).toEqual([
      { id: 'a', depth: 0, via: null },
      { id: 'b', depth: 1, via: ab },
      { id: 'd', depth: 2, via: bd },
      { id: 'c', depth: 1, via: ac },
    ]);
    expect(chainLinks(diamond, 'a')).toEqual([ab, bd, ac, cd]);
  });
});
