import type { ChainKind } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { CountLists } from '../../records/CountLists.tsx';
import { RecordLine } from '../../records/RecordLine.tsx';
import { Section } from '../../records/Section.tsx';
import { commit, withFilter } from '../../state/explorerStore.ts';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import type { ChainCount } from './chainCounts.ts';
import styles from './Chains.module.css';
import buttons from '../../ui/TextButton.module.css';

/** Records listed at first. */
const FIRST = 8;

interface ChainKindsProps {
  readonly counts: readonly ChainCount[];
  /** The filter's. */
  readonly chosen: readonly ChainKind[];
}

/** How many are answered and how not; each count is the filter for just these, or lists them. */
export function ChainKinds({ counts, chosen }: ChainKindsProps) {
  const { messages, format } = useLaterTexts();
  const { kinds } = messages.studies.chains;
  return (
    <Section title={kinds.title} note={kinds.note}>
      <ul className={styles.kinds}>
        {counts.map(({ kind, count, stated }) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.kind}
              aria-pressed={chosen.includes(kind)}
              onClick={() =>
                commit(
                  withFilter({
                    chain: chosen.includes(kind)
                      ? chosen.filter((one) => one !== kind)
                      : [...chosen, kind],
                  }),
                )
              }
            >
              {kinds.of[kind](format.count(count))}
            </button>
            {stated.length !== count && (
              <CountLists
                counts={[
                  { key: kind, label: kinds.stated(format.count(stated.length)), items: stated },
                ]}
                first={FIRST}
                keyOf={({ id }) => id}
              >
                {(record) => <RecordLine record={record} />}
              </CountLists>
            )}
          </li>
        ))}
        {chosen.length > 0 && (
          <li>
            <button
              type="button"
              className={`${buttons.text} ${styles.word}`}
              onClick={({ currentTarget }) =>
                passFocusOn(currentTarget, () => commit(withFilter({ chain: [] })))
              }
            >
              {kinds.clear}
            </button>
          </li>
        )}
      </ul>
      <p className={styles.prose}>{kinds.rule}</p>
    </Section>
  );
}
