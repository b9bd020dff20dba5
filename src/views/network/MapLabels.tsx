import { memo } from 'react';
import type { Camp } from '../../domain/vocabulary.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { hueOfCamp, textColour } from '../../viz/palette.ts';
import type { NetworkLabels } from './labels.ts';
import type { PlacedNetwork } from './place.ts';
import styles from './MapLabels.module.css';

interface MapLabelsProps {
  readonly labels: NetworkLabels;
  readonly placed: PlacedNetwork;
  /** Nodes at full strength; null: all. */
  readonly lit: ReadonlySet<number> | null;
}

/** Names and numbers, painted over everything else with a halo of paper. */
export function MapLabels({ labels, placed, lit }: MapLabelsProps) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.numbers
        .filter(() => lit === null)
        .map(({ key, text, x, y, camp }) => (
          <text
            key={key}
            className={styles.number}
            x={round(x)}
            y={round(y)}
            fill={textColour(hueOfCamp(camp))}
          >
            {text}
          </text>
        ))}
      {labels.nodes.map((label) => {
        const quiet =
          placed.nodes[label.node]?.active !== true || (lit !== null && !lit.has(label.node));
        const { camp, name, count, bold, state, x, y, box } = label;
        return (
          <NodeName
            key={label.node}
            quiet={quiet && !state}
            middle={round((box.x0 + box.x1) / 2)}
            end={round(box.x1)}
            {...{ camp, name, count, bold, state, x }}
            y={round(y)}
          />
        );
      })}
    </g>
  );
}

interface NodeNameProps {
  readonly camp: Camp;
  readonly name: string;
  readonly count: string | null;
  readonly bold: boolean;
  readonly state: boolean;
  /** Takes no part in what passes, or is not among the lit. */
  readonly quiet: boolean;
  readonly x: number;
  readonly middle: number;
  readonly end: number;
  readonly y: number;
}

const NodeName = memo(function NodeName(props: NodeNameProps) {
  const { camp, name, count, bold, state, quiet, x, middle, end, y } = props;
  const classes = [
    styles.name,
    state ? styles.state : '',
    bold ? styles.bold : '',
    quiet ? styles.inactive : '',
  ];
  return (
    <text
      className={classes.join(' ').trim()}
      x={middle}
      y={y}
      textAnchor="middle"
      {...(state ? anchorOf(x, end, textColour(hueOfCamp(camp))) : {})}
    >
      {name}
      {count !== null && <tspan className={styles.count}> {count}</tspan>}
    </text>
  );
});

/** A state's name is flush with the panel's edge, in its camp's colour. */
function anchorOf(start: number, end: number, fill: string) {
  return start === 0
    ? ({ x: 0, textAnchor: 'start', style: { fill } } as const)
    : ({ x: end, textAnchor: 'end', style: { fill } } as const);
}

interface MapGroundProps {
  readonly placed: PlacedNetwork;
  /** Names of the bands' bodies, in the bands' order. */
  readonly bandNames: readonly string[];
}

/** Hairlines between the tiers and the heads of the columns. */
export function MapGround({ placed, bandNames }: MapGroundProps) {
  const { messages } = useTexts();
  const { head } = messages.network;
  const { width } = placed;
  const text = (hue: Parameters<typeof textColour>[0]) => ({
    className: styles.head,
    fill: textColour(hue),
  });
  return (
    <g className={styles.labels} aria-hidden="true">
      {placed.lines.map((y) => (
        <line key={y} className={styles.line} x1={0} x2={width} y1={y} y2={y} />
      ))}
      <text x={0} y={10} {...text('outside-states')}>
        {head.outside}
        <tspan fill={textColour('international')}> · {head.international}</tspan>
      </text>
      <text x={width / 2} y={518} textAnchor="middle" {...text('armed-groups')}>
        {head.armed}
      </text>
      <text x={0} y={544} {...text('society')}>
        {head.society}
      </text>
      {placed.bands.map(({ of, y }, index) => (
        <g key={of}>
          <line className={styles.line} x1={0} x2={width} y1={y - 13} y2={y - 13} />
          <text x={0} y={y} {...text(null)}>
            {bandNames[index]}
          </text>
        </g>
      ))}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
