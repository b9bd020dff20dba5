import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { IncidentSteps } from '../../model/figureSteps.ts';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { FADE_STEPS } from '../../viz/bar.ts';
import { markColour, textColour } from '../../viz/palette.ts';
import { lineInWords, lineLabel, lineName } from './lineWords.ts';
import {
  LABEL_GAP,
  placeSteps,
  type PlacedLine,
  type PlacedPoint,
  type PlacedSteps,
} from './place.ts';
import styles from './Growth.module.css';

/** How far an open figure fades upward, in CSS pixels: it carries no value. */
const FADE = 10;

interface StepsChartProps {
  readonly steps: IncidentSteps;
}

/** The figures of one incident by days after it, a step line a speaker and group. */
export function StepsChart({ steps }: StepsChartProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { growth } = messages.studies;
  const { dataset } = useInput();
  const nameOf = useNameOf();
  const [ref, width] = useWidth<HTMLDivElement>();
  const placed = width > 0 ? placeSteps(steps, dataset, width) : null;
  const alt = growth.chartAlt(
    steps.incident.title,
    steps.lines
      .map((line) => lineInWords(line, lineName(line, nameOf, texts), texts))
      .join(messages.common.semicolon),
    growth.chartTable,
  );
  return (
    <div ref={ref} className={styles.chart}>
      {placed && (
        <svg width={placed.width} height={placed.height} role="img" aria-label={alt}>
          <Axes placed={placed} />
          {placed.lines.map((line) => (
            <StepLine
              key={line.line.key}
              placed={line}
              right={placed.right}
              label={lineLabel(
                line.line,
                steps.lines,
                lineName(line.line, nameOf, texts),
                placed.width - placed.right - LABEL_GAP,
                texts,
              )}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function Axes({ placed }: { readonly placed: PlacedSteps }) {
  const { messages, format } = useLaterTexts();
  const { growth } = messages.studies;
  const { left, right, base, counts, days, stretched } = placed;
  return (
    <g aria-hidden="true">
      {counts.map(({ count, y }) => (
        <g key={count}>
          <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
          <text className={styles.tick} x={left - 6} y={y + 4} textAnchor="end">
            {format.count(count)}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
      {days.map(({ day, x }) => (
        <g key={day}>
          <line className={styles.axis} x1={x} x2={x} y1={base} y2={base + 4} />
          <text className={styles.tick} x={x} y={base + 15} textAnchor="middle">
            {format.count(day)}
          </text>
        </g>
      ))}
      <text className={styles.tick} x={left} y={base + 30}>
        {stretched ? growth.axisStretched : growth.axis}
      </text>
    </g>
  );
}

interface StepLineProps {
  readonly placed: PlacedLine;
  readonly right: number;
  readonly label: string;
}

function StepLine({ placed, right, label }: StepLineProps) {
  const { points, stated, inferred, hue } = placed;
  const end = points.at(-1);
  if (!end) return null;
  const quiet = points.length === 1;
  return (
    <g style={{ color: markColour(hue) }}>
      <path
        className={styles.leader}
        d={`M${end.x + 6},${end.y}H${right - 2}L${right + 5},${placed.label}H${right + 8}`}
      />
      <path className={styles.stated} d={stated} />
      <path className={styles.inferred} d={inferred} />
      {points.map((point) => (
        <Point key={point.step.claim.id} point={point} />
      ))}
      <text
        className={quiet ? styles.quietLabel : styles.label}
        style={{ fill: textColour(hue) }}
        x={right + LABEL_GAP}
        y={placed.label + 4}
      >
        {label}
      </text>
    </g>
  );
}

function Point({ point }: { readonly point: PlacedPoint }) {
  const { x, y, low, high, step } = point;
  const slice = FADE / FADE_STEPS.length;
  return (
    <>
      {low !== high && <line className={styles.span} x1={x} x2={x} y1={low} y2={high} />}
      {step.figure.open &&
        FADE_STEPS.map((opacity, index) => (
          <rect
            key={opacity}
            className={styles.fade}
            x={x - 1.5}
            width={3}
            y={high - 4 - (index + 1) * slice}
            height={slice}
            opacity={opacity}
          />
        ))}
      <circle
        className={step.follows === 'inferred' ? styles.hollow : styles.dot}
        cx={x}
        cy={y}
        r={3.5}
      />
    </>
  );
}
