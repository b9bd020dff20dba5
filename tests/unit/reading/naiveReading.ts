/**
 * The readings a second time, deliberately naive: written from the numbered rules of the
 * data format with plain objects, filters and sorts, sharing nothing with `src/reading`.
 * Slow and literal on purpose; the tests hold the fast implementation against it.
 */
import type { Actor, Claim, Incident, RecordTables } from '../../../src/domain/record.ts';

type Tables = Pick<RecordTables, 'actors' | 'sources' | 'relations'>;

export interface NaiveRange {
  floor: number;
  one_sided: number;
  best: number;
  top: number;
  open: boolean;
}

export interface NaiveReading {
  whole: NaiveRange | null;
  groups: Record<string, NaiveRange>;
  counted: string[];
  excluded: { id: string; reason: string }[];
  rival: boolean;
  differs: boolean;
  vague: string[];
}

const greatest = (numbers: number[]): number => [...numbers].sort((a, b) => b - a)[0] ?? 0;
const least = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[0] ?? 0;
const total = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
const within = (floor: number, top: number, value: number): number =>
  [floor, value, top].sort((a, b) => a - b)[1] ?? value;
const distinct = <T>(values: T[]): T[] => [...new Set(values)];

// Rule 2.
const lowOf = (claim: Claim): number => claim.low ?? claim.best ?? 0;
const highOf = (claim: Claim): number => claim.high ?? claim.best ?? claim.low ?? 0;
const bestOf = (claim: Claim): number => claim.best ?? claim.low ?? claim.high ?? 0;
const isOpen = (claim: Claim): boolean => ['at least', 'more than'].includes(claim.qualifier);

