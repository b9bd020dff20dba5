import { findRow } from '../data/dataset.ts';
import { useLaterTexts } from '../i18n/laterTexts.ts';
import { useInput } from './InputContext.tsx';
import { safeAddress } from './sourceList.ts';
import { sourceName } from './sourceName.ts';
import styles from './SourceLinks.module.css';

interface SourceLinksProps {
  /** Source ids, the first ones first. */
  readonly ids: readonly string[];
  /** How many are named; the others are counted. */
  readonly most?: number;
  /** What a single source is called where its name alone does not lead far enough. */
  readonly name?: string;
}

/** Where something was read, by publisher, each name leading to the source itself. */
export function SourceLinks({ ids, most = 2, name: called }: SourceLinksProps) {
  const texts = useLaterTexts();
  const { dataset } = useInput();
  const { comma, moreOf } = texts.messages.common;
  const named = ids.slice(0, most);
  return (
    <span className={styles.sources}>
      {named.map((id, index) => {
        const source = findRow(dataset.sources, id);
        const address =
          safeAddress(source?.url ?? null) ?? safeAddress(source?.archive_url ?? null);
        const name = called ?? (source ? sourceName(source, texts) : id);
        return (
          <span key={id}>
            {index > 0 && comma}
            {address === null ? (
              <span data-source={id}>{name}</span>
            ) : (
              <a
                href={address}
                target="_blank"
                rel="noreferrer noopener"
                title={source?.title}
                data-source={id}
              >
                {name}
              </a>
            )}
          </span>
        );
      })}
      {ids.length > most && ` ${moreOf(texts.format.count(ids.length - most))}`}
    </span>
  );
}
