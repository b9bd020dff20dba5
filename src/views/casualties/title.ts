import type { Texts } from '../../i18n/texts.ts';
import type { ViewInput } from '../types.ts';

/** "People killed, by month" */
export function casualtiesTitle(input: ViewInput, { messages }: Texts): string {
  return messages.casualties.title(
    messages.common.outcomeVerb[input.readings.outcome],
    messages.casualties.unit[input.time.bins.unit],
  );
}
