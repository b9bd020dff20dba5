import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DiplomaticEvent } from '../../domain/record.ts';
import { wordName } from '../../i18n/wordText.ts';
import type { Selected } from '../../state/selected.ts';
import { useInput } from '../../records/InputContext.tsx';
import { listActs } from './evidence/actsEvidence.ts';
import { formatSelected } from '../../state/selectedCodec.ts';
import { ActDownloads } from './ActDownloads.tsx';
import { CiteFigure } from './CiteFigure.tsx';
import { OnlyThis } from './OnlyThis.tsx';
import { Panel } from './Panel.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { whenWords } from './whenWords.ts';
import styles from './LineList.module.css';
import { fileNameOf } from '../../releases/edition.ts';

const FIRST_ACTS = 30;

interface ActsPanelProps {
  readonly acts: Extract<Selected, { kind: 'acts' }>;
  readonly onClose: () => void;
}

/** The diplomatic events that a number in the lanes counts. */
export function ActsPanel({ acts, onClose }: ActsPanelProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { drawer, common } = messages;
  const { dataset, passing, except, heard, state } = useInput();
  const list = listActs(dataset, acts, passing, except(['time']));
  const isHeard = ({ id }: DiplomaticEvent): boolean =>
    heard?.events[dataset.events.rowOf.get(id) ?? -1] === 1;
  const parts =
    heard === null
      ? [{ title: drawer.acts.list, acts: list }]
      : [
          {
            title: drawer.acts.own(wordName(state.word, dataset, texts)),
            acts: list.filter(isHeard),
          },
          { title: drawer.acts.others, acts: list.filter((one) => !isHeard(one)) },
        ];
  const lane = acts.quad === null ? drawer.acts.all : common.quad[acts.quad];
  const always = acts.first === null && acts.last === null;
  const patch = {
    ...(always ? {} : { from: acts.first, to: acts.last }),
    ...(acts.quad === null ? {} : { quad: [acts.quad] }),
  };
  const whole = drawer.acts.title(lane, whenWords(acts, dataset.extent, texts));
  return (
    <Panel meta={[drawer.acts.kind]} title={whole} onClose={onClose}>
      {parts.map(({ title, acts: part }) => (
        <Section
          key={title}
          title={title}
          note={drawer.acts.count(format.count(part.length), part.length === 1)}
        >
          {part.length === 0 && <p className={styles.note}>{drawer.acts.none}</p>}
          <ShowAll items={part} first={FIRST_ACTS} keyOf={({ id }) => id}>
            {(event) => <RecordLine record={event} />}
          </ShowAll>
        </Section>
      ))}
      <ActDownloads
        acts={list}
        title={whole}
        name={fileNameOf(formatSelected(acts), dataset.edition)}
      />
      <CiteFigure title={whole} ownDays={!always} fileName={formatSelected(acts)} />
      {Object.keys(patch).length > 0 && <OnlyThis label={drawer.filter.acts} patch={patch} />}
    </Panel>
  );
}
