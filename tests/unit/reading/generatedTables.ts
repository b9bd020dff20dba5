/** Arbitrary records of everything that the rules of reading tell apart. */
import fc from 'fast-check';
import type { Claim, Incident, RecordTables } from '../../../src/domain/record.ts';
import {
  CAMPS,
  DISPUTE_KINDS,
  GROUPS,
  OUTCOMES,
  QUALIFIERS,
  STANDINGS,
} from '../../../src/domain/vocabulary.ts';
import {
  makeActor,
  makeClaim,
  makeIncident,
  makeRelation,
  makeSource,
  tablesOf,
} from './tables.ts';

// Few days, of every precision, so that ties are common: the month ends on the day named.
const DATES = ['2024-02-28', '2024-02-29', '2024-02', '2024-03-01', '2024', '2024-12-31', '2025'];
const ACTOR_IDS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];
// Who speaks: those, a paper, and the press that names no speaker.
const SPEAKERS = [...ACTOR_IDS, 'paper', 'media'];
const PUBLISHERS = ['The Paper', 'The Paper (agency)', 'Other', null];
const SOURCE_IDS = ['s0', 's1', 's2', 's3'];

export const GENERATED_ACTORS: readonly string[] = ACTOR_IDS;

const anyDate = fc.constantFrom(...DATES);
const anyDateOrNull = fc.option(anyDate, { freq: 2 });
// Small numbers, so that equal figures and sums are common.
const figure = fc.oneof(fc.nat(2), fc.nat(30));

const estimate = fc
  .tuple(fc.array(figure, { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 7 }))
  .map(([figures, shown]) => {
    const [low = 0, best = 0, high = 0] = [...figures].sort((a, b) => a - b);
    return {
      low: shown & 1 ? low : null,
      best: shown & 2 ? best : null,
      high: shown & 4 ? high : null,
    };
  });

// The common camps and standings weigh more, so that own sides and rivals meet often.
const anyCamp = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('pakistan', 'kabul', 'armed-groups') },
  { weight: 1, arbitrary: fc.constantFrom(...CAMPS) },
);
const anyStanding = fc.oneof(
  { weight: 2, arbitrary: fc.constant('party' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...STANDINGS) },
);

const anyActors = fc.tuple(
  ...ACTOR_IDS.map((id, index) =>
    fc
      .record({
        camp: anyCamp,
        standing: anyStanding,
        part_of: fc.option(fc.constantFrom(...ACTOR_IDS.slice(0, Math.max(1, index))), { freq: 2 }),
        // Affiliations may run in a circle.
        affiliation: fc.option(fc.constantFrom(...ACTOR_IDS), { freq: 2 }),
      })
      .map((given) => makeActor({ ...given, id, part_of: index === 0 ? null : given.part_of })),
  ),
);
const PRESS = [
  makeActor({ id: 'paper', name: 'The Paper', type: 'media', standing: 'press' }),
  makeActor({ id: 'media', type: 'media', standing: 'press' }),
];

const anySources = fc.tuple(
  ...SOURCE_IDS.map((id) =>
    fc
      .record({ published: anyDateOrNull, publisher: fc.constantFrom(...PUBLISHERS) })
      .map((given) => makeSource({ id, ...given })),
  ),
);

const anyRelations = fc.array(
  fc
    .record({
      from: fc.constantFrom(...ACTOR_IDS),
      to: fc.constantFrom(...ACTOR_IDS),
      type: fc.constantFrom('speaks-for', 'part-of', 'leads'),
    })
    .map((given) => makeRelation(given)),
  { maxLength: 4 },
);

interface Drawn {
  readonly claim: Omit<Claim, 'id' | 'supersedes'>;
  readonly supersedes: number | null;
}

const anyClaim: fc.Arbitrary<Drawn> = fc.record({
  claim: fc
    .record({
      estimate,
      // Mostly killed, so that incidents have several claims of one outcome.
      outcome: fc.oneof(
        { weight: 3, arbitrary: fc.constant('killed' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...OUTCOMES) },
      ),
      group: fc.constantFrom(...GROUPS),
      qualifier: fc.constantFrom(...QUALIFIERS),
      said_by: fc.constantFrom(...SPEAKERS),
      said_on: fc.option(anyDate, { freq: 2 }),
      cumulative: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
      source: fc.constantFrom(...SOURCE_IDS),
    })
    .map(({ estimate: figures, ...rest }) => makeClaim({ id: '', ...rest, ...figures })),
  supersedes: fc.option(fc.nat(7), { freq: 2 }),
});

function claimsOf(incident: string, drawn: readonly Drawn[]): Claim[] {
  return drawn.map(({ claim, supersedes }, index) => ({
    ...claim,
    id: `${incident}-c${index}`,
    // Chains run either way through the list, but never in a circle.
    supersedes:
      supersedes !== null && supersedes < drawn.length && supersedes % 2 === 0 && index % 2 === 1
        ? `${incident}-c${supersedes}`
        : supersedes !== null && index > 1 && supersedes < index && index % 2 === 0
          ? `${incident}-c${supersedes - (supersedes % 2)}`
          : null,
  }));
}

export function anyIncident(id: string): fc.Arbitrary<Incident> {
  return fc
    .record({
      date: fc.constantFrom('2024-02-28', '2024-03', '2024-12-31', '2025-01-01', '2025-06-15'),
      country: fc.constantFrom('PK', 'AF', 'IR'),
      claims: fc.array(anyClaim, { maxLength: 8 }),
      disputes: fc.array(fc.constantFrom(...DISPUTE_KINDS, 'target' as const), { maxLength: 2 }),
    })
    .map(({ date, country, claims, disputes }) => {
      const blank = makeIncident({ id, date });
      return {
        ...blank,
        place: { ...blank.place, country },
        claims: claimsOf(id, claims),
        disputes: disputes.map((kind) => ({ kind, said_by: 'a0', source: 's0', note: '' })),
      };
    });
}

/** Tables with up to `most` incidents among eight actors of every camp and standing, and the press. */
export function anyTables(most: number): fc.Arbitrary<RecordTables> {
  const incidents = fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => anyIncident(`i${index}`))),
    );
  return fc
    .record({ actors: anyActors, sources: anySources, relations: anyRelations, incidents })
    .map((given) => tablesOf({ ...given, actors: [...given.actors, ...PRESS] }));
}
