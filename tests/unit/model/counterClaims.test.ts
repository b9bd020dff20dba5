import { describe, expect, it } from 'vitest';
import { countersOf } from '../../../src/model/counterClaims.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();
const campOf = (id: string) => dataset.actors.rows.find((actor) => actor.id === id)?.camp;
const incidentOf = (id: string) => {
  const found = dataset.incidents.rows.find((one) => one.id === id);
  if (!found) throw new Error(`no incident ${id}`);
  return found;
};
const against = (incident: string, speaker: string) =>
  incidentOf(incident)
    .claims.filter(({ said_by: by }) => by === speaker)
    .map(({ id, best, group, outcome }) => {
      const { claims, disputes } = countersOf(dataset, id);
      return {
        claim: `${best} ${outcome} ${group}`,
        claims: [...new Set(claims.map(({ said_by: by }) => by))],
        disputes: disputes.map(({ kind, said_by: by }) => `${kind} ${by}`),
      };
    });

describe('countersOf', () => {
  it('names nobody of the claim’s own government, but where the record has them dispute figures', () => {
    const own: string[] = [];
    for (const { id: incident, claims } of dataset.incidents.rows) {
      for (const { id, said_by: by } of claims) {
        if (!['pakistan', 'kabul'].includes(campOf(by) ?? '')) continue;
        const counters = countersOf(dataset, id);
        for (const { said_by: other } of [...counters.claims, ...counters.disputes]) {
          if (campOf(other) === campOf(by)) own.push(`${incident}: ${by} – ${other}`);
        }
      }
    }
    expect([...new Set(own)].toSorted()).toEqual([
      // The minister's 33 and two dead against the army's 27 and five.
      '2022-12-18-bannu-ctd-siege: ispr – khawaja-asif',
      '2022-12-18-bannu-ctd-siege: khawaja-asif – ispr',
      '2022-12-18-bannu-ctd-siege: khawaja-asif – pak-officials',
      '2022-12-18-bannu-ctd-siege: pak-officials – khawaja-asif',
      // The police struck repeated names off the province's list.
      '2023-01-30-peshawar-police-lines: kp-gov – pak-police',
      '2023-01-30-peshawar-police-lines: pak-officials – pak-police',
      '2023-01-30-peshawar-police-lines: pak-police – kp-gov',
      '2023-01-30-peshawar-police-lines: pak-police – pak-officials',
    ]);
  });

  it('sets two papers that name no speaker against each other', () => {
    const [one, other] = against('2022-12-25-balochistan-grenades', 'media');
    expect(one?.claim).toBe('15 wounded all');
    expect(one?.claims).toEqual(['media']);
    expect(other?.claims).toEqual(['media']);
  });

  it('does not set a denial of a rival’s figure against one’s own army', () => {
    // Islamabad denies the TTP's 75 captured; the ISPR counts the dead.
    for (const { disputes } of against('2023-09-06-chitral-posts', 'ispr')) {
      expect(disputes).toEqual(['occurrence ttp']);
    }
    for (const { disputes } of against('2023-09-06-chitral-posts', 'ttp')) {
      expect(disputes).toEqual(['figure pak-gov']);
    }
  });

  it('is mutual: whose claim stands against another has that other against its own', () => {
    let pairs = 0;
    for (const { claims } of dataset.incidents.rows) {
      for (const { id } of claims) {
        for (const other of countersOf(dataset, id).claims) {
          pairs += 1;
          expect(countersOf(dataset, other.id).claims.map((one) => one.id)).toContain(id);
        }
      }
    }
    expect(pairs).toBeGreaterThan(50);
  });

  it('names who says that others were hit on either side of that dispute', () => {
    const [militants] = against('2024-12-24-paktika-barmal-airstrikes', 'mujahid');
    expect(militants).toEqual({
      claim: '46 killed civilians',
      claims: ['pak-security-officials'],
      disputes: ['figure pak-security-officials'],
    });
  });
});
