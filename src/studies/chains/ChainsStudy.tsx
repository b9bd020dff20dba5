import { useMemo } from 'react';
import { chainsOf } from '../../model/responseChains.ts';
import type { StudyProps } from '../types.ts';
import { chainCounts } from './chainCounts.ts';
import { ChainKinds } from './ChainKinds.tsx';
import { Delays } from './Delays.tsx';
import { LadderSection } from './LadderSection.tsx';
import styles from './Chains.module.css';

/** What was answered by whom, after how many days: counts, one incident's ladder, delays. */
export function ChainsStudy({ input }: StudyProps) {
  const { dataset, except } = input;
  const anyChain = except(['chain']);
  const counts = useMemo(
    () => chainCounts(dataset, chainsOf(dataset), anyChain),
    [dataset, anyChain],
  );
  return (
    <div className={styles.study}>
      <ChainKinds counts={counts} chosen={input.state.filter.chain} />
      <LadderSection input={input} />
      <Delays input={input} />
    </div>
  );
}
