import { useId } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { OTHERS } from '../../model/actorGraph.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { useInteraction } from '../../state/interactionStore.ts';
import type { ViewInput } from '../types.ts';
import { CampKey } from '../../ui/CampKey.tsx';
import { ActMark, TieMark, type EdgeLight } from './EdgeMarks.tsx';
import { networkEmphasis, type NetworkEmphasis } from './emphasis.ts';
import { networkLabels } from './labels.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { MapGround, MapLabels } from './MapLabels.tsx';
import { shortName } from '../../i18n/actorNames.ts';
import { NodeMark } from './NodeMark.tsx';
import type { PlacedNetwork } from './place.ts';
import type { NetworkSeries } from './series.ts';
import { useNetworkGestures } from './useNetworkGestures.ts';
import aloud from '../../ui/Hidden.module.css';
import styles from './NetworkMap.module.css';

const NetworkAnnouncement = deferredPart(
  async () => (await import('./NetworkAnnouncement.tsx')).NetworkAnnouncement,
);
const NetworkTooltip = deferredPart(
  async () => (await import('./NetworkTooltip.tsx')).NetworkTooltip,
);

interface NetworkMapProps {
  readonly input: ViewInput;
  readonly series: NetworkSeries;
  readonly placed: PlacedNetwork;
  /** The view's own switches are shown. */
  readonly switches: boolean;
}

/** The network as a picture: ties under acts under nodes under names. */
export function NetworkMap({ input, series, placed, switches }: NetworkMapProps) {
  const texts = useTexts();
  const { messages, format } = texts;
  const { dataset, state, context } = input;
  const domId = useId();
  const hovered = useInteraction((store) => store.hovered);
  const emphasis = networkEmphasis(series, dataset, context, hovered, state.select);
  // Not for those that come and go with the pointer: the key would jump.
  const rest = series.choices.ties
    ? null
    : networkEmphasis(series, dataset, context, null, state.select);
  const tiesAtRest =
    rest === null ||
    placed.ties.some(({ tie, key }) => tie.kind !== null && isAsked(rest, tie.from, tie.to, key));
  const labels = networkLabels(series, placed, dataset, texts);
  const gestures = useNetworkGestures(series, placed);
  const { target, cursor, announced } = gestures;
  const light = (from: number, to: number, key: string, heard: boolean): EdgeLight => {
    const lit = edgeLight(emphasis, from, to, key);
    return lit === 'normal' && !heard ? 'pale' : lit;
  };
  const drawnEdge = (hidden: boolean, from: number, to: number, key: string): boolean =>
    !hidden || isAsked(emphasis, from, to, key);

  return (
    <div className={styles.map}>
      <p className={styles.subtitle}>
        {messages.network.active(
          format.count(series.active),
          format.count(series.network.graph.drawn),
        )}
        {' · '}
        {messages.network.numberMeans}
      </p>
      <CampKey camps={placed.nodes.map(({ camp }) => camp)} />
      <div className={styles.picture} style={{ inlineSize: placed.width }}>
        <svg
          width={placed.width}
          height={placed.height}
          role="application"
          tabIndex={0}
          aria-label={messages.network.map.label}
          aria-activedescendant={`${domId}-${cursor}`}
          {...gestures.handlers}
        >
          <MapGround placed={placed} bandNames={bandNames()} />
          <g>
            {placed.ties
              .filter(({ tie, hidden, key }) => drawnEdge(hidden, tie.from, tie.to, key))
              .map(({ key, tie, path, line, cross, bar }) => (
                <TieMark
                  key={key}
                  pair={key}
                  light={light(tie.from, tie.to, key, series.isTieHeard(tie))}
                  {...{ path, line, cross, bar }}
                />
              ))}
          </g>
          <g>
            {placed.acts
              .filter(({ hidden, from, to, key }) => drawnEdge(hidden, from, to, key))
              .map(({ key, from, to, path, width, camp, heard }) => (
                <ActMark
                  key={key}
                  pair={key}
                  light={light(from, to, key, heard !== 0)}
                  {...{ path, width, camp }}
                />
              ))}
          </g>
          <g>
            {placed.nodes.map((node) => (
              <NodeMark
                key={node.id}
                domId={`${domId}-${node.number}`}
                node={node.number}
                name={shortName(dataset, node.id, texts)}
                x={node.x}
                y={node.y}
                radius={node.radius}
                camp={node.camp}
                active={node.active}
                dim={emphasis.lit !== null && !emphasis.lit.has(node.number)}
                ringed={emphasis.ringed.has(node.number)}
                selected={emphasis.selected.has(node.number)}
                focused={gestures.focused && cursor === node.number}
                members={node.opened ? 'opened' : node.openable ? 'folded' : 'none'}
              />
            ))}
          </g>
          <MapLabels labels={labels} placed={placed} lit={emphasis.lit} />
        </svg>
        {target && (
          <NetworkTooltip byKeys={gestures.focused} {...{ target, series, placed, dataset }} />
        )}
      </div>
      <NetworkLegend series={series} ties={tiesAtRest} switches={switches} />
      <p className={aloud.hidden} role="status">
        {announced && (
          <NetworkAnnouncement
            key={Object.values(announced).join(' ')}
            {...{ announced, series, dataset }}
          />
        )}
      </p>
    </div>
  );

  function bandNames(): string[] {
    return placed.bands.map(({ of }) =>
      of === OTHERS
        ? messages.network.othersHead
        : messages.network.membersOf(shortName(dataset, of, texts)),
    );
  }
}

/** Is the edge drawn although it is hidden at first? */
function isAsked(emphasis: NetworkEmphasis, from: number, to: number, key: string): boolean {
  const { centres, pairs, selectedPairs } = emphasis;
  return centres.has(from) || centres.has(to) || pairs.has(key) || selectedPairs.has(key);
}

function edgeLight(emphasis: NetworkEmphasis, from: number, to: number, key: string): EdgeLight {
  const { pairs, selectedPairs, lit } = emphasis;
  if (pairs.has(key) || selectedPairs.has(key)) return 'strong';
  return lit === null || isAsked(emphasis, from, to, key) ? 'normal' : 'dim';
}
