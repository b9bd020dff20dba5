import { findRow } from '../../data/dataset.ts';
import { actorName } from '../../i18n/actorName.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Range } from '../../reading/range.ts';
import { useInput } from '../../records/InputContext.tsx';
import type { Comparison } from './compare.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import { openingOfTotal } from './evidence.ts';
import { MarkShape } from './MarkShape.tsx';
import { isTurned, type PanelScale } from './scale.ts';
import { figureWords } from '../../records/totalWords.ts';
import { gapWords, notedWords, ownLine, readAtOf } from './words.ts';
import styles from './Trackers.module.css';

interface TrackerRowProps {
  readonly comparison: Comparison;
  readonly scale: PanelScale;
}

/** One tracker's figure as a mark on the scale, over where the record's own range lies. */
export function TrackerRow({ comparison, scale }: TrackerRowProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { dataset } = useInput();
  const { trackers: text } = messages.studies;
  const { total: tracker, own, gap, reasons } = comparison;
  const { total, figure } = tracker;
  const speaker = actorName(dataset, total.said_by, texts);
  const said = figureWords(total, texts);
  const readAt = readAtOf(total, dataset, texts);
  const party = findRow(dataset.actors, total.said_by)?.standing === 'party';
  const turned = isTurned(figure.high, scale);
  const here = ownLine(own, tracker.metric, texts);
  const label = text.readAt(speaker, said, gapWords(gap, texts), here, readAt.name);
  return (
    <>
      <div className={styles.name} title={notedWords(total, texts)}>
        {speaker}{' '}
        <span className={styles.reason}>
          {reasons.map((one) => text.reason[one]).join(messages.common.comma)}
        </span>
      </div>
      <div className={styles.plot}>
        <div className={styles.room}>
          {own.range && <Band range={own.range} scale={scale} />}
          {figure.high > figure.low && (
            <span
              className={styles.ends}
              style={{
                insetInlineStart: scale.share(figure.low),
                inlineSize: scale.share(figure.high - figure.low),
              }}
            />
          )}
          <span className={styles.mark} style={{ insetInlineStart: scale.share(figure.best) }}>
            <MarkShape party={party} open={figure.open} />
          </span>
          <span
            className={turned ? styles.before : styles.behind}
            style={{ insetInlineStart: scale.share(turned ? figure.low : figure.high) }}
          >
            {readAt.address === null ? (
              <FigureLink leadsTo={openingOfTotal(total)}>{said}</FigureLink>
            ) : (
              <a
                href={readAt.address}
                target="_blank"
                rel="noreferrer noopener"
                aria-label={label}
                title={label}
              >
                {said}
              </a>
            )}
            {readAt.address === null && <span className={styles.reason}> {readAt.name}</span>}
          </span>
        </div>
      </div>
    </>
  );
}

interface BandProps {
  readonly range: Range;
  readonly scale: PanelScale;
}

/** Where the record's range lies, so that a mark is seen to be in it or not. */
function Band({ range: { floor, top, open }, scale }: BandProps) {
  return (
    <span
      className={`${styles.band} ${open ? styles.bandOpen : ''}`}
      style={{ insetInlineStart: scale.share(floor), inlineSize: scale.share(top - floor) }}
    />
  );
}
