import { group } from 'd3-array';
import { findRow } from '../../data/dataset.ts';
import type { Relation } from '../../domain/record.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { Said } from '../../model/sourceMix.ts';
import { claimIndex } from '../../model/claimIndex.ts';
import { amountText } from '../../records/claimWords.ts';
import { useInput, useNameOf } from '../../records/InputContext.tsx';
import { CounterNote } from '../../records/CounterNote.tsx';
import { RecordLink } from '../../records/RecordLink.tsx';
import { ShowAll } from '../../records/ShowAll.tsx';
import { SourceLinks } from '../../records/SourceLinks.tsx';
import { statementOf } from '../../records/statements.ts';
import styles from './SaidList.module.css';

/** What is said about one record. */
export interface SaidOfRecord {
  /** Id of the record. */
  readonly about: string;
  readonly said: readonly Said[];
}

/** Things said by what they are about, in the order met. */
export function byRecord(said: readonly Said[]): SaidOfRecord[] {
  return [...group(said, ({ about }) => about)].map(([about, own]) => ({ about, said: own }));
}

interface SaidListProps {
  readonly said: readonly Said[];
  /** How many are shown unasked. */
  readonly first: number;
}

/** Things said, each with its record and the addresses of its sources. */
export function SaidList({ said, first }: SaidListProps) {
  return (
    <div className={styles.list}>
      <ShowAll items={said} first={first} keyOf={({ id }) => id}>
        {(one) => <SaidLine said={one} />}
      </ShowAll>
    </div>
  );
}

/** When and what a thing said is. */
function useSaidWords(): (said: Said) => { date: string; title: string; note: string } {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { dataset } = useInput();
  const nameOf = useNameOf();
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(messages.common.comma);
  const ofTie = ({ from, type, to, since }: Relation, speakers: readonly string[]) => ({
    date: since === null ? '' : format.dateText(since),
    title: messages.studies.speakers.tie(nameOf(from), messages.common.relation[type], nameOf(to)),
    note: names(speakers),
  });
  return ({ id, speakers }) => {
    const found = claimIndex(dataset).get(id);
    if (found) {
      const { incident, claim } = found;
      return {
        date: format.dates(incident.date, incident.end_date),
        title: incident.title,
        note: [
          messages.drawer.claims.group[claim.group],
          amountText(statementOf(claim, dataset), texts),
          names(speakers),
        ].join(messages.common.separator),
      };
    }
    const act = findRow(dataset.events, id);
    if (act) {
      const date = format.dates(act.date, act.end_date);
      return { date, title: act.title, note: names(act.initiators) };
    }
    const tie = findRow(dataset.relations, id);
    return tie ? ofTie(tie, speakers) : { date: '', title: id, note: '' };
  };
}

export function SaidLine({ said }: { readonly said: Said }) {
  const words = useSaidWords()(said);
  const opens = { kind: 'record', id: said.about } as const;
  return (
    <div className={styles.line}>
      <span className={styles.date}>{words.date}</span>
      <span>
        <RecordLink opens={opens} lights={opens} className={styles.title}>
          {words.title}
        </RecordLink>{' '}
        <span className={styles.muted}>{words.note}</span> <AllSources ids={said.sources} />
        <CounterNote claim={said.id} />
      </span>
    </div>
  );
}

/** An incident with how many claims of it are counted, and what these were read in. */
export function IncidentSaid({ of: { about, said } }: { readonly of: SaidOfRecord }) {
  const { messages, format } = useLaterTexts();
  const { dataset } = useInput();
  const incident = findRow(dataset.incidents, about);
  const opens = { kind: 'record', id: about } as const;
  return (
    <div className={styles.line}>
      <span className={styles.date}>
        {incident && format.dates(incident.date, incident.end_date)}
      </span>
      <span>
        <RecordLink opens={opens} lights={opens} className={styles.title}>
          {incident?.title ?? about}
        </RecordLink>{' '}
        <span className={styles.muted}>
          {messages.studies.speakers.claims(format.count(said.length))}
        </span>{' '}
        <AllSources ids={[...new Set(said.flatMap(({ sources }) => sources))]} />
      </span>
    </div>
  );
}

/** What counts here is where things were read: none is left to a count. */
function AllSources({ ids }: { readonly ids: readonly string[] }) {
  return <SourceLinks ids={ids} most={ids.length} />;
}
