import type { Dataset } from '../data/dataset.ts';
import { gexfOf } from '../export/gexf.ts';
import { graphmlOf } from '../export/graphml.ts';
import { networkFile, type NetworkFile } from '../export/networkFile.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import type { RowMask } from '../lib/rowMask.ts';
import type { ActorGraph } from '../model/actorGraph.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { DownloadButton } from './DownloadButton.tsx';
import styles from './Downloads.module.css';
import { editionProof } from '../i18n/editionText.ts';
import { fileNameOf } from '../releases/edition.ts';

interface NetworkDownloadsProps {
  readonly dataset: Dataset;
  readonly state: ExplorerState;
  /** The fold in force. */
  readonly graph: ActorGraph;
  /** Rows of the acts that pass every constraint but the actors'. */
  readonly events: RowMask;
}

/** The network of what passes as files that network programs read. */
export function NetworkDownloads({ dataset, state, graph, events }: NetworkDownloadsProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.actors.file;
  const { from, to } = state.filter;
  const content = (): NetworkFile => {
    const { first, last } = dataset.extent;
    const period = format.longSpan({ first: from ?? first, last: to ?? last });
    return networkFile(dataset, {
      events,
      window: { from, to },
      bodyOf: (id) => graph.nodes[graph.nodeOf.get(id) ?? -1]?.id ?? null,
      description: words.description(editionProof(dataset.edition, texts), period),
    });
  };
  const name = fileNameOf('network', dataset.edition);
  return (
    <p className={styles.line}>
      {words.label}
      <DownloadButton
        fileName={`${name}.gexf`}
        type="application/gexf+xml"
        content={() => gexfOf(content())}
      >
        {words.gexf}
      </DownloadButton>
      <DownloadButton
        fileName={`${name}.graphml`}
        type="application/graphml+xml"
        content={() => graphmlOf(content())}
      >
        {words.graphml}
      </DownloadButton>
    </p>
  );
}
