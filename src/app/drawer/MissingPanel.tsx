import { useTexts } from '../../i18n/TextsContext.tsx';
import { Panel } from './Panel.tsx';

interface MissingPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** An old or mistyped address names something that this release does not have. */
export function MissingPanel({ id, onClose }: MissingPanelProps) {
  const { missing } = useTexts().messages.drawer;
  return (
    <Panel meta={[]} title={missing.title} onClose={onClose}>
      <p>{missing.text(id)}</p>
    </Panel>
  );
}
