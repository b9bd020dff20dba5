import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { binSpan } from '../../lib/timeBins.ts';
import { useInput } from '../../records/InputContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { timeTicks } from '../../viz/timeTicks.ts';
import { countAt, moveCount, placeCounts, type CountAddress } from './placeCounts.ts';
import type { KindSeries } from './series.ts';
import styles from './CountRows.module.css';

/** A part of a kind's row: all of it, or what a number beside its name counts. */
export type RowPart = 'all' | 'inferred' | 'outside';

/** What is listed: one bar of a kind's row, or a part of the row. */
export interface PickedCount {
  readonly row: number;
  readonly bin: number | RowPart;
}

interface CountRowsProps {
  readonly series: readonly KindSeries[];
  readonly sides: string;
  readonly picked: PickedCount | null;
  readonly onPick: (picked: PickedCount) => void;
}

/** A count a bin for every kind, one below the other on one scale: kinds are never added up. */
export function CountRows({ series, sides, picked, onPick }: CountRowsProps) {
  const { messages, format } = useLaterTexts();
  const { kind: kinds, kindNote, time: text } = messages.studies.contradictions;
  const { bins, shown } = useInput().time;
  const [ref, width] = useWidth<HTMLDivElement>();
  const [focused, setFocused] = useState<CountAddress | null>(null);
  const statusId = useId();
  const placed = placeCounts(series, bins, shown, Math.max(240, width));
  const at = focused && (series[focused.row]?.bins[focused.bin]?.length ?? 0) > 0 ? focused : null;
  const one = at && series[at.row];
  const pointed = (event: MouseEvent<SVGElement>): CountAddress | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return countAt(placed, event.clientX - left, event.clientY - top);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (at && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onPick(at);
      return;
    }
    const next = moveCount(event.key, at, series);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
  };
  const handlers = {
    onPointerMove: (event: MouseEvent<SVGElement>) => setFocused(pointed(event)),
    onPointerLeave: () => setFocused(null),
    onClick: (event: MouseEvent<SVGElement>) => {
      const bar = pointed(event);
      if (bar) onPick(bar);
    },
    onKeyDown,
    onBlur: () => setFocused(null),
  };
  return (
    <>
      <p id={statusId} className={styles.status} aria-live="polite">
        {one && at
          ? text.bar(
              kinds[one.kind],
              format.bin(bins.unit, binSpan(bins, at.bin)),
              format.count(one.bins[at.bin]?.length ?? 0),
            )
          : text.hint}
      </p>
      <div ref={ref} className={styles.plot} dir="ltr" style={{ blockSize: placed.height }}>
        <svg
          className={styles.chart}
          width={width}
          height={placed.height}
          role="application"
          tabIndex={0}
          aria-label={text.chart(sides)}
          aria-describedby={statusId}
          {...handlers}
        >
          <g aria-hidden="true">
            {timeTicks(placed.time, format).map((tick) => (
              <g key={tick.day} transform={`translate(${tick.x},0)`}>
                <line className={styles.grid} y2={placed.height - 14} />
                <text className={styles.tick} x={4} y={placed.height - 6}>
                  {tick.label}
                </text>
              </g>
            ))}
            {placed.rows.map((row, index) => (
              <g key={series[index]?.kind}>
                <line
                  className={styles.grid}
                  x1={placed.time.left}
                  x2={placed.time.right}
                  y1={row.high}
                  y2={row.high}
                />
                <line
                  className={styles.base}
                  x1={placed.time.left}
                  x2={placed.time.right}
                  y1={row.base}
                  y2={row.base}
                />
                <text className={styles.scale} x={placed.time.left - 8} y={row.high + 4}>
                  {format.count(placed.greatest)}
                </text>
                <text className={styles.scale} x={placed.time.left - 8} y={row.base + 3}>
                  {format.count(0)}
                </text>
                {row.bars.map((bar) => (
                  <rect
                    key={bar.bin}
                    className={barClass(index, bar.bin)}
                    x={bar.x}
                    y={bar.y}
                    width={bar.width}
                    height={bar.height}
                  />
                ))}
              </g>
            ))}
          </g>
        </svg>
        {series.map(({ kind, all, inferred, outside }, row) => (
          <p
            key={kind}
            className={styles.name}
            style={{ insetBlockStart: placed.rows[row]?.top, insetInlineStart: placed.time.left }}
          >
            <button
              type="button"
              disabled={all.length === 0}
              aria-pressed={picked?.row === row && picked.bin === 'all'}
              onClick={() => onPick({ row, bin: 'all' })}
            >
              <b>{kinds[kind]}</b> {format.count(all.length)}
            </button>{' '}
            <span className={styles.note}>
              <span className={styles.what}>{kindNote[kind]}</span>
              {partButton(row, 'inferred', inferred)}
              {partButton(row, 'outside', outside)}
            </span>
          </p>
        ))}
      </div>
    </>
  );

  function partButton(row: number, part: 'inferred' | 'outside', list: readonly unknown[]) {
    if (list.length === 0) return null;
    return (
      <button
        type="button"
        aria-pressed={picked?.row === row && picked.bin === part}
        onClick={() => onPick({ row, bin: part })}
      >
        {text[part](format.count(list.length))}
      </button>
    );
  }

  function barClass(row: number, bin: number): string | undefined {
    const lit = at?.row === row && at.bin === bin;
    const chosen = picked?.row === row && picked.bin === bin;
    return chosen ? styles.picked : lit ? styles.lit : styles.bar;
  }
}
