import { useId } from 'react';
import {
  FADE_STEPS,
  HATCH,
  LEVEL_BELOW,
  LEVEL_HATCH,
  OUTLINE,
  TICK,
  type BarRange,
} from '../viz/bar.ts';
import { markColour, type Hue } from '../viz/palette.ts';
import styles from './RangeBar.module.css';

/** Lengths of the open end's fade by the bar's height, in CSS pixels. */
function fadeOf(height: number): number {
  if (height >= 16) return 30;
  return height >= 9 ? 16 : 12;
}

/** Room at the end that the fade and its chevron need beyond a bar at full scale. */
export function openEndRoom(height: number): number {
  return fadeOf(height) + (height >= 16 ? 10 : 8);
}

interface RangeBarProps {
  readonly range: BarRange;
  /** The number at the end of the bar's room. */
  readonly greatest: number;
  readonly hue: Hue | null;
  /** CSS pixels. */
  readonly height: number;
  /** Marks best; left out where the range is one claim. */
  readonly tick?: boolean;
}

/**
 * The bar lying down. Its lengths are shares of the room, so it needs no measuring; only the
 * fade of an open end is in pixels, because it carries no value. Decorative: the numbers
 * stand beside it as text.
 */
export function RangeBar({ range, greatest, hue, height, tick = false }: RangeBarProps) {
  const id = useId();
  const share = (value: number): string => `${(100 * value) / Math.max(1, greatest)}%`;
  const between = (from: number, to: number) => ({ x: share(from), width: share(to - from) });
  const colour = markColour(hue);
  const level = height < LEVEL_BELOW;
  const hatch = level ? LEVEL_HATCH : HATCH;
  const { floor, top, open, best } = range;
  const solid = Math.max(0, floor - range.one_sided);
  const inside = { y: OUTLINE / 2, height: height - OUTLINE };
  const outline = { fill: 'none', stroke: colour, strokeWidth: OUTLINE };
  const over = height >= 16 ? 3 : 1.6;
  const slice = fadeOf(height) / FADE_STEPS.length;
  // A stated zero has no length; a tick keeps it apart from "no figure".
  const nothing = top === 0;
  return (
    <div style={{ paddingInlineEnd: openEndRoom(height) }}>
      <svg className={styles.bar} height={height} aria-hidden="true">
        <pattern
          id={id}
          width={hatch.pitch}
          height={hatch.pitch}
          patternUnits="userSpaceOnUse"
          {...(level ? {} : { patternTransform: 'rotate(45)' })}
        >
          <rect width={hatch.pitch} height={hatch.pitch} fill="var(--paper)" />
          <rect width={hatch.line} height={hatch.pitch} fill={colour} />
        </pattern>
        {nothing && !open && <line className={styles.zero} x1={0.8} x2={0.8} y1={0} y2={height} />}
        {solid > 0 && <rect {...between(0, solid)} height={height} fill={colour} />}
        {floor > solid && (
          <>
            <rect
              className={styles.pale}
              {...between(solid, floor)}
              height={height}
              fill={colour}
            />
            <rect {...between(solid, floor)} {...inside} {...outline} />
          </>
        )}
        {top > floor && (
          <>
            <rect {...between(floor, top)} height={height} fill={`url(#${id})`} />
            {open ? (
              <>
                <line x1={share(floor)} x2={share(top)} y1={0.4} y2={0.4} {...outline} />
                <line
                  x1={share(floor)}
                  x2={share(top)}
                  y1={height - 0.4}
                  y2={height - 0.4}
                  {...outline}
                />
              </>
            ) : (
              <rect {...between(floor, top)} {...inside} {...outline} />
            )}
          </>
        )}
        {open && (
          <svg x={share(top)} overflow="visible">
            {FADE_STEPS.map((opacity, step) => (
              <rect
                key={opacity}
                x={step * slice}
                width={slice}
                height={height}
                fill={`url(#${id})`}
                opacity={opacity}
              />
            ))}
            <path
              className={styles.chevron}
              d={`M${fadeOf(height) + 3},${height / 2 - 3}l3,3l-3,3`}
            />
          </svg>
        )}
        {tick && top > floor && (
          <>
            <line
              className={styles.halo}
              x1={share(best)}
              x2={share(best)}
              y1={-over}
              y2={height + over}
              strokeWidth={TICK.halo}
            />
            <line
              className={styles.tick}
              x1={share(best)}
              x2={share(best)}
              y1={-over}
              y2={height + over}
              strokeWidth={TICK.line}
            />
          </>
        )}
      </svg>
    </div>
  );
}
