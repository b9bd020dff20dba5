import type { Incident } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { isEveryones } from '../../reading/word.ts';
import { useInput } from '../../records/InputContext.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';

const FIRST_SILENT = 5;

/** The incidents of a figure of which nobody gives one, or the word in force does not: apart, never as 0. */
export function SilentIncidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { messages, format } = useLaterTexts();
  const { figure } = messages.drawer;
  const everyone = isEveryones(useInput().state.word);
  if (incidents.length === 0) return null;
  const title = everyone ? figure.noFigure : figure.noStatement;
  return (
    <Section
      title={title(format.count(incidents.length))}
      note={everyone ? figure.noFigureNote : figure.noStatementNote}
    >
      <ShowAll items={incidents} first={FIRST_SILENT} keyOf={({ id }) => id}>
        {(incident) => (
          <RecordLine
            record={incident}
            note={messages.common.subEventType[incident.sub_event_type]}
          />
        )}
      </ShowAll>
    </Section>
  );
}
