import { useExplorer } from '../../state/explorerStore.ts';
import { deferredPart } from '../../ui/deferredPart.tsx';
import { useDeferredCodeFetched } from '../../ui/lazyCode.ts';
import type { ViewDefinition, ViewInput } from '../../views/types.ts';
import styles from './ViewPanel.module.css';

const SourceMixLine = deferredPart(
  async () => (await import('../../records/SourceMixLine.tsx')).SourceMixLine,
);

interface SourceMixSlotProps {
  readonly view: ViewDefinition['id'];
  readonly input: ViewInput;
}

/** The place of a view's source mix, kept from the start: the line itself comes later. */
export function SourceMixSlot({ view, input }: SourceMixSlotProps) {
  const settled = useExplorer((store) => store.settled);
  return (
    <div className={styles.mix} data-mix={view}>
      {useDeferredCodeFetched() && <SourceMixLine view={view} input={input} settled={settled} />}
    </div>
  );
}
