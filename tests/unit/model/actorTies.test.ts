import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/domain/record.ts';
import { spanOfText } from '../../../src/lib/days.ts';
import { tiesInWindow, type NodeTie } from '../../../src/model/actorTies.ts';

function tie(patch: Partial<Relation>): NodeTie {
  const relation: Relation = {
    id: 'a-b',
    from: 'a',
    to: 'b',
    type: 'supports',
    since: null,
    until: null,
    basis: 'alleged',
    said_by: null,
    source: 's',
    ...patch,
  };
  const { since, until } = relation;
  return {
    relation,
    from: 0,
    to: 1,
    first: since === null ? -Infinity : (spanOfText(since)?.first ?? 0),
    last: until === null ? Infinity : (spanOfText(until)?.last ?? 0),
  };
}
const always = { from: null, to: null };

describe('ties of a pair', () => {
  it('draws one line of the gravest kind', () => {
    const [pair] = tiesInWindow(
      [tie({ type: 'allied-with' }), tie({ type: 'shelters' }), tie({ type: 'mediates' })],
      always,
    );
    expect(pair?.kind).toBe('shelters');
    expect(pair?.relations.map(({ type }) => type)).toEqual([
      'shelters',
      'allied-with',
      'mediates',
    ]);
  });

  it('leaves kinds that are drawn only when asked for without a kind', () => {
    expect(tiesInWindow([tie({ type: 'mediates' })], always)[0]?.kind).toBeNull();
  });

  it('draws the best founded of what is said, and a denial on top of it', () => {
    const [pair] = tiesInWindow(
      [tie({ basis: 'alleged' }), tie({ basis: 'denied' }), tie({ basis: 'attributed' })],
      always,
    );
    expect(pair).toMatchObject({ line: 'attributed', denied: true });
  });

  it('takes a denial of another kind for none of this kind', () => {
    const [pair] = tiesInWindow(
      [tie({ type: 'shelters', basis: 'alleged' }), tie({ type: 'supports', basis: 'denied' })],
      always,
    );
    expect(pair).toMatchObject({ line: 'alleged', denied: false });
  });

  it('has what was claimed or undisputed as stated', () => {
    expect(tiesInWindow([tie({ basis: 'claimed' })], always)[0]?.line).toBe('stated');
    expect(tiesInWindow([tie({ basis: 'undisputed' })], always)[0]?.line).toBe('stated');
  });

  it('keeps ties that overlap the window by a day, and open ends overlap', () => {
    const window = {
      from: spanOfText('2025-10-01')?.first ?? 0,
      to: spanOfText('2025-10')?.last ?? 0,
    };
    const kept = (since: string | null, until: string | null): boolean =>
      tiesInWindow([tie({ since, until })], window).length === 1;
    expect(kept(null, null)).toBe(true);
    expect(kept('2025-10-31', null)).toBe(true);
    expect(kept('2025-11', null)).toBe(false);
    expect(kept(null, '2025-10-01')).toBe(true);
    expect(kept(null, '2025-09')).toBe(false);
    expect(kept('2025', '2025')).toBe(true);
  });
});
