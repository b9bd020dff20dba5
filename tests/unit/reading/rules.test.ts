/** The numbered rules, one by one, on incidents small enough to work out by hand. */
import { describe, expect, test } from 'vitest';
import type { Claim, Dispute, Incident } from '../../../src/domain/record.ts';
import type { Outcome } from '../../../src/domain/vocabulary.ts';
import { readIncident } from '../../../src/reading/readIncident.ts';
import type { IncidentReading } from '../../../src/reading/readings.ts';
import {
  makeActor,
  makeClaim,
  makeIncident,
  makeRelation,
  makeSource,
  prepare,
  tablesOf,
} from './tables.ts';

const ACTORS = [
  makeActor({ id: 'army', camp: 'pakistan', standing: 'party' }),
  makeActor({ id: 'press-wing', camp: 'pakistan', standing: 'party', part_of: 'army' }),
  makeActor({ id: 'general', camp: 'pakistan', standing: 'party', affiliation: 'press-wing' }),
  makeActor({ id: 'taliban', camp: 'kabul', standing: 'party' }),
  makeActor({ id: 'spokesman', camp: 'kabul', standing: 'party' }),
  makeActor({ id: 'militia', camp: 'armed-groups', standing: 'party' }),
  makeActor({ id: 'inquiry', camp: 'pakistan', standing: 'independent' }),
  makeActor({ id: 'un', camp: 'international', standing: 'independent' }),
  makeActor({ id: 'paper', camp: 'observers', standing: 'press' }),
  makeActor({ id: 'media', type: 'media', camp: 'observers', standing: 'press' }),
  makeActor({ id: 'dawn-paper', name: 'Dawn', type: 'media', standing: 'press' }),
  makeActor({ id: 'villager', camp: 'society', standing: 'witness' }),
  makeActor({ id: 'neighbour', camp: 'outside-states', standing: 'third-state' }),
];
const SOURCES = [
  makeSource({ id: 's', published: '2024-03-10' }),
  makeSource({ id: 'march', published: '2024-03' }),
  makeSource({ id: 'year', published: '2024' }),
  makeSource({ id: 'undated' }),
  makeSource({ id: 'dawn', publisher: 'Dawn' }),
  makeSource({ id: 'dawn-agency', publisher: 'Dawn (AFP)' }),
  makeSource({ id: 'herald', publisher: 'The Herald' }),
];
const RELATIONS = [
  makeRelation({ from: 'spokesman', to: 'taliban', type: 'speaks-for' }),
  makeRelation({ from: 'militia', to: 'taliban', type: 'part-of', basis: 'alleged' }),
];

type Said = Partial<Claim> & Pick<Claim, 'said_by'>;

function read(
  said: readonly Said[],
  word = 'range',
  given: Partial<Incident> = {},
  outcome: Outcome = 'killed',
): IncidentReading {
  const claims = said.map((claim, index) => makeClaim({ id: `c${index}`, ...claim }));
  const incident = makeIncident({ ...given, claims });
  const { context } = prepare(
    tablesOf({ actors: ACTORS, sources: SOURCES, relations: RELATIONS, incidents: [incident] }),
  );
  return readIncident(incident, outcome, word, context);
}

/** A range in brief: floor, one-sided, best, top. */
const range = (floor: number, one_sided: number, best: number, top: number, open = false) => ({
  floor,
  one_sided,
  best,
  top,
  open,
});
const exactly = (count: number) => ({ low: count, best: count, high: count });
const TARGET: Dispute = { kind: 'target', said_by: 'taliban', source: 's', note: '' };
const afghan = { place: { ...makeIncident({}).place, country: 'AF' } };

