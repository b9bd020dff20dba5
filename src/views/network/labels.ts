/** Names and numbers on the map, placed so that none covers another. */
import type { Dataset } from '../../data/dataset.ts';
import type { Camp } from '../../domain/vocabulary.ts';
import type { Texts } from '../../i18n/texts.ts';
import { boxesOverlap, type Box } from '../../lib/box.ts';
import { cutText } from '../../lib/cutText.ts';
import { textWidth } from '../../viz/textWidth.ts';
import { labelName } from '../../i18n/actorNames.ts';
import type { NodePlace, PlacedNetwork } from './place.ts';
import { involvement, type NetworkSeries } from './series.ts';

/** This many of the busiest nodes get their count and a bold name. */
const BUSIEST = 12;
/** An edge's number is printed from this many acts. */
const NUMBER_FROM = 15;
const SIZE = 11;
const STATE_SIZE = 13;

interface NodeLabel {
  readonly node: number;
  readonly camp: Camp;
  readonly name: string;
  /** Acts and incidents; null: not printed. */
  readonly count: string | null;
  readonly bold: boolean;
  readonly state: boolean;
  /** Start of the text, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

interface ActNumber {
  readonly key: string;
  readonly camp: Camp;
  readonly text: string;
  /** Middle of the text, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface NetworkLabels {
  readonly nodes: readonly NodeLabel[];
  readonly numbers: readonly ActNumber[];
}

/** A name for every node, cut where a neighbour is too near, and the nodes' own room. */
interface Names {
  readonly texts: Texts;
  readonly labels: ReadonlyMap<number, NodeLabel>;
  readonly dots: readonly { readonly node: number; readonly box: Box }[];
}

/** Names depend on the nodes' places alone, and so stay through a brush. */
const known = new WeakMap<readonly NodePlace[], Names>();

function namesOf({ places, width }: PlacedNetwork, dataset: Dataset, texts: Texts): Names {
  const kept = known.get(places);
  if (kept?.texts === texts) return kept;
  const dots = places.map((node) => ({ node: node.number, box: dotBox(node) }));
  const labels = new Map<number, NodeLabel>();
  for (const node of [...places].sort((a, b) => Number(b.state) - Number(a.state))) {
    const name = labelName(dataset, node.id, texts);
    const plain = (length: number): NodeLabel =>
      labelOf(node, cutText(name, length), null, node.state, width);
    let length = Array.from(name).length;
    let label = plain(length);
    while (length > 3 && !fits(label, labels, dots)) {
      length -= 1;
      label = plain(length);
    }
    labels.set(node.number, label);
  }
  const names = { texts, labels, dots };
  known.set(places, names);
  return names;
}

function fits(
  label: NodeLabel,
  labels: ReadonlyMap<number, NodeLabel>,
  dots: Names['dots'],
): boolean {
  for (const other of labels.values()) {
    if (other.node !== label.node && boxesOverlap(other.box, label.box, 2)) return false;
  }
  return dots.every(({ node, box }) => node === label.node || !boxesOverlap(box, label.box));
}

/** First a name for everyone; then the busiest get their count, in bold. */
export function networkLabels(
  series: NetworkSeries,
  placed: PlacedNetwork,
  dataset: Dataset,
  texts: Texts,
): NetworkLabels {
  const rank = placed.nodes
    .filter(({ active }) => active)
    .toSorted((a, b) => involvement(series, b.number) - involvement(series, a.number));
  const busiest = new Set(rank.slice(0, BUSIEST).map(({ number }) => number));
  const names = namesOf(placed, dataset, texts);
  const { dots } = names;
  const labels = new Map(names.labels);
  for (const node of rank) {
    const old = labels.get(node.number);
    if (!old || !(busiest.has(node.number) || node.state)) continue;
    const count = texts.format.count(involvement(series, node.number));
    const richer = [
      labelOf(node, old.name, count, true, placed.width),
      labelOf(node, old.name, count, false, placed.width),
      labelOf(node, old.name, null, true, placed.width),
    ].find((label) => fits(label, labels, dots));
    if (richer) labels.set(node.number, richer);
  }
  const nodes = [...labels.values()];
  return {
    nodes,
    numbers: actNumbers(
      placed,
      nodes,
      dots.map(({ box }) => box),
      texts,
    ),
  };
}

function dotBox({ x, y, radius }: NodePlace): Box {
  const reach = radius + 1;
  return { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach };
}

function grow({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

function labelOf(
  node: NodePlace,
  name: string,
  count: string | null,
  bold: boolean,
  width: number,
): NodeLabel {
  const size = node.state ? STATE_SIZE : SIZE;
  const full =
    textWidth(name, size, bold) + (count === null ? 0 : textWidth(` ${count}`, size, false));
  const centred = node.x - full / 2;
  // The states' names are flush with the panel's edge; other names stay inside it.
  const flush = node.x < width / 2 ? 0 : width - full;
  const x = node.state ? flush : Math.min(width - full, Math.max(0, centred));
  const y = node.state ? node.y - 15 : node.y + 17;
  return {
    node: node.number,
    camp: node.camp,
    name,
    count,
    bold,
    state: node.state,
    x,
    y,
    box: { x0: x, y0: y - size * 0.8, x1: x + full, y1: y + size * 0.25 },
  };
}

/** The numbers of the heaviest acts, on their curves, where nothing else stands. */
function actNumbers(
  placed: PlacedNetwork,
  labels: readonly NodeLabel[],
  dots: readonly Box[],
  texts: Texts,
): ActNumber[] {
  const { number: words } = texts.messages.network;
  // A number close to a node would read as the node's.
  const taken: Box[] = [...labels.map(({ box }) => box), ...dots.map((box) => grow(box, 8))];
  const numbers: ActNumber[] = [];
  for (const act of placed.acts) {
    if (act.acts < NUMBER_FROM) continue;
    const count = texts.format.count(act.acts);
    const text = numbers.length === 0 ? words.withUnit(count) : words.bare(count);
    const half = textWidth(text, SIZE, true) / 2;
    for (const { x, y } of act.numberAt) {
      const box = { x0: x - half, y0: y - 6, x1: x + half, y1: y + 7 };
      if (taken.some((other) => boxesOverlap(other, box, 1))) continue;
      taken.push(box);
      numbers.push({ key: act.key, camp: act.camp, text, x, y: y + 4, box });
      break;
    }
  }
  return numbers;
}
