import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { preloadPlugin } from './src/cli/preloadPlugin.ts';
import { recordValidators } from './src/data/validatorsPlugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    // Only what a brush step runs through is compiled: everywhere it would add a sixth to the weight.
    react({ compiler: { compilationMode: 'annotation' } }),
    preloadPlugin(),
    recordValidators(new URL('./public/data/schemas/', import.meta.url)),
  ],
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
});
