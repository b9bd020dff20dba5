import type { VictimGroup } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { isEveryones } from '../../reading/word.ts';
import type { RangeSum } from '../../reading/readings.ts';
import { useInput } from '../../records/InputContext.tsx';
import { openEndRoom, RangeBar } from '../../ui/RangeBar.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { hueOfGroup } from '../../viz/palette.ts';
import { RangeLabels } from './RangeLabels.tsx';
import styles from './IncidentRange.module.css';

const BAR = 20;
const USUAL_WIDTH = 395;

interface FigureRangeProps {
  readonly sum: RangeSum;
  readonly group: VictimGroup | null;
}

/** A figure as a lying bar with its ends labelled, and its parts in words. */
export function FigureRange({ sum, group }: FigureRangeProps) {
  const { messages, format } = useLaterTexts();
  const { drawer, common } = messages;
  const { state } = useInput();
  const [ref, measured] = useWidth<HTMLDivElement>();
  const verb = common.outcomeVerb[state.outcome];
  const room = (measured || USUAL_WIDTH) - openEndRoom(BAR);
  const top = format.range({ ...sum, floor: sum.top });
  return (
    <div className={styles.range} ref={ref}>
      <p className={styles.line}>
        <span className={styles.figure}>{format.displayRange(sum)}</span>{' '}
        <span className={styles.outcome}>{verb}</span>{' '}
        <span className={styles.best}>
          {common.separator.trim()} {drawer.range.best(format.count(sum.best))}
        </span>
      </p>
      {sum.top > sum.floor && (
        <RangeLabels
          side="above"
          room={room}
          labels={[
            {
              key: 'floor',
              value: format.count(sum.floor),
              text: drawer.range.floor,
              at: (sum.floor / sum.top) * room,
            },
            { key: 'top', value: top, text: drawer.range.highest, at: room },
          ]}
        />
      )}
      <RangeBar
        range={sum}
        greatest={sum.top}
        hue={group === null ? null : hueOfGroup(group)}
        height={BAR}
        tick
      />
      <p className={styles.note}>
        {drawer.figure.partsLine({
          solid: format.count(sum.floor - sum.one_sided),
          onOneWord: !isEveryones(state.word),
          oneSided: sum.one_sided > 0 ? format.count(sum.one_sided) : null,
          contested: sum.top > sum.floor ? format.count(sum.top - sum.floor) : null,
        })}
      </p>
    </div>
  );
}
