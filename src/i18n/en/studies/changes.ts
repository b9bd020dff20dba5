/** English texts of the study of changes. Functions take numbers and dates already formatted. */
import type { Basis } from '../../../domain/vocabulary.ts';

export const changes = {
  form: {
    label: 'How to show it',
    steps: 'Step by step',
    multiples: 'Periods side by side',
  },
  contacts: 'First acts between two bodies',
  none: 'The record dates no change of the network in this period. Widen the time, or show first acts.',
  missing: (record: string) =>
    `“${record}” is no step under this filter, or of what is shown; this is the first step.`,
  note: 'A step is a date on which the record has a change, not a day of a clock: time between two steps may be a day or years. An undated tie that somebody claims, reports, alleges or denies appears on the day its source was published: when it was said, not when it began. An undisputed tie without a date stands from the start. First acts are the first among those that pass the other filters. In the picture strong lines are ties that have just begun or been said, greyer ones first acts; a line that fades has ended; dashes are reported, dots alleged, × is a denial, a bar across the end a hostile tie.',
  kind: {
    begins: 'Begins',
    ends: 'Ends',
    split: 'Split',
    designated: 'Designation',
    contact: 'First act between',
    said: {
      claimed: 'Claimed',
      attributed: 'Reported',
      alleged: 'Alleged',
      denied: 'Denied',
      undisputed: 'Reported',
      unknown: 'Said',
    } satisfies Record<Basis, string>,
  },
  earlier: (count: string, date: string) =>
    count === '1'
      ? `1 tie changed before ${date}, where this begins; what it left stands from the first step.`
      : `${count} changes of ties are dated before ${date}, where this begins; what they left stands from the first step.`,
  and: 'and',
  firstContact: (a: string, b: string, title: string) => `${a} and ${b}: ${title}`,
  picture: 'The network at this step; the list says what changed',
  controls: {
    label: 'Steps',
    first: 'First step',
    back: 'One step back',
    play: 'Play',
    pause: 'Pause',
    on: 'One step on',
    last: 'Last step',
    slider: 'Step',
    position: (place: string, all: string) => `step ${place} of ${all}`,
  },
  counted: ({ added, ended, contacts }: { added: string; ended: string; contacts: string }) =>
    `${added} begun or said · ${ended} ended · ${contacts} first acts`,
  stepThrough: (period: string) => `Step through ${period}`,
  table: {
    open: (count: string) =>
      count === '1' ? 'The one change as a table' : `All ${count} changes as a table`,
    caption: 'Dated changes of the network',
    date: 'Date',
    kind: 'Kind',
    change: 'Change',
  },
};
