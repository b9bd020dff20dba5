import type { CSSProperties } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { openEndRoom } from '../../ui/RangeBar.tsx';
import { BlockRows } from './BlockRows.tsx';
import type { Panel } from './blocks.ts';
import { panelScale } from './scale.ts';
import type { TrackerSettings } from './readSettings.ts';
import styles from './Trackers.module.css';

/** Height of the record's own bars, in CSS pixels. */
export const BAR = 10;
const FIRST_BLOCKS = 6;

interface PanelChartProps {
  readonly panel: Panel;
  readonly settings: TrackerSettings;
}

/** Periods of one length on one scale: the record's own bar, and below it the trackers' marks. */
export function PanelChart({ panel, settings }: PanelChartProps) {
  const { messages, format } = useLaterTexts();
  const { trackers: text } = messages.studies;
  const scale = panelScale(panel.greatest);
  const [, step = scale.max] = scale.ticks;
  const frame = { '--room': `${openEndRoom(BAR)}px`, '--step': scale.share(step) };
  return (
    <Section title={text.length[panel.length]} note={text.scale(text.metric[settings.metric])}>
      <div className={styles.panel} style={frame as CSSProperties}>
        <div className={styles.axis} aria-hidden="true">
          <span className={styles.room}>
            {scale.ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: scale.share(tick) }}>
                {format.count(tick)}
              </span>
            ))}
          </span>
        </div>
        <ShowAll items={panel.blocks} first={FIRST_BLOCKS} keyOf={({ key }) => key}>
          {(block) => <BlockRows block={block} scale={scale} settings={settings} bar={BAR} />}
        </ShowAll>
      </div>
    </Section>
  );
}
