import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { OTHERS } from '../../model/actorGraph.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import type { NetworkSeries } from './series.ts';
import { toggleOpened } from './settings.ts';
import marks from './Marks.module.css';
import buttons from '../../ui/TextButton.module.css';
import styles from './NetworkLegend.module.css';

interface LegendProps {
  readonly series: NetworkSeries;
}

/** How to read the lines, what they leave out, and the switches that bring it in. */
export function NetworkLegend({ series }: LegendProps) {
  const { messages, format } = useTexts();
  const words = messages.network.legend;
  const { choices, singles, within, undrawn } = series;
  const { graph } = series.network;
  const count = format.count(singles);
  const setting = (name: string, value: string | null) => () =>
    commit(withSetting('network', name, value));
  const othersOpen = graph.opened.includes(OTHERS);
  return (
    <div className={styles.legend}>
      <dl className={styles.row}>
        <dt>
          <button
            type="button"
            className={buttons.text}
            aria-label={choices.ties ? words.hideTies : words.showTies}
            onClick={setting('ties', choices.ties ? 'hidden' : null)}
          >
            {words.ties}
          </button>
        </dt>
        <dd>
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
        </dd>
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
            <button
              type="button"
              className={buttons.text}
              onClick={setting('singles', choices.singles ? null : 'shown')}
            >
              {choices.singles ? words.singlesShown(count) : words.singlesHidden(count)}
            </button>
          )}
        </dd>
      </dl>
      <p className={styles.left}>
        {within > 0 && (
          <FigureLink opens={{ kind: 'undrawn', why: 'within' }}>
            {words.within(format.count(within))}
          </FigureLink>
        )}
        {(graph.others > 0 || othersOpen) && (
          <button
            type="button"
            className={buttons.text}
            onClick={setting('open', toggleOpened(choices.open, OTHERS))}
          >
            {othersOpen
              ? words.hideOthers
              : words.others(format.count(graph.others), format.count(undrawn))}
          </button>
        )}
        {graph.opened.length > 0 && (
          <button
            type="button"
            className={buttons.text}
            data-screen-only=""
            data-switch=""
            onClick={setting('open', null)}
          >
            {words.foldAll}
          </button>
        )}
      </p>
    </div>
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
