import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { SourceMix } from '../../model/sourceMix.ts';
import type { ViewWithMix } from '../../model/thingsSaid.ts';
import { useInput } from '../../records/InputContext.tsx';
import { Section } from '../../records/Section.tsx';
import { kindRows, publisherRows, sourceKindRows, speakerRows } from './partRows.ts';
import { PartTable } from './PartTable.tsx';
import styles from './Speakers.module.css';

interface MixTablesProps {
  readonly mix: SourceMix;
  readonly view: ViewWithMix;
}

/** The mix by kind of speaker, by kind of source, by speaker and by publisher. */
export function MixTables({ mix, view }: MixTablesProps) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const { speakers } = texts.messages.studies;
  const { column } = speakers;
  const said = column.said[view];
  // Of acts and ties each is a record of its own.
  const records = view === 'casualties' ? column.records : null;
  return (
    <>
      <Section title={speakers.kindsTitle[view]}>
        <PartTable
          caption={speakers.kindsTitle[view]}
          heads={{ name: column.who, said, records }}
          rows={kindRows(mix, texts)}
        />
      </Section>
      <Section title={speakers.readInTitle}>
        <PartTable
          caption={speakers.readInTitle}
          heads={{ name: column.source, said, records }}
          rows={sourceKindRows(mix, texts)}
        />
      </Section>
      <div className={styles.halves}>
        <Section title={speakers.speakersTitle}>
          <PartTable
            caption={speakers.speakersTitle}
            heads={{ name: column.who, said, records }}
            rows={speakerRows(mix, dataset, texts)}
          />
        </Section>
        <Section title={speakers.publishersTitle}>
          <PartTable
            caption={speakers.publishersTitle}
            heads={{ name: column.publisher, said, records }}
            rows={publisherRows(mix, texts)}
          />
        </Section>
      </div>
    </>
  );
}
