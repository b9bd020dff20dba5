import { Suspense } from 'react';
import { useTexts } from '../../i18n/TextsContext.tsx';
import { commit } from '../../state/explorerStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { deferredCode, fetchDeferredCode } from '../../ui/lazyCode.ts';
import { partOf } from '../../ui/lazyPart.ts';
import { tryAgain } from '../../ui/tryAgain.ts';
import type { EvidenceDrawerProps } from './EvidenceDrawer.tsx';
import styles from './DrawerGate.module.css';

const { Component: EvidenceDrawer } = partOf(
  deferredCode(async () => (await import('./EvidenceDrawer.tsx')).EvidenceDrawer),
);

/** The evidence drawer with an end to its errors: the charts stay whatever becomes of it. */
export function DrawerGate(props: EvidenceDrawerProps) {
  const { select } = props.input.state;
  return (
    <ErrorBoundary
      resetKey={select}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a render function, as its name says
      fallback={(error, retry) => (
        <BrokenDrawer
          variant={props.variant}
          error={error}
          // All of it: the drawer may have failed for want of another part's code.
          onRetry={() => void tryAgain(fetchDeferredCode).then(retry)}
        />
      )}
    >
      <Suspense fallback={null}>
        <EvidenceDrawer {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

interface BrokenDrawerProps {
  readonly variant: EvidenceDrawerProps['variant'];
  readonly error: Error;
  readonly onRetry: () => void;
}

function BrokenDrawer({ variant, error, onRetry }: BrokenDrawerProps) {
  const { messages } = useTexts();
  return (
    <aside className={styles[variant]} aria-label={messages.common.evidence}>
      <div role="alert">
        <p>
          <strong>{messages.app.drawerBroken}</strong>
        </p>
        <p>{messages.app.drawerBrokenHelp}</p>
        <p className={styles.reason}>{error.message}</p>
      </div>
      <p className={styles.ways}>
        <button type="button" onClick={onRetry}>
          {messages.app.retry}
        </button>
        <button type="button" onClick={() => commit((state) => ({ ...state, select: [] }))}>
          {messages.common.close}
        </button>
      </p>
    </aside>
  );
}
