import { answerQuery } from '../../src/cli/answerQuery.ts';
import { readRecordFiles } from '../../src/cli/readRecordFiles.ts';

export interface PeerMonth {
  /** YYYY-MM */
  readonly month: string;
  /** People killed: the least that is said, and what is said besides up to the most. */
  readonly floor: number;
  readonly besides: number;
}

/** The casualty chart's months with incidents, for other libraries to draw. */
export async function readMonths(folder: string): Promise<PeerMonth[]> {
  const { bins } = answerQuery(await readRecordFiles(folder), 'bin=month');
  return bins
    .filter(({ incidents }) => incidents > 0)
    .map(({ from, floor, top }) => ({ month: from.slice(0, 7), floor, besides: top - floor }));
}
