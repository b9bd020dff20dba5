import { render, type RenderResult } from '@testing-library/react';
import { EvidenceDrawer } from '../../../../src/app/drawer/EvidenceDrawer.tsx';
import type { Pipeline } from '../../../../src/pipeline/createPipeline.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { commit, restore, useExplorer, withSelected } from '../../../../src/state/explorerStore.ts';
import type { Selected } from '../../../../src/state/selected.ts';
import { drawerInput, drawerPipeline } from '../../../fixtures/drawerInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';

export const CLASHES = '2025-10-11-durand-line-clashes';
export const real = drawerPipeline(realTables());

interface DrawerStageProps {
  readonly pipeline?: Pipeline;
  readonly variant?: 'column' | 'sheet';
}

/** The shell in small: a chart's mark, and the drawer while something is selected. */
export function DrawerStage({ pipeline = real, variant = 'column' }: DrawerStageProps) {
  const state = useExplorer((store) => store.state);
  return (
    <>
      <button type="button" onClick={() => commit(withSelected({ kind: 'record', id: CLASHES }))}>
        a mark
      </button>
      {state.select.length > 0 && (
        <EvidenceDrawer input={drawerInput(pipeline, state)} variant={variant} />
      )}
    </>
  );
}

/** Draws the stage with things selected, as an address would. */
export function open(select: readonly Selected[], props: DrawerStageProps = {}): RenderResult {
  restore({ ...DEFAULT_STATE, select });
  return render(<DrawerStage {...props} />);
}

export function openRecord(id: string): RenderResult {
  return open([{ kind: 'record', id }]);
}
