import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { LinkedText } from '../../../src/records/LinkedText.tsx';
import { DEFAULT_STATE } from '../../../src/state/explorer.ts';
import { restore, useExplorer, withSelected } from '../../../src/state/explorerStore.ts';

beforeEach(() => restore(DEFAULT_STATE));

test('a sentence leads on by its marked parts, and stays a sentence', async () => {
  const { container } = render(
    <LinkedText
      text="**Thin**: [own|31] of [figure|56] in [days|31 days], [other|7] [so it says]."
      leads={{
        own: withSelected({ kind: 'total', id: 'a' }),
        figure: 'https://example.org/56',
        days: null,
      }}
    />,
  );
  expect(container.textContent).toBe('Thin: 31 of 56 in 31 days, 7 [so it says].');
  expect(container.querySelector('b')?.textContent).toBe('Thin');
  expect(screen.getByRole('link', { name: '56' })).toHaveAttribute('rel', 'noreferrer noopener');
  // A key without a lead, and words in brackets that are no mark, are text.
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: '31' }));
  expect(useExplorer.getState().state.select).toEqual([{ kind: 'total', id: 'a' }]);
});
