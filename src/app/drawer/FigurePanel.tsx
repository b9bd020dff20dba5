import { useMemo } from 'react';
import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { useInput } from '../../records/InputContext.tsx';
import type { Selected } from '../../state/selected.ts';
import { formatSelected } from '../../state/selectedCodec.ts';
import { rowsOfFigure } from './evidence/figureEvidence.ts';
import { CiteFigure } from './CiteFigure.tsx';
import { FigureBody } from './FigureBody.tsx';
import { groupWords } from './groupWords.ts';
import { OnlyThis } from './OnlyThis.tsx';
import { Panel } from './Panel.tsx';
import { whenWords } from './whenWords.ts';

interface FigurePanelProps {
  readonly figure: Extract<Selected, { kind: 'figure' }>;
  readonly onClose: () => void;
}

/** What makes a figure of the chart or of the sentence. */
export function FigurePanel({ figure, onClose }: FigurePanelProps) {
  const texts = useLaterTexts();
  const { drawer, common } = texts.messages;
  const { dataset, state, except } = useInput();
  const { group } = figure;
  const asked = state.filter.group;
  const groups = useMemo(() => (group === null ? asked : [group]), [group, asked]);
  const rows = useMemo(() => {
    // One row a group is a means to pick groups, and so isn't filtered by them.
    const exempt = group === null ? ([] as const) : (['group'] as const);
    return rowsOfFigure(dataset, figure, except(exempt), except(['time', ...exempt]));
  }, [dataset, except, figure, group]);
  const title = drawer.figure.title(
    common.outcome[state.outcome],
    whenWords(figure, dataset.extent, texts),
    groupWords(groups, texts),
  );
  const days = figure.first === null && figure.last === null;
  return (
    <Panel meta={[drawer.figure.kind]} title={title} onClose={onClose}>
      <FigureBody
        rows={rows}
        groups={groups}
        group={group}
        title={title}
        fileName={formatSelected(figure)}
      />
      <CiteFigure
        title={title}
        // The title names the groups.
        filter={{ ...state.filter, group: [] }}
        ownDays={!days}
        fileName={formatSelected(figure)}
      />
      {!(days && group === null) && (
        <OnlyThis
          label={drawer.filter.figure}
          patch={{
            ...(days ? {} : { from: figure.first, to: figure.last }),
            ...(group === null ? {} : { group: [group] }),
          }}
        />
      )}
    </Panel>
  );
}
