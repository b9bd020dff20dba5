import { citeRecord, citeState } from '../../export/citations.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { CiteSection } from './CiteSection.tsx';
import { today } from '../../lib/today.ts';
import { shownAddress } from '../../records/shownAddress.ts';
import { fileNameOf } from '../../releases/edition.ts';

interface CiteFigureProps {
  /** The figure in words. */
  readonly title: string;
  /** Of the file, without its ending. */
  readonly fileName: string;
}

/** How to cite a figure: the page as it stands, over the tables that are shown, and the record. */
export function CiteFigure({ title, fileName }: CiteFigureProps) {
  const { cite } = useLaterTexts().messages;
  const { edition } = useInput().dataset;
  const page = (query: Iterable<readonly [string, string]>) => ({
    edition,
    address: shownAddress(edition, query),
    accessed: today(),
  });
  const items = [
    citeState(page(new URLSearchParams(location.search)), cite.words, title),
    citeRecord(page([]), cite.words),
  ];
  return <CiteSection items={items} fileName={fileNameOf(fileName, edition)} />;
}
