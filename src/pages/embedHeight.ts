/** How high an embed comes out, without a page to lay it out in. */
import { NARROW } from '../viz/timeFrame.ts';
import { wrapText, textWidth } from '../viz/textWidth.ts';
import type { ViewDefinition } from '../views/types.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { AXIS_HEIGHT } from '../ui/TimeAxis.tsx';

/** As in `Embed.module.css`, in pixels. */
const PADDING = { inline: 16, block: 12 } as const;
const HEADLINE = { size: 20, line: 24, serif: 0.98 } as const;
/** Its margin below is one with the title's above. */
const WHAT = { above: 6, size: 12.5, line: 17 } as const;
const TITLE = 8 + 18;
/** The line below the lanes, of acts that have no place in time. Without any it is room to spare. */
const NOT_DRAWN = 18;
const FOOTER = { above: 10 + 1 + 6, size: 11.5, line: 16, gap: 12 } as const;

/**
 * @param width of the frame
 * @param sentence above the views
 * @param what it counts, below the sentence
 * @param foot the two parts of the line below them
 */
export function embedHeight(
  width: number,
  views: readonly ViewDefinition[],
  state: ExplorerState,
  sentence: string,
  what: string,
  foot: readonly [string, string],
): number {
  const inner = width - 2 * PADDING.inline;
  const lines = wrapText(sentence, HEADLINE.size * HEADLINE.serif, inner).length;
  const whatLines = wrapText(what, WHAT.size, inner).length;
  const drawn = views.map(
    (view) =>
      TITLE +
      Math.ceil(view.heightFor(inner, state.settings[view.id], false)) +
      (view.id === 'diplomacy' ? NOT_DRAWN : 0),
  );
  const axis = views[0]?.id === 'network' ? 0 : AXIS_HEIGHT;
  const length = foot.reduce<number>((sum, text) => sum + textWidth(text, FOOTER.size), FOOTER.gap);
  const footLines = inner < NARROW || length > inner ? 2 : 1;
  return Math.ceil(
    2 * PADDING.block +
      lines * HEADLINE.line +
      WHAT.above +
      whatLines * WHAT.line +
      drawn.reduce((sum, height) => sum + height, 0) +
      axis +
      FOOTER.above +
      footLines * FOOTER.line,
  );
}
