import { useLaterTexts } from '../i18n/laterTexts.ts';
import type { Claim } from '../domain/record.ts';
import { ActorLink } from './ActorLink.tsx';
import { claimSpeaker } from './claimSpeaker.ts';
import { useInput } from './InputContext.tsx';

/** Who says a claim, by `claimSpeaker`'s name; opens the actor. */
export function ClaimSpeakerLink({ claim }: { readonly claim: Claim }) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  return <ActorLink id={claim.said_by} quiet as={claimSpeaker(claim, dataset, texts)} />;
}
