import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { hueOfCamp, markColour, textColour } from '../../viz/palette.ts';
import { DayAxis } from './DayAxis.tsx';
import type { Ladder } from './ladder.ts';
import { LadderAct } from './LadderAct.tsx';
import { LadderLines } from './LadderLines.tsx';
import { placeLadder } from './placeLadder.ts';
import { useLadderFocus } from './useLadderFocus.ts';
import { useNameOf } from '../../records/InputContext.tsx';
import styles from './Ladder.module.css';

interface LadderPictureProps {
  readonly ladder: Ladder;
}

/**
 * Days across, actors down by camp: a rung from the incident's rail to each act that answers it,
 * an elbow from an act to what answers that. Rows are of one height, so that all is placed in
 * shares and nothing needs measuring.
 */
export function LadderPicture({ ladder }: LadderPictureProps) {
  const { messages } = useLaterTexts();
  const nameOf = useNameOf();
  const { rows, lines, scale } = useMemo(() => placeLadder(ladder), [ladder]);
  const ids = ladder.acts.map(({ act }) => act.id);
  const focus = useLadderFocus(ids);
  return (
    <div className={styles.ladder}>
      <DayAxis scale={scale} />
      <ul
        ref={focus.ref}
        className={styles.rows}
        aria-label={messages.studies.chains.ladder.label(ladder.incident.title)}
      >
        <LadderLines
          lines={lines}
          count={rows.length}
          lit={focus.lit}
          lasted={ladder.lasted > 0 ? scale.at(ladder.lasted) : null}
        />
        {rows.map((row) =>
          row.kind === 'camp' ? (
            <li key={row.camp} className={styles.camp}>
              {messages.common.camp[row.camp]}
            </li>
          ) : (
            <li key={row.act.act.id} className={styles.row}>
              <span
                className={styles.name}
                style={{ color: textColour(hueOfCamp(row.act.camp)) }}
                title={nameOf(row.act.actor)}
              >
                {row.opensLane && nameOf(row.act.actor)}
              </span>
              <span
                className={styles.plot}
                style={{ ['--hue' as string]: markColour(hueOfCamp(row.act.camp)) }}
              >
                <LadderAct
                  shown={row.act}
                  x={row.x}
                  tabIndex={focus.stop === row.act.act.id ? 0 : -1}
                  onLit={focus.light}
                  onKeyDown={focus.onKeyDown}
                />
              </span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