/** The last day a date text covers, as ISO text, which sorts as dates do. */
function lastDay(text: string): string {
  const [year = '', month, day] = text.split('-');
  if (day !== undefined) return text;
  if (month === undefined) return `${year}-12-31`;
  const lengths = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${year}-${month}-${String(lengths[Number(month) - 1])}`;
}

// Rule 3.
function ownSideOf(group: string): string | null {
  if (group === 'security-forces') return 'pakistan';
  if (group === 'afghan-forces') return 'kabul';
  if (group === 'militants') return 'armed-groups';
  return null;
}

/** Everything that `id` leads up to, itself included, by walking upward again and again. */
function leadsUpTo(id: string, tables: Tables): string[] {
  let reached = [id];
  for (;;) {
    const next = distinct([
      ...reached,
      ...tables.actors
        .filter((actor) => reached.includes(actor.id))
        .flatMap((actor) => [actor.part_of, actor.affiliation])
        .filter((body) => body !== null),
      ...tables.relations
        .filter((relation) => relation.type === 'speaks-for' && reached.includes(relation.from))
        .map((relation) => relation.to),
    ]);
    if (next.length === reached.length) return reached;
    reached = next;
  }
}

function isAdmitted(claim: Claim, speaker: Actor, word: string, tables: Tables): boolean {
  if (word === 'range' || word === 'best') return true;
  if (['pakistan', 'kabul', 'armed-groups'].includes(word)) return speaker.camp === word;
  if (word === 'admissions') return speaker.camp === ownSideOf(claim.group);
  if (word === 'independent') return speaker.standing === 'independent';
  if (word === 'press') return ['press', 'witness'].includes(speaker.standing);
  return (
    tables.actors.some((actor) => actor.id === word) && leadsUpTo(speaker.id, tables).includes(word)
  );
}

export function naiveReading(
  incident: Incident,
  outcome: string,
  word: string,
  tables: Tables,
): NaiveReading {
  const speakerOf = (claim: Claim): Actor => {
    const speaker = tables.actors.find((actor) => actor.id === claim.said_by);
    if (!speaker) throw new Error(`no actor ${claim.said_by}`);
    return speaker;
  };
  const dayOf = (claim: Claim): string => {
    const text =
      claim.said_on ?? tables.sources.find((source) => source.id === claim.source)?.published;
    return text ? lastDay(text) : '';
  };
  const place = (claim: Claim): number => incident.claims.indexOf(claim);
  const latestOf = (claims: Claim[]): Claim | undefined =>
    [...claims].sort((a, b) => {
      if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? 1 : -1;
      return place(b) - place(a);
    })[0];

  // Rule 1.
  const ofOutcome = incident.claims.filter((claim) => claim.outcome === outcome);
  const reasonAgainst = (claim: Claim, said: string): string | null => {
    if (incident.claims.some((other) => other !== claim && other.supersedes === claim.id))
      return 'superseded';
    if (claim.cumulative) return 'cumulative';
    if ([claim.low, claim.best, claim.high].every((figure) => figure === null)) return 'no-figure';
    return isAdmitted(claim, speakerOf(claim), said, tables) ? null : 'other-word';
  };
  const counted = ofOutcome.filter((claim) => reasonAgainst(claim, word) === null);
  const excluded = ofOutcome.flatMap((claim) => {
    const reason = reasonAgainst(claim, word);
    return reason === null ? [] : [{ id: claim.id, reason }];
  });
  const overAllWords = ofOutcome.filter((claim) => reasonAgainst(claim, 'range') === null);

  // Rule 4.
  const rankIn = (claim: Claim): number => {
    const { standing, camp } = speakerOf(claim);
    if (standing === 'independent') return 1;
    if (camp === ownSideOf(claim.group)) return 2;
    if (standing === 'press' || standing === 'witness') return 3;
    return standing === 'third-state' ? 4 : 5;
  };
  const isOneSided = (group: string): boolean => {
    const speakers = overAllWords.filter((claim) => claim.group === group).map(speakerOf);
    const camps = distinct(speakers.map((speaker) => speaker.camp));
    const camp = camps[0];
    if (camps.length !== 1 || camp === undefined) return false;
    if (speakers.some((speaker) => speaker.standing !== 'party')) return false;
    if (camp === ownSideOf(group)) return false;
    const authority = { PK: 'pakistan', AF: 'kabul' }[incident.place.country];
    return !(['civilians', 'unknown', 'all'].includes(group) && camp === authority);
  };
  const rangeOf = (group: string): NaiveRange => {
    const claims = counted.filter((claim) => claim.group === group);
    const own = latestOf(claims.filter((claim) => speakerOf(claim).camp === ownSideOf(group)));
    const floor = own ? lowOf(own) : least(claims.map(lowOf));
    const top = greatest(claims.map(highOf));
    const highestRank = least(claims.map(rankIn));
    const trusted = latestOf(claims.filter((claim) => rankIn(claim) === highestRank));
    return {
      floor,
      one_sided: isOneSided(group) ? floor : 0,
      best: within(floor, top, trusted ? bestOf(trusted) : 0),
      top,
      open: claims.some((claim) => highOf(claim) === top && isOpen(claim)),
    };
  };
  const names: string[] = distinct(counted.map((claim) => claim.group));
  const parts = names.filter((name) => name !== 'all');
  const groups: Record<string, NaiveRange> = {};
  for (const name of parts) groups[name] = rangeOf(name);

  const rival =
    incident.disputes.some((dispute) => dispute.kind === 'target') &&
    distinct(overAllWords.map((claim) => claim.group)).filter((name) => name !== 'all').length >= 2;

  let whole: NaiveRange | null = null;
  if (counted.length > 0 && rival) {
    // Rule 6.
    for (const name of parts) groups[name] = { ...rangeOf(name), floor: 0, one_sided: 0 };
    const claimants = distinct(counted.map((claim) => claim.said_by)).map((said_by) => {
      const said = counted.filter((claim) => claim.said_by === said_by);
      const latestIn = (name: string): Claim[] => {
        const claim = latestOf(said.filter((one) => one.group === name));
        return claim ? [claim] : [];
      };
      const apart = parts.flatMap(latestIn);
      const together = latestIn('all');
      const more = (figure: (claim: Claim) => number): number =>
        greatest([total(apart.map(figure)), total(together.map(figure))]);
      const high = more(highOf);
      const giving = [apart, together].filter((part) => total(part.map(highOf)) === high);
      const standing = tables.actors.find((actor) => actor.id === said_by)?.standing ?? 'unknown';
      const order = [['independent'], ['press', 'witness'], ['third-state'], ['party', 'unknown']];
      return {
        low: more(lowOf),
        best: more(bestOf),
        high,
        open: giving.flat().some(isOpen),
        rank: order.findIndex((standings) => standings.includes(standing)),
        last: latestOf(said),
      };
    });
    const floor = least(claimants.map((one) => one.low));
    const top = greatest(claimants.map((one) => one.high));
    const highestRank = least(claimants.map((one) => one.rank));
    const trusted = claimants.filter((one) => one.rank === highestRank);
    const last = latestOf(trusted.flatMap((one) => (one.last ? [one.last] : [])));
    const best = trusted.find((one) => one.last === last)?.best ?? 0;
    whole = {
      floor,
      one_sided: 0,
      best: within(floor, top, best),
      top,
      open: claimants.some((one) => one.high === top && one.open),
    };
  } else if (counted.length > 0) {
    // Rule 5.
    const added = parts.map((name) => groups[name]).filter((range) => range !== undefined);
    const sum: NaiveRange = {
      floor: total(added.map((range) => range.floor)),
      one_sided: total(added.map((range) => range.one_sided)),
      best: total(added.map((range) => range.best)),
      top: total(added.map((range) => range.top)),
      open: added.some((range) => range.open),
    };
    whole = sum;
    if (names.includes('all')) {
      const all = rangeOf('all');
      const more = (a: number, b: number): number => (a > b ? a - b : 0);
      const surplus = {
        floor: more(all.floor, sum.floor),
        best: more(all.best, sum.best),
        top: more(all.top, sum.top),
      };
      const before = groups['unknown'] ?? { floor: 0, one_sided: 0, best: 0, top: 0, open: false };
      // Where `all` stands alone it is the surplus, be it 0: nought said is not nothing said.
      if (parts.length === 0 || surplus.floor > 0 || surplus.best > 0 || surplus.top > 0) {
        const floor = before.floor + surplus.floor;
        const best = greatest([before.best + surplus.best, floor]);
        groups['unknown'] = {
          floor,
          one_sided: before.one_sided + (isOneSided('all') ? surplus.floor : 0),
          best,
          top: greatest([before.top + surplus.top, best]),
          open: before.open || (all.open && all.top > sum.top),
        };
      }
      whole = {
        floor: greatest([all.floor, sum.floor]),
        one_sided: total(Object.values(groups).map((range) => range.one_sided)),
        best: greatest([all.best, sum.best]),
        top: greatest([all.top, sum.top]),
        open: (all.top >= sum.top && all.open) || (sum.top >= all.top && sum.open),
      };
    }
  }

  // Figures differ between two who are heard: a paper that is quoted without a speaker is heard
  // itself, and one whose name is not printed may be any paper.
  const heard = (claim: Claim): { paper: boolean; name: string } => {
    const speaker = speakerOf(claim);
    const printed = tables.sources.find((source) => source.id === claim.source)?.publisher;
    const written = claim.said_by === 'media' ? (printed ?? '') : speaker.name;
    return speaker.type === 'media' || claim.said_by === 'media'
      ? {
          paper: true,
          name: written
            .replace(/[(/].*$/u, '')
            .trim()
            .toLowerCase(),
        }
      : { paper: false, name: speaker.id };
  };
  const twoAreHeard = (claims: Claim[]): boolean =>
    claims.some((one) =>
      claims.some((two) => {
        const [a, b] = [heard(one), heard(two)];
        if (a.paper !== b.paper) return true;
        return a.name !== b.name && !(a.paper && [a.name, b.name].includes(''));
      }),
    );
  const liesApart = (
    claims: Claim[],
    range: NaiveRange | null,
    floors: Record<string, NaiveRange>,
  ): boolean =>
    range !== null &&
    twoAreHeard(claims) &&
    (range.top > range.floor ||
      claims.some((claim) => {
        const of = claim.group === 'all' ? range : floors[claim.group];
        return !isOpen(claim) && of !== undefined && highOf(claim) < of.floor;
      }));
  // Of one group, whatever the figure of the incident shows or hides of it.
  const differsIn = (name: string): boolean => {
    const range = rangeOf(name);
    const said = counted.filter((claim) => claim.group === name);
    return liesApart(said, range, { [name]: range });
  };
  // Of the whole only where it is more than a sum of groups of which each has been asked.
  const compared = names.length > 1 && (rival || names.includes('all'));
  // Rule 8: "dozens" without a figure, on the word in force.
  const vague = ofOutcome
    .filter((claim) => reasonAgainst(claim, word) === 'no-figure')
    .filter((claim) => ['dozens', 'hundreds'].includes(claim.qualifier))
    .filter((claim) => isAdmitted(claim, speakerOf(claim), word, tables))
    .map((claim) => claim.group);
  return {
    whole,
    groups,
    vague,
    counted: counted.map((claim) => claim.id),
    excluded,
    rival,
    differs: names.some(differsIn) || (compared && liesApart(counted, whole, groups)),
  };
}
