import type { Filter } from '../../filter/filter.ts';
import { citeRecord, citeState } from '../../export/citations.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import { stateQuery } from '../../state/urlCodec.ts';
import { CiteSection } from './CiteSection.tsx';
import { today } from '../../lib/today.ts';
import { shownAddress } from '../../records/shownAddress.ts';
import { stateTitle } from '../../records/stateTitle.ts';
import { fileNameOf } from '../../releases/edition.ts';

interface CiteFigureProps {
  /** The figure, or what is listed, in words. */
  readonly title: string;
  /** What of the filter has a part in it, if not all. */
  readonly filter?: Filter;
  /** The title says of which days it is: the period has no part in it. */
  readonly ownDays?: boolean;
  /** Of the file, without its ending. */
  readonly fileName: string;
}

/** How to cite a figure: the page as it stands, over the tables that are shown, and the record. */
export function CiteFigure({ title, filter, ownDays = false, fileName }: CiteFigureProps) {
  const texts = useLaterTexts();
  const { cite } = texts.messages;
  const { dataset, state } = useInput();
  const { edition } = dataset;
  const shown = { filter: filter ?? state.filter, word: state.word };
  const page = (query: Iterable<readonly [string, string]>) => ({
    edition,
    address: shownAddress(edition, query),
    accessed: today(),
  });
  const items = [
    citeState(
      page(new URLSearchParams(stateQuery(state))),
      cite.words,
      stateTitle(title, shown, ownDays, dataset, texts),
    ),
    citeRecord(page([]), cite.words),
  ];
  return <CiteSection items={items} fileName={fileNameOf(fileName, edition)} />;
}
