import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScrollRegion } from '../../../src/ui/ScrollRegion.tsx';
import { scrollEdges } from '../../../src/ui/useScrollEdges.ts';

/** jsdom lays nothing out: a region 300 wide and 200 tall in front of 1,000 by 200. */
function lay(sizes: Partial<Record<'scrollWidth' | 'scrollHeight', number>>): void {
  const all = {
    clientWidth: 300,
    clientHeight: 200,
    scrollWidth: 300,
    scrollHeight: 200,
    ...sizes,
  };
  for (const [name, value] of Object.entries(all)) {
    vi.spyOn(HTMLElement.prototype, name as 'clientWidth', 'get').mockReturnValue(value);
  }
}

afterEach(() => vi.restoreAllMocks());

const drawn = (height: 'whole' | 'window' = 'whole'): HTMLElement => {
  render(
    <ScrollRegion label="Acts" height={height}>
      <table />
    </ScrollRegion>,
  );
  return screen.getByRole('region', { name: 'Acts' });
};

describe('ScrollRegion', () => {
  it('is a stop of the keyboard with a name, and says nothing where all is in sight', () => {
    lay({});
    expect(drawn()).toHaveAttribute('tabindex', '0');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says at which side there is more, and goes there', () => {
    lay({ scrollWidth: 1000 });
    const region = drawn();
    const steps = vi.fn<(to: ScrollToOptions) => void>();
    region.scrollBy = steps as HTMLElement['scrollBy'];
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['more →']);
    fireEvent.click(screen.getByRole('button', { name: 'more →' }));
    expect(steps).toHaveBeenLastCalledWith(expect.objectContaining({ left: 240 }));

    region.scrollLeft = 350;
    fireEvent.scroll(region);
    expect(screen.getAllByRole('button')).toHaveLength(2);
    region.scrollLeft = 700;
    fireEvent.scroll(region);
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual(['← more']);
    fireEvent.click(screen.getByRole('button', { name: '← more' }));
    expect(steps).toHaveBeenLastCalledWith(expect.objectContaining({ left: -240 }));
  });

  it('marks the edge of a tall one that goes on below', () => {
    lay({ scrollHeight: 900 });
    const region = drawn('window');
    expect(region.parentElement).toHaveAttribute('data-below');
    expect(region.parentElement).not.toHaveAttribute('data-above');
    region.scrollTop = 700;
    fireEvent.scroll(region);
    expect(region.parentElement).toHaveAttribute('data-above');
    expect(region.parentElement).not.toHaveAttribute('data-below');
  });
});

describe('scrollEdges', () => {
  const sizes = {
    scrollTop: 0,
    scrollHeight: 10,
    clientHeight: 10,
    scrollWidth: 500,
    clientWidth: 200,
  };

  it('takes what a fraction of a pixel hides for nothing', () => {
    expect(scrollEdges({ ...sizes, scrollLeft: 299.4 })).toMatchObject({
      before: true,
      after: false,
    });
    expect(scrollEdges({ ...sizes, scrollLeft: 0.6 })).toMatchObject({
      before: false,
      after: true,
    });
  });

  it('counts from the line’s start in a right-to-left page too', () => {
    expect(scrollEdges({ ...sizes, scrollLeft: -300 })).toMatchObject({
      before: true,
      after: false,
    });
  });
});
