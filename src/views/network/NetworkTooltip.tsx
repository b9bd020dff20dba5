import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { Dataset } from '../../data/dataset.ts';
import { describeNode, describePair } from './describe.ts';
import type { PlacedNetwork } from './place.ts';
import type { NetworkSeries } from './series.ts';
import type { Target } from './useNetworkGestures.ts';
import styles from './NetworkTooltip.module.css';

/** More ties than these are only counted: a node's note must leave its neighbours in sight. */
const TIES_OF_NODE = 2;
const TIES_OF_PAIR = 6;

/** There is room beside what is further from the middle than this, in pixels. */
const SIDE_ROOM = 70;

interface NetworkTooltipProps {
  readonly target: Target;
  readonly series: NetworkSeries;
  readonly placed: PlacedNetwork;
  readonly dataset: Dataset;
  /** The keyboard is on it: its keys are told. */
  readonly byKeys: boolean;
}

/** A node or a pair in words. The same is announced to screen readers, hence hidden here. */
export function NetworkTooltip(props: NetworkTooltipProps) {
  const { target, series, placed, dataset, byKeys } = props;
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.actors.describe;
  const node = placed.nodes[target.node];
  if (!node) return null;
  const { title, side, lines, ties } =
    target.pair === null
      ? describeNode(series, dataset, target.node, texts)
      : describePair(series, dataset, target.pair.from, target.pair.to, texts);
  const hints = byKeys ? [words.hint.select, ...(node.openable ? [words.hint.open] : [])] : [];
  const shown = side === null ? TIES_OF_PAIR : TIES_OF_NODE;
  // Where there is room on neither side it goes under the name instead.
  const below = Math.abs(target.x - placed.width / 2) < SIDE_ROOM;
  return (
    <Tooltip
      x0={target.x - 8}
      x1={target.x + 8}
      y={Math.max(0, below ? target.y + 26 : target.y - 10)}
      width={placed.width}
      pinned={false}
    >
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
          <p className={styles.muted}>{words.more(format.count(ties.length - shown))}</p>
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
