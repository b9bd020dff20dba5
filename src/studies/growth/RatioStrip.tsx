import type { Camp } from '../../domain/vocabulary.ts';
import { findRow } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Growth, GrowthSpread } from '../../model/figureGrowth.ts';
import { useInput } from '../../records/InputContext.tsx';
import { CampKey } from '../../ui/CampKey.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { campShapeAround } from '../../viz/campShape.ts';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import { placeStrip } from './strip.ts';
import { changeText, growthText } from './table.ts';
import styles from './Growth.module.css';

const RADIUS = 4;

interface RatioStripProps {
  readonly growths: readonly Growth[];
  /** What the band and the rule mark, where there is a median or a middle half. */
  readonly spread: GrowthSpread;
}

/** How much each line changed: a dot a line, the median a rule, the middle half a band. */
export function RatioStrip({ growths, spread }: RatioStripProps) {
  const texts = useLaterTexts();
  const { growth, group } = { ...texts.messages.studies, ...texts.messages.drawer.claims };
  const { dataset } = useInput();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { height, base, dots, ticks, x } = placeStrip(growths, Math.min(760, width));
  const { median, lower, upper } = spread;
  const medianText = median === null ? growth.dayUnknown : changeText(median, texts);
  const fractions: Readonly<Record<string, string>> = {
    '0.5': growth.half,
    '0.25': growth.quarter,
  };
  const alt = growth.stripAlt(texts.format.count(dots.length), medianText);
  const campOf = ({ line }: Growth): Camp =>
    findRow(dataset.actors, line.said_by)?.camp ?? 'unknown';
  return (
    <div ref={ref} className={styles.chart}>
      <CampKey camps={dots.map(({ growth: one }) => campOf(one))} />
      {width > 0 && (
        <svg width={Math.min(760, width)} height={height} role="img" aria-label={alt}>
          {lower !== null && upper !== null && (
            <rect
              className={styles.band}
              x={x(lower)}
              width={Math.max(1, x(upper) - x(lower))}
              y={14}
              height={base - 14}
            />
          )}
          {median !== null && (
            <>
              <line className={styles.median} x1={x(median)} x2={x(median)} y1={14} y2={base} />
              <text className={styles.tick} x={x(median)} y={10} textAnchor="middle">
                {growth.median} {medianText}
              </text>
            </>
          )}
          <line className={styles.axis} x1={0} x2={Math.min(760, width)} y1={base} y2={base} />
          {ticks.map(({ factor, x: at }) => (
            <g key={factor}>
              <line className={styles.axis} x1={at} x2={at} y1={base} y2={base + 4} />
              <text className={styles.tick} x={at} y={base + 15} textAnchor="middle">
                {fractions[String(factor)] ?? growth.times(texts.format.count(factor))}
              </text>
            </g>
          ))}
          {dots.map(({ growth: one, x: cx, y: cy }) => (
            <g
              key={one.line.key}
              className={one.basis === 'stated' ? styles.dot : styles.hollow}
              style={{ color: markColour(hueOfCamp(campOf(one))) }}
              transform={`translate(${cx},${cy})`}
            >
              <circle data-screen-only="" r={RADIUS} />
              <path data-paper-only="" d={campShapeAround(hueOfCamp(campOf(one)), RADIUS)} />
              <title>
                {growth.lineAlt(
                  one.incident.short_title,
                  group[one.line.group],
                  growthText(one, texts),
                )}
              </title>
            </g>
          ))}
        </svg>
      )}
      <p className={styles.key} data-rule="">
        {growth.stripAxis}
      </p>
    </div>
  );
}
