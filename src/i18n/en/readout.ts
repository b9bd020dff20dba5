/** English texts of a bar in words. */
import { incidents } from './plurals.ts';

export const readout = {
  range: (range: string, outcome: string) => `${range} ${outcome}`,
  zero: (outcome: string) => `0 ${outcome}, as stated`,
  nothing: {
    'no-figure': 'No figure given',
    uncounted: 'Nobody counts this group here',
    'no-record': 'No record',
  },
  noStatement: 'No statement',
  /** Everyone's claims, where the bar shows one word's. */
  fullRange: (range: string) => `Full range ${range}`,
  best: (best: string) => `Best ${best}`,
  oneSided: (count: string) => `${count} of the floor on one party’s word`,
  unnumbered: (count: string) => `in ${count}, somebody says “dozens” without a figure`,
  join: '; ',
  binFigure: (bin: string, figure: string) => `${bin}: ${figure}`,
  /** How many of the bin's incidents this word gives a figure for. */
  claimant: (name: string, range: string, count: string, all: string) =>
    `${name} ${range}, in ${count} of ${all}`,
  incidents: (all: string, noFigure: string | null) =>
    noFigure === null ? incidents(all) : `${incidents(all)}, ${noFigure} without a figure`,
  groupIncidents: (count: string) => `${incidents(count)} with a figure`,
  word: {
    pakistan: 'Pakistan says',
    kabul: 'Kabul says',
    'armed-groups': 'Armed groups say',
    independent: 'Independent bodies say',
    press: 'Press, witnesses say',
  },
  position: (index: string, all: string) => `${index} of ${all}`,
  evidence: 'Evidence',
  only: 'Only this',
};
