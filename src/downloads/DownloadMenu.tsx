import { useLaterTexts } from '../i18n/laterTexts.ts';
import { Popover } from '../ui/Popover.tsx';
import { DownloadPanel, type DownloadPanelProps } from './DownloadPanel.tsx';
import styles from './Downloads.module.css';

type DownloadMenuProps = Omit<DownloadPanelProps, 'close' | 'onShown'>;

/** The one place where a view's files are: a button by its heading, and a panel. */
export function DownloadMenu(props: DownloadMenuProps) {
  const texts = useLaterTexts();
  const { downloads } = texts.messages;
  return (
    <Popover
      label={downloads.open}
      name={downloads.name(props.definition.title(texts, props.input))}
      buttonClass={styles.open}
    >
      {(close, onShown) => <DownloadPanel {...props} close={close} onShown={onShown} />}
    </Popover>
  );
}
