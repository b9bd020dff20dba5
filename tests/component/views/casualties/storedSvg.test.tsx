import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../../src/data/dataset.ts';
import { NO_FILTER } from '../../../../src/filter/filter.ts';
import { spanOfText } from '../../../../src/lib/days.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../../../src/state/explorer.ts';
import { useExplorer } from '../../../../src/state/explorerStore.ts';
import CasualtiesView from '../../../../src/views/casualties/CasualtiesView.tsx';
import { casualties } from '../../../../src/views/casualties/index.ts';
import { casualtyInput, NO_TABLES } from '../../../fixtures/casualtyInput.ts';
import { realTables } from '../../../fixtures/realTables.ts';
import { storedMarkup } from '../../../fixtures/storedMarkup.ts';

const tables = realTables();
const dataset = buildDataset(tables, 'test');
const oneIncident = {
  ...tables,
  incidents: tables.incidents.filter(({ id }) => id === '2025-10-11-durand-line-clashes'),
  'diplomatic-events': [],
};

/** The drawing alone, as it is stored. */
function drawingOf(
  record: Parameters<typeof casualtyInput>[0],
  width: number,
  patch: Partial<ExplorerState> = {},
): string {
  const state = { ...DEFAULT_STATE, ...patch };
  useExplorer.setState({ state });
  const input = casualtyInput(record, state);
  const height = casualties.heightFor(width, state.settings['casualties']);
  const markup = renderToStaticMarkup(<CasualtiesView input={input} frame={{ width, height }} />);
  const drawing = /<svg[^>]*role="application".*?<\/svg>/su.exec(markup)?.[0] ?? '';
  return storedMarkup(drawing);
}

const stored = (name: string): string => `../../../fixtures/svg/casualties-${name}.svg`;

afterEach(() => useExplorer.setState(useExplorer.getInitialState()));

describe('stored drawings', () => {
  it('the whole record on a desktop, with a window and a selected incident', async () => {
    const filter = {
      ...NO_FILTER,
      from: spanOfText('2025-09')?.first ?? null,
      to: spanOfText('2025-12')?.last ?? null,
    };
    const drawing = drawingOf(dataset, 784, {
      filter,
      select: [{ kind: 'record', id: '2025-10-11-durand-line-clashes' }],
    });
    await expect(drawing).toMatchFileSnapshot(stored('1280'));
  });

  it('on a phone', async () => {
    await expect(drawingOf(dataset, 328)).toMatchFileSnapshot(stored('360'));
  });

  it('a row a group', async () => {
    const settings = { casualties: { rows: 'groups' } };
    await expect(drawingOf(dataset, 784, { settings })).toMatchFileSnapshot(stored('groups'));
  });

  it('an empty record', async () => {
    await expect(drawingOf(NO_TABLES, 784)).toMatchFileSnapshot(stored('empty'));
  });

  it('one record', async () => {
    await expect(drawingOf(oneIncident, 784)).toMatchFileSnapshot(stored('one'));
  });
});
