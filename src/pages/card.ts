/** The picture of a link preview, as SVG: it travels alone, and so says what, by when, and from where. */
import { xmlText } from '../export/xml.ts';
import { pages } from '../i18n/en/pages.ts';
import { LATER_ENGLISH } from '../i18n/laterTexts.ts';
import { cutText } from '../lib/cutText.ts';
import { wrapText } from '../viz/textWidth.ts';
import { CARD } from './pageMeta.ts';
import { resolveValue, type Properties } from './inlineStyles.ts';
import type { Still } from './still.tsx';

/** In pixels of the card. */
const MARGIN = 52;
const INNER = CARD.width - 2 * MARGIN;
const TITLE = { size: 42, line: 48, top: 98 } as const;
const SENTENCE = { size: 23, line: 31, most: 4 } as const;
/** The last line's foot, and what the drawing must leave above it. */
const FOOT = { baseline: CARD.height - 30, height: 56 } as const;

interface CardWords {
  readonly title: string;
  readonly sentence: string;
  /** Which tables, in words. */
  readonly edition: string;
}

function texts(lines: readonly string[], top: number, step: number, attributes: string): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${MARGIN}" y="${top + index * step}" ${attributes}>${xmlText(line)}</text>`,
    )
    .join('');
}

/** Lines of a text, the last one ended where there would be more. */
function linesOf(text: string, size: number, width: number, most: number): readonly string[] {
  const lines = wrapText(text, size, width);
  const last = lines[most - 1] ?? '';
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(' '), last.length)];
}

/** Where words and drawing go: one above the other, or side by side where the drawing is a tall one. */
function layOut({ title, sentence }: CardWords, still: Still) {
  const tall = still.height > still.width / 1.6;
  const width = tall ? INNER * 0.46 : INNER;
  const titleLines = linesOf(title, TITLE.size, width, tall ? 3 : 2);
  const sentenceTop = TITLE.top + (titleLines.length - 1) * TITLE.line + 42;
  const sentenceLines = linesOf(sentence, SENTENCE.size, width, tall ? 10 : SENTENCE.most);
  const below = sentenceTop + (sentenceLines.length - 1) * SENTENCE.line + 22;
  const [left, top] = tall ? [MARGIN + width + 24, 20] : [MARGIN, below];
  const room = { width: CARD.width - MARGIN - left, height: CARD.height - FOOT.height - top };
  const scale = Math.min(room.width / still.width, room.height / still.height);
  const x = left + (room.width - still.width * scale) / 2;
  return { titleLines, sentenceLines, sentenceTop, drawing: { x, y: top, scale } };
}

/** @param still drawn for the card, and scaled to what room the words leave */
export function cardSvg(words: CardWords, still: Still, tokens: Properties): string {
  const colour = (name: string): string => resolveValue(`var(--${name})`, tokens);
  const { titleLines, sentenceLines, sentenceTop, drawing } = layOut(words, still);
  const { product } = LATER_ENGLISH.messages.cite.words;
  const rule = FOOT.baseline - 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}" font-family="Inter" font-size="13">
<rect width="${CARD.width}" height="${CARD.height}" fill="${colour('paper')}"/>
${texts([product], 44, 0, `font-size="20" font-weight="600" fill="${colour('muted')}"`)}
${texts(titleLines, TITLE.top, TITLE.line, `font-family="Source Serif 4 SemiBold" font-size="${TITLE.size}" fill="${colour('ink')}"`)}
${texts(sentenceLines, sentenceTop, SENTENCE.line, `font-size="${SENTENCE.size}" fill="${colour('ink-2')}"`)}
<g transform="translate(${drawing.x},${drawing.y}) scale(${drawing.scale})">${still.body}</g>
<line x1="${MARGIN}" x2="${CARD.width - MARGIN}" y1="${rule}" y2="${rule}" stroke="${colour('axis')}"/>
${texts([pages.cardFoot(words.edition)], FOOT.baseline, 0, `font-size="18" fill="${colour('muted')}"`)}
</svg>`;
}
