import type { LaterTexts } from '../i18n/laterTexts.ts';
import { pinnedAddress, today } from '../records/pinnedAddress.ts';
import { DRAFT } from '../releases/releaseIndex.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { viewFacts, type ViewFacts } from './viewFacts.ts';

/** The facts of a view as the reader has it now, in the page that is open. */
export function factsHere(
  definition: Pick<ViewDefinition, 'id' | 'title' | 'exempt'>,
  input: ViewInput,
  texts: LaterTexts,
): ViewFacts {
  const { dataset, state } = input;
  // What is being edited is no release, and no release may stand for it.
  const release = state.data === DRAFT ? DRAFT : dataset.release;
  const address = pinnedAddress(release, new URLSearchParams(location.search));
  return viewFacts(definition, input, { address, savedOn: today() }, texts);
}
