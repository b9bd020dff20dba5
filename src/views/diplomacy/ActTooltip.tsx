import { useTexts } from '../../i18n/TextsContext.tsx';
import { binSpan } from '../../lib/timeBins.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { eventWords } from './eventWords.ts';
import type { DiplomacySeries } from './series.ts';
import type { ActFocus } from './useActFocus.ts';
import styles from './Diplomacy.module.css';

interface ActTooltipProps {
  readonly at: ActFocus;
  readonly series: DiplomacySeries;
  readonly width: number;
  readonly onSelect: () => void;
  readonly onFilter: () => void;
}

/** The act, or the block, in words beside its mark. */
export function ActTooltip({ at, series, width, onSelect, onFilter }: ActTooltipProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const { mark, row } = at;
  const { dataset, chains, marks } = series;
  if (!mark) return null;
  const event = row === null ? undefined : dataset.events.rows[row];
  const words = event && eventWords(event, dataset, chains, texts);
  const answers = event ? (chains.answersTo.get(event.id)?.length ?? 0) : 0;
  return (
    <Tooltip
      x0={mark.x}
      x1={mark.x + mark.width}
      y={Math.max(0, mark.y - 24)}
      width={width}
      pinned={at.by === 'tap'}
    >
      {words ? (
        <>
          <p className={styles.tipMuted}>{words.date}</p>
          <p className={styles.tipTitle}>{words.title}</p>
          <p>{messages.diplomacy.towards(words.who, words.whom)}</p>
          <p className={styles.tipMuted}>{words.kind}</p>
          <p className={styles.tipMuted}>{words.topics}</p>
          {words.answers.map((one) => (
            <p key={one} className={styles.tipMuted}>
              {one}
            </p>
          ))}
          {answers > 0 && <p>{messages.diplomacy.answers(format.count(answers))}</p>}
        </>
      ) : (
        <>
          <p className={styles.tipTitle}>
            {messages.diplomacy.block(
              format.count(mark.rows.length),
              format.bin(marks.bins.unit, binSpan(marks.bins, mark.bin)),
              messages.common.quad[mark.quad],
            )}
          </p>
          <p className={styles.tipMuted}>{messages.diplomacy.blockHint}</p>
        </>
      )}
      {at.by === 'tap' && (
        <p className={styles.tipButtons}>
          <button type="button" onClick={onSelect}>
            {messages.common.evidence}
          </button>
          <button type="button" onClick={onFilter}>
            {messages.diplomacy.onlyThis}
          </button>
        </p>
      )}
    </Tooltip>
  );
}
