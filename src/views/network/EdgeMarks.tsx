import { memo } from 'react';
import type { Camp } from '../../domain/vocabulary.ts';
import type { TieLine } from '../../model/actorTies.ts';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import styles from './Marks.module.css';

/** How an edge is lit. */
/** `pale`: not of the word in force. */
export type EdgeLight = 'normal' | 'dim' | 'strong' | 'pale';

const lightClass = (light: EdgeLight): string => (light === 'normal' ? '' : (styles[light] ?? ''));

interface ActMarkProps {
  readonly pair: string;
  readonly path: string;
  readonly width: number;
  readonly camp: Camp;
  readonly light: EdgeLight;
}

/** Acts from one node to another: as wide as they are many, in the hue of who acts. */
export const ActMark = memo(function ActMark({ pair, path, width, camp, light }: ActMarkProps) {
  return (
    <g data-pair={pair}>
      <path
        className={`${styles.act} ${lightClass(light)}`}
        d={path}
        strokeWidth={width}
        stroke={markColour(hueOfCamp(camp))}
      />
      {light !== 'dim' && <path className={styles.reach} d={path} />}
    </g>
  );
});

interface TieMarkProps {
  readonly pair: string;
  readonly path: string;
  readonly line: TieLine;
  readonly cross: string | null;
  readonly bar: string | null;
  readonly light: EdgeLight;
}

/** A declared tie: its line says on what ground, × that it is denied, a bar that it is hostile. */
export const TieMark = memo(function TieMark(props: TieMarkProps) {
  const { pair, path, line, cross, bar, light } = props;
  const ground = `${styles.line} ${line === 'stated' ? '' : styles[line]}`;
  return (
    <g data-pair={pair} className={`${styles.tie} ${lightClass(light)}`}>
      <path className={ground} d={path} />
      {bar !== null && <path className={styles.sign} d={bar} />}
      {cross !== null && <path className={styles.sign} d={cross} />}
      {light !== 'dim' && <path className={styles.reach} d={path} />}
    </g>
  );
});
