import { Fragment, useId, useMemo, type MouseEvent, type PointerEvent } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { useInteraction } from '../../state/interactionStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { actsBegunBefore, yearOnlyActs } from '../../model/undrawnActs.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import { TimeWindowShade, TimeWindowVeil } from '../../ui/TimeWindow.tsx';
import { useTimeBrush } from '../../ui/useTimeBrush.ts';
import type { ViewProps } from '../types.ts';
import { LABEL_SIZE, namedActs, placeActLabels } from './labels.ts';
import { LaneMarks } from './LaneMarks.tsx';
import { LaneNames } from './LaneNames.tsx';
import { Legend } from './Legend.tsx';
import { actRect } from './marksGeometry.ts';
import { rectPath } from './markPaths.ts';
import { LEGEND_HEIGHT, placeLanes } from './place.ts';
import { diplomacySeries, type DiplomacySeries } from './series.ts';
import { useActFocus } from './useActFocus.ts';
import { wrapLabel } from './wrapLabel.ts';
import hidden from '../../ui/Hidden.module.css';
import styles from './Diplomacy.module.css';

const ActAnnouncement = deferredPart(
  async () => (await import('./ActAnnouncement.tsx')).ActAnnouncement,
);
const Highlights = deferredPart(
  async () => (await import('./Highlights.tsx')).Highlights,
  'drawing',
);
const ActTooltip = deferredPart(async () => (await import('./ActTooltip.tsx')).ActTooltip);

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
  // Which acts are named depends on the marks only; where their names go, on the window too.
  const named = useMemo(
    () =>
      namedActs(placed, dataset, chains, (row) => {
        const event = dataset.events.rows[row];
        if (!event) return { first: '', rest: '', date: '' };
        const date = format.dateText(event.date);
        const short =
          event.date.length === 10 ? format.dayMonth(dataset.events.first[row] ?? 0) : date;
        return wrapLabel(
          event.short_title,
          { date, short },
          LABEL_SIZE,
          messages.diplomacy.beforeDate,
        );
      }),
    [placed, dataset, chains, format, messages],
  );
  const labels = useMemo(
    () => placeActLabels(named, placed, edgeKey === '' ? [] : edgeKey.split(' ').map(Number)),
    [named, placed, edgeKey],
  );
  const brush = useTimeBrush(placed.time, bins, dataset.extent);
  const { focused, select, filterTo, handlers } = useActFocus(series, placed, input);
  const hovered = useInteraction((store) => store.hovered !== null);
  const lit = hovered || input.state.select.length > 0;
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
                <tspan x={label.x} dy={12}>
                  <tspan className={styles.labelTitle}>{label.rest}</tspan>
                  {label.date}
                </tspan>
              </text>
            </g>
          ))}
          {lit && <Highlights series={series} placed={placed} input={input} />}
          {focused?.mark && (
            <path
              className={styles.focusRing}
              d={rectPath(
                focused.row === null
                  ? focused.mark
                  : actRect(focused.mark, focused.row, placed.square),
                -2.5,
              )}
            />
          )}
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
      <p id={statusId} className={hidden.hidden} aria-live="polite">
        {focused?.by === 'keys' && focused.row !== null && (
          <ActAnnouncement row={focused.row} series={series} />
        )}
      </p>
    </div>
  );
}

/** Every act that passes is drawn or counted here. */
function NotDrawn({ series }: { readonly series: DiplomacySeries }) {
  const { messages, format } = useTexts();
  const { dataset, passingRows, marks } = series;
  const counts = {
    year: yearOnlyActs(dataset, passingRows).length,
    before: actsBegunBefore(dataset, passingRows, marks.bins).length,
  };
  const shown = (['year', 'before'] as const).filter((why) => counts[why] > 0);
  if (shown.length === 0) return null;
  return (
    <p className={styles.notDrawn}>
      {shown.map((why, index) => (
        <Fragment key={why}>
          {index > 0 && messages.common.separator}
          <FigureLink opens={{ kind: 'undrawn', why }}>
            {messages.diplomacy.undrawn[why](format.count(counts[why]))}
          </FigureLink>
        </Fragment>
      ))}
    </p>
  );
}
