/** The numbered sources of a panel: the marks beside figures point into this list. */
import { findRow, type Dataset } from '../data/dataset.ts';
import type { Source } from '../domain/record.ts';

export interface NumberedSource {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  /** Undefined where the record of the source was left out. */
  readonly source: Source | undefined;
  /** Paragraphs cited of a project document, ascending, counted from 1. */
  readonly paragraphs: readonly number[];
}

export interface Citation {
  readonly source: string;
  readonly paragraph?: number | null;
}

/** Numbers sources in the record's own order, then any others that are cited. */
export function numberSources(
  dataset: Dataset,
  listed: readonly string[],
  citations: readonly Citation[],
): readonly NumberedSource[] {
  const ids = new Set([...listed, ...citations.map(({ source }) => source)]);
  return [...ids].map((id, index) => {
    const paragraphs = citations.flatMap(({ source, paragraph }) =>
      source === id && typeof paragraph === 'number' ? [paragraph] : [],
    );
    return {
      id,
      number: index + 1,
      source: findRow(dataset.sources, id),
      paragraphs: [...new Set(paragraphs)].toSorted((a, b) => a - b),
    };
  });
}

/**
 * An address that may be followed: the record is checked at its border, but a link is
 * the one place where a slip would run code, so it is checked once more where it is made.
 */
export function safeAddress(address: string | null): string | null {
  if (address === null) return null;
  try {
    const { protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}

/** Number of a project document: its file is named `001_….txt`; null for any other name. */
export function documentNumber(file: string): number | null {
  const match = /^(\d+)/.exec(file);
  return match ? Number(match[1]) : null;
}
