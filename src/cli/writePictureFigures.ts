import { figuresOf } from '../embed/pictureFigures.ts';
import { createPipeline } from '../pipeline/createPipeline.ts';
import { readRecordFiles } from './readRecordFiles.ts';
import { newestEdition } from './releaseFiles.ts';

export interface PictureModule {
  readonly writePictureFigures: typeof writePictureFigures;
}

/** What the picture of the newest release answers with, as JSON. */
export async function writePictureFigures(folder: string): Promise<string> {
  const dataset = await readRecordFiles(folder, await newestEdition(folder));
  return JSON.stringify(figuresOf(createPipeline(dataset)));
}