describe('rule 1: which claims count', () => {
  test('each claim that does not count has its reason, the first that holds', () => {
    const reading = read(
      [
        { said_by: 'army', best: 3, cumulative: true },
        { said_by: 'army', cumulative: true },
        { said_by: 'army', qualifier: 'dozens' },
        { said_by: 'paper', best: 2 },
        { said_by: 'army', best: 5, cumulative: true },
        { said_by: 'army', best: 6, supersedes: 'c4' },
        { said_by: 'army', best: 6, outcome: 'wounded' },
      ],
      'pakistan',
    );
    expect(reading.counted).toEqual(['c5']);
    expect(reading.excluded).toEqual([
      { id: 'c0', reason: 'cumulative' },
      { id: 'c1', reason: 'cumulative' },
      { id: 'c2', reason: 'no-figure' },
      { id: 'c3', reason: 'other-word' },
      { id: 'c4', reason: 'superseded' },
    ]);
  });

  test('a claim is superseded by one that does not count itself, of any outcome', () => {
    const reading = read([
      { said_by: 'army', best: 3 },
      { said_by: 'army', best: 4, outcome: 'wounded', supersedes: 'c0' },
    ]);
    expect(reading.whole).toBeNull();
    expect(reading.excluded).toEqual([{ id: 'c0', reason: 'superseded' }]);
  });

  test('an actor speaks for itself and all that lead up to it, never downward', () => {
    const said: Said[] = [
      { said_by: 'army', best: 1 },
      { said_by: 'press-wing', best: 2 },
      { said_by: 'general', best: 3 },
    ];
    expect(read(said, 'army').counted).toEqual(['c0', 'c1', 'c2']);
    expect(read(said, 'press-wing').counted).toEqual(['c1', 'c2']);
    expect(read(said, 'general').counted).toEqual(['c2']);
    expect(read(said, 'nobody').counted).toEqual([]);
  });

  test('a spokesman leads up to whom he speaks for, an alleged part does not', () => {
    const said: Said[] = [
      { said_by: 'spokesman', best: 1 },
      { said_by: 'militia', best: 2 },
    ];
    expect(read(said, 'taliban').counted).toEqual(['c0']);
  });

  test('admissions are what a side says of its own losses', () => {
    const reading = read(
      [
        { said_by: 'army', group: 'security-forces', best: 23 },
        { said_by: 'taliban', group: 'security-forces', best: 58 },
        { said_by: 'army', group: 'civilians', best: 4 },
      ],
      'admissions',
    );
    expect(reading.counted).toEqual(['c0']);
    expect(reading.whole).toEqual(range(23, 0, 23, 23));
  });

  test('press is press and witness', () => {
    const said: Said[] = [
      { said_by: 'paper', best: 1 },
      { said_by: 'villager', best: 2 },
      { said_by: 'un', best: 3 },
    ];
    expect(read(said, 'press').counted).toEqual(['c0', 'c1']);
    expect(read(said, 'independent').counted).toEqual(['c2']);
  });
});

describe('rule 2: figures and days', () => {
  test('what is not said falls back, and a lone high leaves a floor of 0', () => {
    expect(read([{ said_by: 'paper', best: 4 }]).whole).toEqual(range(4, 0, 4, 4));
    expect(read([{ said_by: 'paper', low: 4 }]).whole).toEqual(range(4, 0, 4, 4));
    expect(read([{ said_by: 'paper', high: 4 }]).whole).toEqual(range(0, 0, 4, 4));
  });

  test.each(['at least', 'more than'] as const)('"%s" is open upward', (qualifier) => {
    expect(read([{ said_by: 'paper', low: 4, qualifier }]).whole?.open).toBe(true);
  });

  test('a month and a year stand for their last days, an undated source comes first', () => {
    const best = (...sources: string[]): number | undefined =>
      read(sources.map((source, index) => ({ said_by: 'un', source, ...exactly(index) }))).whole
        ?.best;
    expect(best('march', 's')).toBe(0);
    expect(best('year', 'march')).toBe(0);
    expect(best('s', 'undated')).toBe(0);
    expect(best('s', 's')).toBe(1);
  });

  test('the day it was said on comes before the day it was printed', () => {
    const reading = read([
      { said_by: 'un', source: 's', said_on: '2024-03-12', ...exactly(7) },
      { said_by: 'un', source: 's', said_on: '2024-03-11', ...exactly(8) },
    ]);
    expect(reading.whole?.best).toBe(7);
  });
});

