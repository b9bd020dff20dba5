/** The chains that the five documents tell, as they come out of the record. */
import { describe, expect, it } from 'vitest';
import { findRow } from '../../../../src/data/dataset.ts';
import { fullMask } from '../../../../src/lib/rowMask.ts';
import { chainsOf } from '../../../../src/model/responseChains.ts';
import { ladderOf } from '../../../../src/studies/chains/ladder.ts';
import { realDataset } from '../../../fixtures/realDataset.ts';

const dataset = realDataset();
const everyAct = { events: fullMask(dataset.events.rows.length) };

function ladder(id: string) {
  const incident = findRow(dataset.incidents, id);
  if (!incident) throw new Error(`${id} is not in the record`);
  return ladderOf(dataset, chainsOf(dataset), incident, everyAct);
}

/** An act on an incident's ladder: its days, and how it is tied to the incident itself. */
function step(incident: string, act: string) {
  const { acts, undated } = ladder(incident);
  const found = [...acts, ...undated].find((one) => one.act.id === act);
  if (!found) return null;
  const direct = found.links.find(({ cause }) => cause === incident);
  return { days: found.days, actor: found.actor, basis: direct?.basis ?? null };
}

const MIR_ALI = '2024-03-16-mir-ali-post';
const STRIKES = '2024-03-18-khost-paktika-airstrikes';
const FIRE = '2024-03-18-taliban-heavy-weapons-fire';

describe('the five documents', () => {
  it('Bajaur, 30 July 2023: Bilawal’s warning 3 days later, a link that the coder inferred', () => {
    expect(
      step('2023-07-30-bajaur-rally-bombing', '2023-08-02-bilawal-self-defence-warning'),
    ).toEqual({ days: 3, actor: 'bilawal', basis: 'inferred' });
  });

  it('Bajaur: what answers the warning is 6 and 8 days from the bombing', () => {
    const at = '2023-07-30-bajaur-rally-bombing';
    expect(step(at, '2023-08-05-yaqoob-jihad-abroad')).toMatchObject({ days: 6, basis: null });
    expect(step(at, '2023-08-07-akhundzada-decree')).toMatchObject({ days: 8, basis: null });
  });

  it('Bajaur: a statement of “August 2023” is on the ladder without a day', () => {
    const { undated } = ladder('2023-07-30-bajaur-rally-bombing');
    expect(undated.map(({ act }) => act.id)).toEqual(['2023-08-shehbaz-sanctuaries']);
  });

  it('Mir Ali, 16 March 2024: the Foreign Office confirms the strikes 2 days later', () => {
    expect(step(MIR_ALI, '2024-03-17-zardari-vows-retaliation')).toMatchObject({ days: 1 });
    expect(step(MIR_ALI, '2024-03-18-fo-confirms-strikes')).toEqual({
      days: 2,
      actor: 'pak-fo',
      basis: 'inferred',
    });
  });

  it('Mir Ali leads to the strikes, and they to Kabul’s fire, through acts that name both', () => {
    const joined = (id: string) =>
      ladder(id).joined.map(({ incident, days, through }) => ({
        id: incident.id,
        days,
        through: through.map(({ act }) => act.id),
      }));
    expect(joined(MIR_ALI)).toContainEqual({
      id: STRIKES,
      days: 2,
      through: ['2024-03-18-fo-confirms-strikes'],
    });
    expect(joined(STRIKES)).toContainEqual({
      id: FIRE,
      days: 0,
      through: ['2024-03-18-iea-mod-heavy-weapons'],
    });
    expect(joined(FIRE).map(({ id }) => id)).toContain(STRIKES);
  });

  it('the strikes of 18 March 2024: Kabul’s fire and the State Department the same day', () => {
    expect(step(STRIKES, '2024-03-18-iea-mod-heavy-weapons')).toEqual({
      days: 0,
      actor: 'iea-mod',
      basis: 'inferred',
    });
    expect(step(STRIKES, '2024-03-18-us-patel-restraint')).toEqual({
      days: 0,
      actor: 'us-state',
      basis: 'stated',
    });
  });

  it('Boya, 19 December 2025: the demarche the same day', () => {
    expect(step('2025-12-19-boya-camp-attack', '2025-12-19-fo-demarche-boya')).toEqual({
      days: 0,
      actor: 'pak-fo',
      basis: 'stated',
    });
  });
});
