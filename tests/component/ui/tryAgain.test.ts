import { afterEach, describe, expect, it, vi } from 'vitest';
import { tryAgain } from '../../../src/ui/tryAgain.ts';

const reload = vi.fn<() => void>();

function stubHost(answer: () => Promise<Response>): void {
  vi.stubGlobal('location', { href: 'https://host.example/?q=a', reload });
  vi.stubGlobal('fetch', vi.fn(answer));
}

afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockReset();
});

describe('another try for code', () => {
  it('leaves the page alone where the code could be had', async () => {
    stubHost(() => Promise.resolve(new Response()));
    await tryAgain(() => Promise.resolve(true));
    expect(reload).not.toHaveBeenCalled();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('loads the page anew where the browser gives the same failure and the host answers', async () => {
    stubHost(() => Promise.resolve(new Response()));
    await tryAgain(() => Promise.resolve(false));
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['without a connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['where the host has an error', () => Promise.resolve(new Response(null, { status: 503 }))],
  ])('keeps the page %s', async (_, answer) => {
    stubHost(answer);
    await tryAgain(() => Promise.resolve(false));
    expect(reload).not.toHaveBeenCalled();
  });
});