describe('rule 4: a group', () => {
  test('the floor is what its own side says latest, even above the least', () => {
    const reading = read([
      { said_by: 'taliban', group: 'security-forces', best: 1 },
      { said_by: 'army', group: 'security-forces', best: 9, source: 's' },
      { said_by: 'press-wing', group: 'security-forces', best: 12, source: 'march' },
    ]);
    expect(reading.whole).toEqual(range(12, 0, 12, 12));
  });

  test('best follows the rank, and stays within floor and top', () => {
    const said: Said[] = [
      { said_by: 'taliban', group: 'security-forces', ...exactly(40) },
      { said_by: 'neighbour', group: 'security-forces', ...exactly(30) },
      { said_by: 'paper', group: 'security-forces', ...exactly(20) },
      { said_by: 'army', group: 'security-forces', ...exactly(10) },
      { said_by: 'un', group: 'security-forces', ...exactly(15) },
    ];
    expect(read(said).whole).toEqual(range(10, 0, 15, 40));
    expect(read(said.slice(0, 4)).whole?.best).toBe(10);
    expect(read(said.slice(0, 3)).whole?.best).toBe(20);
    expect(read(said.slice(0, 2)).whole?.best).toBe(30);
    expect(
      read([...said.slice(3, 4), { said_by: 'un', group: 'security-forces', best: 2 }]).whole,
    ).toEqual(range(10, 0, 10, 10));
  });

  test('an independent body of the own side ranks as independent', () => {
    const reading = read([
      { said_by: 'inquiry', group: 'security-forces', low: 2, best: 4, high: 9 },
      { said_by: 'army', group: 'security-forces', low: 3, best: 6, high: 9 },
    ]);
    expect(reading.whole).toEqual(range(3, 0, 4, 9));
  });

  test('the top is open only if a claim with that figure is', () => {
    const open = { said_by: 'paper', low: 5, qualifier: 'at least' } as const;
    expect(read([open, { said_by: 'un', best: 6 }]).whole?.open).toBe(false);
    expect(read([open, { said_by: 'un', best: 5 }]).whole?.open).toBe(true);
  });

  test('a floor is one-sided where one party alone speaks of others', () => {
    const boast: Said = { said_by: 'army', group: 'militants', best: 8 };
    expect(read([boast]).whole).toEqual(range(8, 8, 8, 8));
    expect(read([boast, { said_by: 'paper', group: 'militants', best: 8 }]).whole?.one_sided).toBe(
      0,
    );
    expect(read([{ ...boast, group: 'security-forces' }]).whole?.one_sided).toBe(0);
  });

  test('one-sidedness looks at every word, not the one in force', () => {
    const said: Said[] = [
      { said_by: 'army', group: 'militants', best: 8 },
      { said_by: 'paper', group: 'militants', best: 8 },
    ];
    expect(read(said, 'pakistan').whole).toEqual(range(8, 0, 8, 8));
  });

  test.each(['civilians', 'unknown', 'all'] as const)(
    'the authority of the place is no stranger to %s',
    (group) => {
      expect(read([{ said_by: 'army', group, best: 3 }]).whole?.one_sided).toBe(0);
      expect(read([{ said_by: 'army', group, best: 3 }], 'range', afghan).whole?.one_sided).toBe(3);
      expect(read([{ said_by: 'taliban', group, best: 3 }], 'range', afghan).whole?.one_sided).toBe(
        0,
      );
    },
  );
});

