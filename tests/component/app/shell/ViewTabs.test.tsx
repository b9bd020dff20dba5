import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { ViewTabs } from '../../../../src/app/shell/ViewTabs.tsx';
import { currentState, useExplorer } from '../../../../src/state/explorerStore.ts';

const TABS = [
  { id: 'casualties', title: 'Casualties', readout: '32–258+ killed' },
  { id: 'network', title: 'Actors', readout: '22 actors' },
];

beforeEach(() => useExplorer.setState(useExplorer.getInitialState()));

it('shows each view with its readout, and turns to it; the first is the default', async () => {
  render(<ViewTabs tabs={TABS} current="network" />);
  const [casualties, network] = screen.getAllByRole('button');
  expect(casualties).toHaveTextContent('Casualties32–258+ killed');
  expect(casualties).not.toHaveAttribute('aria-current');
  expect(network).toHaveAttribute('aria-current', 'page');
  await userEvent.click(network ?? document.body);
  expect(currentState().view).toBe('network');
  await userEvent.click(casualties ?? document.body);
  expect(currentState().view).toBeNull();
});
