/** What files of changes say of a record, for whoever has not read all of it. */
import type { ReleaseChanges } from '../releases/changeFile.ts';
import {
  recordFields,
  sameJson,
  type FieldChange,
  type JsonRecord,
} from '../releases/recordChanges.ts';
import type { DriftTable } from './passingRecords.ts';

/** Its corrected fields over several releases, each once; what was put back is none. */
function toldFields(
  chain: readonly ReleaseChanges[],
  table: DriftTable,
  id: string,
): readonly FieldChange[] {
  const told = new Map<string, FieldChange>();
  for (const { tables } of chain) {
    const record = tables[table]?.corrected.find((one) => one.id === id);
    for (const change of record?.fields ?? []) {
      const earlier = told.get(change.field);
      told.set(change.field, earlier ? { ...change, from: earlier.from } : change);
    }
  }
  return [...told.values()].filter(({ from, to }) => !sameJson(from, to));
}

/** Is a change told by another one: of the same field, or of a whole that came or went? */
function isWithin({ field }: FieldChange, whole: FieldChange): boolean {
  const cameOrWent = whole.from === null || whole.to === null;
  return field === whole.field || (cameOrWent && field.startsWith(`${whole.field}/`));
}

/**
 * Fields of a record that were corrected: those that differ as it was read, and of what was not read
 * (an embed has read a brief) those that the releases tell.
 */
export function correctedFields(
  [before, after]: readonly [JsonRecord, JsonRecord],
  chain: readonly ReleaseChanges[],
  table: DriftTable,
): readonly FieldChange[] {
  const read = recordFields(before, after);
  const others = toldFields(chain, table, before.id).filter(
    (told) => !read.some((one) => isWithin(told, one) || one.field.startsWith(`${told.field}/`)),
  );
  return [...read, ...others];
}
