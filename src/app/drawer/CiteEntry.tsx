import type { ReactNode } from 'react';
import { findRow } from '../../data/dataset.ts';
import { citeEntry } from '../../export/citations.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { today } from '../../lib/today.ts';
import { useInput } from '../../records/InputContext.tsx';
import { shownAddress } from '../../records/shownAddress.ts';
import { fileNameOf } from '../../releases/edition.ts';
import { CiteSection } from './CiteSection.tsx';

interface CiteEntryProps {
  /** What is cited: its title says it, and its sources come before us. */
  readonly entry: {
    readonly id: string;
    readonly title: string;
    readonly sources: readonly string[];
  };
  /** The record whose panel shows it. */
  readonly select: string;
  /** A sentence that names every speaker; null: there is none. */
  readonly sentence?: string | null;
  readonly children?: ReactNode;
}

/** How to cite what the record holds: those who published it first, and its place in the record. */
export function CiteEntry({ entry, select, sentence = null, children }: CiteEntryProps) {
  const { cite } = useLaterTexts().messages;
  const { dataset } = useInput();
  const { edition } = dataset;
  const items = citeEntry(
    entry,
    entry.sources.flatMap((id) => findRow(dataset.sources, id) ?? []),
    { edition, address: shownAddress(edition, [['select', select]]), accessed: today() },
    cite.words,
  );
  return (
    <CiteSection {...{ items, sentence }} fileName={fileNameOf(entry.id, edition)}>
      {children}
    </CiteSection>
  );
}
