import { useTexts } from '../../i18n/TextsContext.tsx';
import { OTHERS } from '../../model/actorGraph.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import buttons from '../../ui/TextButton.module.css';
import { NoteSwitch } from './NoteSwitch.tsx';
import type { NetworkSeries } from './series.ts';
import { toggleOpened } from './settings.ts';
import styles from './NetworkLegend.module.css';

interface LeftOutProps {
  readonly series: NetworkSeries;
  /** The view's own switches are shown. */
  readonly switches: boolean;
}

/** What map and matrix leave out, with its numbers, and the switches that bring it in. */
export function LeftOut({ series, switches }: LeftOutProps) {
  const { messages, format } = useTexts();
  const words = messages.network.legend;
  const { choices, within, undrawn } = series;
  const { graph } = series.network;
  const othersOpen = graph.opened.includes(OTHERS);
  return (
    <p className={styles.left}>
      {within > 0 && (
        <FigureLink opens={{ kind: 'undrawn', why: 'within' }}>
          {words.within(format.count(within))}
        </FigureLink>
      )}
      {graph.others > 0 && !othersOpen && (
        <NoteSwitch shown={switches} setting="open" value={toggleOpened(choices.open, OTHERS)}>
          {words.others(format.count(graph.others), format.count(undrawn))}
        </NoteSwitch>
      )}
      {othersOpen && (
        <FoldButton open={toggleOpened(choices.open, OTHERS)}>{words.hideOthers}</FoldButton>
      )}
      {graph.opened.length > 0 && <FoldButton open={null}>{words.foldAll}</FoldButton>}
    </p>
  );
}

interface FoldButtonProps {
  /** What stays open, as the setting has it. */
  readonly open: string | null;
  readonly children: string;
}

/** Says what it does, and nothing of what is drawn: it is of the screen alone. */
function FoldButton({ open, children }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={buttons.text}
      data-screen-only=""
      data-switch=""
      onClick={() => commit(withSetting('network', 'open', open))}
    >
      {children}
    </button>
  );
}
