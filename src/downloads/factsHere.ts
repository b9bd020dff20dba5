import type { LaterTexts } from '../i18n/laterTexts.ts';
import { today } from '../lib/today.ts';
import { shownAddress } from '../records/shownAddress.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { viewFacts, type ViewFacts } from './viewFacts.ts';

/** The facts of a view as the reader has it now. @param address of this state; of the page that is open where none is given */
export function factsHere(
  definition: Pick<ViewDefinition, 'id' | 'title' | 'exempt'>,
  input: ViewInput,
  texts: LaterTexts,
  address = shownAddress(input.dataset.edition, new URLSearchParams(location.search)),
): ViewFacts {
  return viewFacts(definition, input, { address, savedOn: today() }, texts);
}
