import { createPipeline } from '../pipeline/createPipeline.ts';
import { renderPages, type RenderedPages, type SiteFacts } from '../pages/renderPages.tsx';
import { readRecordFiles } from './readRecordFiles.ts';
import { newestEdition } from './releaseFiles.ts';

/**
 * Draws the pages that need no script, of the newest release in a folder of data.
 * @throws Error where a record of it is broken: a page would be kept with a wrong total
 */
export async function renderSite(folder: string, site: SiteFacts): Promise<RenderedPages> {
  const dataset = await readRecordFiles(folder, await newestEdition(folder));
  return renderPages(createPipeline(dataset), site);
}
