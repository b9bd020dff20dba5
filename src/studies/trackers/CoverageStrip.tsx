import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { MonthCoverage } from '../../model/coverage.ts';
import { Emphasised } from '../../records/Emphasised.tsx';
import { useInput } from '../../records/InputContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { CoverageCell, CoverageHatch } from './CoverageCell.tsx';
import { coverageCounts, monthWords } from './coverageWords.ts';
import { moveMonth, monthAt, placeMonths, type MonthAddress } from './placeMonths.ts';
import styles from './Coverage.module.css';

interface CoverageStripProps {
  readonly months: readonly MonthCoverage[];
}

/** A row of months for each country, on one time axis; one tab stop, read by arrow keys. */
export function CoverageStrip({ months }: CoverageStripProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { dataset } = useInput();
  const { coverage: text } = messages.studies.trackers;
  const [ref, width] = useWidth<HTMLDivElement>();
  const [read, setRead] = useState<MonthAddress | null>(null);
  const hatch = useId();
  const placed = placeMonths(months, width);
  const month = read && placed.rows[read.row]?.months[read.month];
  const counts = placed.rows.map((row) => {
    const name = messages.filters.country[row.country] ?? row.country;
    return { name, said: coverageCounts(row.months, texts) };
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveMonth(event.key, read, placed);
    if (next === undefined) return;
    event.preventDefault();
    setRead(next);
  };
  const onPointer = (event: PointerEvent<SVGElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setRead(monthAt(event.clientX - left, event.clientY - top, placed));
  };
  const handlers = {
    onKeyDown,
    onPointerMove: onPointer,
    onPointerDown: onPointer,
    onBlur: () => setRead(null),
  };
  const label = counts.flatMap(({ name, said }) => [name, said]).join(messages.common.comma);
  return (
    <div ref={ref} className={`${styles.section} ${styles.strip}`}>
      <svg
        width={width}
        height={placed.height}
        role="application"
        aria-label={text.strip(label)}
        tabIndex={0}
        {...handlers}
      >
        <CoverageHatch id={hatch} />
        <g aria-hidden="true">
          {placed.rows.map((row, index) => (
            <g key={row.country} transform={`translate(0,${row.y})`}>
              <text className={styles.stripName} x={0} y={placed.twoLines ? -19 : -5}>
                {counts[index]?.name}
                <tspan
                  className={styles.stripCounts}
                  {...(placed.twoLines ? { x: 0, y: -5 } : { dx: 6 })}
                >
                  {counts[index]?.said}
                </tspan>
              </text>
              {row.months.map(({ days, coverage }, at) => (
                <CoverageCell
                  key={days.first}
                  coverage={coverage}
                  x={placed.x(at)}
                  width={placed.pitch}
                  height={placed.cell}
                  hatch={hatch}
                />
              ))}
            </g>
          ))}
          {placed.years.map(({ x, label: year }) => (
            <text key={x} className={styles.stripYear} x={x} y={placed.height - 4}>
              {year}
            </text>
          ))}
          {read && month && (
            <rect
              className={styles.cursor}
              x={placed.x(read.month) - 1}
              y={(placed.rows[read.row]?.y ?? 0) - 1.5}
              width={placed.pitch + 1}
              height={placed.cell + 3}
            />
          )}
        </g>
      </svg>
      <p className={styles.readout} aria-live="polite">
        {month ? <Emphasised text={monthWords(month, dataset, texts)} /> : text.pick}
      </p>
    </div>
  );
}
