import type { Dataset } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { campShapeAround } from '../../viz/campShape.ts';
import { hueOfCamp, markColour } from '../../viz/palette.ts';
import { ActMark, TieMark } from './EdgeMarks.tsx';
import { egoNetwork } from './ego.ts';
import labels from './MapLabels.module.css';
import { labelName, shortName } from '../../i18n/actorNames.ts';
import { curveOfAct, placeAct, placeTie } from './edges.ts';
import type { NetworkSeries } from './series.ts';

interface EgoGraphProps {
  readonly series: NetworkSeries;
  readonly dataset: Dataset;
  readonly centre: number;
  readonly width: number;
}

/** One actor, whom it acts on and is tied to. The list above it says the same in words. */
export function EgoGraph({ series, dataset, centre, width }: EgoGraphProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const ego = egoNetwork(series, centre, width);
  const { nodes } = series.network.graph;
  const ends = new Map(
    ego.nodes.map(({ node, x, y }) => [
      node,
      { x, y, radius: node === centre ? 7 : 5, camp: nodes[node]?.actor.camp ?? 'unknown' },
    ]),
  );
  const idOf = (node: number): string => nodes[node]?.id ?? '';
  return (
    <figure style={{ margin: 0 }}>
      <svg
        width={width}
        height={ego.height}
        role="img"
        aria-label={messages.actors.list.graphOf(shortName(dataset, idOf(centre), texts))}
      >
        {ego.ties.flatMap((tie) => {
          const [from, to] = [ends.get(tie.from), ends.get(tie.to)];
          if (!from || !to) return [];
          const { key, path, line, cross, bar } = placeTie(tie, from, to, -0.12);
          return [
            <TieMark
              key={`tie ${key}`}
              pair={key}
              light="normal"
              {...{ path, line, cross, bar }}
            />,
          ];
        })}
        {ego.links.flatMap((link) => {
          const [from, to] = [ends.get(link.from), ends.get(link.to)];
          if (!from || !to) return [];
          const { key, path, width: stroke, camp } = placeAct(link, curveOfAct(from, to), 1);
          return [
            <ActMark key={key} pair={key} light="normal" width={stroke} {...{ path, camp }} />,
          ];
        })}
        {[...ends].map(([node, { x, y, radius, camp }]) => (
          <g key={node} transform={`translate(${x} ${y})`} fill={markColour(hueOfCamp(camp))}>
            <circle data-screen-only="" r={radius} />
            <path data-paper-only="" d={campShapeAround(hueOfCamp(camp), radius)} />
          </g>
        ))}
        <g className={labels.labels}>
          {[...ends].map(([node, { x, y }]) => (
            <text
              key={node}
              className={`${labels.name} ${node === centre ? labels.bold : ''}`}
              x={x}
              y={y + 18}
              textAnchor="middle"
            >
              {labelName(dataset, idOf(node), texts)}
            </text>
          ))}
        </g>
      </svg>
      {ego.leftOut > 0 && (
        <figcaption>{messages.actors.list.neighboursLeftOut(format.count(ego.leftOut))}</figcaption>
      )}
    </figure>
  );
}
