import { useLaterTexts } from '../../i18n/laterTexts.ts';
import type { DateText } from '../../domain/record.ts';
import type { VictimGroup } from '../../domain/vocabulary.ts';
import { RangeBar } from '../../ui/RangeBar.tsx';
import type { BarRange } from '../../viz/bar.ts';
import { hueOfGroup } from '../../viz/palette.ts';
import { ClaimSpeakerLink } from '../../records/ClaimSpeakerLink.tsx';
import { shortDate } from '../../records/claimWords.ts';
import type { ClaimColumn } from './evidence/claimTable.ts';
import type { NumberedSource } from '../../records/sourceList.ts';
import type { Amount, Statement } from '../../records/statements.ts';
import { SourceMark } from '../../records/SourceMark.tsx';
import styles from './ClaimCell.module.css';

interface ClaimCellProps {
  readonly statements: readonly Statement[];
  readonly column: ClaimColumn;
  /** The number at the end of every bar of the table. */
  readonly greatest: number;
  readonly sources: readonly NumberedSource[];
  readonly listId: string;
  readonly recordDate: DateText;
}

/** What a column says of one group: every claim with its number, words, source and bar. */
export function ClaimCell(props: ClaimCellProps) {
  const { messages } = useLaterTexts();
  const { statements, column } = props;
  if (statements.length === 0) {
    return <span className={styles.nothing}>{messages.drawer.claims.nothing}</span>;
  }
  return statements.map((statement) => (
    <ClaimEntry
      key={statement.claim.id}
      {...props}
      statement={statement}
      named={column.said.length > 1}
    />
  ));
}

interface ClaimEntryProps extends Omit<ClaimCellProps, 'statements' | 'column'> {
  readonly statement: Statement;
  /** Says by whom and when, where the head does not. */
  readonly named: boolean;
}

/** Solid for a side's own losses, hatched for what is said of others. */
function barOf({ floor, top, open }: Amount, own: boolean): BarRange {
  return { floor: own ? floor : 0, one_sided: 0, best: floor, top, open };
}

export function ClaimEntry({
  statement,
  named,
  greatest,
  sources,
  listId,
  recordDate,
}: ClaimEntryProps) {
  const texts = useLaterTexts();
  const { messages, format } = texts;
  const { claims } = messages.drawer;
  const { comma } = messages.common;
  const { claim, amount, side, date } = statement;
  // A figure for all together has no side, like one for a group not stated.
  const group: VictimGroup = claim.group === 'all' ? 'unknown' : claim.group;
  const between = amount !== null && amount.floor < amount.top && claim.best !== null;
  return (
    <div className={styles.entry}>
      <div className={styles.line}>
        {amount && <b className={styles.number}>{format.range(amount)}</b>}{' '}
        <span className={styles.words}>
          {claim.qualifier !== 'exact' && claims.quoted(messages.common.qualifier[claim.qualifier])}
          {amount === null && comma + claims.noFigure}
          {claim.qualifier !== 'exact' && side !== 'neither' && comma}
          {side !== 'neither' && claims[side]}
          {between && claim.best !== amount.floor && claim.best !== amount.top
            ? comma + claims.bestOf(format.count(claim.best))
            : ''}
        </span>
        <SourceMark source={claim.source} sources={sources} listId={listId} />
      </div>
      {amount && (
        <RangeBar
          range={barOf(amount, side === 'own')}
          greatest={greatest}
          hue={hueOfGroup(group)}
          height={7}
        />
      )}
      {named && (
        <div className={styles.who}>
          <ClaimSpeakerLink claim={claim} />
          {date !== null && comma + shortDate(date, recordDate, texts)}
        </div>
      )}
      {claim.detail !== null && <div className={styles.detail}>{claim.detail}</div>}
    </div>
  );
}

interface BriefCellProps {
  readonly statements: readonly Statement[];
  readonly sources: readonly NumberedSource[];
  readonly listId: string;
}

/** The claims of another outcome in one line: `16 own losses⁴, 30 the other side’s²`. */
export function BriefCell({ statements, sources, listId }: BriefCellProps) {
  const { messages, format } = useLaterTexts();
  const { claims } = messages.drawer;
  if (statements.length === 0) return <span className={styles.nothing}>{claims.nothing}</span>;
  // A side's own losses first, as they are admissions.
  const ordered = statements.toSorted(
    (a, b) => Number(b.side === 'own') - Number(a.side === 'own'),
  );
  return ordered.map(({ claim, amount, side }) => (
    <div key={claim.id} className={styles.brief}>
      {amount && <b>{format.range(amount)}</b>}{' '}
      <span className={styles.words}>
        {claim.qualifier !== 'exact' &&
          `${claims.quoted(messages.common.qualifier[claim.qualifier])} `}
        {side === 'neither' ? claims.inSentence[claim.group] : claims[side]}
      </span>
      <SourceMark source={claim.source} sources={sources} listId={listId} />
    </div>
  ));
}
