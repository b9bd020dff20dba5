import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { fetchDeferredCode } from '../../src/ui/lazyCode.ts';

// As in the app once its charts are there; what happens before is tested where it matters.
beforeAll(fetchDeferredCode);
afterEach(cleanup);
