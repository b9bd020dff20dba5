import { gexfOf } from '../export/gexf.ts';
import { graphmlOf } from '../export/graphml.ts';
import { networkFile, type NetworkFile } from '../export/networkFile.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { actorNetwork } from '../model/actorNetwork.ts';
import { openedActors } from '../state/openedActors.ts';
import type { ViewInput } from '../views/types.ts';
import { aboutText, type ViewFacts } from './viewFacts.ts';

/** The network of what passes, as files of two formats that say what they hold. */
export function networkTexts(
  input: ViewInput,
  facts: ViewFacts,
  texts: LaterTexts,
): { readonly gexf: () => string; readonly graphml: () => string } {
  const { dataset, state } = input;
  const { from, to } = state.filter;
  const { graph } = actorNetwork(dataset, openedActors(state));
  const content = (): NetworkFile =>
    networkFile(dataset, {
      // A study hands in what passes; the network is not filtered by the actors it is used to pick.
      events: input.except(['actor']).events,
      window: { from, to },
      bodyOf: (id) => graph.nodes[graph.nodeOf.get(id) ?? -1]?.id ?? null,
      description: texts.messages.downloads.about([
        texts.messages.actors.file.description,
        aboutText(facts, texts),
      ]),
    });
  return { gexf: () => gexfOf(content()), graphml: () => graphmlOf(content()) };
}
