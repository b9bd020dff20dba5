/** What `validatorsPlugin.ts` serves. */
declare module 'virtual:record-shapes' {
  /** Whether a record has the form of its table; in the order of `TABLE_NAMES`. */
  const fits: readonly ((record: unknown) => boolean)[];
  export default fits;
}

/** A function a table, with hyphens as underscores. */
declare module 'virtual:record-faults' {
  export interface ShapeError {
    /** JSON pointer into the record. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }
  interface RecordValidator {
    (record: unknown): boolean;
    errors?: readonly ShapeError[] | null;
  }
  export const sources: RecordValidator;
  export const actors: RecordValidator;
  export const incidents: RecordValidator;
  export const diplomatic_events: RecordValidator;
  export const period_totals: RecordValidator;
  export const relations: RecordValidator;
  /** Table → path of an object in its records, without positions → the keys it may have. */
  export const knownKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
