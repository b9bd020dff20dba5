import type { LaterTexts } from '../i18n/laterTexts.ts';
import { today } from '../lib/today.ts';
import { shownAddress, shownQuery } from '../records/shownAddress.ts';
import type { ViewDefinition, ViewInput } from '../views/types.ts';
import { viewFacts, type ViewFacts } from './viewFacts.ts';

/** The facts of a view as the reader has it now, in the page that is open. */
export function factsHere(
  definition: Pick<ViewDefinition, 'id' | 'title' | 'exempt'>,
  input: ViewInput,
  texts: LaterTexts,
): ViewFacts {
  const { edition } = input.dataset;
  const here = new URLSearchParams(location.search);
  const [query, address] = [shownQuery(edition, here), shownAddress(edition, here)];
  return viewFacts(definition, input, { query, address, savedOn: today() }, texts);
}
