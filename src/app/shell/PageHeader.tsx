import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, useExplorer } from '../../state/explorerStore.ts';
import { THEMES } from '../../state/explorer.ts';
import type { DaySpan } from '../../lib/days.ts';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  /** null while the record loads. */
  readonly extent: DaySpan | null;
  readonly release: string | null;
  /** null: nothing answers yet, and what would is not there. */
  readonly onHelp: (() => void) | null;
}

/** Name, span, release, theme and help. */
export function PageHeader({ extent, release, onHelp }: PageHeaderProps) {
  const { messages, format } = useTexts();
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <strong>{messages.common.productName}</strong>
        <span className={styles.subject}>{messages.common.subject}</span>
        <span className={styles.span}>{extent && format.span(extent)}</span>
      </p>
      {onHelp && <Tools release={release} onHelp={onHelp} />}
    </header>
  );
}

interface ToolsProps {
  readonly release: string | null;
  readonly onHelp: () => void;
}

function Tools({ release, onHelp }: ToolsProps) {
  const { messages } = useTexts();
  const theme = useExplorer((store) => store.state.theme);
  return (
    <p className={styles.tools}>
      <span className={styles.release}>{release !== null && messages.app.release(release)}</span>
      <label className={styles.theme}>
        {messages.app.theme.label}{' '}
        <select
          value={theme}
          onChange={(event) => {
            const next = THEMES.find((one) => one === event.target.value);
            if (next) commit((old) => ({ ...old, theme: next }));
          }}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {messages.app.theme[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={onHelp} aria-label={messages.app.openHelp}>
        ?
      </button>
    </p>
  );
}
