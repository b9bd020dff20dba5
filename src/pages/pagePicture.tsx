/** The picture of a view in a state: for a page's column, for a phone, and for a link's preview. */
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { TextsContext } from '../i18n/TextsContext.tsx';
import type { Pipeline, PipelineResult } from '../pipeline/createPipeline.ts';
import type { ExplorerState } from '../state/explorer.ts';
import { TimeAxis } from '../ui/TimeAxis.tsx';
import { buildViewInput } from '../views/buildViewInput.ts';
import { diplomacy } from '../views/diplomacy/index.ts';
import { LanesView } from '../views/diplomacy/LanesView.tsx';
import { MAP_MIN_WIDTH } from '../views/network/place.ts';
import type { Frame, ViewDefinition, ViewInput } from '../views/types.ts';
import { NARROW } from '../viz/timeFrame.ts';
import { drawStill, type Still } from './still.tsx';
import type { Palette } from './stillParts.ts';

/** Of a page: the one is shown where there is room for it, else the other. */
export const PAGE_FORMS = ['wide', 'narrow'] as const;
export type PageForm = (typeof PAGE_FORMS)[number];

/** Widths that pictures are drawn for, in pixels: letters come out near the size of the page's. */
const PAGE_WIDTHS: Readonly<Record<PageForm, Readonly<Record<ViewDefinition['id'], number>>>> = {
  wide: { casualties: 784, diplomacy: 784, network: 480 },
  narrow: { casualties: 304, diplomacy: 304, network: MAP_MIN_WIDTH },
};

/** Of narrow lanes, in pixels: their names stand within them. */
const NARROW_LANES = 440;

/** From the edge of a lane to the baseline of its name within it, in pixels. */
const NAME_INSET = { top: 9, bottom: 2 } as const;

/** What is drawn. */
export interface Drawing {
  readonly pipeline: Pipeline;
  readonly state: ExplorerState;
  readonly result: PipelineResult;
}

/** The frame of a view in a page. */
export function pageFrame(
  view: ViewDefinition,
  form: PageForm,
  { settings }: ExplorerState,
): Frame {
  const width = PAGE_WIDTHS[form][view.id];
  const height = isNarrowLanes(view, width)
    ? NARROW_LANES
    : view.heightFor(width, settings[view.id]);
  return { width, height };
}

/** The page that answers lists acts on a phone, with a table below as here; a picture is of lanes. */
function isNarrowLanes({ id }: ViewDefinition, width: number): boolean {
  return id === 'diplomacy' && width < NARROW;
}

/** Where the lanes' names stand: at the outer end of each, where the fewest acts are. */
function laneBaselines(input: ViewInput, frame: Frame): readonly number[] {
  const { lanes } = diplomacy.place(diplomacy.series(input), frame, input);
  return lanes.map(({ line, top, bottom }) =>
    line - top > bottom - line ? top + NAME_INSET.top : bottom - NAME_INSET.bottom,
  );
}

/**
 * A view as it is in a state, in a frame; with the axis where its place is on it.
 * @param prefix of the ids in it: several pictures may stand in one page
 */
export function drawPicture(
  view: ViewDefinition,
  { pipeline, state, result }: Drawing,
  frame: Frame,
  prefix: string,
  palette: Palette,
): Still {
  const { time } = result;
  const input = buildViewInput(view, pipeline, state, result);
  const narrowLanes = isNarrowLanes(view, frame.width);
  const Component = narrowLanes ? LanesView : view.Component;
  return drawStill(
    <TextsContext value={LATER_ENGLISH}>
      <Component input={input} frame={frame} />
      {view.id !== 'network' && (
        <TimeAxis
          width={frame.width}
          shown={time.shown}
          bins={time.bins}
          extent={pipeline.dataset.extent}
        />
      )}
    </TextsContext>,
    { prefix, laneBaselines: narrowLanes ? laneBaselines(input, frame) : null },
    palette,
  );
}
