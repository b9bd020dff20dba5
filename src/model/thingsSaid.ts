/** What the views count, as things said: claims, acts and ties with their speakers and sources. */
import type { Dataset } from '../data/dataset.ts';
import type { RowMask } from '../lib/rowMask.ts';
import { claimIndex } from './claimIndex.ts';
import type { Said } from './sourceMix.ts';
import { relationsInWindow, type TieWindow } from './tieWindow.ts';

/** The views whose numbers have a source mix, by id; the first is the study's default. */
export const VIEWS_WITH_MIX = ['casualties', 'diplomacy', 'network'] as const;
export type ViewWithMix = (typeof VIEWS_WITH_MIX)[number];

/**
 * Claims with who says them, each about its incident.
 * @param ids claim ids; those that the record doesn't hold are passed over
 */
export function claimsSaid(dataset: Dataset, ids: readonly string[]): Said[] {
  const index = claimsAsSaid(dataset);
  return ids.flatMap((id) => index.get(id) ?? []);
}

const known = new WeakMap<Dataset, ReadonlyMap<string, Said>>();

/** Every claim as a thing said, by its id; made once for a dataset, as each lens counts them anew. */
function claimsAsSaid(dataset: Dataset): ReadonlyMap<string, Said> {
  const ready = known.get(dataset);
  if (ready) return ready;
  const index = new Map(
    Array.from(claimIndex(dataset), ([id, { claim, incident }]): [string, Said] => [
      id,
      { id, about: incident.id, speakers: [claim.said_by], sources: [claim.source] },
    ]),
  );
  known.set(dataset, index);
  return index;
}

/** Acts with who acts: an act is what its initiators say or do, and rests on its sources. */
export function actsSaid(dataset: Pick<Dataset, 'events'>, mask: RowMask): Said[] {
  return dataset.events.rows.flatMap(({ id, initiators, sources }, row) =>
    mask[row] === 1 ? [{ id, about: id, speakers: initiators, sources }] : [],
  );
}

/**
 * Declared ties that may have held at some time of the window, as the network has them. Their
 * speaker is whoever says so.
 */
export function tiesSaid(dataset: Pick<Dataset, 'relations'>, window: TieWindow): Said[] {
  return relationsInWindow(dataset.relations.rows, window).map(({ id, said_by, source }) => ({
    id,
    about: id,
    speakers: said_by === null ? [] : [said_by],
    sources: [source],
  }));
}
