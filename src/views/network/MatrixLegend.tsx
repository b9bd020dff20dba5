import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { OTHERS } from '../../model/actorGraph.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import type { PlacedMatrix } from './matrix.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import type { NetworkSeries } from './series.ts';
import { toggleOpened } from './settings.ts';
import buttons from '../../ui/TextButton.module.css';
import styles from './NetworkLegend.module.css';

/** Acts that the legend shows the square of, besides the most. */
const SAMPLES: readonly number[] = [1, 5, 20];

interface MatrixLegendProps {
  readonly series: NetworkSeries;
  readonly placed: PlacedMatrix;
}

/** How to read the squares, what they leave out, and the switches that bring it in. */
export function MatrixLegend({ series, placed: { most, cell } }: MatrixLegendProps) {
  const { messages, format } = useLaterTexts();
  const { legend } = messages.network;
  const words = messages.actors.matrix;
  const { choices, within, undrawn } = series;
  const { graph } = series.network;
  const samples = [...SAMPLES.filter((acts) => acts < most), ...(most > 0 ? [most] : [])];
  const othersOpen = graph.opened.includes(OTHERS);
  const open = (value: string | null) => () => commit(withSetting('network', 'open', value));
  return (
    <div className={styles.legend}>
      <p className={styles.left}>
        {samples.map((acts) => {
          const side = Math.max(2.5, Math.sqrt(acts / most) * (cell - 2));
          return (
            <span key={acts} className={styles.key} data-scale="">
              <svg
                width={side}
                height={Math.max(12, side)}
                style={{ verticalAlign: 'middle' }}
                aria-hidden="true"
              >
                <rect
                  y={Math.max(0, 6 - side / 2)}
                  width={side}
                  height={side}
                  fill="var(--ink-2)"
                />
              </svg>
              {format.count(acts)}
            </span>
          );
        })}
        <span>{most > 0 ? words.area : words.noActs}</span>
      </p>
      <p className={styles.left}>
        {within > 0 && (
          <FigureLink opens={{ kind: 'undrawn', why: 'within' }}>
            {legend.within(format.count(within))}
          </FigureLink>
        )}
        {(graph.others > 0 || othersOpen) && (
          <button
            type="button"
            className={buttons.text}
            onClick={open(toggleOpened(choices.open, OTHERS))}
          >
            {othersOpen
              ? legend.hideOthers
              : legend.others(format.count(graph.others), format.count(undrawn))}
          </button>
        )}
        {graph.opened.length > 0 && (
          <button
            type="button"
            className={buttons.text}
            data-screen-only=""
            data-switch=""
            onClick={open(null)}
          >
            {legend.foldAll}
          </button>
        )}
      </p>
    </div>
  );
}
