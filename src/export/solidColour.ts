/** Colours as every program that reads SVG knows them: six digits and an opacity. */

export interface SolidColour {
  /** `#` and six digits. */
  readonly hex: string;
  /** 0 to 1 */
  readonly opacity: number;
}

const NUMBER = '([-+.\\d]+(?:e-?\\d+)?%?)';
/** What a browser computes: three numbers to 255, or after a mix three numbers to 1. */
const COMPUTED = new RegExp(
  `^(?<space>rgba?|color)\\((?:srgb\\s+)?${NUMBER}[\\s,]+${NUMBER}[\\s,]+${NUMBER}(?:\\s*[,/]\\s*${NUMBER})?\\)$`,
  'u',
);

function digits(value: number): string {
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0');
}

function part(text: string, full: number): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text) / full;
}

/**
 * @param css a colour as a browser computes it, or `#` with six digits
 * @throws where the text is no such colour: a wrong one would say another side
 */
export function solidColour(css: string): SolidColour {
  const text = css.trim();
  if (/^#[\da-f]{6}$/iu.test(text)) return { hex: text.toLowerCase(), opacity: 1 };
  if (text === 'transparent') return { hex: `#${'0'.repeat(6)}`, opacity: 0 };
  const found = COMPUTED.exec(text);
  const [, space, red, green, blue, alpha = '1'] = found ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`no colour that a drawing can have: ${css}`);
  }
  const full = space === 'color' ? 1 : 255;
  const channels = [red, green, blue].map((one) => digits(part(one, full)));
  return { hex: `#${channels.join('')}`, opacity: part(alpha, 1) };
}