describe('rule 5: parts and whole', () => {
  test('without a whole the parts are added up', () => {
    const reading = read([
      { said_by: 'paper', ...exactly(2) },
      { said_by: 'paper', group: 'militants', low: 3, best: 4, high: 6 },
    ]);
    expect(reading.whole).toEqual(range(5, 0, 6, 8));
    expect(reading.groups.unknown).toBeUndefined();
  });

  test('what the whole has more goes to unknown', () => {
    const reading = read([
      { said_by: 'paper', ...exactly(2) },
      { said_by: 'paper', group: 'all', low: 9, best: 9, qualifier: 'at least' },
    ]);
    expect(reading.whole).toEqual(range(9, 0, 9, 9, true));
    expect(reading.groups.unknown).toEqual(range(7, 0, 7, 7, true));
    expect(reading.feeds).toEqual(['civilians', 'unknown']);
  });

  test('it is added to an unknown that is there, whose best and top are raised', () => {
    const reading = read([
      { said_by: 'paper', group: 'civilians', low: 0, best: 6, high: 10 },
      { said_by: 'paper', group: 'unknown', ...exactly(1) },
      { said_by: 'paper', group: 'all', low: 5, best: 6, high: 7 },
    ]);
    // Surplus: floor 5 − 1 = 4, best 0, top 0; unknown 1 + 4 over 1 and 1, both raised to 5.
    expect(reading.groups.unknown).toEqual(range(5, 0, 5, 5));
    expect(reading.whole).toEqual(range(5, 0, 7, 11));
  });

  test('a whole that the parts reach adds nothing to unknown', () => {
    const reading = read([
      { said_by: 'paper', ...exactly(5) },
      { said_by: 'un', group: 'all', low: 5, best: 5, qualifier: 'more than' },
    ]);
    expect(reading.groups.unknown).toBeUndefined();
    expect(reading.whole).toEqual(range(5, 0, 5, 5, true));
    expect(reading.feeds).toEqual(['civilians', null]);
  });

  test('the surplus of a one-sided whole is one-sided', () => {
    const reading = read(
      [
        { said_by: 'paper', ...exactly(2) },
        { said_by: 'army', group: 'all', ...exactly(10) },
      ],
      'range',
      afghan,
    );
    expect(reading.groups.unknown).toEqual(range(8, 8, 8, 8));
    expect(reading.whole).toEqual(range(10, 8, 10, 10));
  });

  test('a whole of 0 beside no part is a 0 said of unknown', () => {
    const reading = read([{ said_by: 'paper', group: 'all', ...exactly(0) }]);
    expect(reading.whole).toEqual(range(0, 0, 0, 0));
    expect(reading.groups).toEqual({ unknown: range(0, 0, 0, 0) });
    expect(reading.feeds).toEqual(['unknown']);
  });
});

describe('rule 6: rival descriptions', () => {
  const said: Said[] = [
    { said_by: 'taliban', group: 'civilians', ...exactly(46) },
    { said_by: 'army', group: 'militants', low: 20, best: 20, qualifier: 'more than' },
  ];
  const disputed = { ...afghan, disputes: [TARGET] };

  test('the groups are not added up, and no part of them is common ground', () => {
    const reading = read(said, 'range', disputed);
    expect(reading.rival).toBe(true);
    expect(reading.groups).toEqual({
      civilians: range(0, 0, 46, 46),
      militants: range(0, 0, 20, 20, true),
    });
    // No standing is above the other's, so best is the later claimant's, here by place.
    expect(reading.whole).toEqual(range(20, 0, 20, 46));
  });

  test('without the dispute they are parts', () => {
    expect(read(said, 'range', afghan).whole).toEqual(range(66, 20, 66, 66, true));
  });

  test('it holds under one word too, though one description is left', () => {
    const reading = read(said, 'pakistan', disputed);
    expect(reading.rival).toBe(true);
    expect(reading.whole).toEqual(range(20, 0, 20, 20, true));
    expect(reading.groups).toEqual({ militants: range(0, 0, 20, 20, true) });
  });

  test('one description and a whole are no rivals', () => {
    const reading = read(
      [said[0] ?? { said_by: 'taliban' }, { said_by: 'un', group: 'all', best: 50 }],
      'range',
      disputed,
    );
    expect(reading.rival).toBe(false);
    expect(reading.groups.unknown).toEqual(range(4, 0, 4, 4));
  });

  test('a claimant is worth its latest groups together or its latest whole, open as that part', () => {
    const together: Said = { said_by: 'un', group: 'all', low: 7, best: 7, qualifier: 'at least' };
    const parts: Said[] = [
      { said_by: 'un', group: 'civilians', ...exactly(9), said_on: '2024-01-01' },
      { said_by: 'un', group: 'civilians', ...exactly(4) },
      { said_by: 'un', group: 'militants', ...exactly(3) },
    ];
    expect(read([...parts, together], 'range', disputed).whole).toEqual(range(7, 0, 7, 7, true));
    expect(read([...parts, { ...together, low: 6, best: 6 }], 'range', disputed).whole).toEqual(
      range(7, 0, 7, 7),
    );
    expect(read([...parts, { ...together, low: 8, best: 8 }], 'range', disputed).whole).toEqual(
      range(8, 0, 8, 8, true),
    );
  });

  test('where both give the same, an open claim in either leaves it open', () => {
    const open = { qualifier: 'more than' } as const;
    const parts: Said = { said_by: 'un', group: 'civilians', low: 5, best: 5 };
    const whole: Said = { said_by: 'un', group: 'all', low: 5, best: 5 };
    const other: Said = { said_by: 'army', group: 'militants', ...exactly(1) };
    const isOpen = (...claims: Said[]) => read([...claims, other], 'range', disputed).whole?.open;
    expect(isOpen({ ...parts, ...open }, whole)).toBe(true);
    expect(isOpen(parts, { ...whole, ...open })).toBe(true);
    expect(isOpen(parts, whole)).toBe(false);
  });

  test('best is the claimant of the highest standing, own side left out', () => {
    const reading = read(
      [
        { said_by: 'militia', group: 'militants', ...exactly(2) },
        { said_by: 'paper', group: 'civilians', ...exactly(5) },
        { said_by: 'army', group: 'militants', ...exactly(9) },
      ],
      'range',
      disputed,
    );
    expect(reading.whole).toEqual(range(2, 0, 5, 9));
  });
});

