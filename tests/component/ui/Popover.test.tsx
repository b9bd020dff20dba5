import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Popover } from '../../../src/ui/Popover.tsx';

function draw(onKey = vi.fn<() => void>(), onLeave = vi.fn<() => void>()) {
  addEventListener('keydown', onKey, { once: true });
  render(
    <>
      <Popover label="Open" name="A panel">
        {(close) => (
          <>
            <input aria-label="Words" onBlur={onLeave} />
            <button type="button" onClick={close}>
              Done
            </button>
          </>
        )}
      </Popover>
      <button type="button">After</button>
    </>,
  );
  return { user: userEvent.setup(), button: screen.getByRole('button', { name: 'Open' }), onLeave };
}

const panel = (): HTMLElement | null => screen.queryByRole('dialog', { name: 'A panel' });

describe('Popover', () => {
  it('opens with the focus inside, and says so on its button', async () => {
    const { user, button } = draw();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(panel()).toBeVisible();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button.getAttribute('aria-controls')).toBe(panel()?.id);
    expect(screen.getByLabelText('Words')).toHaveFocus();
    await user.click(button);
    expect(panel()).toBeNull();
  });

  it('closes on Escape, gives the focus back, and lets nobody else hear the key', async () => {
    const heard = vi.fn<() => void>();
    const { user, button } = draw(heard);
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(button).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('closes where its content says so, with the focus back', async () => {
    const { user, button } = draw();
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(panel()).toBeNull();
    expect(button).toHaveFocus();
  });

  it('closes when Tab leaves it', async () => {
    const { user, button } = draw();
    await user.click(button);
    await user.tab();
    expect(panel()).toBeVisible();
    await user.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    expect(panel()).toBeNull();
  });

  it('closes on a press outside, after its field was left', async () => {
    const { user, button, onLeave } = draw();
    await user.click(button);
    fireEvent.pointerDown(screen.getByLabelText('Words'));
    expect(panel()).toBeVisible();
    fireEvent.pointerDown(document.body);
    expect(panel()).toBeNull();
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
