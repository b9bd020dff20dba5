import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { LeftOut } from './LeftOut.tsx';
import { NoteSwitch } from './NoteSwitch.tsx';
import type { NetworkSeries } from './series.ts';
import marks from './Marks.module.css';
import styles from './NetworkLegend.module.css';

interface LegendProps {
  readonly series: NetworkSeries;
  /** Ties are drawn, at least those of who is chosen: what their lines mean is said. */
  readonly ties: boolean;
  /** The view's own switches are shown. */
  readonly switches: boolean;
}

/** How to read the lines, what they leave out, and the switches that bring it in. */
export function NetworkLegend({ series, ties, switches }: LegendProps) {
  const { messages, format } = useTexts();
  const words = messages.network.legend;
  const { choices, singles } = series;
  const count = format.count(singles);
  return (
    <div className={styles.legend} data-key="">
      <dl className={styles.row}>
        <dt>
          <NoteSwitch
            shown={switches}
            label={choices.ties ? words.hideTies : words.showTies}
            setting="ties"
            value={choices.ties ? 'hidden' : null}
          >
            {words.ties}
          </NoteSwitch>
        </dt>
        <dd>{ties ? <TieKeys /> : words.tiesHidden}</dd>
      </dl>
      <dl className={styles.row}>
        <dt>{words.acts}</dt>
        <dd>
          <span className={styles.key}>
            <svg width={36} height={5} aria-hidden="true">
              <path d="M0,2.5H16" stroke="var(--pakistan-mark)" strokeWidth={1} opacity={0.62} />
              <path d="M20,2.5H36" stroke="var(--pakistan-mark)" strokeWidth={5} opacity={0.62} />
            </svg>
            <span data-screen-only="">{words.width}</span>
            <span data-paper-only="">{words.widthOnPaper}</span>
          </span>
          {singles > 0 && (
            <NoteSwitch shown={switches} setting="singles" value={choices.singles ? null : 'shown'}>
              {choices.singles ? words.singlesShown(count) : words.singlesHidden(count)}
            </NoteSwitch>
          )}
        </dd>
      </dl>
      <LeftOut series={series} switches={switches} />
    </div>
  );
}

/** A line of each kind. */
function TieKeys() {
  const words = useTexts().messages.network.legend;
  return (
    <>
      <Key label={words.stated}>
        <path d="M0,0H20" />
      </Key>
      <Key label={words.attributed}>
        <path className={marks.attributed} d="M0,0H20" />
      </Key>
      <Key label={words.alleged}>
        <path className={marks.alleged} d="M0,0H20" />
      </Key>
      <Key label={words.denied}>
        <path className={marks.alleged} d="M0,0H20" />
        <path className={marks.sign} d="M7,-3L13,3M7,3L13,-3" />
      </Key>
      <Key label={words.hostile}>
        <path d="M0,0H20" />
        <path className={marks.sign} d="M20,-4.5V4.5" />
      </Key>
    </>
  );
}

interface KeyProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Key({ label, children }: KeyProps) {
  return (
    <span className={styles.key}>
      <svg width={20} height={1} aria-hidden="true">
        <g className={marks.tie}>{children}</g>
      </svg>
      {label}
    </span>
  );
}
