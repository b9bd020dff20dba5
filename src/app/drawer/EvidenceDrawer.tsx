import { memo, useDeferredValue, useRef, useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { commit, type Transition } from '../../state/explorerStore.ts';
import type { ViewInput } from '../../views/types.ts';
import { InputContext } from '../../records/InputContext.tsx';
import { SelectedPanel } from './SelectedPanel.tsx';
import { SheetHandle, type SheetSize } from './SheetHandle.tsx';
import { useDrawerFocus } from './useDrawerFocus.ts';
import { useEscape } from './useEscape.ts';
import styles from './EvidenceDrawer.module.css';

export interface EvidenceDrawerProps {
  /** Of the last state at rest; rows in `context` pass everything but the time filter. */
  readonly input: ViewInput;
  /** Over the network's column, or a sheet at the bottom of a narrow screen. */
  readonly variant: 'column' | 'sheet';
}

/** Takes one thing out of the selection. */
function without(index: number): Transition {
  return (state) => ({ ...state, select: state.select.filter((_, at) => at !== index) });
}

const closeAll: Transition = (state) => ({ ...state, select: [] });

/**
 * Where any number on the screen is one step from its source: a panel for each selected
 * thing, the last selected on top. Mounted while something is selected; Escape steps back.
 */
export function EvidenceDrawer({ input, variant }: EvidenceDrawerProps) {
  const { messages } = useLaterTexts();
  // The views are painted first, the evidence after them.
  const shown = useDeferredValue(input);
  const { select } = shown.state;
  const root = useRef<HTMLElement & HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useDrawerFocus(content, select);
  useEscape(root);
  const [size, setSize] = useState<SheetSize>('half');
  const scroller = (
    <div ref={content} className={styles.scroller} aria-busy={shown !== input}>
      <Panels input={shown} />
    </div>
  );
  return variant === 'column' ? (
    <aside
      ref={root}
      className={styles.column}
      data-evidence=""
      aria-label={messages.common.evidence}
    >
      {scroller}
    </aside>
  ) : (
    <div
      ref={root}
      role="dialog"
      aria-modal="false"
      data-evidence=""
      aria-label={messages.common.evidence}
      className={`${styles.sheet} ${size === 'full' ? styles.full : ''}`}
    >
      <SheetHandle size={size} onSize={setSize} onClose={() => commit(closeAll)} />
      {scroller}
    </div>
  );
}

/** A panel for each selected thing; drawn anew for another input only. */
const Panels = memo(function Panels({ input }: Pick<EvidenceDrawerProps, 'input'>) {
  return (
    <InputContext value={input}>
      {input.state.select
        .map((selected, index) => (
          <SelectedPanel
            key={JSON.stringify(selected)}
            selected={selected}
            onClose={() => commit(without(index))}
          />
        ))
        .toReversed()}
    </InputContext>
  );
});
