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

// As in the app once its charts are there; what happens before is tested where it matters.
beforeAll(fetchDeferredCode);
afterEach(cleanup);
