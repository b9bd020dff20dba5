import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { BarAddress } from './navigation.ts';
import { boxOfBar } from './marks.ts';
import type { ViewInput } from '../types.ts';
import type { PlacedCasualties } from './place.ts';
import { buildReadout } from './readout.ts';
import type { CasualtySeries } from './series.ts';
import styles from './BinTooltip.module.css';

interface BinTooltipProps {
  readonly at: BarAddress;
  readonly series: CasualtySeries;
  readonly input: ViewInput;
  readonly placed: PlacedCasualties;
  readonly width: number;
  /** Pinned by a tap: it stays, and has the buttons that a mouse finds on the bar itself. */
  readonly pinned: boolean;
  readonly onSelect: () => void;
  readonly onFilter: () => void;
}

/** A bin in words beside its bar. The same is announced to screen readers, hence hidden here. */
export function BinTooltip(props: BinTooltipProps) {
  const { at, series, input, placed, width, pinned, onSelect, onFilter } = props;
  const texts = useLaterTexts();
  const { messages } = texts;
  const box = boxOfBar(placed, at.row, at.bin);
  const row = placed.rows[at.row]?.box;
  const readout = buildReadout(series, at.row, at.bin, input, texts);
  if (!box || !row || !readout) return null;
  return (
    <Tooltip x0={box.x} x1={box.x + box.width} y={Math.max(0, row.top - 10)} {...{ width, pinned }}>
      <div aria-hidden={!pinned}>
        <p className={styles.period}>
          {readout.group === null ? readout.bin : `${readout.group}, ${readout.bin}`}
          <span className={styles.position}>{readout.position}</span>
        </p>
        <p className={styles.figure}>{readout.figure}</p>
        {readout.full !== null && <p className={styles.muted}>{readout.full}</p>}
        {readout.best !== null && <p>{readout.best}</p>}
        {readout.claimants.map((claimant) => (
          <p key={claimant}>{claimant}</p>
        ))}
        {readout.incidents !== '' && <p className={styles.muted}>{readout.incidents}</p>}
        {pinned && (
          <p className={styles.actions}>
            <button type="button" onClick={onSelect}>
              {messages.readout.evidence}
            </button>
            <button type="button" onClick={onFilter}>
              {messages.readout.only}
            </button>
          </p>
        )}
      </div>
    </Tooltip>
  );
}
