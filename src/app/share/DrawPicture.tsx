import { useEffect, useRef } from 'react';
import { drawingParts } from '../../downloads/drawingParts.ts';
import { factsHere } from '../../downloads/factsHere.ts';
import { failureText } from '../../downloads/failureText.ts';
import { ForcedColours, rasteriseSmall } from '../../downloads/rasterise.ts';
import { Still } from '../../downloads/Still.tsx';
import { viewFileName } from '../../downloads/viewFacts.ts';
import { NotDrawn, viewFigure } from '../../downloads/viewFigure.ts';
import type { StillPicture } from '../../embed/snippets.ts';
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
  readonly definition: ViewDefinition;
  readonly input: ViewInput;
  /** Where the whole page is, absolute: the picture says so, with the state. */
  readonly site: string;
  /** Pixels of the picture a CSS pixel. */
  readonly scale: number;
  readonly onDrawn: (drawn: DrawnPicture) => void;
}

async function draw(
  { definition, input, site, scale }: Omit<DrawPictureProps, 'onDrawn'>,
  still: Element | null,
  texts: LaterTexts,
): Promise<DrawnPicture> {
  if (matchMedia('(forced-colors: active)').matches) throw new ForcedColours();
  const summarise = await definition.summary.fetch();
  const drawing = still?.querySelector('[data-drawing]');
  if (!still || !drawing) throw new NotDrawn();
  const facts = factsHere(definition, input, texts, new URL(site));
  const figure = await viewFigure(
    drawingParts(definition.id, drawing, still),
    facts,
    summarise(definition.series(input), texts),
    texts,
    // As the build's pictures are: whoever reads the article may have it as dark as they like.
    'light',
  );
  const png = await rasteriseSmall(writeSvg(figure.svg), figure, scale);
  const src = `data:image/png;base64,${base64Of(png)}`;
  return {
    kind: 'drawn',
    picture: { src, width: figure.width, height: figure.height },
    fileName: `${viewFileName(facts, input.state.word)}.png`,
    bytes: src.length,
  };
}

/** Draws a view's picture for code that carries it, beside the page; nobody sees it at work. */
export function DrawPicture({ definition, input, site, scale, onDrawn }: DrawPictureProps) {
  const texts = useLaterTexts();
  const still = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (drawn: DrawnPicture): void => {
      if (wanted) onDrawn(drawn);
    };
    draw({ definition, input, site, scale }, still.current, texts).then(tell, (error: unknown) =>
      tell({ kind: 'failed', text: failureText(error, texts) }),
    );
    return () => {
      wanted = false;
    };
  }, [definition, input, site, scale, texts, onDrawn]);
  return <Still ref={still} definition={definition} input={input} width={WIDTH} />;
}
