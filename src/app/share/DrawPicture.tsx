import { useEffect, useRef } from 'react';
import { drawingParts } from '../../downloads/drawingParts.ts';
import { factsHere } from '../../downloads/factsHere.ts';
import { failureText } from '../../downloads/failureText.ts';
import { ForcedColours, rasteriseSmall } from '../../downloads/rasterise.ts';
import { Still } from '../../downloads/Still.tsx';
import { viewFileName, type ViewFacts } from '../../downloads/viewFacts.ts';
import { NotDrawn, viewFigure } from '../../downloads/viewFigure.ts';
import type { StillPicture } from '../../embed/snippets.ts';
import type { Figure } from '../../export/figureSvg.ts';
import { stackFigures } from '../../export/stackFigures.ts';
import { writeSvg } from '../../export/svgTree.ts';
import { useLaterTexts, type LaterTexts } from '../../i18n/laterTexts.ts';
import { base64Of } from '../../lib/base64.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';

/** Of the drawing, in CSS pixels: a column of text. */
const WIDTH = 640;

/** A picture that is its own address, or why there is none. */
export type DrawnPicture =
  | {
      readonly kind: 'drawn';
      readonly picture: StillPicture;
      /** For who saves it. */
      readonly fileName: string;
      /** Length of its address. */
      readonly bytes: number;
    }
  | { readonly kind: 'failed'; readonly text: string };

interface DrawPictureProps {
  /** From the top, with what each is made of. */
  readonly shown: readonly ViewDefinition[];
  readonly inputs: readonly ViewInput[];
  /** Where the whole page is, absolute: the picture says so, with the state. */
  readonly site: string;
  /** Pixels of the picture a CSS pixel. */
  readonly scale: number;
  readonly onDrawn: (drawn: DrawnPicture) => void;
}

/** A view's own figure, and the facts that it says. */
async function figureOf(
  definition: ViewDefinition,
  input: ViewInput | undefined,
  still: Element | null | undefined,
  site: string,
  texts: LaterTexts,
): Promise<{ readonly figure: Figure; readonly facts: ViewFacts }> {
  const summarise = await definition.summary.fetch();
  const drawing = still?.querySelector('[data-drawing]');
  if (!input || !still || !drawing) throw new NotDrawn();
  const facts = factsHere(definition, input, texts, new URL(site));
  const figure = await viewFigure(
    drawingParts(definition.id, drawing, still),
    facts,
    summarise(definition.series(input), texts),
    texts,
    // As the build's pictures are: whoever reads the article may have it as dark as they like.
    'light',
  );
  return { figure, facts };
}

async function draw(
  { shown, inputs, site, scale }: Omit<DrawPictureProps, 'onDrawn'>,
  stills: readonly (Element | null)[],
  texts: LaterTexts,
): Promise<DrawnPicture> {
  if (matchMedia('(forced-colors: active)').matches) throw new ForcedColours();
  const made = await Promise.all(
    shown.map((view, index) => figureOf(view, inputs[index], stills[index], site, texts)),
  );
  const [first, ...others] = made;
  const [input] = inputs;
  if (!first || !input) throw new NotDrawn();
  const figure = stackFigures([first.figure, ...others.map((other) => other.figure)]);
  const png = await rasteriseSmall(writeSvg(figure.svg), figure, scale);
  const src = `data:image/png;base64,${base64Of(png)}`;
  const views = shown.map(({ id }) => id);
  return {
    kind: 'drawn',
    picture: { src, width: figure.width, height: figure.height },
    fileName: `${viewFileName(first.facts, input.state.word, views)}.png`,
    bytes: src.length,
  };
}

/** Draws the picture of views for code that carries it, beside the page; nobody sees it at work. */
export function DrawPicture({ shown, inputs, site, scale, onDrawn }: DrawPictureProps) {
  const texts = useLaterTexts();
  const stills = useRef<(HTMLDivElement | null)[]>([]);
  useEffect(() => {
    let wanted = true;
    const tell = (drawn: DrawnPicture): void => {
      if (wanted) onDrawn(drawn);
    };
    draw({ shown, inputs, site, scale }, stills.current, texts).then(tell, (error: unknown) =>
      tell({ kind: 'failed', text: failureText(error, texts) }),
    );
    return () => {
      wanted = false;
    };
  }, [shown, inputs, site, scale, texts, onDrawn]);
  return shown.map((definition, index) => {
    const input = inputs[index];
    const keep = (still: HTMLDivElement | null): void => {
      stills.current[index] = still;
    };
    return (
      input && (
        <Still key={definition.id} ref={keep} definition={definition} input={input} width={WIDTH} />
      )
    );
  });
}
