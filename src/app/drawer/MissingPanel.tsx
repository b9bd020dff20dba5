import { useLaterTexts } from '../../i18n/laterTexts.ts';
import { Panel } from './Panel.tsx';

interface MissingPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** An old or mistyped address names something that these tables do not have. */
export function MissingPanel({ id, onClose }: MissingPanelProps) {
  const { missing } = useLaterTexts().messages.drawer;
  return (
    <Panel meta={[]} title={missing.title} onClose={onClose}>
      <p>{missing.text(id)}</p>
    </Panel>
  );
}
