import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';

let broken = true;

function Part(): ReactNode {
  if (broken) throw new Error('no such row');
  return <p>drawn</p>;
}

const retryButton = (error: Error, retry: () => void): ReactNode => (
  <button type="button" onClick={retry}>
    {error.message}
  </button>
);

function Stage({ resetKey = 'a' }: { readonly resetKey?: string }): ReactNode {
  return (
    <>
      <ErrorBoundary resetKey={resetKey} fallback={retryButton}>
        <Part />
      </ErrorBoundary>
      <p>the others</p>
    </>
  );
}

describe('ErrorBoundary', () => {
  beforeEach(() => {
    broken = true;
    // React reports every error that it catches, too.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('keeps the others standing and says what broke', () => {
    render(<Stage />);
    expect(screen.getByRole('button', { name: 'no such row' })).toBeVisible();
    expect(screen.getByText('the others')).toBeVisible();
  });

  it('tries again when asked, and again if that fails, too', async () => {
    const user = userEvent.setup();
    render(<Stage />);
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('button', { name: 'no such row' })).toBeVisible();
    broken = false;
    await user.click(screen.getByRole('button'));
    expect(screen.getByText('drawn')).toBeVisible();
  });

  it('tries again when what it draws has changed, and not before', () => {
    const { rerender } = render(<Stage />);
    broken = false;
    rerender(<Stage />);
    expect(screen.queryByText('drawn')).toBeNull();
    rerender(<Stage resetKey="b" />);
    expect(screen.getByText('drawn')).toBeVisible();
  });
});
