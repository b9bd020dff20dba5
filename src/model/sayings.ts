/** Sayings out of the record's rows. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Claim, DiplomaticEvent, Dispute, Perpetrator } from '../domain/record.ts';
import type { Camp, Stance, Topic } from '../domain/vocabulary.ts';
import type { Saying } from './contradiction.ts';

/** The camp of an actor; `unknown` where its row was left out. */
export function campOf(dataset: Pick<Dataset, 'actors'>, id: string): Camp {
  return findRow(dataset.actors, id)?.camp ?? 'unknown';
}

/** The camps of actors, each once, in the actors' order. */
export function campsOf(dataset: Pick<Dataset, 'actors'>, ids: readonly string[]): Camp[] {
  return [...new Set(ids.map((id) => campOf(dataset, id)))];
}

/**
 * Do two actors speak with one voice when they deny: the same actor, a person and the body that
 * they are of, or two organs of one government? Armed groups and outside states share a camp
 * without being one body.
 */
export function isOneBody(dataset: Pick<Dataset, 'actors'>, a: string, b: string): boolean {
  if (a === b) return true;
  const camp = campOf(dataset, a);
  if (camp === 'pakistan' || camp === 'kabul') return campOf(dataset, b) === camp;
  return [findRow(dataset.actors, a)?.affiliation, findRow(dataset.actors, b)?.affiliation].some(
    (body, at) => typeof body === 'string' && body === (at === 0 ? b : a),
  );
}

/** Makes sayings of a dataset's rows. */
export function sayingsOf(dataset: Pick<Dataset, 'actors'>) {
  const by = (ids: readonly string[]) => ({ speakers: ids, camps: campsOf(dataset, ids) });
  return {
    dispute: (dispute: Dispute, acts: readonly string[]): Saying => ({
      kind: 'dispute',
      key: `dispute ${dispute.kind} ${dispute.said_by} ${dispute.note}`,
      dispute,
      acts,
      ...by([dispute.said_by]),
    }),
    /** Names who did it; of oneself where nobody else is given as the speaker. */
    naming: (perpetrator: Perpetrator): Saying => ({
      kind: 'naming',
      key: `naming ${perpetrator.actor} ${perpetrator.said_by ?? ''}`,
      perpetrator,
      ...by([perpetrator.said_by ?? perpetrator.actor]),
    }),
    claim: (claim: Claim): Saying => ({
      kind: 'claim',
      key: `claim ${claim.id}`,
      claim,
      ...by([claim.said_by]),
    }),
    act: (act: DiplomaticEvent, on: { topic: Topic; stance: Stance } | null): Saying => ({
      kind: 'act',
      key: `act ${act.id} ${on?.topic ?? ''}`,
      act,
      on,
      ...by(act.initiators),
    }),
  };
}
