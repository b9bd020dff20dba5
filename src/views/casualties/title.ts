import type { Texts } from '../../i18n/texts.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { ViewInput } from '../types.ts';
import { CASUALTIES, readSettings } from './settings.ts';

/** "People killed, by month"; "Civilians killed, by month" where the bars hold them alone */
export function casualtiesTitle(input: ViewInput, texts: Texts): string {
  const { messages } = texts;
  const { group } = input.state.filter;
  const apart = readSettings(input.state.settings[CASUALTIES]).rows !== 'all';
  const title = messages.casualties.title(
    apart || group.length === 0
      ? messages.casualties.people
      : group.map((one) => messages.common.group[one]).join(messages.casualties.andGroup),
    messages.common.outcomeVerb[input.readings.outcome],
    messages.casualties.unit[input.time.bins.unit],
  );
  const { word } = input.readings;
  return word === 'range'
    ? title
    : messages.casualties.titleByWord(title, wordName(word, input.dataset, texts));
}
