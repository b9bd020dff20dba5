/** English texts of the diplomatic timeline. Functions take numbers and dates already formatted. */
import { acts } from './plurals.ts';

export const diplomacy = {
  title: 'What was said and done',
  chart: 'Diplomatic acts in four lanes over time. Arrow keys move from act to act.',
  acts,
  /** The end of a title before its date on one line of a label. */
  beforeDate: (rest: string) => `${rest}, `,
  laneCount: (shown: string, all: string) => `${shown} of ${all}`,
  /** Of the passing acts, those of whose word is in force. */
  laneHeard: (own: string, shown: string) => `${own} own of ${shown}`,
  kind: (plover: string, format: string, quad: string) =>
    `${plover} · ${format.toLowerCase()} · ${quad.toLowerCase()}`,
  topic: (topic: string, stance: string) => (stance === '' ? topic : `${topic} (${stance})`),
  towards: (who: string, whom: string) => (whom === '' ? who : `${who} → ${whom}`),
  answers: (count: string) =>
    count === '0'
      ? 'No answer recorded'
      : `${count} ${count === '1' ? 'answer' : 'answers'} recorded`,
  answersWhat: (title: string, days: string, before: boolean, inferred: boolean) => {
    const when =
      days === ''
        ? ''
        : `, ${days} ${days === '1' ? 'day' : 'days'} ${before ? 'before' : 'later'}`;
    return `answers “${title}”${when}${inferred ? ' (link inferred, not stated)' : ''}`;
  },
  block: (count: string, period: string, lane: string) =>
    `${acts(count)} of ${lane.toLowerCase()}, ${period}`,
  blockHint: 'Enter or a click opens the list.',
  position: (at: string, of: string) => `${at} of ${of} in this lane`,
  undrawn: {
    year: (count: string) => `${acts(count)} dated only to a year not drawn`,
    before: (count: string) => `${acts(count)} of the period began before the days shown`,
  },
  onlyThis: 'Only this',
  hollow: 'hollow: dated to the month',
};
