import type { LaterTexts } from '../i18n/laterTexts.ts';
import { ForcedColours, PictureTooLarge } from './rasterise.ts';
import { FontsMissing, NotDrawn } from './viewFigure.ts';

/** Why a file could not be made. */
export function failureText(error: unknown, { messages }: LaterTexts): string {
  const { downloads } = messages;
  const reason = ((): string => {
    if (error instanceof PictureTooLarge) return downloads.tooLarge;
    if (error instanceof ForcedColours) return downloads.forcedColours;
    if (error instanceof NotDrawn) return downloads.notDrawn;
    if (error instanceof FontsMissing) return downloads.fontsMissing;
    return error instanceof Error ? error.message : String(error);
  })();
  return downloads.failed(reason);
}
