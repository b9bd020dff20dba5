/**
 * Who speaks, as the drawer's columns tell them apart: a party's camp, or how far the
 * speaker is from the fight. Each kind but the last two is a word of the readings, so
 * a column's total is the reading under that word.
 */
import type { Actor } from '../domain/record.ts';
import { OWN_SIDE, type Group } from '../domain/vocabulary.ts';
import type { NamedWord } from '../reading/word.ts';
import type { Hue } from '../viz/palette.ts';

/** In the order in which columns stand: the two states, armed groups, then by trust. */
export const CLAIMANT_KINDS = [
  'pakistan',
  'kabul',
  'armed-groups',
  'independent',
  'press',
  'third-state',
  'other',
] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

/** The column a speaker belongs in; press and witnesses share one, as the word `press` does. */
export function claimantKindOf(speaker: Actor | undefined): ClaimantKind {
  if (!speaker) return 'other';
  const { camp, standing } = speaker;
  if (camp === 'pakistan' || camp === 'kabul' || camp === 'armed-groups') return camp;
  if (standing === 'independent' || standing === 'third-state') return standing;
  return standing === 'press' || standing === 'witness' ? 'press' : 'other';
}

/** The word under which a column's claims alone are counted; null where no word names it. */
export function wordOfKind(kind: ClaimantKind): NamedWord | null {
  return kind === 'third-state' || kind === 'other' ? null : kind;
}

const HUES: Readonly<Record<ClaimantKind, Hue>> = {
  pakistan: 'pakistan',
  kabul: 'kabul',
  'armed-groups': 'armed-groups',
  independent: 'international',
  press: 'observers',
  'third-state': 'outside-states',
  other: 'observers',
};

export function hueOfKind(kind: ClaimantKind): Hue {
  return HUES[kind];
}

/**
 * Whose losses a speaker speaks of: its own side's, the other side's (a party about another
 * party's), or neither: civilians and unknown belong to no side, and others take no side.
 */
export type LossSide = 'own' | 'other-side' | 'neither';

export function lossSideOf(speaker: Actor | undefined, group: Group): LossSide {
  const side = OWN_SIDE[group];
  if (!speaker || side === undefined) return 'neither';
  if (speaker.camp === side) return 'own';
  return speaker.standing === 'party' ? 'other-side' : 'neither';
}
