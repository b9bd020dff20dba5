/** English texts of the timeline as a list, on narrow screens. */
import { acts } from './plurals.ts';

export const actsList = {
  order: { oldest: 'Oldest first', newest: 'Newest first' },
  more: (count: string) => `Show ${count} more`,
  /** Where nothing can be pressed: in pictures and on paper. */
  left: (count: string) =>
    `${count} more ${count === '1' ? 'incident or act' : 'incidents and acts'}, not shown here`,
  empty: 'No act and no incident passes the filter.',
  claims: (count: string) => `${count} ${count === '1' ? 'claim' : 'claims'}`,
  noFigure: 'no figure given',
  /** Under one word, where others give a figure. */
  noStatement: 'no statement',
  /** Under one word: how many of the acts are its own speakers'. */
  heard: (own: string, shown: string) =>
    `${own} own of ${acts(shown)}. Within a day these come first; others’ squares are pale.`,
  /** What follows the name of who acted. */
  afterWho: (whom: string, quad: string) =>
    `${whom === '' ? '' : ` → ${whom}`} · ${quad.toLowerCase()}`,
  dayUnknown: 'day not known',
  yearOnly: 'year only',
};
