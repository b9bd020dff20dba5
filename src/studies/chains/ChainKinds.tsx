import type { ChainKind } from '../../domain/vocabulary.ts';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { Section } from '../../records/Section.tsx';
import { commit, withFilter } from '../../state/explorerStore.ts';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import type { ChainCount } from './chainCounts.ts';
import styles from './Chains.module.css';

interface ChainKindsProps {
  readonly counts: readonly ChainCount[];
  /** The filter's. */
  readonly chosen: readonly ChainKind[];
}

/** How many are answered and how not; each count is the filter for just these. */
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
            {stated !== count && (
              <span className={styles.muted}>{kinds.stated(format.count(stated))}</span>
            )}
          </li>
        ))}
        {chosen.length > 0 && (
          <li>
            <button
              type="button"
              className={styles.word}
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
