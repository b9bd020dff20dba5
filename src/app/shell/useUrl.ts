import { useLayoutEffect, useState } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { RejectedParameter } from '../../state/urlCodec.ts';
import { buildUrlContext } from '../../state/urlContext.ts';
import { connectUrl } from '../../state/urlSync.ts';
import { VIEWS } from '../../views/registry.ts';
import { STUDIES } from '../../studies/registry.ts';

/** Ties the store to the address; returns the parameters that were ignored. */
export function useUrl(dataset: Dataset): readonly RejectedParameter[] {
  const [rejected, setRejected] = useState<readonly RejectedParameter[]>([]);
  // Before the first paint: a deep link never shows the whole record first.
  useLayoutEffect(
    () => connectUrl(buildUrlContext(dataset, VIEWS, STUDIES), setRejected),
    [dataset],
  );
  return rejected;
}
