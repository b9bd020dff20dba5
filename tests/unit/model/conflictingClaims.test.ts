import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Claim, Source } from '../../../src/domain/record.ts';
import { QUALIFIERS } from '../../../src/domain/vocabulary.ts';
import { conflictingClaims, type ClaimPair } from '../../../src/model/conflictingClaims.ts';
import { countsPart } from '../../../src/model/opponents.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const table = <Row extends { readonly id: string }>(rows: readonly Row[]) => ({
  rows,
  rowOf: new Map(rows.map(({ id }, row) => [id, row])),
});

const PUBLISHERS: Readonly<Record<string, string | null>> = {
  s1: 'Dawn (AFP)',
  s2: 'Dawn',
  s3: 'VOA / Reuters',
  s4: null,
};
const DAYS: Readonly<Record<string, string>> = {
  s1: '2025-10-11',
  s2: '2025-10',
  s3: '2025-10-13',
  s4: '2025-11',
};
const SPEAKERS: Readonly<Record<string, readonly [camp: string, standing: string, type: string]>> =
  {
    army: ['pakistan', 'party', 'state-organ'],
    police: ['pakistan', 'party', 'state-organ'],
    kabul: ['kabul', 'party', 'state'],
    ttp: ['armed-groups', 'party', 'armed-group'],
    hospital: ['society', 'independent', 'other'],
    dawn: ['observers', 'press', 'media'],
    media: ['observers', 'press', 'media'],
  };
const speakers = {
  actors: table(
    Object.entries(SPEAKERS).map(([id, [camp, standing, type]]) => {
      return { id, name: id === 'dawn' ? 'Dawn' : id, camp, standing, type } as unknown as Actor;
    }),
  ),
  sources: table(
    Object.keys(PUBLISHERS).map((id) => {
      return { id, publisher: PUBLISHERS[id], published: DAYS[id] } as unknown as Source;
    }),
  ),
};

/** Numbers that a claim leaves possible, counted one by one; sums of the test stay below. */
const MOST = 90;
function possible(claim: Claim, openUpward = false): Set<number> {
  const numbers = new Set<number>();
  const top = claim.high ?? claim.best ?? claim.low ?? -1;
  const open = openUpward || /at least|more than/u.test(claim.qualifier);
  for (let n = claim.low ?? claim.best ?? 0; n <= MOST; n += 1) {
    if (n <= top || open) numbers.add(n);
  }
  return numbers;
}

const shares = (a: Set<number>, b: Set<number>): boolean => [...a].some((n) => b.has(n));
const has = (claim: Claim): boolean => (claim.low ?? claim.best ?? claim.high) !== null;
const PAPERS: Readonly<Record<string, string>> = { s1: 'dawn', s2: 'dawn', s3: 'voa', s4: '?' };
const paper = ({ said_by: by, source }: Claim): string =>
  by === 'dawn' ? 'dawn' : by === 'media' ? (PAPERS[source] ?? '?') : '';
const voice = (claim: Claim): string => paper(claim) || claim.said_by;
const different = (a: Claim, b: Claim): boolean => {
  const unknown = paper(a) !== '' && paper(b) !== '' && [paper(a), paper(b)].includes('?');
  return voice(a) !== voice(b) && !unknown;
};
const LOSSES: Readonly<Record<string, string>> = {
  militants: 'armed-groups',
  'afghan-forces': 'kabul',
};
const camp = ({ said_by: by }: Claim): string => SPEAKERS[by]?.[0] ?? '';
const party = ({ said_by: by }: Claim): boolean => SPEAKERS[by]?.[1] === 'party';
const enemy = (claim: Claim): boolean =>
  party(claim) && (LOSSES[claim.group] ?? camp(claim)) !== camp(claim);
const opponents = (a: Claim, b: Claim): boolean =>
  camp(a) !== camp(b) && ((party(a) && party(b)) || enemy(a) || enemy(b));
/** Year-month-day texts, a month's first and last day, compare as text. */
const firstDay = (claim: Claim): string =>
  (claim.said_on ?? DAYS[claim.source] ?? '').padEnd(10, '-01');
const lastDay = (claim: Claim): string =>
  (claim.said_on ?? DAYS[claim.source] ?? '').padEnd(10, '-31');
const said = (claim: Claim): boolean => claim.said_on !== null || claim.source in DAYS;
const before = (a: Claim, b: Claim): boolean => said(a) && said(b) && lastDay(a) < firstDay(b);

