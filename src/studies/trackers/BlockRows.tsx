import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { commit } from '../../state/explorerStore.ts';
import { RangeBar } from '../../ui/RangeBar.tsx';
import { hueOfGroup } from '../../viz/palette.ts';
import type { Block } from './blocks.ts';
import { openingOf } from './evidence.ts';
import type { PanelScale } from './scale.ts';
import type { TrackerSettings } from './readSettings.ts';
import { TrackerRow } from './TrackerRow.tsx';
import { countedWords, incidentWords, ownLine, ownWords, placeWords } from './words.ts';
import styles from './Trackers.module.css';

interface BlockRowsProps {
  readonly block: Block;
  readonly scale: PanelScale;
  readonly settings: TrackerSettings;
  /** Height of the bar, in CSS pixels. */
  readonly bar: number;
}

/** One period and place: the record's own sum, then what each tracker says. */
export function BlockRows({ block, scale, settings: { metric, groups }, bar }: BlockRowsProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { trackers: text } = messages.studies;
  const { days, place, group, own, rows } = block;
  const [first] = rows;
  const period = format.span(days);
  const name = placeWords(place, texts);
  const counted = incidentWords(own, metric, texts);
  const figure = (
    <>
      <b>{ownWords(own, texts)}</b>
      {counted !== null && <span className={styles.counted}> {counted}</span>}
    </>
  );
  const opening = first ? openingOf(first.total, own) : null;
  return (
    <div className={styles.block}>
      <div className={styles.row}>
        <div className={styles.name}>
          <b>{period}</b> <span className={styles.place}>{name}</span>
          {(groups.length > 1 || group === null) && (
            <span className={styles.place}>
              {messages.common.comma}
              {countedWords(own, { group, metric }, texts)}
            </span>
          )}
        </div>
        <div className={styles.own}>
          {own.range && (
            <RangeBar
              range={own.range}
              greatest={scale.max}
              hue={group === null ? null : hueOfGroup(group)}
              height={bar}
              tick
            />
          )}
          <span className={styles.ownFigure}>
            {text.ownSum}{' '}
            {opening ? (
              <button
                type="button"
                aria-label={text.openOwn(
                  ownLine(own, metric, texts),
                  text.metric[metric],
                  period,
                  name,
                )}
                onClick={() => commit(opening)}
              >
                {figure}
              </button>
            ) : (
              figure
            )}
          </span>
        </div>
      </div>
      <ul className={styles.rows}>
        {rows.map((one) => (
          <li key={one.total.total.id} className={styles.row}>
            <TrackerRow comparison={one} scale={scale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
