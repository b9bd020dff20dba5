import { useEffect, useState } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import { connectUrl } from '../../state/urlSync.ts';
import { VIEWS } from '../../views/registry.ts';
import type { RejectedParameter } from './Notices.tsx';

/** Ties the store to the address; returns the parameters that were ignored. */
export function useUrl(dataset: Dataset): readonly RejectedParameter[] {
  const [rejected, setRejected] = useState<readonly RejectedParameter[]>([]);
  useEffect(() => connectUrl({ dataset, views: VIEWS, onRejected: setRejected }), [dataset]);
  return rejected;
}