/** Every pair, the slow way, as "id id by open". */
function naivePairs(claims: readonly Claim[]): string[] {
  const replaced = (id: string): boolean =>
    claims.some((other) => other.supersedes === id && other.id !== id);
  const open = (...ids: string[]): boolean => !ids.some(replaced);
  const figures = claims.filter((claim) => has(claim) && !claim.cumulative);
  const pairs: string[] = [];
  for (const [at, a] of figures.entries()) {
    for (const b of figures.slice(at + 1)) {
      if (a.group !== b.group || !different(a, b) || shares(possible(a), possible(b))) continue;
      const [low, high] = Math.max(...possible(a)) < Math.min(...possible(b)) ? [a, b] : [b, a];
      if (opponents(a, b)) {
        // A part leaves every greater number possible; both may count the same part.
        const part = (claim: Claim): boolean =>
          claim.detail === 'in Chaman' && a.detail !== b.detail;
        if (shares(possible(a, part(a)), possible(b, part(b)))) continue;
      } else if (a.detail !== b.detail || before(low, high)) continue;
      pairs.push(`${a.id} ${b.id} ranges ${open(a.id, b.id)}`);
    }
  }
  for (const whole of figures.filter(({ group }) => group === 'all')) {
    const nobody = Math.max(...possible(whole)) === 0;
    for (const name of new Set(figures.filter(({ group }) => group !== 'all').map(voice))) {
      const own = figures.filter(
        (claim) => claim.group !== 'all' && voice(claim) === name && open(claim.id),
      );
      const groups = [...new Set(own.map(({ group }) => group))];
      const parts = groups.flatMap((group) => {
        if (group === 'militants' && !nobody) return [];
        const list = own.filter((claim) => claim.group === group);
        const latest = list
          .toSorted((x, y) => (lastDay(x) < lastDay(y) ? -1 : lastDay(x) > lastDay(y) ? 1 : 0))
          .at(-1);
        return latest && Math.min(...possible(latest)) > 0 ? [latest] : [];
      });
      let sums = new Set([0]);
      for (const part of parts) {
        const next = new Set<number>();
        for (const sum of sums)
          for (const n of possible(part)) if (sum + n <= MOST) next.add(sum + n);
        sums = next;
      }
      const least = parts.length === 0 ? 0 : Math.min(...sums);
      const comparable = parts.every((part) =>
        !different(whole, part)
          ? false
          : opponents(whole, part)
            ? whole.detail !== 'in Chaman'
            : whole.detail === part.detail && !before(whole, part),
      );
      if (parts.length === 0 || !comparable || least <= Math.max(...possible(whole))) continue;
      for (const part of parts) pairs.push(`${whole.id} ${part.id} sum ${open(whole.id)}`);
    }
  }
  return pairs.toSorted();
}