describe('figures that differ', () => {
  const differ = (...said: readonly Said[]): boolean => read(said).differs;

  test('two speakers and a top above the floor', () => {
    const low: Said = { said_by: 'paper', ...exactly(2) };
    expect(differ(low, { said_by: 'un', ...exactly(3) })).toBe(true);
    expect(differ(low, { said_by: 'un', ...exactly(2) })).toBe(false);
    expect(differ(low, { said_by: 'paper', ...exactly(3) })).toBe(false);
  });

  test('press that names no speaker is heard as the paper that has it', () => {
    const press = (source: string, dead: number): Said => ({
      said_by: 'media',
      source,
      ...exactly(dead),
    });
    expect(differ(press('dawn', 2), press('herald', 3))).toBe(true);
    expect(differ(press('dawn', 2), press('herald', 2))).toBe(false);
    expect(differ(press('dawn', 2), press('dawn-agency', 3))).toBe(false);
    expect(differ(press('dawn', 2), { said_by: 'dawn-paper', ...exactly(3) })).toBe(false);
    expect(differ(press('herald', 2), { said_by: 'dawn-paper', ...exactly(3) })).toBe(true);
    // Where no paper is printed it may be the same.
    expect(differ(press('dawn', 2), press('undated', 3))).toBe(false);
    expect(differ(press('undated', 2), { said_by: 'un', ...exactly(3) })).toBe(true);
  });

  test('two speakers of two groups contradict nobody, whatever range one of them gives', () => {
    const soldiers: Said = { said_by: 'army', group: 'security-forces', low: 3, high: 4 };
    expect(differ(soldiers, { said_by: 'un', ...exactly(1) })).toBe(false);
    expect(differ(soldiers, { said_by: 'un', group: 'all', ...exactly(9) })).toBe(false);
    expect(differ(soldiers, { said_by: 'un', group: 'all', ...exactly(2) })).toBe(true);
  });

  test('of a part and of all, whichever hides the other', () => {
    const part = (said_by: string, dead: number): Said => ({
      said_by,
      group: 'security-forces',
      ...exactly(dead),
    });
    const all = (said_by: string, dead: number): Said => ({
      said_by,
      group: 'all',
      ...exactly(dead),
    });
    expect(differ(part('army', 1), part('un', 3), all('paper', 3))).toBe(true);
    expect(differ(part('army', 3), part('un', 3), all('paper', 3))).toBe(false);
    expect(differ(part('army', 9), all('un', 3), all('paper', 5))).toBe(true);
  });
});
