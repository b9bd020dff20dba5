import { citeRecord, citeState } from '../../export/citations.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { CiteSection } from './CiteSection.tsx';
import { pinnedAddress, today } from '../../records/pinnedAddress.ts';

interface CiteFigureProps {
  /** The figure in words. */
  readonly title: string;
  /** Of the file, without its ending. */
  readonly fileName: string;
}

/** How to cite a figure: the page as it stands, in this release, and the record. */
export function CiteFigure({ title, fileName }: CiteFigureProps) {
  const { cite } = useLaterTexts().messages;
  const { release } = useInput().dataset;
  const accessed = today();
  const page = (query: URLSearchParams) => ({
    release,
    address: pinnedAddress(release, query),
    accessed,
  });
  const items = [
    citeState(page(new URLSearchParams(location.search)), cite.words, title),
    citeRecord(page(new URLSearchParams()), cite.words),
  ];
  return <CiteSection items={items} fileName={`whose-count-${fileName}-${release}`} />;
}
