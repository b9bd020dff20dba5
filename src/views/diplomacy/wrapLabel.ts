import { textWidth } from '../../viz/textWidth.ts';

/** A label's two lines: `first`, then `rest` (empty for a short title) and the date. */
export interface LabelText {
  readonly first: string;
  readonly rest: string;
  readonly date: string;
}

/** A title is broken only where that makes the label this much narrower, in CSS pixels. */
const WORTH = 15;

/**
 * Title and date on two lines, as narrow as may be: `Doha ceasefire | 19 Oct 2025`,
 * `Istanbul third | round, 6 Nov`.
 * `short` is the date where it shares its line: the year stands on the axis
 * @param size of the font in CSS pixels
 * @param before the rest of a title as it stands before a date
 */
export function wrapLabel(
  title: string,
  { date, short }: { readonly date: string; readonly short: string },
  size: number,
  before: (rest: string) => string,
): LabelText {
  const words = title.split(' ');
  const widthOf = ({ first, rest }: LabelText): number =>
    Math.max(textWidth(first, size, true), textWidth(rest, size, true) + textWidth(date, size));
  const whole: LabelText = { first: title, rest: '', date };
  const broken = words.slice(1).map((_, index): LabelText => {
    const rest = words.slice(index + 1).join(' ');
    return { first: words.slice(0, index + 1).join(' '), rest: before(rest), date: short };
  });
  const narrowest = broken.reduce((a, b) => (widthOf(b) < widthOf(a) ? b : a), whole);
  return widthOf(whole) - widthOf(narrowest) >= WORTH ? narrowest : whole;
}
