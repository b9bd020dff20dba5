/** A file that a reader may take away. */
export interface OfferedFile {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  /** With its ending. */
  readonly name: string;
  /** Media type, as `text/csv`. */
  readonly type: string;
  /**
   * Makes it when it is asked for; what it throws is said in words by `failureText`. null: there is
   * nothing that it could hold, and `note` says why.
   */
  readonly make: (() => Promise<string | Blob>) | null;
}

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}
