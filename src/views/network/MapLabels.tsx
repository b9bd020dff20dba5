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
        const classes = [
          styles.name,
          label.state ? styles.state : '',
          label.bold ? styles.bold : '',
          quiet && !label.state ? styles.inactive : '',
        ];
        return (
          <text
            key={label.node}
            className={classes.join(' ').trim()}
            x={round((label.box.x0 + label.box.x1) / 2)}
            y={round(label.y)}
            textAnchor="middle"
            {...(label.state
              ? anchorOf(label.x, label.box.x1, textColour(hueOfCamp(label.camp)))
              : {})}
          >
            {label.name}
            {label.count !== null && <tspan className={styles.count}> {label.count}</tspan>}
          </text>
        );
      })}
    </g>
  );
}

/** A state's name is flush with the panel's edge, in its camp's colour. */
function anchorOf(x0: number, x1: number, fill: string) {
  return x0 === 0
    ? ({ x: 0, textAnchor: 'start', style: { fill } } as const)
    : ({ x: round(x1), textAnchor: 'end', style: { fill } } as const);
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
