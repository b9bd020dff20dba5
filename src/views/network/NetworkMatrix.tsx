import { useEffect, useId, useRef, useState } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { shortName } from '../../i18n/actorNames.ts';
import { useLaterTexts, type LaterTexts } from '../../i18n/laterTexts.ts';
import { useInteraction } from '../../state/interactionStore.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import type { ViewInput } from '../types.ts';
import { CampKey } from '../../ui/CampKey.tsx';
import { describeNode, describePair, spoken, type Description } from './describe.ts';
import { networkEmphasis } from './emphasis.ts';
import { HEAD, NAMES, OVERHANG, placeMatrix, SUMS, type MatrixPlace } from './matrix.ts';
import { ColumnNames, RowNames, RowSums, type LineMarks } from './MatrixLines.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixSquares } from './MatrixSquares.tsx';
import type { NetworkSeries } from './series.ts';
import { useMatrixGestures } from './useMatrixGestures.ts';
import map from './NetworkMap.module.css';
import note from './NetworkTooltip.module.css';
import styles from './NetworkMatrix.module.css';

/** More ties than these are only counted. */
const TIES_SHOWN = 5;

interface NetworkMatrixProps {
  readonly input: ViewInput;
  readonly series: NetworkSeries;
  /** Of the frame, in CSS pixels; what is wider scrolls inside. */
  readonly width: number;
  /** The view's own switches are shown. */
  readonly switches: boolean;
}

/** Who acts (rows) on whom (columns), by the number of acts. */
export function NetworkMatrix({ input, series, width, switches }: NetworkMatrixProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.actors.matrix;
  const { dataset, state, context } = input;
  const domId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const hovered = useInteraction((store) => store.hovered);
  const placed = placeMatrix(series, width);
  const emphasis = networkEmphasis(series, dataset, context, hovered, state.select);
  const gestures = useMatrixGestures(placed, series.choices.open);
  const { target, cursor, focused } = gestures;
  const { lines } = placed;
  useEffect(() => {
    if (!focused) return;
    box.current?.querySelector('[data-cursor]')?.scrollIntoView?.({
      block: 'nearest',
      inline: 'nearest',
    });
  }, [focused, cursor.row, cursor.column]);

  if (lines.length === 0) return <p className={map.subtitle}>{words.none}</p>;
  const describe = ({ row, column }: MatrixPlace): Description =>
    describeCell(series, dataset, texts, lines[row]?.node ?? -1, lines[column]?.node ?? -1);
  const position = words.position(
    format.count(cursor.row + 1),
    format.count(cursor.column + 1),
    format.count(lines.length),
  );
  const marks: LineMarks = {
    lines,
    cell: placed.cell,
    name: (id) => shortName(dataset, id, texts),
    isLit: ({ node }) => emphasis.lit === null || emphasis.lit.has(node),
    isMarked: ({ node }) => emphasis.ringed.has(node) || emphasis.selected.has(node),
    onHover: gestures.showLine,
    onLeave: gestures.clear,
    onSelect: gestures.selectLine,
  };
  return (
    <div className={map.map}>
      <p className={map.subtitle}>
        {words.reading}
        {messages.common.separator}
        {messages.network.active(
          format.count(series.active),
          format.count(series.network.graph.drawn),
        )}
      </p>
      <CampKey camps={lines.map(({ camp }) => camp)} />
      <div className={styles.frame}>
        <ScrollRegion
          label={words.label}
          height="whole"
          fixed={{ start: NAMES, end: SUMS }}
          box={{
            ref: box,
            className: styles.box ?? '',
            role: 'application',
            'aria-activedescendant': `${domId}-cursor`,
            onScroll: ({ currentTarget }) => setScrolled(currentTarget.scrollLeft),
            ...gestures.onBox,
          }}
        >
          <svg className={styles.names} width={NAMES} height={HEAD + placed.size}>
            <RowNames {...marks} />
          </svg>
          <div style={{ inlineSize: placed.size + OVERHANG }}>
            <svg className={styles.head} width={placed.size + OVERHANG} height={HEAD}>
              <ColumnNames {...marks} />
            </svg>
            <svg width={placed.size} height={placed.size} {...gestures.onCells}>
              <MatrixSquares
                placed={placed}
                emphasis={emphasis}
                target={target}
                cursor={cursor}
                focused={focused}
                cursorId={`${domId}-cursor`}
                cursorName={describe(cursor).title}
              />
            </svg>
          </div>
          <svg className={styles.sums} width={SUMS} height={HEAD + placed.size}>
            <RowSums {...marks} head={words.sum} count={format.count} />
          </svg>
        </ScrollRegion>
        {target && (
          <Tooltip
            x0={NAMES + (lines[target.column]?.at ?? 0) - scrolled}
            x1={NAMES + (lines[target.column]?.at ?? 0) + placed.cell - scrolled}
            y={HEAD + (lines[target.row]?.at ?? 0) + placed.cell + 6}
            width={width}
            pinned={false}
          >
            <CellNote description={describe(target)} byKeys={focused} />
          </Tooltip>
        )}
      </div>
      <MatrixLegend {...{ series, placed, switches }} />
      <p className={map.live} role="status">
        {focused && (
          <Said
            key={`${lines[cursor.row]?.id} ${lines[cursor.column]?.id}`}
            sentence={spoken(describe(cursor), texts, position)}
          />
        )}
      </p>
    </div>
  );
}

/** A cell in words; on the diagonal the body itself. */
function describeCell(
  series: NetworkSeries,
  dataset: Dataset,
  texts: LaterTexts,
  from: number,
  to: number,
): Description {
  return from === to
    ? describeNode(series, dataset, from, texts)
    : describePair(series, dataset, from, to, texts);
}

interface CellNoteProps {
  readonly description: Description;
  readonly byKeys: boolean;
}

/** The same is announced to screen readers, hence hidden here. */
function CellNote({ description: { title, lines, ties }, byKeys }: CellNoteProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.actors.describe;
  return (
    <div className={note.tooltip} aria-hidden="true">
      <p className={note.title}>{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {ties.slice(0, TIES_SHOWN).map((tie, index) => (
        // Two speakers may say the same in the same words.
        <p key={`${index} ${tie}`}>{tie}</p>
      ))}
      {ties.length > TIES_SHOWN && (
        <p className={note.muted}>{words.more(format.count(ties.length - TIES_SHOWN))}</p>
      )}
      {byKeys && <p className={note.muted}>{messages.actors.matrix.hint}</p>}
    </div>
  );
}

/** What the keyboard came upon, once: a later filter does not say it again. */
function Said({ sentence }: { readonly sentence: string }) {
  const [said] = useState(sentence);
  return said;
}
