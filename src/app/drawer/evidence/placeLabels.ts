/** Labels along a bar: each as near to its place as the room and its neighbours allow. */

export interface BarLabel {
  /** Where it points, in CSS pixels from the bar's start. */
  readonly at: number;
  /** Estimated width in CSS pixels. */
  readonly width: number;
}

export interface PlacedLabel {
  /** Start of the text. */
  readonly start: number;
  /** Line of text, 0 next to the bar. */
  readonly line: number;
  /** False: its leader would run through another label, so it has none. */
  readonly leader: boolean;
}

/** Between two labels of a line, and between a label and a leader beside it. */
const GAP = 10;
const ASIDE = 4;

interface Spot extends PlacedLabel {
  readonly end: number;
  readonly at: number;
}

/** Does the leader of `a` run through the text of `b`? It ends at its own line. */
function crosses(a: Spot, b: Spot): boolean {
  return b.line < a.line && a.at > b.start - 2 && a.at < b.end + 2;
}

function clash(a: Spot, b: Spot): boolean {
  const touch = a.line === b.line && a.start < b.end + GAP && b.start < a.end + GAP;
  return touch || crosses(a, b) || crosses(b, a);
}

/** Centred on its place, beside its leader on either hand; nearest line first. */
function spotsOf({ at, width }: BarLabel, lines: number, room: number): Spot[] {
  const starts = [at - width / 2, at + ASIDE, at - ASIDE - width].map((start) =>
    Math.max(0, Math.min(room - width, start)),
  );
  return Array.from({ length: lines }, (_, line) =>
    starts.map((start) => ({ start, end: start + width, line, at, leader: true })),
  ).flat();
}

/** The first way to place all labels without a clash; null where there is none. */
function search(candidates: readonly Spot[][], taken: readonly Spot[]): readonly Spot[] | null {
  const [next, ...rest] = candidates;
  if (!next) return taken;
  for (const spot of next) {
    if (taken.some((other) => clash(spot, other))) continue;
    const found = search(rest, [...taken, spot]);
    if (found) return found;
  }
  return null;
}

/**
 * Places labels on as many lines as they need, so that no text touches another and no leader
 * crosses a text. Where that can't be had, each gets a line of its own and no leader.
 * @returns in the order of the labels
 */
export function placeLabels(labels: readonly BarLabel[], room: number): readonly PlacedLabel[] {
  const found = search(
    labels.map((label) => spotsOf(label, labels.length, room)),
    [],
  );
  return labels.map((label, index) => {
    const spot = found?.[index];
    if (spot) return { start: spot.start, line: spot.line, leader: true };
    const start = Math.max(0, Math.min(room - label.width, label.at - label.width / 2));
    return { start, line: index, leader: false };
  });
}
