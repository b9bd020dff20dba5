import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { PlacedMatrix } from './matrix.ts';
import { LeftOut } from './LeftOut.tsx';
import type { NetworkSeries } from './series.ts';
import styles from './NetworkLegend.module.css';

/** Acts that the legend shows the square of, besides the most. */
const SAMPLES: readonly number[] = [1, 5, 20];

interface MatrixLegendProps {
  readonly series: NetworkSeries;
  readonly placed: PlacedMatrix;
  /** The view's own switches are shown. */
  readonly switches: boolean;
}

/** How to read the squares, what they leave out, and the switches that bring it in. */
export function MatrixLegend({ series, placed: { most, cell }, switches }: MatrixLegendProps) {
  const { messages, format } = useLaterTexts();
  const words = messages.actors.matrix;
  const samples = [...SAMPLES.filter((acts) => acts < most), ...(most > 0 ? [most] : [])];
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
      <LeftOut series={series} switches={switches} />
    </div>
  );
}
