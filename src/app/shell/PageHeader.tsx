import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, useExplorer } from '../../state/explorerStore.ts';
import { THEMES } from '../../state/explorer.ts';
import type { DaySpan } from '../../lib/days.ts';
import styles from './PageHeader.module.css';
import type { Edition } from '../../releases/edition.ts';

interface PageHeaderProps {
  /** null while the record loads. */
  readonly extent: DaySpan | null;
  readonly edition: Edition | null;
  /** null: nothing answers yet, and what would is not there. */
  readonly onHelp: (() => void) | null;
  /** Left out: there is nothing to hand out. */
  readonly onShare?: () => void;
}

/** Name, span, release, theme, the way to hand out what is shown, and help. */
export function PageHeader({ extent, edition, ...tools }: PageHeaderProps) {
  const { onHelp } = tools;
  const { messages, format } = useTexts();
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <strong>{messages.common.productName}</strong>
        <span className={styles.subject}>{messages.common.subject}</span>
        <span className={styles.span}>{extent && format.span(extent)}</span>
      </p>
      {onHelp && <Tools {...tools} edition={edition} onHelp={onHelp} />}
    </header>
  );
}

interface ToolsProps {
  readonly edition: Edition | null;
  readonly onHelp: () => void;
  readonly onShare?: () => void;
}

function Tools({ edition, onHelp, onShare }: ToolsProps) {
  const { messages } = useTexts();
  const { release, draftShort } = messages.common.edition;
  const words = (one: Edition): string =>
    one.kind === 'release' ? release(one.version) : draftShort;
  const theme = useExplorer((store) => store.state.theme);
  return (
    <p className={styles.tools}>
      <span className={styles.release}>{edition && words(edition)}</span>
      <label className={styles.theme}>
        <span className={styles.label}>{messages.app.theme.label}</span>{' '}
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
      {onShare && (
        <button type="button" onClick={onShare}>
          {messages.app.share}
        </button>
      )}
      <button type="button" onClick={onHelp} aria-label={messages.app.openHelp}>
        ?
      </button>
    </p>
  );
}
