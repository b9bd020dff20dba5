import { useState, type ReactNode } from 'react';
import type { FoundProblem } from '../../data/problem.ts';
import { useTexts } from '../../i18n/TextsContext.tsx';
import type { RejectedParameter } from '../../state/urlCodec.ts';
import { dataOf, type Edition } from '../../releases/edition.ts';
import { commit } from '../../state/explorerStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { passFocusOn } from '../../ui/passFocusOn.ts';
import styles from './Notices.module.css';
import { brokenRecords } from '../../data/brokenRecords.ts';

const ProblemList = deferredPart(async () => (await import('./ProblemList.tsx')).ProblemList);

/** How many of what was ignored are named: an address of odds and ends must not push the page away. */
const NAMED = 12;

/** What of the address was not understood; the rest of it is in force. */
export function RejectedNotice({ rejected }: { readonly rejected: readonly RejectedParameter[] }) {
  const { messages, format } = useTexts();
  const [dismissed, setDismissed] = useState<readonly RejectedParameter[] | null>(null);
  if (rejected.length === 0 || dismissed === rejected) return null;
  const more = rejected.length - NAMED;
  return (
    <div role="status" className={styles.notice} data-notice="rejected">
      <div>
        <p>{messages.app.rejected}</p>
        <ul>
          {rejected.slice(0, NAMED).map(({ parameter, value, rejection }) => (
            <li key={`${parameter}=${value}`}>
              {messages.app.rejectedOne(parameter, value, messages.url.reason(rejection))}
            </li>
          ))}
          {more > 0 && <li>{messages.app.rejectedMore(format.count(more))}</li>}
        </ul>
      </div>
      <button
        type="button"
        onClick={({ currentTarget }) => passFocusOn(currentTarget, () => setDismissed(rejected))}
      >
        {messages.app.dismiss}
      </button>
    </div>
  );
}

interface ReleaseNoticeProps {
  /** What is shown. */
  readonly edition: Edition;
  /** null: nothing has been released. */
  readonly newest: string | null;
  /** What later releases say otherwise. */
  readonly drift: ReactNode;
}

/** The page shows an older release than there is, or tables that are still being edited. */
export function ReleaseNotice({ edition, newest, drift }: ReleaseNoticeProps) {
  const { releaseNotice } = useTexts().messages.app;
  if (newest === null || dataOf(edition) === newest) return null;
  return (
    <div role="status" className={styles.notice} data-notice="release">
      <div>
        <p>
          {edition.kind === 'draft' ? releaseNotice.draft : releaseNotice.older(edition.version)}
        </p>
        {drift}
      </div>
      <button type="button" onClick={() => commit((state) => ({ ...state, data: null }))}>
        {releaseNotice.openNewest(newest)}
      </button>
    </div>
  );
}

/** Records that the border left out: counted, and listed on request. */
export function ProblemsNotice({ problems }: { readonly problems: readonly FoundProblem[] }) {
  const { messages, format } = useTexts();
  if (problems.length === 0) return null;
  const broken = brokenRecords(problems).size;
  return (
    <details className={styles.notice} data-notice="problems">
      <summary>
        {messages.app.problems(format.count(broken), broken === 1)}{' '}
        <span className={styles.which}>{messages.app.problemsShow}</span>
      </summary>
      <ProblemList problems={problems} />
    </details>
  );
}
