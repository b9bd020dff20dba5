import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExplorerState } from '../../../../src/state/explorer.ts';
import { DEFAULT_STATE } from '../../../../src/state/explorer.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { DiplomacyView } from '../../../../src/views/diplomacy/DiplomacyView.tsx';
import { diplomacy } from '../../../../src/views/diplomacy/index.ts';
import {
  diplomacyInput,
  diplomacyPipeline,
  REAL_PIPELINE,
  zoomedTo,
} from '../../../fixtures/diplomacyInput.ts';
import { NO_TABLES } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';
import { storedMarkup } from '../../../fixtures/storedMarkup.ts';

const tables = realTables();
const CEASEFIRE = '2025-10-19-doha-ceasefire';
const oneAct = diplomacyPipeline({
  ...tables,
  incidents: [],
  relations: [],
  'diplomatic-events': tables['diplomatic-events']
    .filter(({ id }) => id === CEASEFIRE)
    .map((event) => ({ ...event, responds_to: [] })),
});

function markupOf(width: number, patch: Partial<ExplorerState> = {}, pipeline = REAL_PIPELINE) {
  const input = diplomacyInput(patch, pipeline);
  useExplorer.setState({ state: input.state });
  const frame = { width, height: diplomacy.heightFor(width) };
  return renderToStaticMarkup(<DiplomacyView input={input} frame={frame} />);
}

function drawingOf(...from: Parameters<typeof markupOf>): string {
  return storedMarkup(/<svg[^>]*role="application".*?<\/svg>/su.exec(markupOf(...from))?.[0] ?? '');
}

const stored = (name: string): string => `../../../fixtures/svg/diplomacy-${name}`;
const from = spanOfText('2025-09')?.first ?? 0;
const to = spanOfText('2025-12')?.last ?? 0;

afterEach(() => useExplorer.setState(useExplorer.getInitialState()));

describe('stored drawings', () => {
  it('the whole record on a desktop, with a window and the chain of a selected incident', async () => {
    const drawing = drawingOf(784, {
      filter: { ...DEFAULT_STATE.filter, from, to },
      select: [{ kind: 'record', id: '2025-10-11-durand-line-clashes' }],
    });
    await expect(drawing).toMatchFileSnapshot(stored('1280.svg'));
  });

  it('one month by day', async () => {
    const october = spanOfText('2025-10');
    const drawing = drawingOf(784, zoomedTo(october?.first ?? 0, october?.last ?? 0));
    await expect(drawing).toMatchFileSnapshot(stored('month.svg'));
  });

  it('an empty record', async () => {
    await expect(drawingOf(784, {}, diplomacyPipeline(NO_TABLES))).toMatchFileSnapshot(
      stored('empty.svg'),
    );
  });

  it('one act of both sides', async () => {
    await expect(drawingOf(784, {}, oneAct)).toMatchFileSnapshot(stored('one.svg'));
  });

  it('the list of a month on a phone', async () => {
    const filter = { ...DEFAULT_STATE.filter, from: from + 30, to: from + 45 };
    await expect(storedMarkup(markupOf(328, { filter }))).toMatchFileSnapshot(stored('360.html'));
  });
});
