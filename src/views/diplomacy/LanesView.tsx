import { memo, useId, useMemo, type MouseEvent, type PointerEvent } from 'react';
import { CAMPS, type Camp } from '../../domain/vocabulary.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { TimeWindowShade, TimeWindowVeil } from '../../ui/TimeWindow.tsx';
import { useTimeBrush } from '../../ui/useTimeBrush.ts';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import type { ViewProps } from '../types.ts';
import { ActTooltip } from './ActTooltip.tsx';
import { announceAct } from './announceAct.ts';
import { Highlights } from './Highlights.tsx';
import { placeActLabels } from './labels.ts';
import { LaneMarks } from './LaneMarks.tsx';
import { LEGEND_HEIGHT, placeLanes } from './place.ts';
import { diplomacySeries, undrawn, type DiplomacySeries } from './series.ts';
import { useActFocus } from './useActFocus.ts';
import styles from './Diplomacy.module.css';

/** From the lanes' names to the plot. */
const LANE_NAME_GAP = 14;

/** The four lanes. Marks stay as they are while the time window moves; the counts follow it. */
export function LanesView({ input, frame }: ViewProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const { width, height } = frame;
  const { shown, bins } = input.time;
  const { dataset } = input;
  const series = diplomacySeries(input);
  const { marks, chains } = series;
  const placed = useMemo(
    () => placeLanes(marks, dataset, { width, height }, shown),
    [marks, dataset, width, height, shown],
  );
  const { from, to } = input.state.filter;
  const edges = [from, to === null ? null : to + 1].flatMap((day) =>
    day === null ? [] : [placed.time.x(day)],
  );
  const edgeKey = edges.join(' ');
  const labels = useMemo(
    () =>
      placeActLabels(
        placed,
        dataset,
        chains,
        (row) => {
          const event = dataset.events.rows[row];
          return { title: event?.short_title ?? '', date: format.dateText(event?.date ?? '') };
        },
        edgeKey === '' ? [] : edgeKey.split(' ').map(Number),
      ),
    [placed, dataset, chains, format, edgeKey],
  );
  const brush = useTimeBrush(placed.time, bins, dataset.extent);
  const { focused, select, filterTo, handlers } = useActFocus(series, placed, input);
  const statusId = useId();

  const onPointerDown = (event: PointerEvent<SVGElement>): void => {
    handlers.onPointerDown(event);
    brush.onPointerDown(event);
  };
  const onPointerMove = (event: PointerEvent<SVGElement>): void => {
    handlers.onPointerMove(event);
    brush.onPointerMove(event);
  };
  const onClick = (event: MouseEvent<SVGElement>): void => {
    if (!brush.wasDrag()) handlers.onClick(event);
  };

  return (
    <div className={styles.view} dir="ltr">
      <svg
        className={styles.chart}
        width={width}
        height={height}
        role="application"
        tabIndex={0}
        aria-label={messages.diplomacy.chart}
        aria-describedby={statusId}
        {...handlers}
        onPointerUp={brush.onPointerUp}
        onPointerCancel={brush.onPointerCancel}
        {...{ onPointerDown, onPointerMove, onClick }}
      >
        <g aria-hidden="true">
          <TimeWindowShade frame={placed.time} top={LEGEND_HEIGHT} bottom={placed.bottom} />
          <LaneMarks placed={placed} />
          <TimeWindowVeil frame={placed.time} top={LEGEND_HEIGHT} bottom={placed.bottom} />
          {labels.map((label) => (
            <g key={label.id}>
              <path className={styles.leader} d={label.leader} />
              <text className={styles.label} x={label.x} y={label.y} textAnchor={label.anchor}>
                <tspan className={styles.labelTitle}>{label.first}</tspan>
                <tspan x={label.x} dy={12} className={styles.labelTitle}>
                  {label.rest}
                </tspan>
                <tspan>{label.date}</tspan>
              </text>
            </g>
          ))}
          <Highlights series={series} placed={placed} input={input} />
        </g>
      </svg>
      <Legend marks={marks} />
      <LaneNames series={series} placed={placed} />
      {focused && (
        <ActTooltip
          at={focused}
          series={series}
          width={width}
          onSelect={() => select(focused, false)}
          onFilter={() => filterTo(focused)}
        />
      )}
      <NotDrawn series={series} />
      <p id={statusId} className={styles.status} aria-live="polite">
        {focused?.by === 'keys' && focused.row !== null
          ? announceAct(focused.row, series, texts)
          : ''}
      </p>
    </div>
  );
}

/** The camps that act, each with its hue and its name. */
const Legend = memo(function Legend({ marks }: { readonly marks: DiplomacySeries['marks'] }) {
  const { messages } = useTexts();
  const acting = new Set<Camp>();
  for (const { columns } of marks.lanes) {
    for (const { acts } of columns)
      for (const { camps } of acts) for (const camp of camps) acting.add(camp);
  }
  return (
    <ul className={styles.legend}>
      {CAMPS.filter((camp) => acting.has(camp)).map((camp) => (
        <li key={camp}>
          <span
            aria-hidden="true"
            className={styles.swatch}
            style={{ backgroundColor: markColour(hueOfCamp(camp)) }}
          />
          {messages.common.camp[camp]}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className={styles.hollowSwatch} />
        {messages.diplomacy.hollow}
      </li>
    </ul>
  );
});

interface LaneNamesProps {
  readonly series: DiplomacySeries;
  readonly placed: ReturnType<typeof placeLanes>;
}

/** The lanes' names with how many of their acts pass, in the gutter. */
function LaneNames({ series, placed }: LaneNamesProps) {
  const { messages, format } = useTexts();
  return (
    <>
      {placed.lanes.map(({ quad, top, bottom }, index) => (
        <p
          key={quad}
          className={styles.laneName}
          style={{
            inlineSize: placed.time.left - LANE_NAME_GAP,
            transform: `translateY(${(top + bottom) / 2}px) translateY(-50%)`,
          }}
        >
          <strong>{messages.common.quad[quad]}</strong>
          <span>
            {messages.diplomacy.laneCount(
              format.count(series.passing[quad]),
              format.count(series.marks.lanes[index]?.all ?? 0),
            )}
          </span>
        </p>
      ))}
    </>
  );
}

/** Every act that passes is drawn or counted here. */
function NotDrawn({ series }: { readonly series: DiplomacySeries }) {
  const { messages, format } = useTexts();
  const { yearOnly, outside } = undrawn(series.marks);
  if (yearOnly + outside === 0) return null;
  const count = (value: number): string => (value === 0 ? '' : format.count(value));
  return (
    <p className={styles.notDrawn}>
      {messages.diplomacy.notDrawn(count(yearOnly), count(outside))}
    </p>
  );
}
