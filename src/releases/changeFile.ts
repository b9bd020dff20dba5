/** A release's `changes.json`, as it is read by those who show an earlier release. */
import { TABLE_NAMES } from '../domain/record.ts';
import type { RecordChanges, TableChanges } from './recordChanges.ts';

export interface ReleaseChanges {
  readonly version: string;
  /** The release before; null: there was none. */
  readonly since: string | null;
  readonly tables: RecordChanges;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isDates(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isObject(value) &&
    Object.values(value).every(
      (one) =>
        Array.isArray(one) &&
        typeof one[0] === 'string' &&
        (one[1] === null || typeof one[1] === 'string'),
    )
  );
}

function isCorrection(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    Array.isArray(value['fields']) &&
    value['fields'].every((one: unknown) => isObject(one) && typeof one['field'] === 'string')
  );
}

function isTableChanges(value: unknown): value is TableChanges {
  return (
    isObject(value) &&
    isTexts(value['added']) &&
    isTexts(value['withdrawn']) &&
    isDates(value['dates']) &&
    Array.isArray(value['corrected']) &&
    value['corrected'].every(isCorrection)
  );
}

/**
 * Holds a parsed file of changes to its form.
 * @returns null: it is none, and nothing may be concluded from it
 */
export function readReleaseChanges(value: unknown): ReleaseChanges | null {
  if (!isObject(value) || typeof value['version'] !== 'string') return null;
  const { since, tables } = value;
  if (since !== null && typeof since !== 'string') return null;
  if (!isObject(tables)) return null;
  const fits = Object.entries(tables).every(
    ([name, changes]) =>
      (TABLE_NAMES as readonly string[]).includes(name) && isTableChanges(changes),
  );
  return fits ? (value as unknown as ReleaseChanges) : null;
}
