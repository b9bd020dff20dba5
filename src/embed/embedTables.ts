import type { DriftTable } from '../drift/passingRecords.ts';
import type { EmbedName } from './embedAddress.ts';

/** What an embed is made of: each says how many people in its first sentence. */
export const EMBED_TABLES: Readonly<Record<EmbedName, readonly DriftTable[]>> = {
  casualties: ['incidents'],
  diplomacy: ['incidents', 'diplomatic-events'],
  network: ['incidents', 'diplomatic-events', 'relations'],
  'casualties+diplomacy': ['incidents', 'diplomatic-events'],
};
