import { useState } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { CampMark } from '../../ui/CampMark.tsx';
import { commit, withFilter, withSelected } from '../../state/explorerStore.ts';
import type { ViewInput } from '../types.ts';
import { actsOf, describeNode } from './describe.ts';
import { EgoGraph } from './EgoGraph.tsx';
import { shortName } from '../../i18n/actorNames.ts';
import { involvement, type NetworkSeries } from './series.ts';
import styles from './ActorList.module.css';

/** Rows shown at first. */
const FIRST_ROWS = 12;

interface ActorListProps {
  readonly input: ViewInput;
  readonly series: NetworkSeries;
  readonly width: number;
}

/** Acts of the word in force that a node takes part in; 0 where everyone is heard. */
function ownActs({ own }: NetworkSeries, node: number): number {
  return own?.events[node] ?? 0;
}

/** On narrow screens: the actors of what passes, the busiest first (under a word, in its own acts), each with its ties in words. */
export function ActorList({ input, series, width }: ActorListProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const words = messages.actors.list;
  const { dataset } = input;
  const [all, setAll] = useState(false);
  const [graphOf, setGraphOf] = useState<number | null>(null);
  const chosen = new Set(series.chosen);
  const ranked = series.network.graph.nodes
    .map((_, node) => node)
    .filter((node) => involvement(series, node) > 0 || chosen.has(node))
    .toSorted(
      (a, b) =>
        Number(chosen.has(b)) - Number(chosen.has(a)) ||
        ownActs(series, b) - ownActs(series, a) ||
        involvement(series, b) - involvement(series, a) ||
        a - b,
    );
  const rows = all ? ranked : ranked.slice(0, FIRST_ROWS);
  const rest = ranked.length - rows.length;
  if (ranked.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <>
      <ol className={styles.list} aria-label={words.label}>
        {rows.map((node) => {
          const { out, into } = actsOf(series.counts, node);
          const own = series.own && actsOf(series.own, node);
          const inIncidents = format.count(series.counts.incidents[node] ?? 0);
          const description = describeNode(series, dataset, node, texts);
          const { id = '', actor } = series.network.graph.nodes[node] ?? {};
          const name = shortName(dataset, id, texts);
          return (
            <li key={id} className={styles.row} data-chosen={chosen.has(node)}>
              <details>
                <summary aria-label={words.details(name)}>
                  <CampMark camp={actor?.camp ?? 'unknown'} size={10} round />
                  <span className={styles.name}>{name}</span>
                  <span className={styles.side}>{description.side}</span>
                  <span className={styles.numbers}>
                    {own === null
                      ? words.row(format.count(out), format.count(into), inIncidents)
                      : words.rowHeard(
                          { own: format.count(own.out), all: format.count(out) },
                          { own: format.count(own.into), all: format.count(into) },
                          inIncidents,
                        )}
                  </span>
                </summary>
                <p className={styles.fullName}>{description.title}</p>
                <ul className={styles.ties}>
                  {description.ties.length === 0 && <li>{messages.actors.describe.noTies}</li>}
                  {description.ties.map((tie, index) => (
                    <li key={`${index} ${tie}`}>{tie}</li>
                  ))}
                </ul>
                <p className={styles.actions} data-screen-only="">
                  <button
                    type="button"
                    onClick={() => commit(withSelected({ kind: 'record', id }))}
                  >
                    {words.evidence}
                  </button>
                  <button type="button" onClick={() => commit(withFilter({ actor: [id] }))}>
                    {words.only}
                  </button>
                  <button
                    type="button"
                    aria-expanded={graphOf === node}
                    onClick={() => setGraphOf(graphOf === node ? null : node)}
                  >
                    {graphOf === node ? words.hideGraph : words.graph}
                  </button>
                </p>
                {graphOf === node && (
                  <EgoGraph series={series} dataset={dataset} centre={node} width={width} />
                )}
              </details>
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <>
          <button
            type="button"
            className={styles.more}
            data-screen-only=""
            onClick={() => setAll(true)}
          >
            {words.more(format.count(rest))}
          </button>
          <p className={styles.left} data-paper-only="">
            {words.left(format.count(rest))}
          </p>
        </>
      )}
    </>
  );
}
