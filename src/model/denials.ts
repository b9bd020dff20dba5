/** Acts that deny: which incident or act each names, and whether a recorded dispute says of what. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { DiplomaticEvent, Dispute, Incident } from '../domain/record.ts';
import type { ChainLink, ResponseChains } from './responseChains.ts';

/** A `denies` link that a dispute explains: the same speaker, about the same incident. */
export interface ExplainedDenial {
  readonly link: ChainLink;
  /** The act that is denied; null: the link names the incident itself. */
  readonly denied: DiplomaticEvent | null;
}

/**
 * The denials in which a dispute was spoken: acts that the dispute's speaker initiated, linked by
 * `denies` to the incident, or to an act that itself answers the incident. What such a link denies
 * is told by the dispute's kind, never by the act's words.
 */
export function denialsOf(
  dispute: Dispute,
  incident: Incident,
  dataset: Pick<Dataset, 'events'>,
  chains: ResponseChains,
): ExplainedDenial[] {
  const spoken = (cause: string): ChainLink[] =>
    (chains.answersTo.get(cause) ?? []).filter(
      ({ kind, effect }) =>
        kind === 'denies' &&
        findRow(dataset.events, effect)?.initiators.includes(dispute.said_by) === true,
    );
  const direct = spoken(incident.id).map((link) => ({ link, denied: null }));
  const answers = new Set((chains.answersTo.get(incident.id) ?? []).map(({ effect }) => effect));
  const indirect = [...answers].flatMap((id) => {
    const denied = findRow(dataset.events, id);
    return denied ? spoken(id).map((link) => ({ link, denied })) : [];
  });
  return [...direct, ...indirect];
}
