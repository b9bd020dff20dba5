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
}

const GAP = 10;

/**
 * Centres each label on its place, held within the room; one that would touch another moves
 * a line further from the bar, and one that a leader would cross likewise.
 * @returns in the order of the labels
 */
export function placeLabels(labels: readonly BarLabel[], room: number): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly end: number; readonly at: number })[] = [];
  const results = new Map<BarLabel, PlacedLabel>();
  for (const label of labels.toSorted((a, b) => a.at - b.at)) {
    const start = Math.max(0, Math.min(room - label.width, label.at - label.width / 2));
    const end = start + label.width;
    let line = 0;
    const clashes = (): boolean =>
      placed.some(
        (other) =>
          (other.line === line && start < other.end + GAP && other.start < end + GAP) ||
          // A leader runs from the bar through all lines nearer than its label.
          (other.line < line && label.at > other.start - 2 && label.at < other.end + 2) ||
          (other.line > line && other.at > start - 2 && other.at < end + 2),
      );
    while (clashes() && line < labels.length) line += 1;
    placed.push({ start, end, line, at: label.at });
    results.set(label, { start, line });
  }
  return labels.map((label) => results.get(label) ?? { start: 0, line: 0 });
}
