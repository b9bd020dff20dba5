import { memo } from 'react';
import { labelName } from '../../i18n/actorNames.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { useInput } from '../../records/InputContext.tsx';
import { hueOfCamp, markColour, textColour } from '../../viz/palette.ts';
import { placeChanges, type ChangeEdge, type ChangeNode } from './place.ts';
import type { Standings } from './series.ts';
import styles from './ChangePicture.module.css';

interface ChangePictureProps {
  readonly network: ActorNetwork;
  readonly standings: Standings;
  /** In CSS pixels; a narrower room scales it down. */
  readonly width: number;
  /** Names only of those that something changed for. */
  readonly sparse?: boolean;
}

/** The network at a step: what is new strong, what has ended fading, the rest pale in its place. */
export const ChangePicture = memo(function ChangePicture(props: ChangePictureProps) {
  const { network, standings, width, sparse = false } = props;
  const { messages } = useLaterTexts();
  const placed = placeChanges(network, standings, width);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      width={placed.width}
      height={placed.height}
      role="img"
      aria-label={messages.studies.changes.picture}
    >
      {placed.contacts.map((edge) => (
        <path
          key={`contact ${edge.key}`}
          className={`${styles.contact} ${styles[edge.standing]}`}
          d={edge.path}
        />
      ))}
      {placed.ties.map((edge) => (
        <Tie key={`tie ${edge.key}`} edge={edge} />
      ))}
      {placed.nodes.map((node) => (
        <Node key={node.id} node={node} named={!sparse || node.touched || node.state} />
      ))}
    </svg>
  );
});

function Tie({ edge }: { readonly edge: ChangeEdge }) {
  return (
    <g className={`${styles.tie} ${styles[edge.standing]}`}>
      <path className={styles[edge.line]} d={edge.path} />
      {edge.bar !== null && <path d={edge.bar} />}
      {edge.cross !== null && <path d={edge.cross} />}
    </g>
  );
}

interface NodeProps {
  readonly node: ChangeNode;
  readonly named: boolean;
}

function Node({ node, named }: NodeProps) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const { id, x, y, camp, state, touched } = node;
  return (
    <g>
      <circle
        className={touched ? styles.dot : styles.still}
        cx={x}
        cy={y}
        r={state ? 6.5 : 4.5}
        fill={markColour(hueOfCamp(camp))}
      />
      {named && (
        <text
          className={`${styles.name} ${touched ? styles.touched : ''}`}
          x={x}
          y={state ? y - 13 : y + 16}
          textAnchor="middle"
          style={touched ? { fill: textColour(hueOfCamp(camp)) } : undefined}
        >
          {labelName(dataset, id, texts)}
        </text>
      )}
    </g>
  );
}
