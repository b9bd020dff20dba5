import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Pipeline } from '../../pipeline/createPipeline.ts';
import { publicFile } from '../../records/publicPage.ts';
import { AlteredNotice } from '../shell/AlteredNotice.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { ShareCode } from './ShareCode.tsx';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  readonly pipeline: Pipeline;
  /** The newest release's version; null: nothing has been released. */
  readonly newest: string | null;
  /** The folder of data, ending with a slash. */
  readonly dataUrl: string;
  readonly onClose: () => void;
}

/** Hands out what the page shows, for other pages; or says why it can't. */
export function ShareDialog({ pipeline, newest, dataUrl, onClose }: ShareDialogProps) {
  const { share } = useLaterTexts().messages;
  const site = publicFile('./');
  return (
    <ModalDialog
      title={share.title}
      className={site === null ? styles.short : styles.dialog}
      onClose={onClose}
    >
      {site === null ? (
        share.noAddress.map((text) => (
          <p key={text} className={styles.about} data-share="no-address">
            {text}
          </p>
        ))
      ) : (
        <>
          <p className={styles.about}>{share.about}</p>
          {/* That of the page lies behind the dialog. */}
          <AlteredNotice edition={pipeline.dataset.edition} dataUrl={dataUrl} />
          <ShareCode {...{ pipeline, newest, site }} />
        </>
      )}
    </ModalDialog>
  );
}
