import { useLaterTexts } from '../i18n/laterTexts.ts';
import { countersOf } from '../model/counterClaims.ts';
import { useInput, useNameOf } from './InputContext.tsx';
import styles from './CounterNote.module.css';

interface CounterNoteProps {
  /** Claim id. */
  readonly claim: string;
}

/** Who says otherwise, behind a claim: no side of a contradiction stands without the other. */
export function CounterNote({ claim }: CounterNoteProps) {
  const { messages } = useLaterTexts();
  const { counter } = messages.drawer;
  const { comma, separator } = messages.common;
  const nameOf = useNameOf();
  const { claims, disputes } = countersOf(useInput().dataset, claim);
  const names = (ids: readonly string[]): string => [...new Set(ids)].map(nameOf).join(comma);
  const notes = [
    claims.length > 0 ? counter.otherwise(names(claims.map(({ said_by: by }) => by))) : '',
    ...disputes.map(({ kind, said_by: by }) => counter.disputed[kind](names([by]))),
  ].filter((note) => note !== '');
  if (notes.length === 0) return null;
  return (
    <span className={styles.note} data-counter={claim}>
      {separator}
      {[...new Set(notes)].join(separator)}
    </span>
  );
}
