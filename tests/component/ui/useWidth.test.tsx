import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PAPER_WIDTH, useWidth } from '../../../src/ui/useWidth.ts';

function Measured() {
  const [ref, width] = useWidth<HTMLDivElement>();
  return <div ref={ref}>{width}</div>;
}

afterEach(() => vi.restoreAllMocks());

const print = (name: 'beforeprint' | 'afterprint'): void => {
  // Outside `act`, as a browser does: what the event has not drawn is not on the page.
  window.dispatchEvent(new Event(name));
};

it('is drawn for a page while the page is taken, and for the window again after it', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1216);
  render(<Measured />);
  expect(screen.getByText('1216')).toBeInTheDocument();
  print('beforeprint');
  expect(screen.getByText(String(PAPER_WIDTH))).toBeInTheDocument();
  act(() => print('afterprint'));
  expect(screen.getByText('1216')).toBeInTheDocument();
});

it('does not widen what is narrower than a page', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  render(<Measured />);
  print('beforeprint');
  expect(screen.getByText('400')).toBeInTheDocument();
});
