import { briefOf } from '../data/brief.ts';
import type { Edition } from '../releases/edition.ts';
import { readRecordFiles } from './readRecordFiles.ts';

export interface BriefModule {
  readonly writeBrief: typeof writeBrief;
}

/** The brief of a release in a folder of data, as JSON. */
export async function writeBrief(folder: string, edition: Edition): Promise<string> {
  return JSON.stringify(briefOf(await readRecordFiles(folder, edition)));
}
