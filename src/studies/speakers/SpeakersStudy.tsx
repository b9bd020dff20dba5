import { useMemo, type ReactNode } from 'react';
import { withFacts } from '../../downloads/csvRows.ts';
import { factsHere } from '../../downloads/factsHere.ts';
import { actRows } from '../../export/actRows.ts';
import { claimRows } from '../../export/claimRows.ts';
import { csvOf } from '../../export/csv.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { sourceMixOf, type Said, type SourceMix } from '../../model/sourceMix.ts';
import { VIEWS_WITH_MIX, type ViewWithMix } from '../../model/thingsSaid.ts';
import { VIEWS } from '../../views/registry.ts';
import { isEveryones } from '../../reading/word.ts';
import { CountLists } from '../../records/CountLists.tsx';
import { saidInView } from '../../records/saidInView.ts';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { commit, withSetting } from '../../state/explorerStore.ts';
import { DownloadButton } from '../../ui/DownloadButton.tsx';
import type { StudyProps } from '../types.ts';
import { MixTables } from './MixTables.tsx';
import { byRecord, IncidentSaid, SaidLine, SaidList, type SaidOfRecord } from './SaidList.tsx';
import styles from './Speakers.module.css';
import { fileNameOf } from '../../releases/edition.ts';

/** Who the numbers of a view come from: kinds, speakers, publishers, and what rests on one source. */
export function SpeakersStudy({ input }: StudyProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { speakers } = messages.studies;
  const view = viewOf(input.state.settings['speakers']?.['of']);
  const definition = VIEWS.find(({ id }) => id === view) ?? VIEWS[0];
  const { dataset, passing, readings, state } = input;
  const { from, to, group } = state.filter;
  const mix = useMemo(
    () => sourceMixOf(dataset, saidInView(view, input)),
    // What `saidInView` looks at; the input itself is new at every step.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [dataset, view, passing, readings, from, to, group],
  );
  const count = format.count(mix.said.length);
  return (
    <div className={styles.study}>
      <div role="group" aria-label={speakers.of} className={styles.views}>
        <span className={styles.muted}>{speakers.of}</span>
        {VIEWS_WITH_MIX.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() =>
              commit(withSetting('speakers', 'of', one === VIEWS_WITH_MIX[0] ? null : one))
            }
          >
            {speakers.view[one]}
          </button>
        ))}
      </div>
      {mix.said.length === 0 ? (
        <p>{speakers.emptyHelp[view]}</p>
      ) : (
        <>
          <div className={styles.sum}>
            <SumLists key={view} mix={mix} view={view} />
          </div>
          <p className={styles.prose}>
            {speakers.shareOf[view](count)} {!isEveryones(state.word) && speakers.lens[view]}
          </p>
          <MixTables mix={mix} view={view} />
          <OnOneSource mix={mix} view={view} />
        </>
      )}
      <Section title={speakers.countedTitle}>
        <p className={styles.prose}>{speakers.counted[view]}</p>
        <p className={styles.prose}>{speakers.definition}</p>
        <DownloadButton
          fileName={`${fileNameOf(view, dataset.edition)}.csv`}
          type="text/csv"
          content={() => {
            const ids = mix.said.map(({ id }) => id);
            const rows = view === 'casualties' ? claimRows(dataset, ids) : actRows(dataset, ids);
            return csvOf(withFacts(rows, factsHere(definition, input, texts), texts));
          }}
        >
          {speakers.csv[view]}
        </DownloadButton>
      </Section>
    </div>
  );
}

function viewOf(setting: string | undefined): ViewWithMix {
  return VIEWS_WITH_MIX.find((one) => one === setting) ?? VIEWS_WITH_MIX[0];
}

interface MixProps {
  readonly mix: SourceMix;
  readonly view: ViewWithMix;
}

/** All that is counted, and the incidents that claims are about: each number lists what it counts. */
function SumLists({ mix, view }: MixProps): ReactNode {
  const { messages, format } = useLaterTexts();
  const { sum, sumRecords } = messages.studies.speakers;
  const { said } = mix;
  const incidents = view === 'casualties' ? byRecord(said) : [];
  return (
    <CountLists<Said | SaidOfRecord>
      counts={[
        { key: 'said', label: sum[view](format.count(said.length)), items: said },
        // Of acts and ties each is a record of its own.
        ...(view === 'casualties'
          ? [
              {
                key: 'records',
                label: sumRecords(format.count(incidents.length)),
                items: incidents,
              },
            ]
          : []),
      ]}
      first={10}
      keyOf={(item) => ('id' in item ? item.id : item.about)}
    >
      {(item) => ('id' in item ? <SaidLine said={item} /> : <IncidentSaid of={item} />)}
    </CountLists>
  );
}

/** How much rests on one source, and on which. */
function OnOneSource({ mix, view }: MixProps): ReactNode {
  const { messages, format } = useLaterTexts();
  const { speakers } = messages.studies;
  const single = mix.onOneSource.length;
  const ids = new Set(mix.onOneSource);
  const own = mix.said.filter(({ about }) => ids.has(about));
  return (
    <Section title={speakers.singleTitle}>
      <p className={styles.prose}>
        {speakers.singleShare[view](
          format.count(single),
          format.count(mix.records),
          format.percent(single / mix.records),
        )}{' '}
        <span className={styles.muted}>{speakers.singleNote}</span>
      </p>
      {view === 'casualties' ? (
        <ShowAll items={byRecord(own)} first={5} keyOf={({ about }) => about}>
          {(one) => <IncidentSaid of={one} />}
        </ShowAll>
      ) : (
        <SaidList said={own} first={5} />
      )}
    </Section>
  );
}
