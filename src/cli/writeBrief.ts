import { actsBriefOf, briefOf } from '../data/brief.ts';
import type { Edition } from '../releases/edition.ts';
import { readRecordFiles } from './readRecordFiles.ts';

export interface BriefModule {
  readonly writeBrief: typeof writeBrief;
}

/** The files of a release's brief, as JSON. */
export async function writeBrief(
  folder: string,
  edition: Edition,
): Promise<Readonly<Record<'incidents' | 'acts', string>>> {
  const dataset = await readRecordFiles(folder, edition);
  return {
    incidents: JSON.stringify(briefOf(dataset)),
    acts: JSON.stringify(actsBriefOf(dataset)),
  };
}
