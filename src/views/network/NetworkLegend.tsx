import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { OTHERS } from '../../model/actorGraph.ts';
import { commit, withSetting } from '../../state/explorerStore.ts';
import type { NetworkSeries } from './series.ts';
import { toggleOpened } from './settings.ts';
import marks from './Marks.module.css';
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
        <dt>{words.ties}</dt>
        <dd>
          <Key label={words.stated}>
            <path d="M0,0H22" />
          </Key>
          <Key label={words.attributed}>
            <path className={marks.attributed} d="M0,0H22" />
          </Key>
          <Key label={words.alleged}>
            <path className={marks.alleged} d="M0,0H22" />
          </Key>
          <Key label={words.denied}>
            <path className={marks.alleged} d="M0,0H22" />
            <path className={marks.sign} d="M8,-3L14,3M8,3L14,-3" />
          </Key>
          <Key label={words.hostile}>
            <path d="M0,0H22" />
            <path className={marks.sign} d="M22,-4.5V4.5" />
          </Key>
          <button type="button" onClick={setting('ties', choices.ties ? 'hidden' : null)}>
            {choices.ties ? words.hideTies : words.showTies}
          </button>
        </dd>
      </dl>
      <dl className={styles.row}>
        <dt>{words.acts}</dt>
        <dd>
          <span className={styles.key}>
            <svg width={46} height={5} aria-hidden="true">
              <path d="M0,2.5H20" stroke="var(--pakistan-mark)" strokeWidth={1} opacity={0.62} />
              <path d="M24,2.5H46" stroke="var(--pakistan-mark)" strokeWidth={5} opacity={0.62} />
            </svg>
            {words.width}
          </span>
          {singles > 0 && (
            <span>
              {choices.singles ? words.singlesShown(count) : words.singlesHidden(count)}{' '}
              <button type="button" onClick={setting('singles', choices.singles ? null : 'shown')}>
                {choices.singles ? words.hideSingles : words.showSingles}
              </button>
            </span>
          )}
          {within > 0 && <span>{words.within(format.count(within))}</span>}
          {graph.others > 0 && (
            <span>
              {words.others(format.count(graph.others), format.count(undrawn))}{' '}
              <button type="button" onClick={setting('open', toggleOpened(choices.open, OTHERS))}>
                {words.showOthers}
              </button>
            </span>
          )}
          {othersOpen && (
            <button type="button" onClick={setting('open', toggleOpened(choices.open, OTHERS))}>
              {words.hideOthers}
            </button>
          )}
          {graph.opened.length > 0 && (
            <button type="button" onClick={setting('open', null)}>
              {words.foldAll}
            </button>
          )}
        </dd>
      </dl>
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
      <svg width={22} height={1} aria-hidden="true">
        <g className={marks.tie}>{children}</g>
      </svg>
      {label}
    </span>
  );
}
