import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadFailed, LoadingFrame } from '../../../../src/app/shell/LoadingFrame.tsx';
import { ENGLISH } from '../../../../src/i18n/texts.ts';
import { VIEWS } from '../../../../src/views/registry.ts';

const { app } = ENGLISH.messages;

afterEach(() => {
  document.body.innerHTML = '';
});

/** The picture that the built page begins with. */
function standFirstPaint(): void {
  const picture = document.createElement('div');
  picture.id = 'first-paint';
  document.body.append(picture);
}

describe('the frame while the record loads', () => {
  it('has the page’s parts at their heights and says how far it is', () => {
    const { container, rerender } = render(<LoadingFrame progress={null} />);
    expect(screen.getByRole('status')).toHaveTextContent(app.loading);
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
    for (const view of VIEWS) {
      const heading = screen.getByRole('heading', { name: view.title(ENGLISH) });
      expect(Number.parseInt(heading.parentElement?.style.minBlockSize ?? '', 10)).toBeGreaterThan(
        100,
      );
    }
    rerender(<LoadingFrame progress={{ done: 3, total: 7 }} />);
    expect(screen.getByRole('status')).toHaveTextContent(app.loadingProgress('3', '7'));
  });

  it('leaves the page’s first picture alone', () => {
    standFirstPaint();
    const { container } = render(<LoadingFrame progress={null} />);
    expect(container).toBeEmptyDOMElement();
    expect(document.getElementById('first-paint')).not.toBeNull();
  });
});

describe('what is shown where a file failed', () => {
  it('says what failed and takes the first picture away, which shows figures', () => {
    standFirstPaint();
    render(
      <LoadFailed
        title={app.loadFailed}
        message="actors.json is empty."
        onRetry={vi.fn<() => void>()}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('actors.json is empty.');
    expect(screen.getByRole('alert')).toHaveTextContent(app.loadFailedHelp);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(app.loadFailed);
    expect(document.getElementById('first-paint')).toBeNull();
  });

  it('offers another try', async () => {
    const onRetry = vi.fn<() => void>();
    render(<LoadFailed title="t" message="m" onRetry={onRetry} />);
    await userEvent.click(screen.getByRole('button', { name: app.retry }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
