/** What the speaker of a claim is called. */
import type { Dataset } from '../data/dataset.ts';
import { paperOfClaim } from '../data/voices.ts';
import type { Claim } from '../domain/record.ts';
import { actorName } from '../i18n/actorName.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';

/**
 * The actor's name; of press that names no speaker the paper's, as two papers that differ are two
 * speakers: `Dawn (press)`.
 */
export function claimSpeaker(
  claim: Claim,
  dataset: Pick<Dataset, 'actors' | 'sources'>,
  texts: LaterTexts,
): string {
  const paper = paperOfClaim(claim, dataset);
  return paper === null
    ? actorName(dataset, claim.said_by, texts)
    : texts.messages.drawer.paper(paper);
}
