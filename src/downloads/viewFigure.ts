/** A view as it stands on the screen, put into a figure with its words. */
import { figureSvg, type Figure, type FigureLook } from '../export/figureSvg.ts';
import type { LaterTexts } from '../i18n/laterTexts.ts';
import { captureDrawing } from './captureDrawing.ts';
import { createCapturing } from './captureSvg.ts';
import { figureFonts } from './figureFonts.ts';
import { addressText, factLines, sourceLines, type ViewFacts } from './viewFacts.ts';

/** The chart isn't there. */
export class NotDrawn extends Error {}

/** A font could not be fetched. */
export class FontsMissing extends Error {}

function lookOf(root: Element): Omit<FigureLook, 'fontRules'> {
  const style = getComputedStyle(root);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    muted: token('--muted'),
    hair: token('--hair'),
  };
}

/** In whose colours: the page's as it is, or those of the light theme. */
export type Figured = 'as-seen' | 'light';

/** A few letters that differ where queries do: ids of two figures in one page must. */
function shortHash(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

/**
 * Takes the page as paper has it, where whose side is told without colour, and in the figure's own
 * fonts: those of the page, which it does without where they came late. Nobody sees it so.
 */
function asInFigure<Taken>(faces: readonly FontFace[], theme: Figured, take: () => Taken): Taken {
  const root = document.documentElement;
  const own = root.dataset['theme'];
  if (theme === 'light') root.dataset['theme'] = 'light';
  root.toggleAttribute('data-on-paper', true);
  for (const face of faces) document.fonts.add(face);
  try {
    return take();
  } finally {
    for (const face of faces) document.fonts.delete(face);
    root.removeAttribute('data-on-paper');
    if (own === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = own;
  }
}

/**
 * @param parts what is drawn, from the top: each an element that is laid out in the page
 * @param description for those who don't see it
 * @throws NotDrawn, FontsMissing
 */
export async function viewFigure(
  parts: readonly Element[],
  facts: ViewFacts,
  description: string,
  texts: LaterTexts,
  theme: Figured = 'as-seen',
): Promise<Figure> {
  const inner = Math.max(0, ...parts.map((part) => part.getBoundingClientRect().width));
  if (inner === 0) throw new NotDrawn();
  const { rules, faces } = await figureFonts().catch(() => {
    throw new FontsMissing();
  });
  const capturing = createCapturing(`${facts.view}-${shortHash(facts.query)}`);
  const { drawn, look } = asInFigure(faces, theme, () => ({
    drawn: parts.map((part) => captureDrawing(part, capturing)),
    look: lookOf(document.documentElement),
  }));
  return figureSvg(
    Math.ceil(inner),
    {
      title: facts.title,
      sentence: facts.sentence,
      facts: [facts.unit, ...factLines(facts, texts)],
      source: [
        ...sourceLines(facts, texts),
        ...(facts.address === null ? [addressText(facts, texts)] : []),
      ],
      address: facts.address,
      description,
    },
    drawn,
    { ...look, fontRules: rules },
  );
}
