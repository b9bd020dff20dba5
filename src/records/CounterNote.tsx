import { useLaterTexts } from '../i18n/laterTexts.ts';
import { countersOf } from '../model/counterClaims.ts';
import { claimSpeaker } from './claimSpeaker.ts';
import { useInput, useNameOf } from './InputContext.tsx';
import styles from './CounterNote.module.css';

interface CounterNoteProps {
  /** Claim id. */
  readonly claim: string;
}

/** Who says otherwise, behind a claim: no side of a contradiction stands without the other. */
export function CounterNote({ claim }: CounterNoteProps) {
  const texts = useLaterTexts();
  const { messages } = texts;
  const { counter } = messages.drawer;
  const { comma, separator } = messages.common;
  const nameOf = useNameOf();
  const { dataset } = useInput();
  const { claims, disputes } = countersOf(dataset, claim);
  const names = new Set(claims.map((other) => claimSpeaker(other, dataset, texts)));
  const notes = [
    claims.length > 0 ? counter.otherwise([...names].join(comma)) : '',
    ...disputes.map(({ kind, said_by: by }) => counter.disputed[kind](nameOf(by))),
  ].filter((note) => note !== '');
  if (notes.length === 0) return null;
  return (
    <span className={styles.note} data-counter={claim}>
      {separator}
      {[...new Set(notes)].join(separator)}
    </span>
  );
}
