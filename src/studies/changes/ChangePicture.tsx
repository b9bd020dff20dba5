import { memo } from 'react';
import { labelName } from '../../i18n/actorNames.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { ActorNetwork } from '../../model/actorNetwork.ts';
import { useInput } from '../../records/InputContext.tsx';
import { campShapeAround } from '../../viz/campShape.ts';
import { hueOfCamp, markColour, textColour } from '../../viz/palette.ts';
import { textWidth } from '../../viz/textWidth.ts';
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
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const placed = placeChanges(network, standings, width);
  const named = placed.nodes.flatMap((node) =>
    !sparse || node.touched || node.state
      ? [{ node, name: labelName(dataset, node.id, texts) }]
      : [],
  );
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      width={placed.width}
      height={placed.height}
      role="img"
      aria-label={texts.messages.studies.changes.picture}
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
      {/* Names stand on paper, so that no line runs through one; no plate covers a body. */}
      {named.map(({ node, name }) => (
        <Plate key={node.id} node={node} name={name} />
      ))}
      {placed.nodes.map(({ id, x, y, camp, state, touched }) => (
        <g
          key={id}
          className={touched ? styles.dot : styles.still}
          transform={`translate(${x} ${y})`}
          fill={markColour(hueOfCamp(camp))}
        >
          <circle data-screen-only="" r={state ? 6.5 : 4.5} />
          <path data-paper-only="" d={campShapeAround(hueOfCamp(camp), state ? 6.5 : 4.5)} />
        </g>
      ))}
      {named.map(({ node, name }) => (
        <text
          key={node.id}
          className={`${styles.name} ${node.touched ? styles.touched : ''}`}
          x={node.x}
          y={baselineOf(node)}
          textAnchor="middle"
          style={node.touched ? { fill: textColour(hueOfCamp(node.camp)) } : undefined}
        >
          {name}
        </text>
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

/** CSS pixels of the names' font, as the style has it, and of the paper around a name. */
const NAME_SIZE = 11;
const PAPER = 3;

/** A state's name stands above its mark, every other below. */
function baselineOf({ state, y }: ChangeNode): number {
  return state ? y - 13 : y + 16;
}

interface PlateProps {
  readonly node: ChangeNode;
  readonly name: string;
}

function Plate({ node, name }: PlateProps) {
  const width = textWidth(name, NAME_SIZE, node.touched) + 2 * PAPER;
  return (
    <rect
      className={styles.plate}
      x={node.x - width / 2}
      y={baselineOf(node) - NAME_SIZE}
      width={width}
      height={NAME_SIZE + PAPER}
      rx={2}
    />
  );
}
