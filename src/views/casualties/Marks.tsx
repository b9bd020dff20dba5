import { useInteraction } from '../../state/interactionStore.ts';
import { px } from '../../viz/bar.ts';
import type { ViewInput } from '../types.ts';
import { hoverMarks, selectionBoxes, type MarkBox } from './marks.ts';
import type { PlacedCasualties } from './place.ts';
import type { BinRows } from './series.ts';
import styles from './Marks.module.css';

interface MarksProps {
  readonly series: BinRows;
  readonly placed: PlacedCasualties;
  readonly input: ViewInput;
}

const outline = ({ x, y, width, height }: MarkBox): string =>
  `M${px(x)},${px(y + height)}V${px(y)}h${px(width)}V${px(y + height)}Z`;

/** What the pointer or focus is on, in whichever view: an outline, and an act's date line. */
function HoverMarks({ series, placed, input }: MarksProps) {
  const hovered = useInteraction((store) => store.hovered);
  const { boxes, line } = hoverMarks(hovered, series, placed, input);
  if (boxes.length === 0 && line === null) return null;
  return (
    <g className={styles.marks} data-mark="hover">
      {line !== null && (
        <line className={styles.date} x1={line} x2={line} y1={0} y2={placed.layout.height} />
      )}
      <path className={styles.hover} d={boxes.map(outline).join('')} />
    </g>
  );
}

/** What is hovered or selected, over the bars. */
export function Marks(props: MarksProps) {
  return (
    <>
      <SelectionMarks {...props} />
      <HoverMarks {...props} />
    </>
  );
}

/** What is selected: an incident's share of its bar, or a whole bar. */
function SelectionMarks({ series, placed, input }: MarksProps) {
  const boxes = selectionBoxes(input.state.select, series, placed, input);
  if (boxes.length === 0) return null;
  const d = boxes.map(outline).join('');
  return (
    <g className={styles.marks} data-mark="selection">
      <path className={styles.halo} d={d} />
      <path className={styles.selection} d={d} />
    </g>
  );
}
