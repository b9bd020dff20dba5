import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import {
  askedWords,
  chosenEnds,
  meantActors,
  withEnds,
} from '../../../../src/studies/connections/ends.ts';
import { findActors } from '../../../../src/studies/connections/findActors.ts';
import { parseQuery } from '../../../../src/state/urlCodec.ts';
import { buildUrlContext } from '../../../../src/state/urlContext.ts';
import { STUDIES } from '../../../../src/studies/registry.ts';
import { VIEWS } from '../../../../src/views/registry.ts';
import { REAL_RECORD as record } from '../../../fixtures/networkInput.ts';

describe('chosenEnds', () => {
  const ends = (patch: Partial<typeof DEFAULT_STATE>) =>
    chosenEnds({ ...DEFAULT_STATE, ...patch }, record);

  it('takes two selected actors, or a pair, unless the settings say otherwise', () => {
    const select = [
      { kind: 'record', id: 'ttp' },
      { kind: 'record', id: '2025-10-11-durand-line-clashes' },
      { kind: 'record', id: 'iea' },
    ] as const;
    expect(ends({ select })).toEqual({ from: 'ttp', to: 'iea' });
    expect(ends({ select: [{ kind: 'pair', from: 'china', to: 'iea' }] })).toEqual({
      from: 'china',
      to: 'iea',
    });
    expect(ends({ select, settings: { connections: { to: 'india' } } })).toEqual({
      from: null,
      to: 'india',
    });
  });

  it('takes the first of a list, and nothing that the record does not know', () => {
    expect(ends({ settings: { connections: { from: 'ttp,iea', to: 'nobody' } } })).toEqual({
      from: 'ttp',
      to: null,
    });
    expect(ends({})).toEqual({ from: null, to: null });
  });

  it('leaves out of the address what is not chosen', () => {
    const state = withEnds({ from: 'ttp', to: null })(DEFAULT_STATE);
    expect(state.settings['connections']).toEqual({ from: 'ttp' });
    expect(withEnds({ from: null, to: null })(state).settings['connections']).toEqual({});
  });
});

describe('a word for a side instead of an actor', () => {
  const context = buildUrlContext(record, VIEWS, STUDIES);

  it('is kept from the address, and is nobody’s choice', () => {
    const { state, rejected } = parseQuery(
      'study=connections&connections.from=pakistan&connections.to=ttp&select=iea',
      context,
    );
    expect(rejected).toEqual([]);
    expect(chosenEnds(state, record)).toEqual({ from: null, to: 'ttp' });
    expect(askedWords(state, record)).toEqual({ from: 'pakistan', to: null });
    const alone = parseQuery('connections.from=kabul&select=ttp', context).state;
    expect(chosenEnds(alone, record)).toEqual({ from: null, to: null });
    expect(parseQuery('connections.from=nowhere', context).rejected).toHaveLength(1);
  });

  it('offers whom it may mean: the bodies of a camp, else by name', () => {
    expect(meantActors('armed-groups', record, ['ttp', 'bla'])).toEqual(['ttp', 'bla']);
    expect(meantActors('afghanistan', record, [])).toContain('iea');
    expect(meantActors('islamabad', record, [])).toContain('pak-gov');
    expect(meantActors('taliban', record, [])).toEqual(expect.arrayContaining(['iea', 'ttp']));
  });
});

describe('findActors', () => {
  const ids = (typed: string): string[] =>
    findActors(record.actors.rows, typed).map(({ id }) => id);

  it('finds by short name, by alias, and by another spelling', () => {
    expect(ids('ttp')[0]).toBe('ttp');
    expect(ids('fitna al-khawarij')).toContain('ttp');
    expect(ids('tehrik taliban pak')).toContain('ttp');
    expect(ids('foreign off')).toContain('pak-fo');
  });

  it('finds nobody for nothing or nonsense, and never more than eight', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  ')).toEqual([]);
    expect(ids('xyzzy')).toEqual([]);
    expect(ids('a').length).toBeLessThanOrEqual(8);
  });

  it('finds every actor by its own short name', () => {
    for (const actor of record.actors.rows) expect(ids(actor.short_name)).toContain(actor.id);
  });
});
