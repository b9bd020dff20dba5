import { memo } from 'react';
import type { Camp } from '../../domain/vocabulary.ts';
import { campShapeAround } from '../../viz/campShape.ts';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import styles from './Marks.module.css';

/** Radius of a node that takes no part in what passes. */
const HOLLOW_RADIUS = 4.2;
/** Radius of the area that a pointer finds: 28 px across. */
const REACH = 14;

interface NodeMarkProps {
  readonly domId: string;
  readonly node: number;
  /** Accessible name. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly camp: Camp;
  readonly active: boolean;
  readonly dim: boolean;
  readonly ringed: boolean;
  readonly selected: boolean;
  readonly focused: boolean;
  /** Its members can be shown; 'opened': they are. */
  readonly members: 'none' | 'folded' | 'opened';
}

/** One node: filled where it takes part, hollow where not; a small + where it has members to show. */
export const NodeMark = memo(function NodeMark(props: NodeMarkProps) {
  const { x, y, radius, active, members, dim, ringed, selected, focused } = props;
  const hue = hueOfCamp(props.camp);
  const colour = markColour(hue);
  const own = active ? radius : radius - 5 + HOLLOW_RADIUS;
  const look = {
    className: `${styles.dot} ${active ? '' : styles.hollow}`,
    fill: active ? colour : undefined,
    stroke: active ? undefined : colour,
  };
  return (
    <g
      id={props.domId}
      data-node={props.node}
      role="img"
      aria-label={props.name}
      className={`${styles.node} ${dim ? styles.dim : ''}`}
      transform={`translate(${x} ${y})`}
    >
      <circle className={styles.ground} r={REACH} />
      {(ringed || selected || focused) && <circle className={styles.halo} r={own + 4} />}
      {ringed && <circle className={styles.ring} r={own + 3.5} />}
      {selected && <circle className={styles.selected} r={own + 4} />}
      {focused && <circle className={styles.focused} r={own + 6} />}
      <circle data-screen-only="" r={own} {...look} />
      <path data-paper-only="" d={campShapeAround(hue, own)} {...look} />
      {members !== 'none' && (
        <g data-open={props.node} transform={`translate(${radius + 4.5} ${-radius - 0.5})`}>
          <rect className={styles.ground} x={-8} y={-14} width={22} height={22} />
          <circle className={styles.markGround} r={4} />
          <path
            className={styles.mark}
            d={members === 'opened' ? 'M-2.5,0H2.5' : 'M-2.5,0H2.5M0,-2.5V2.5'}
          />
        </g>
      )}
    </g>
  );
});