const count = fc.nat({ max: 20 });
const madeClaims = fc
  .array(
    fc.record({
      numbers: fc.array(count, { minLength: 3, maxLength: 3 }),
      said: fc.constantFrom('none', 'low', 'best', 'high', 'low best', 'low best high', 'best'),
      qualifier: fc.constantFrom(...QUALIFIERS),
      said_by: fc.constantFrom(...Object.keys(SPEAKERS)),
      group: fc.constantFrom('all', 'all', 'civilians', 'militants', 'afghan-forces'),
      detail: fc.constantFrom(null, null, 'in Chaman', 'early count'),
      source: fc.constantFrom(...Object.keys(PUBLISHERS)),
      said_on: fc.constantFrom(null, null, '2025-10-12', '2025-10'),
      cumulative: fc.nat({ max: 5 }).map((n) => n === 0),
      supersedes: fc.option(fc.nat({ max: 5 }), { freq: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ numbers, said: given, supersedes, ...row }, at): Claim => {
      const [low = 0, best = 0, high = 0] = numbers.toSorted((a, b) => a - b);
      const gives = (name: string) => given.split(' ').includes(name);
      return {
        ...row,
        id: `c${at}`,
        outcome: 'killed',
        low: gives('low') ? low : null,
        best: gives('best') ? best : null,
        high: gives('high') ? high : null,
        supersedes: supersedes === null ? null : `c${supersedes}`,
        paragraph: null,
      };
    }),
  );

const told = ({ one, other, by, open }: ClaimPair): string => `${one.id} ${other.id} ${by} ${open}`;

describe('conflictingClaims', () => {
  it('are what the slow way finds, number by number', () => {
    const seen = { ranges: 0, sum: 0 };
    fc.assert(
      fc.property(madeClaims, (claims) => {
        const pairs = conflictingClaims(claims, speakers);
        for (const { by } of pairs) seen[by] += 1;
        expect(pairs.map(told).toSorted()).toEqual(naivePairs(claims));
      }),
      { numRuns: 4_000, seed: 11 },
    );
    expect(seen.ranges).toBeGreaterThan(200);
    expect(seen.sum).toBeGreaterThan(50);
  });
});

describe('conflicting claims of the record', () => {
  const dataset = realDataset();
  const pairsOf = (id: string): string[] => {
    const incident = dataset.incidents.rows.find((one) => one.id === id);
    if (!incident) throw new Error(`no incident ${id}`);
    return conflictingClaims(incident.claims, dataset)
      .filter(({ open }) => open)
      .map(({ one, other }) =>
        [one, other].map((c) => `${c.said_by} ${c.best} ${c.outcome} ${c.group}`).join(' – '),
      );
  };

  it('leave out an early count, a part and a later toll', () => {
    // "early count" of the press beside the government's; Kunar alone beside both provinces.
    expect(pairsOf('2021-09-05-quetta-mastung-road')).toEqual([]);
    expect(pairsOf('2022-04-16-khost-kunar-airstrikes')).toEqual([]);
    // Three wounded "in Chaman" and five on the other side of the border.
    expect(pairsOf('2025-12-05-spin-boldak-fire')).toEqual([]);
    // The toll rose from day to day: 54, 59, 60.
    expect(pairsOf('2023-09-29-mastung-procession')).toEqual([]);
  });

  it('keep what opponents say of each other’s dead, whenever they said it', () => {
    expect(pairsOf('2025-03-16-noshki-convoy')).toEqual([
      'ispr 3 killed security-forces – bla 90 killed security-forces',
    ]);
    expect(pairsOf('2025-10-11-durand-line-clashes')).toEqual([
      'ispr 23 killed security-forces – mujahid 58 killed security-forces',
      'ispr 29 wounded security-forces – mujahid 30 wounded security-forces',
      'ispr 200 killed afghan-forces – mujahid 9 killed afghan-forces',
    ]);
    // The TTP claims fewer than the police admit.
    expect(pairsOf('2024-01-08-mamund-polio-police')).toContain(
      'pak-police 7 killed security-forces – ttp 6 killed security-forces',
    );
  });

  it('set nobody hurt in all against the other side’s groups, and a part against a lesser whole', () => {
    expect(pairsOf('2026-02-27-kabul-kandahar-strikes')).toEqual([
      'mujahid 0 killed all – tarar 133 killed afghan-forces',
    ]);
    expect(pairsOf('2025-03-11-jaffar-express')).toContain(
      'ispr 31 killed all – bla 100 killed security-forces',
    );
  });

  it('tell papers apart where the press has no named authority', () => {
    expect(pairsOf('2022-12-25-balochistan-grenades')).toEqual([
      'media 15 wounded all – media 17 wounded all',
    ]);
  });

  it('take no figure with a word for a part for a whole: the words mean what they meet', () => {
    const parts = new Set(
      dataset.incidents.rows.flatMap(({ claims }) =>
        claims.filter(countsPart).map(({ detail }) => detail),
      ),
    );
    expect(parts).toEqual(
      new Set([
        '40 received, five of them dead',
        'Chinese nationals only',
        'Khaama Press figure for Spera',
        'Kunar only: five children and a woman; one wounded',
        'Sheltan district, Kunar, including women and children',
        'Spera district only, members of two families',
        'bodies received',
        'brought to the Khar hospital',
        'children',
        'children according to another paper',
        'children aged 10 and 11',
        'children aged 4, 8 and 11',
        'children in Quetta',
        'children only: 15 in Khost (12 girls, 3 boys), 5 in Kunar (3 girls, 2 boys)',
        'critically injured',
        'critically wounded',
        'first statement, Nushki only',
        'in Chaman',
        'in Khost',
        'injured received',
        "names only Omar Khalid Khorasani, called the group's envoy, whose assassination helped end the ceasefire",
        'on the Afghan side',
        'on the Afghan side, civilians included',
        'passengers shot at Musakhail after identity checks; other places not counted',
        'received at an Afghan hospital',
        'received by the PIMS hospital, with two further bodies besides the policeman',
        'seriously hurt',
        'surgical centre received 40 casualties, five of them dead',
        'the school attack only',
      ]),
    );
  });
});
