/** Who a claim is heard from: its speaker, or, of press without a named authority, the paper. */
import { findRow, type Dataset } from './dataset.ts';
import type { Claim } from '../domain/record.ts';

/** The record's actor for a report whose authority is not named: it stands for many papers. */
const UNNAMED_PRESS = 'media';
/** Prefix of a paper's voice: no id has a space. */
const PAPER = 'paper ';

/** Of the unnamed press the publisher of a claim's source as printed; null: another speaker, or none is printed. */
export function paperOfClaim(
  { said_by: by, source }: Claim,
  { sources }: Pick<Dataset, 'sources'>,
): string | null {
  return by === UNNAMED_PRESS ? (findRow(sources, source)?.publisher ?? null) : null;
}

/** A paper's name without what it took the report from: "Dawn (AFP)", "Reuters / VOA" → "dawn". */
function paperOf(name: string): string {
  return PAPER + (name.split(/[(/]/u)[0] ?? '').trim().toLowerCase();
}

/**
 * The speaker of a claim; of unnamed press the publisher of its source, which is one voice with a
 * paper of that name that speaks for itself. Without a printed publisher any paper may be meant.
 * Other general speakers ("officials") stand for themselves.
 */
export function voiceOf(claim: Claim, { actors, sources }: Pick<Dataset, 'actors' | 'sources'>) {
  if (claim.said_by === UNNAMED_PRESS) return paperOf(paperOfClaim(claim, { sources }) ?? '');
  const speaker = findRow(actors, claim.said_by);
  return speaker?.type === 'media' ? paperOf(speaker.name) : claim.said_by;
}

/** A paper whose name is not printed: it may be any. */
export function isAnyPaper(voice: string): boolean {
  return voice === PAPER;
}

/** Are two voices known to be different? A paper without a name may be any other paper. */
export function areDifferentVoices(a: string, b: string): boolean {
  return a !== b && !([a, b].some(isAnyPaper) && a.startsWith(PAPER) && b.startsWith(PAPER));
}

/** Are two of the voices known to be different? */
export function areSeveralVoices(voices: readonly string[]): boolean {
  const [first, ...rest] = new Set(voices);
  if (first === undefined || rest.length === 0) return false;
  return rest.some((voice) => areDifferentVoices(first, voice)) || areSeveralVoices(rest);
}
