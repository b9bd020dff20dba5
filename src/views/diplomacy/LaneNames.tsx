import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit, withSelected } from '../../state/explorerStore.ts';
import type { PlacedDiplomacy } from './placed.ts';
import type { DiplomacySeries } from './series.ts';
import styles from './Diplomacy.module.css';

/** From the lanes' names to the plot. */
const LANE_NAME_GAP = 14;

interface LaneNamesProps {
  readonly series: DiplomacySeries;
  readonly placed: PlacedDiplomacy;
}

/** The lanes' names with how many of their acts pass, in the gutter. */
export function LaneNames({ series, placed }: LaneNamesProps) {
  const { messages, format } = useTexts();
  return (
    <>
      {placed.lanes.map(({ quad, top, bottom }, index) => (
        <p
          key={quad}
          className={styles.laneName}
          style={{
            inlineSize: placed.time.left - LANE_NAME_GAP,
            transform: `translateY(${(top + bottom) / 2}px) translateY(-50%)`,
          }}
        >
          <strong>{messages.common.quad[quad]}</strong>
          <button
            type="button"
            // The keyboard's way is L on one of its acts, so that the chart stays one tab stop.
            tabIndex={-1}
            onClick={() => commit(withSelected({ kind: 'acts', first: null, last: null, quad }))}
          >
            {series.heard
              ? messages.diplomacy.laneHeard(
                  format.count(series.heard[quad]),
                  format.count(series.passing[quad]),
                )
              : messages.diplomacy.laneCount(
                  format.count(series.passing[quad]),
                  format.count(series.marks.lanes[index]?.all ?? 0),
                )}
          </button>
        </p>
      ))}
    </>
  );
}
