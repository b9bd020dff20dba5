import { brokenRecords } from '../data/brokenRecords.ts';
import type { FoundProblem } from '../data/problem.ts';
import { useTexts } from '../i18n/TextsContext.tsx';
import type { RejectedParameter } from '../state/urlCodec.ts';
import { useEmbedTexts } from './embedTexts.ts';
import styles from './Embed.module.css';

/** How many of what was ignored are named: a line is not to become a list. */
const NAMED = 3;

interface EmbedFaultsProps {
  readonly rejected: readonly RejectedParameter[];
  readonly problems: readonly FoundProblem[];
  /** The menu of downloads could not be had. */
  readonly noDownloads: boolean;
}

/** One quiet line: what of the address was ignored or can't be had, and how many records were left out. */
export function EmbedFaults({ rejected, problems, noDownloads }: EmbedFaultsProps) {
  const { messages, format } = useTexts();
  const words = useEmbedTexts();
  const broken = brokenRecords(problems).size;
  const more = rejected.length - NAMED;
  const parts = rejected
    .slice(0, NAMED)
    .map(({ parameter, value }) => (value === '' ? parameter : `${parameter}=${value}`));
  const said = [
    ...(parts.length > 0 ? [words.ignored(parts, more > 0 ? format.count(more) : null)] : []),
    ...(noDownloads ? [words.noDownloads] : []),
    ...(broken > 0 ? [messages.app.problems(format.count(broken), broken === 1)] : []),
  ];
  if (said.length === 0) return null;
  return (
    <p className={styles.faults} data-embed-faults="">
      {said.join(messages.common.separator)}
    </p>
  );
}
