import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, useExplorer, withSetting } from '../../state/explorerStore.ts';
import styles from '../Dashboard.module.css';

interface AxisToolsProps {
  /** The view whose setting says so. */
  readonly view: string;
  readonly zoomed: boolean;
}

/** Zooming the shared axis to the period, and the hint until a period is picked. */
export function AxisTools({ view, zoomed }: AxisToolsProps) {
  const { messages } = useTexts();
  const filtered = useExplorer(
    ({ state }) => state.filter.from !== null || state.filter.to !== null,
  );
  return (
    <p className={styles.axisTools}>
      {filtered || zoomed ? (
        <button
          type="button"
          onClick={() => commit(withSetting(view, 'zoom', zoomed ? null : '1'))}
        >
          {zoomed ? messages.app.zoomOut : messages.app.zoomIn}
        </button>
      ) : (
        messages.app.dragHint
      )}
    </p>
  );
}
