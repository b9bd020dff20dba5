/** English texts of the casualty chart. Functions take numbers and dates already formatted. */
import type { VictimGroup } from '../../domain/vocabulary.ts';
import type { BinUnit } from '../../lib/timeBins.ts';
import { incidents } from './plurals.ts';

export const casualties = {
  name: 'Casualties',
  title: (who: string, outcome: string, unit: string) => `${who} ${outcome}, by ${unit}`,
  titleByWord: (title: string, word: string) => `${title} · ${word}`,
  people: 'People',
  andGroup: ' + ',
  unit: {
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
  } satisfies Record<BinUnit, string>,
  /** Two words of place or name under a range in the chart. */
  annotation: (bin: string, title: string | null) => (title === null ? bin : `${bin}: ${title}`),
  legend: {
    name: 'How to read a bar',
    solid: ['solid', 'undisputed'],
    pale: ['pale', 'one-sided'],
    hatched: ['hatched', 'disputed'],
    fading: ['fading', 'open-ended'],
    tick: ['tick', 'best'],
    /** Where the bars show one word only. */
    least: ['solid', 'least said'],
    most: ['hatched', 'most said'],
    bestAlone: ['solid', 'best'],
    ghost: ['grey', 'full range'],
    silent: ['ring', 'no statement'],
  },
  controls: {
    by: (unit: string) => `By ${unit}`,
    binName: 'Length of a bar’s period',
    auto: (unit: string) => `Auto: ${unit}`,
    rows: 'Rows',
    all: 'All groups',
    groups: 'By group',
    full: 'Full height',
    fullHint: 'Draw the cut bar at its full height',
  },
  note: {
    bounds: 'Ranges are bounds over claims, not estimates.',
    groups:
      'Rows need not add up to all groups: where the parties dispute who the dead were, one death is claimed for two rows and each row’s floor is 0.',
  },
  row: {
    civilians: 'no side can admit these: the floor is the lowest claim',
    'security-forces': 'own side: Pakistan',
    militants: 'own side: the armed groups',
    'afghan-forces': 'own side: Kabul',
    unknown: 'counted without saying who',
  } satisfies Record<VictimGroup, string>,
  /** In place of a range where nobody gives a figure, or the word in force none. */
  nothingSaid: { noFigure: 'no figure', noStatement: 'no statement' },
  rowTotal: (count: string) => `in ${incidents(count)} with a figure`,
  rowOneSided: (share: string) => `${share} of the floor one-sided`,
  pickGroup: (group: string) => `Show only: ${group}`,
  dropGroup: (group: string) => `Show all groups again, not only: ${group}`,
  pending: (span: string) => `Period ${span}. Enter filters to it, Escape drops it.`,
  chart: (title: string) => `${title}: bar chart. Arrow keys move between bars.`,
};
