import { findRecord, findRow } from '../../data/dataset.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { figureOf } from '../../domain/figures.ts';
import { RecordLink } from '../../records/RecordLink.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { figureWords } from '../../records/totalWords.ts';

/** What a story rests on: records that open, and other counters' totals with their sources. */
export function StoryRecords({ ids }: { readonly ids: readonly string[] }) {
  const { messages } = useLaterTexts();
  const { restsOn } = messages.studies.stories;
  if (ids.length === 0) return null;
  return (
    <>
      {restsOn}{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && messages.common.semicolon}
          <RestingOn id={id} />
        </span>
      ))}
    </>
  );
}

function RestingOn({ id }: { readonly id: string }) {
  const { dataset } = useInput();
  const texts = useLaterTexts();
  const { messages } = texts;
  const nameOf = useNameOf();
  const record = findRecord(dataset, id);
  if (record) {
    return (
      <RecordLink opens={{ kind: 'record', id }} lights={{ kind: 'record', id }}>
        {record.short_title}
      </RecordLink>
    );
  }
  const total = findRow(dataset.totals, id);
  if (!total) return id;
  const { counted, unnumbered } = messages.studies.trackers.apart;
  return (
    <>
      {messages.studies.stories.total(
        nameOf(total.said_by),
        (figureOf(total) ? counted : unnumbered)(
          figureWords(total, texts),
          messages.studies.trackers.metric[total.metric],
        ),
      )}{' '}
      <SourceLinks ids={[total.source]} />
    </>
  );
}
