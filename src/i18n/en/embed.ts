/** English texts of embeds. */
import { driftUnknown } from './driftUnknown.ts';

export const embed = {
  fullView: 'Full view',
  newestInFull: (release: string) => `Release ${release} in the full view`,
  evidence: 'Who says what',
  whoseWord: 'Whose word:',
  noFigure: (count: string, everyone: boolean) =>
    everyone ? `${count} without a figure` : `${count} without a statement`,
  everyones: (range: string, outcome: string) => `all claims together: ${range} ${outcome}`,
  /** Of a list by date: at its end stands what is left out. */
  left: {
    later: (count: string, one: boolean) =>
      `${count} later ${one ? 'one' : 'ones'} in the full view`,
    earlier: (count: string, one: boolean) =>
      `${count} earlier ${one ? 'one' : 'ones'} in the full view`,
  },
  moreOfList: 'More in the full view',
  download: 'Download',
  noDownloads: 'The menu of downloads could not be loaded: it is in the full view',
  noRoom: 'There is no room for it here: see the full view',
  codeFailed: 'The code of this view could not be loaded. Check the connection and try again.',
  driftUnknown,
  /** @param files names of files, at least one */
  altered: (release: string, files: readonly string[]) =>
    `What is shown is not release ${release} as it was released. ${files.length === 1 ? 'A file differs' : 'Files differ'} from what was published: ${files.join(', ')}.`,
  source: 'Source: public reports, each claim linked; ranges are bounds over claims.',
  pinned: (release: string) => `Pinned to release ${release}`,
  /** @param parts as they stand in the address: `nonsense=1` */
  ignored: (parts: readonly string[], more: string | null) =>
    `Not understood in the address and ignored: ${parts.join(', ')}${more === null ? '' : ` and ${more} more`}`,
  unknown: (asked: string, known: readonly string[]) =>
    `This embed asks for “${asked}”, which is no view. There are: ${known.join(', ')}.`,
  releaseMissing: (asked: string, newest: string | null) =>
    `This embed shows one release of the record, ${asked}, and this site does not have it. Another one may give other numbers, so none is shown in its place.${newest === null ? '' : ` The newest is ${newest}.`}`,
};
