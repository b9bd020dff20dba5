import { useId, useMemo, type MouseEvent, type PointerEvent } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { useInteraction } from '../../state/interactionStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { TimeWindowShade, TimeWindowVeil } from '../../ui/TimeWindow.tsx';
import { useTimeBrush } from '../../ui/useTimeBrush.ts';
import type { ViewProps } from '../types.ts';
import { CasualtiesControls } from './CasualtiesControls.tsx';
import { Grid } from './Grid.tsx';
import { rowHeadings } from './headings.ts';
import { Labels } from './Labels.tsx';
import { Legend } from './Legend.tsx';
import { chartLabelRequests, chartLabels } from './chartLabels.ts';
import { PendingMark } from './PendingMark.tsx';
import { placeBinRows } from './place.ts';
import { RowBars } from './RowBars.tsx';
import { RowHeadings } from './RowHeadings.tsx';
import { buildSeries } from './series.ts';
import { CASUALTIES, readSettings } from './settings.ts';
import { casualtiesTitle } from './title.ts';
import { useBarFocus } from './useBarFocus.ts';
import hidden from '../../ui/Hidden.module.css';
import styles from './CasualtiesView.module.css';

const BarAnnouncement = deferredPart(
  async () => (await import('./BarAnnouncement.tsx')).BarAnnouncement,
);
const Marks = deferredPart(async () => (await import('./Marks.tsx')).Marks, 'drawing');
const BinTooltip = deferredPart(async () => (await import('./BinTooltip.tsx')).BinTooltip);

/**
 * The casualty chart. Bars, grid and scale stay as they are while the time window moves: it
 * is drawn over them as a veil, and only labels and totals follow it.
 */
export default function CasualtiesView({ input, frame }: ViewProps) {
  const texts = useTexts();
  const { messages } = texts;
  const { width, height, switches = true } = frame;
  const { shown, bins } = input.time;
  const { height: heightSetting, rows: rowsSetting } = readSettings(
    input.state.settings[CASUALTIES],
  );
  const series = buildSeries(input);
  const { bars } = series;
  const placed = useMemo(
    () =>
      placeBinRows(bars, { width, height, switches }, shown, {
        height: heightSetting,
        rows: rowsSetting,
      }),
    [bars, width, height, switches, shown, heightSetting, rowsSetting],
  );
  const requests = useMemo(
    () => chartLabelRequests(bars, placed, input.dataset, texts),
    [bars, placed, input.dataset, texts],
  );
  const brush = useTimeBrush(placed.time, bins, input.dataset.extent);
  const { focused, pending, select, filterTo, handlers } = useBarFocus(series, placed, input);
  const statusId = useId();
  const { group: asked } = input.state.filter;
  const hovered = useInteraction((store) => store.hovered !== null);
  const lit = hovered || input.state.select.length > 0;

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
  const pendingSpan = pending && {
    first: bars.spans[pending.from]?.first ?? shown.first,
    last: bars.spans[pending.to]?.last ?? shown.last,
  };
  const headings = rowHeadings(series, width, placed.layout.narrow, texts);

  return (
    <div className={styles.view}>
      <div className={styles.header} style={{ minBlockSize: placed.layout.header }}>
        <Legend
          shows={bars.best ? 'best' : series.word === 'range' ? 'range' : 'word'}
          silent={placed.rows.some((row) => row.silent !== '')}
        />
        <CasualtiesControls
          input={input}
          clippable={placed.scale.clip !== null || heightSetting === 'full'}
        />
        {bars.rows.length > 1 && <p className={styles.note}>{messages.casualties.note.groups}</p>}
      </div>
      <div className={styles.plot} dir="ltr" style={{ blockSize: placed.layout.height }}>
        <svg
          className={styles.chart}
          width={width}
          height={placed.layout.height}
          role="application"
          tabIndex={0}
          aria-label={messages.casualties.chart(casualtiesTitle(input, texts))}
          aria-describedby={statusId}
          {...brushHandlers(brush)}
          {...handlers}
          {...{ onPointerDown, onPointerMove, onClick }}
        >
          <g aria-hidden="true">
            <TimeWindowShade frame={placed.time} top={0} bottom={placed.layout.height} />
            <Grid placed={placed} />
            {placed.rows.map((row, index) => {
              const group = bars.rows[index]?.group ?? null;
              return (
                <RowBars
                  key={group ?? 'all'}
                  row={row}
                  group={group}
                  level={placed.level}
                  dimmed={group !== null && asked.length > 0 && !asked.includes(group)}
                />
              );
            })}
            <TimeWindowVeil frame={placed.time} top={0} bottom={placed.layout.height} />
            {lit && <Marks series={bars} {...{ placed, input }} />}
            {pending && <PendingMark placed={placed} {...pending} />}
            <Labels labels={chartLabels(requests, series, placed, headings, input)} />
          </g>
        </svg>
        <RowHeadings {...{ series, placed, headings, asked }} />
        {focused && (
          <BinTooltip
            at={focused}
            {...{ series, input }}
            placed={placed}
            width={width}
            pinned={focused.by === 'tap'}
            onSelect={() => select(focused, false)}
            onFilter={() => filterTo(focused)}
          />
        )}
      </div>
      <p id={statusId} className={hidden.hidden} aria-live="polite">
        {pendingSpan
          ? messages.casualties.pending(texts.format.span(pendingSpan))
          : focused?.by === 'keys' && <BarAnnouncement at={focused} {...{ series, input }} />}
      </p>
    </div>
  );
}

/** The brush's handlers that the bars have no part in. */
function brushHandlers({ onPointerUp, onPointerCancel }: ReturnType<typeof useTimeBrush>) {
  return { onPointerUp, onPointerCancel };
}
