import { useTexts } from '../../i18n/TextsContext.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { Description } from './describe.ts';
import styles from './NetworkTooltip.module.css';

/** More ties than these are only counted: a node's note must leave its neighbours in sight. */
const TIES_OF_NODE = 2;
const TIES_OF_PAIR = 6;

interface NetworkTooltipProps {
  readonly description: Description;
  readonly hints: readonly string[];
  /** Edges of what it explains, in the container's pixels. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly width: number;
}

/** A node or a pair in words. The same is announced to screen readers, hence hidden here. */
export function NetworkTooltip({ description, hints, ...place }: NetworkTooltipProps) {
  const { messages, format } = useTexts();
  const { title, side, lines, ties } = description;
  const shown = side === null ? TIES_OF_PAIR : TIES_OF_NODE;
  return (
    <Tooltip {...place} pinned={false}>
      <div className={styles.tooltip} aria-hidden="true">
        <p className={styles.title}>
          {title}
          {side !== null && <span className={styles.side}>{side}</span>}
        </p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {ties.slice(0, shown).map((tie, index) => (
          // Two speakers may say the same in the same words.
          <p key={`${index} ${tie}`}>{tie}</p>
        ))}
        {ties.length > shown && (
          <p className={styles.muted}>
            {messages.network.describe.more(format.count(ties.length - shown))}
          </p>
        )}
        {hints.map((hint) => (
          <p key={hint} className={styles.muted}>
            {hint}
          </p>
        ))}
      </div>
    </Tooltip>
  );
}
