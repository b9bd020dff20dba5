import { useTexts } from '../../i18n/TextsContext.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { BarAddress } from './navigation.ts';
import { boxOfBar } from './marks.ts';
import type { PlacedCasualties } from './place.ts';
import type { Readout } from './readout.ts';
import styles from './BinTooltip.module.css';

interface BinTooltipProps {
  readonly at: BarAddress;
  readonly readout: Readout;
  readonly placed: PlacedCasualties;
  readonly width: number;
  /** Pinned by a tap: it stays, and has the buttons that a mouse finds on the bar itself. */
  readonly pinned: boolean;
  readonly onSelect: () => void;
  readonly onFilter: () => void;
}

/** A bin in words beside its bar. The same is announced to screen readers, hence hidden here. */
export function BinTooltip(props: BinTooltipProps) {
  const { at, readout, placed, width, pinned, onSelect, onFilter } = props;
  const { messages } = useTexts();
  const box = boxOfBar(placed, at.row, at.bin);
  const row = placed.rows[at.row]?.box;
  if (!box || !row) return null;
  return (
    <Tooltip x0={box.x} x1={box.x + box.width} y={Math.max(0, row.top - 10)} {...{ width, pinned }}>
      <div aria-hidden={!pinned}>
        <p className={styles.period}>
          {readout.group === null ? readout.bin : `${readout.group}, ${readout.bin}`}
          <span className={styles.position}>{readout.position}</span>
        </p>
        <p className={styles.figure}>{readout.figure}</p>
        {readout.best !== null && <p>{readout.best}</p>}
        {readout.claimants.map((claimant) => (
          <p key={claimant}>{claimant}</p>
        ))}
        {readout.incidents !== '' && <p className={styles.muted}>{readout.incidents}</p>}
        {pinned && (
          <p className={styles.actions}>
            <button type="button" onClick={onSelect}>
              {messages.casualties.readout.evidence}
            </button>
            <button type="button" onClick={onFilter}>
              {messages.casualties.readout.only}
            </button>
          </p>
        )}
      </div>
    </Tooltip>
  );
}
