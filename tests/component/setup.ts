import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { fetchDeferredCode } from '../../src/ui/lazyCode.ts';

// jsdom lays nothing out, so no size ever changes; a test of sizes brings its own.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Nor does it know media: no query holds.
globalThis.matchMedia ??= (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

// As in the app once its charts are there; what happens before is tested where it matters.
beforeAll(fetchDeferredCode);
afterEach(cleanup);
