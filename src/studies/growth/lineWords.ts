/** A line of figures in words. */
import type { LaterTexts } from '../../i18n/laterTexts.ts';
import type { FigureLine, StepFigure } from '../../model/figureSteps.ts';
import { textWidth } from '../../viz/textWidth.ts';
import { LABEL_SIZE } from './place.ts';

/** A figure as it was put: `43+`, `45–50`, `up to 50`. */
export function figureText(
  { low, high, open, capped }: StepFigure,
  { messages, format }: LaterTexts,
): string {
  if (capped) return messages.studies.growth.upTo(format.count(high));
  return format.range({ floor: low, top: high, open });
}

/** Who speaks in a line: the actor's name, of the unnamed press the paper's. */
export function lineName(
  { said_by: by, publisher }: FigureLine,
  nameOf: (id: string) => string,
  { messages }: LaterTexts,
): string {
  return publisher === null ? nameOf(by) : messages.drawer.paper(publisher);
}

/** `ISPR, Pakistani forces: 1 then 9+`. */
export function lineInWords(line: FigureLine, name: string, texts: LaterTexts): string {
  const { studies, drawer } = texts.messages;
  const figures = line.steps.map(({ figure }) => figureText(figure, texts));
  return studies.growth.lineAlt(
    name,
    drawer.claims.inSentence[line.group],
    figures.join(studies.growth.next),
  );
}

/**
 * What stands at a line's end: who, the last figure, of whom. In a narrow room it goes without
 * the group, or, where that alone tells the speaker's lines apart, without the speaker.
 * @param lines all lines of the incident
 * @param room for the label, in CSS pixels
 */
export function lineLabel(
  line: FigureLine,
  lines: readonly FigureLine[],
  name: string,
  room: number,
  texts: LaterTexts,
): string {
  const { growth } = texts.messages.studies;
  const last = line.steps.at(-1);
  const figure = last ? figureText(last.figure, texts) : '';
  const group = texts.messages.drawer.claims.inSentence[line.group];
  const whole = growth.labelOf(name, figure, group);
  if (textWidth(whole, LABEL_SIZE, true) <= room) return whole;
  const several = lines.some(
    (other) =>
      other.said_by === line.said_by &&
      other.publisher === line.publisher &&
      other.group !== line.group,
  );
  return several ? growth.labelShort(group, figure) : growth.labelShort(name, figure);
}
