import type { LaterTexts } from '../i18n/laterTexts.ts';
import { today } from '../lib/today.ts';
import { publicPage } from '../records/publicPage.ts';
import { shownAddress, shownQuery } from '../records/shownAddress.ts';
import { stateQuery } from '../state/urlCodec.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { viewFacts, type ViewFacts } from './viewFacts.ts';

/**
 * The facts of a view as the reader has it now.
 * @param whole where the whole page is, if another than the one that is open
 */
export function factsHere(
  definition: Pick<ViewDefinition, 'id' | 'title' | 'exempt'>,
  input: ViewInput,
  texts: LaterTexts,
  whole?: URL,
): ViewFacts {
  const { edition } = input.dataset;
  const state = new URLSearchParams(stateQuery(input.state));
  const facts = {
    query: shownQuery(edition, state),
    address: shownAddress(edition, state, whole?.href ?? publicPage()),
    savedOn: today(),
  };
  return viewFacts(definition, input, facts, texts);
}
