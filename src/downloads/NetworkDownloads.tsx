import { useLaterTexts } from '../i18n/laterTexts.ts';
import { DownloadButton } from '../ui/DownloadButton.tsx';
import styles from '../ui/Downloads.module.css';
import { network } from '../views/network/index.ts';
import type { ViewInput } from '../views/types.ts';
import { fileNameOf } from '../releases/edition.ts';
import { factsHere } from './factsHere.ts';
import { networkTexts } from './networkTexts.ts';

interface NetworkDownloadsProps {
  /** As the network gets it: its rows pass every constraint but the actors'. */
  readonly input: ViewInput;
}

/** The network of what passes as files that network programs read. */
export function NetworkDownloads({ input }: NetworkDownloadsProps) {
  const texts = useLaterTexts();
  const words = texts.messages.actors.file;
  const files = () => networkTexts(input, factsHere(network, input, texts), texts);
  const name = fileNameOf('network', input.dataset.edition);
  return (
    <p className={styles.line}>
      {words.label}
      <DownloadButton
        fileName={`${name}.gexf`}
        type="application/gexf+xml"
        content={() => files().gexf()}
      >
        {words.gexf}
      </DownloadButton>
      <DownloadButton
        fileName={`${name}.graphml`}
        type="application/graphml+xml"
        content={() => files().graphml()}
      >
        {words.graphml}
      </DownloadButton>
    </p>
  );
}
