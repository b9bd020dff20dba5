import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/domain/vocabulary.ts';
import { LATER_ENGLISH } from '../../../src/i18n/laterTexts.ts';
import { attributionSentence, claimTitle } from '../../../src/records/attribution.ts';
import { realDataset } from '../../fixtures/realDataset.ts';

const dataset = realDataset();

function sentence(id: string, outcome: (typeof OUTCOMES)[number] = 'killed'): string | null {
  const incident = dataset.incidents.rows[dataset.incidents.rowOf.get(id) ?? -1];
  if (!incident) throw new Error(`no incident ${id}`);
  return attributionSentence(incident, outcome, dataset, LATER_ENGLISH);
}

describe('the sentence that says whose figures they are', () => {
  test('of the October case names both sides, and no figure without its speaker', () => {
    expect(sentence('2025-10-11-durand-line-clashes')).toBe(
      '“Overnight battle along the Durand Line between Afghan and Pakistani forces”, 11–12 Oct 2025: ' +
        'Inter-Services Public Relations (Pakistan) said 23 members of Pakistan’s security forces and more than 200 members of Afghan forces were killed; ' +
        'Zabihullah Mujahid (Kabul) said 58 members of Pakistan’s security forces and 9 members of Afghan forces; ' +
        'neither account could be independently confirmed in the sources collected.',
    );
  });

  test('claims no lack of confirmation where an independent body gives a figure', () => {
    const said = sentence('2025-10-17-paktika-airstrikes') ?? '';
    expect(said).toMatch(/UNAMA|United Nations/u);
    expect(said).not.toContain('confirmed');
  });

  test('is nothing where nobody gave a figure, and has every number of the claims otherwise', () => {
    let silent = 0;
    for (const incident of dataset.incidents.rows) {
      for (const outcome of OUTCOMES) {
        const said = attributionSentence(incident, outcome, dataset, LATER_ENGLISH);
        const replaced = new Set(incident.claims.map(({ supersedes }) => supersedes));
        const claims = incident.claims.filter(
          (claim) => claim.outcome === outcome && !claim.cumulative && !replaced.has(claim.id),
        );
        if (claims.length === 0) {
          expect(said).toBeNull();
          silent += 1;
          continue;
        }
        for (const { low, best, high } of claims) {
          for (const number of [low ?? best, high ?? best]) {
            if (number !== null) expect(said).toContain(LATER_ENGLISH.format.count(number));
          }
        }
        expect(said?.endsWith('.')).toBe(true);
        expect(said).not.toMatch(
          /\b1 (?:members|civilians|militants|people)|(?:dozens|hundreds|number) (?!of )/u,
        );
      }
    }
    expect(silent).toBeGreaterThan(0);
  });
});

describe('what a citation calls a claim', () => {
  const titles = dataset.incidents.rows.flatMap((incident) =>
    incident.claims.map((claim) => ({
      incident,
      claim,
      title: claimTitle(claim, incident, dataset, LATER_ENGLISH),
    })),
  );

  test('has its figure, its outcome and its incident, for every claim', () => {
    for (const { incident, claim, title } of titles) {
      for (const number of [claim.low ?? claim.best, claim.high ?? claim.best]) {
        if (number !== null) expect(title).toContain(LATER_ENGLISH.format.count(number));
      }
      expect(title).toContain(`${claim.outcome}: ${incident.title}, `);
    }
  });

  test('says which are not counted, and why', () => {
    const replaced = titles.filter(({ incident, claim }) =>
      incident.claims.some(({ supersedes }) => supersedes === claim.id),
    );
    expect(replaced).not.toEqual([]);
    for (const { title } of replaced) {
      expect(title).toContain('; replaced by a later figure of the same speaker');
    }
    for (const { claim, title } of titles) {
      expect(title.includes('covers more than this incident')).toBe(claim.cumulative);
    }
  });
});
